// Something that refuses requests when one caller sends too many, told by the words that code and configuration use for it. Whoever
// writes a limiter of their own names it, or answers with status 429.
import type { Span } from '../../base/span';
import type { Clue } from './site';

const words = new RegExp([
  // Libraries and names: express-rate-limit, slowapi's Limiter, ThrottlerModule, DEFAULT_THROTTLE_CLASSES, limit-rps, RequestRateLimiter.
  'rate[-_ ]?limit', 'limiter\\b', 'throttl', 'slow[-_]?down', 'limit[-_](?:rps|rpm|req|connections)', 'express-brute', 'tollbooth', 'httprate', 'django-axes', 'axes\\.', 'arcjet',
  // Doors that a script does not get through, and accounts that close after some attempts.
  'captcha', 'turnstile', 'lock[-_]?out', '(?:failed|login|max|too[-_ ]?many)[-_ ]?(?:login[-_ ]?)?attempts',
  // The answer itself.
  'status(?:_?code)?\\s*[(=:]\\s*429', 'sendStatus\\(429', 'abort\\(429', 'HTTP_429', 'StatusTooManyRequests', 'TOO_MANY_REQUESTS', 'TooManyRequests(?:Exception|Error)', ',\\s*429\\)',
].join('|'), 'gi');

const ofSigningIn = /password|log-?in|sign-?in|\botp\b/i;

/** The first sign of a limiter in a file; undefined if there is none. */
export function limiterOf(file: string, text: string): Clue | undefined {
  const span = limiterIn(text);
  return span && { file, span, note: 'limits callers' };
}

/** Where the first sign of a limiter stands. A comment is none, and who compares an answer with 429 is limited himself. */
function limiterIn(text: string): Span | undefined {
  for (const found of text.matchAll(words)) {
    const line = text.slice(text.lastIndexOf('\n', found.index) + 1, found.index);
    // Whoever sends again counts attempts as well.
    if (/^max/i.test(found[0]) && !/login/i.test(found[0]) && !ofSigningIn.test(text)) continue;
    if (!/^\s*(?:\/\/|\*|\/\*|#(?!\[))/.test(line) && !/(?:[!=]=|\bcase)\s*(?:\w+\.)*$/.test(line)) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
