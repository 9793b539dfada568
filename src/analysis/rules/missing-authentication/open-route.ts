// Routes that change something for whoever asks.
import type { Facts, ProjectFacts, RequestHandler } from '../../concepts';
import type { Problem } from '../rule';

/** The first of a file; the others are its evidence. */
export function* openRoutes(facts: Facts, project: ProjectFacts): Generator<Problem> {
  if (facts.format === undefined || apart.test(facts.file)) return;
  const open = facts.handlers.filter((handler) => changes(handler) && !handler.guarded && !isForAll(handler));
  if (open.length === 0) return;
  const guard = project.guard(facts.format);
  // Elsewhere than in C# routes are locked in many ways, of which only the words are seen.
  if (!guard || (guard.ofRoutes && facts.format === 'csharp')) yield problem(open, guard !== undefined);
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const changes = ({ role, asks, method }: RequestHandler): boolean => role === 'answer' && asks === 'http' && method !== undefined && changing.has(method);

// Stand-ins, and what is run to try something out.
const apart = /(^|[/_.-])(tests?|specs?|mocks?|mock\w*|stubs?|fakes?|fixtures?|examples?|samples?|demos?|playground|benchmarks?|subscribers?|consumers?)([/_.-]|$)/i;

// Doors that are open by design: signing in, being called back, asking without changing anything.
const forAll = new Set([
  'login', 'logon', 'signin', 'logout', 'signout', 'signup', 'register', 'registration', 'registrations', 'token', 'tokens', 'password', 'passwords', 'otp', 'verify', 'verification', 'confirm', 'activate', 'activation', 'refresh', 'session', 'sessions',
  'oauth', 'oauth2', 'oidc', 'sso', 'saml', 'auth', 'webhook', 'webhooks', 'hook', 'hooks', 'callback', 'callbacks', 'notify', 'ipn', 'health', 'healthz', 'ping', 'status', 'metrics', 'ready', 'live',
  'contact', 'subscribe', 'unsubscribe', 'newsletter', 'feedback', 'public', 'track', 'csp', 'report',
  'graphql', 'search', 'query', 'queries', 'filter', 'find', 'list', 'lookup', 'get', 'fetch', 'read', 'calculate', 'compute', 'estimate', 'quote', 'convert', 'translate', 'validate', 'check', 'preview', 'predict', 'infer', 'classify', 'echo', 'hello', 'test', 'demo', 'render', 'parse', 'format', 'evaluate', 'simulate',
]);
// Where accounts are opened, nobody has one yet.
const accounts = /(?:^|\W)(?:users?|accounts?|customers?|members?|players?)\W*$/i;

/** By the last words of the path, and by the name of the function. */
function isForAll({ method, path, name }: RequestHandler): boolean {
  const words = `${path ?? ''} ${name}`.replace(/check-?out/gi, 'checkout').replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/);
  return words.some((word) => forAll.has(word)) || (method === 'POST' && accounts.test(path ?? name));
}

const nameOf = ({ name }: RequestHandler): string => name.trim();

function problem(open: readonly RequestHandler[], others: boolean): Problem {
  const [first, ...more] = open;
  return {
    at: first!.at,
    subject: nameOf(first!),
    message: `\`${nameOf(first!)}\` changes something for whoever asks: ${others ? 'other routes ask who calls, this one does not' : 'nothing in this workspace asks callers who they are'}. Ask for a login or a token in front of it, in ${first!.framework} or at the gateway, and look whether the caller may do this to this very thing.`,
    hint: 'changes something for whoever asks',
    severity: 'hint',
    confidence: others ? 'medium' : 'low',
    evidence: more.filter((other) => other.at.span.start !== first!.at.span.start).map((other) => ({ ...other.at, note: `\`${nameOf(other)}\` asks nobody either` })),
    fixes: [],
  };
}
