// Something that asks callers who they are, told by the words that code and configuration use for it: every library, and everybody who
// writes a check of their own, names it after what it does.
import type { Clue } from './site';

const words = new RegExp([
  // `authorize`, `isAuth`, `OAuth2`, `unauthorized`; not `author`, `authority`, and not what a store is told by its clients.
  '(?<!x-)auth(?!or(?!i[sz]))(?!ority|Source|Mechanism|_method)', 'jwt', 'jsonwebtoken', 'passport', 'bearer', 'keycloak', 'openid', '\\bokta', 'cognito', '\\bsaml',
  '(?:is|ensure|check|must(?:be)?|require[sd]?|only|needs?)_?(?:logged_?in|log_?in|sign(?:ed)?_?in|admin|user\\b|role|permission|scope|token|session)', 'log_?in_?required', 'current_?user', 'has_?(?:any_?)?(?:role|permission)',
  'roles_?allowed', 'permit_?all', '@secured', '\\bUser\\.(?:Identity|Find|Claims|Get|IsInRole)', 'permission', 'permitt?able', 'use_?guards', 'spring.?security', 'user_?principal', 'security_?context', 'claims_?principal', '\\bclaims\\b',
  'x?-?api[-_]?key', '(?:verify|validate|check|parse)_?(?:id_?|access_?|api_?)?(?:token|signature|hmac)', '(?:session|req|request|ctx|context|g)\\.user\\b', 'session\\[', 'client_?cert', 'mtls', 'hmac',
  // What refuses answers so.
  '\\b401\\b', '\\b403\\b', 'forbidden', 'access_?denied',
].join('|'), 'i');

// ASP.NET Core locks nothing by itself: preparing to ask (`AddJwtBearer`, `UseAuthorization`) is no asking. These ask for all routes, or may …
const forAllRoutes = /RequireAuthorization\(|Fallback_?Policy|AuthorizeFilter|AuthorizeFolder|UseMiddleware<[\w.]*(?:auth|jwt|token|key|identity|user|tenant)|Use\w*(?:jwt|token|api_?key|basic_?auth|signature)\w*\(|Filters\.Add\W.*(?:auth|key|token|user)/i;
// … a gateway in front of other programs does, if anything is asked there …
const gateway = /\b(?:AddOcelot|UseOcelot|AddReverseProxy|MapReverseProxy)\b/;
const prepares = /\b(?:AddAuthentication|AddJwtBearer|AddOpenIdConnect|AddMicrosoftIdentity\w*|AuthenticationProviderKey)\b/;
// … and these at a class or at a method of it: `[Authorize(Roles = "Admin")]`.
const atRoutes = /^\s*\[(?:[\w:(,"=. ]*\b)?(?:Authorize|AllowAnonymous)\w*\b/;
const aside = /^\s*(?:\/\/|\*|\/\*|#(?!\[)|<!--|--)|^\s*(?:global\s+)?(?:using|import|package|namespace|from)\b|^\s*(?:_?log(?:ger)?|console|System\.out)\.\w+\(/i;

/** A sign that somebody is asked who they are. */
export interface Guard extends Clue {
  /** It stands at single routes only, so that whatever has none of its own is open. */
  readonly ofRoutes?: true;
}

/** The first sign of a file, and whether all of them are about single routes; undefined if there is none. */
export function guardOf(file: string, text: string): Guard | undefined {
  if (!words.test(text)) return undefined;
  const [all, single] = file.endsWith('.cs') ? [gateway.test(text) && prepares.test(text) ? prepares : forAllRoutes, atRoutes] : [words];
  let first: Guard | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const sign = (at: RegExpExecArray | null | undefined): Guard | undefined => at ? { file, span: { start: start + at.index, end: start + at.index + at[0].length }, note: 'asks callers who they are' } : undefined;
    if (!aside.test(line)) {
      const found = sign(all.exec(line));
      if (found) return found;
      const ofOne = first ? undefined : sign(single?.exec(line));
      if (ofOne) first = { ...ofOne, ofRoutes: true };
    }
    start += line.length + 1;
  }
  return first;
}

// Of a deployment file: what a gateway does before anything reaches the servers. Roles of a cluster are about people who run it.
const atGateways = /auth-(?:url|signin|type|realm|tls-secret)|\bauth_request\b|\bauth_basic\b|RequestAuthentication|AuthorizationPolicy|oauth2?[-_]?proxy|forward-?auth|basic-?auth|authelia|authentik|keycloak|\bjwt\b|openid|\boidc\b|key-auth|cognito/i;

/** The first sign in a deployment file that callers are asked before they reach a server. */
export function gatewayGuardOf(file: string, text: string): Guard | undefined {
  const found = atGateways.exec(text);
  return found ? { file, span: { start: found.index, end: found.index + found[0].length }, note: 'asks callers who they are' } : undefined;
}

/** True if what is written at a route, or in what runs for it, asks who calls. */
export const isGuarding = (text: string): boolean => words.test(text);
