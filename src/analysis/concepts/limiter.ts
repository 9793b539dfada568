// Something that refuses requests when one caller sends too many, told by the words that code and configuration use for it. Whoever
// writes a limiter of their own names it, or answers with status 429.
import type { Span } from '../../base/span';
import type { Clue } from './site';

const words = new RegExp([
  // Libraries and names: express-rate-limit, slowapi's Limiter, ThrottlerModule, DEFAULT_THROTTLE_CLASSES, limit-rps, RequestRateLimiter.
  'rate[-_ ]?limit', 'limiter\\b', 'governor', '(?:leaky|token)[-_ ]?bucket', 'throttl', 'slow[-_]?down', 'limit[-_](?:rps|rpm|req|connections)', 'express-brute', 'tollbooth', 'httprate', 'django-axes', 'axes\\.', 'arcjet',
  // Doors that a script does not get through, and accounts that close after some attempts.
  '(?:re|h|verify|verified|check|validate|svg|fun)[-_]?captcha', 'captcha(?=\\w|\\(|\\.|[\'"/-])', 'turnstile', 'lock[-_]?out', '(?:failed|login|max|too[-_ ]?many)[-_ ]?(?:login[-_ ]?)?attempts',
  // The answer itself.
  'status(?:_?code)?\\s*[(=:]\\s*429', 'sendStatus\\(429', 'abort\\(429', 'HTTP_429', 'StatusTooManyRequests', 'TOO_MANY_REQUESTS', 'TooManyRequests(?:Exception|Error)', ',\\s*429\\)',
].join('|'), 'gi');

const ofSigningIn = /password|log-?in|sign-?in|\botp\b/i;

/** A sign of a limiter. */
export interface Limiter extends Clue {
  /** It stands at single routes only, so that others have none; otherwise nobody can tell whom it limits. */
  readonly ofRoutes?: true;
}

/** The first sign of a limiter in a file, and whether all of them are about single routes; undefined if there is none. */
export function limiterOf(file: string, text: string): Limiter | undefined {
  const signs = signsIn(text);
  const [first] = signs;
  if (!first) return undefined;
  return { file, span: first.span, note: 'limits callers', ...(signs.every(({ line }) => namesOnly.test(line) || ofLimiters.test(line) || ofRoute.test(line) || isHandedToRoutes(line, text)) ? { ofRoutes: true } : {}) };
}

/** True if what is written at a route limits it: `loginLimiter`, `@limiter.limit("5/minute")`. */
export const isLimiting = (text: string): boolean => signsIn(text).length > 0;

/** `slow := limits.New(…)`, of which only lines with a route speak. */
function isHandedToRoutes(line: string, text: string): boolean {
  const name = /^\s*(?:const |let |var |let mut )?(\w+)\s*:?=(?!=)/.exec(line)?.[1];
  if (name === undefined) return false;
  const others = text.split('\n').filter((other) => other !== line && new RegExp(`\\b${name}\\b`).test(other) && !/^\s*\/\//.test(other));
  return others.length > 0 && others.every((other) => ofRoute.test(other));
}

// What a limiter is told, and how it answers.
const ofLimiters = /^\s*(?:message|handler|keyGenerator|key_func|store|prefix|skip|windowMs|max|limit|standardHeaders|legacyHeaders)\s*:|^\s*(?:export\s+)?(?:const|let|var|(?:async\s+)?function)\s+\w*(?:limit|throttl)\w*(?:Message|Handler|Response|Options|Config|Settings|Store|Key)\b/i;
// An import, or what makes a limiter that is used elsewhere.
const namesOnly = /global:\s*false|\badd_exception_handler\(|^\s*[\w.]+\s*=\s*[\w.]*limiter\s*$|^\s*(?:import|from|using|use|package)\b|^\s*export \{|^\s*(?:module\.)?exports\b|\brequire\(|^\s*(?:\w+\s+)?"[^"]*"\s*$|^\s*(?:export\s+)?(?:const|let|var|private|public|static|final|readonly)?[\w\s:<>]*=\s*(?:new\s+)?[\w.]*(?:limit|throttl|slow_?down)\w*\s*\(/i;
// `router.post('/login', limiter, login)`, and decorators.
const ofRoute = /\.(?:[gG]et|GET|[pP]ost|POST|[pP]ut|PUT|[pP]atch|PATCH|[dD]elete|DELETE|all|All|route|Handle|HandleFunc)\(|^\s*(?:@|\[(?=[A-Z]))/;

interface Sign { readonly span: Span; readonly line: string }

/** Where a limiter is spoken of. A comment is no sign, and who compares an answer with 429 is limited himself. */
function signsIn(text: string): readonly Sign[] {
  const found: Sign[] = [];
  for (const match of text.matchAll(words)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const before = text.slice(start, match.index);
    // Whoever sends again counts attempts as well.
    if (/^max/i.test(match[0]) && !/login/i.test(match[0]) && !ofSigningIn.test(text)) continue;
    if (/^\s*(?:\/\/|\*|\/\*|#(?!\[))|[;,{)\s]\/\/\s/.test(before) || /(?:[!=]=|\bcase)\s*(?:\w+\.)*$/.test(before)) continue;
    const end = text.indexOf('\n', match.index);
    found.push({ span: { start: match.index, end: match.index + match[0].length }, line: text.slice(start, end < 0 ? undefined : end) });
  }
  return found;
}
