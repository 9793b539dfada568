// An endpoint that may be tried as often as somebody likes: signing in, resetting a password, sending a code.
import type { RequestHandler } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-rate-limit',
  pillar: 'security',
  severity: 'information',
  lesson: { lesson: 'rate-limiting', section: 'How it works' },
  title: 'Sensitive endpoint without a rate limit',
  why: 'Whoever finds it can try millions of passwords or codes, or have mails and messages sent at your cost, as fast as the server answers; and each try costs a deliberately slow hash.',
  notReported: [
    'A limiter anywhere in code of the same language: a library, a middleware with such a name, an answer with status 429, a lockout after failed attempts. Where all limiters stand at single routes, the others of such a file have none.',
    'A limit in front of it, in the annotations of an ingress or the labels and plug-ins of a gateway.',
    'Pages that only show a form (GET).',
    'Signing in with what another provider issued (OAuth, SAML, a passkey): there is nothing to guess.',
    'Other endpoints: whether they need a limit of their own, only who runs them can tell.',
    'The second and every further such endpoint of a file: they are evidence for the first.',
  ],
  needs: 'program',
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    if (federated.test(facts.file)) return;
    const sensitive = facts.handlers.flatMap((handler) => {
      const kind = kindOf(handler, facts.format, facts.file);
      return kind ? [{ handler, kind }] : [];
    });
    const [first, ...others] = sensitive.filter(({ handler }) => !handler.limited).sort((a, b) => a.kind.rank - b.kind.rank || known(b.handler) - known(a.handler) || a.handler.at.span.start - b.handler.at.span.start);
    if (!first || facts.format === undefined) return;
    const limiter = project.limiter(facts.format);
    // In another file a limiter may well be put in front of this one.
    if (!limiter || (limiter.ofRoutes && facts.handlers.some(({ limited }) => limited))) yield problem(first, others);
  },
};

/** A handler that says which methods it answers comes before one that may only show the form. */
const known = ({ method }: RequestHandler): number => (method === undefined ? 0 : 1);

const federated = /(^|[/_.-])(apple|facebook|google|github|gitlab|twitter|microsoft|oauth2?|oidc|saml|sso|social|webauthn|passkeys?)([/_.-]|$)/i;

interface Kind {
  readonly rank: number;
  readonly words: RegExp;
  readonly risk: string;
  readonly hint: string;
}

// By the last words of the path; the worst first.
const kinds: readonly Kind[] = [
  { rank: 0, words: /(^|[/_-])((do[_-]?)?log-?in|sign-?in|authenticate|access-token|token|sessions?)$/i, risk: 'passwords can be tried as fast as it answers', hint: 'passwords can be tried without limit' },
  { rank: 1, words: /(^|[/_-])((verify|check|confirm)[/_-])?(otp|2fa|mfa|totp|pin)([/_-](verify|check|confirm))?$/i, risk: 'a code of six digits can be tried until it fits', hint: 'a short code can be tried until it fits' },
  { rank: 2, words: /(^|[/_-])(forgot|reset|recover|forget)[/_-]?(my[/_-]?)?password$|(^|[/_-])password[/_-]?(reset|forgot|recovery)$|(^|[/_-])(send|resend)[/_-][\w-]*(code|otp|mail|email|verification|link)$|(^|[/_-])(otp|pin|code|sms)[/_-](send|request|resend)$/i, risk: 'anybody can have mails or messages sent to anybody, as many as they like', hint: 'mails or messages can be triggered without limit' },
  { rank: 2, words: /(^|[/_-])(vouchers?|coupons?|promo(tion)?(-?codes?)?|gift-?cards?)\/(\{?\w+\}?\/)?(redeem|check|validate|apply|verify)$|(^|[/_-])redeem$/i, risk: 'codes can be tried until one fits', hint: 'codes can be tried without limit' },
  { rank: 3, words: /(^|[/_-])newsletter([/_-](subscribe|signup|sign-up))?$|(^|[/_-])subscribe$/i, risk: 'anybody can have mails sent to anybody, as many as they like', hint: 'mails can be triggered without limit' },
  { rank: 3, words: /(^|[/_-])(register|sign-?up|registration)$/i, risk: 'accounts can be made by the thousand', hint: 'accounts can be made by the thousand' },
];

function kindOf({ role, asks, method, path, name, checksPassword }: RequestHandler, format: string | undefined, file: string): Kind | undefined {
  if (role !== 'answer' || asks !== 'http' || (method !== undefined && method !== 'POST' && method !== 'PUT')) return undefined;
  // Without a path of its own an action goes by its name: `[HttpPost] ForgotPassword(…)`.
  if (path === undefined && method === undefined) return undefined;
  const plain = path === undefined ? name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/-?Async$/, '') : path.replace(/[$^?]/g, '').replace(/\/+$/, '').replace(/^\s+/, '');
  // An action that goes by its name alone may register anything: a vehicle, a device.
  if (path === undefined && /register|registration/i.test(plain) && !ofAccounts.test(file)) return undefined;
  if (federated.test(plain)) return undefined;
  const found = kinds.find(({ words }) => words.test(plain)) ?? (checksPassword && method === 'POST' && !ofSignedIn.test(`${plain} ${name}`) ? kinds[0] : undefined);
  // What is asked for at `/token` with a password in Python is most often handed out elsewhere to who is signed in already.
  if (found && format !== 'python' && /(^|\/)tokens?$/i.test(plain) && !/auth|log-?in/i.test(plain)) return undefined;
  // By its name alone an action may make sessions of any kind: of a conference, of a game.
  if (found && path === undefined && /sessions?$/i.test(plain) && !ofAccounts.test(file)) return undefined;
  // `/sessions` may be those of a conference, and `token` that of a device: with a method that says nothing they do not count.
  return found && method === undefined && /(^|\/)(tokens?|sessions?)$/i.test(plain) ? undefined : found;
}

const ofAccounts = /account|auth|user|identity|log-?in|member|sign-?up|registration/i;

// Who changes something of their own gives the old password once more.
const ofSignedIn = /change|update|edit|delete|remove|confirm|profile|account|settings|\bme\b|new[-_]?password/i;

type Sensitive = { readonly handler: RequestHandler; readonly kind: Kind };

function problem({ handler, kind }: Sensitive, others: readonly Sensitive[]): Problem {
  const more = others.filter((other) => other.handler.at.span.start !== handler.at.span.start);
  return {
    at: handler.at,
    subject: handler.name,
    message: `Nothing known limits how often \`${handler.name}\` may be called: ${kind.risk}. Limit it by caller and by account, in ${handler.framework} or at the gateway, and answer with status 429 beyond that.`,
    hint: kind.hint,
    // Which methods it answers is not known: it may only show the form.
    confidence: handler.method === undefined ? 'low' : 'medium',
    evidence: more.map((other) => ({ ...other.handler.at, note: `\`${other.handler.name}\` has none either` })),
    fixes: [],
  };
}
