// Passwords, tokens and keys that are written down where everybody who can read the files can read them. A fact never carries the
// value itself: what is not there cannot be printed.
import type { Reach } from './address';
import type { Change, Clue, Site } from './site';

export interface Credential {
  /** The value, as written. */
  readonly at: Site;
  /** What holds it: a variable, an option, a setting; never the value. */
  readonly name: string;
  /** `sign` forges what it signs (session cookies, tokens); `connect` opens something; `token` was issued by a service. */
  readonly opens: 'connect' | 'sign' | 'token';
  /** Where it goes, for people: `createPool`, `the connection string`, `the environment of db`, `GitHub`. */
  readonly sink: string;
  /** `default`: known to everybody (`postgres`); `issued`: by its form a real one. */
  readonly value: 'default' | 'literal' | 'issued';
  /** It only counts where the environment gives no other. */
  readonly fallback: boolean;
  /** How far away what it opens is, if that is known. */
  readonly reach: Reach;
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}

/** What a text in the place of a secret is; `none` for what is none: empty, a placeholder, the name of a variable, a path. */
export function kindOfSecret(text: string, opens: Credential['opens']): Credential['value'] | 'none' {
  // A header says in front what kind of secret follows.
  const value = opens === 'token' ? text.trim().replace(/^(?:Bearer|Token|ApiKey) +/i, '') : text.trim();
  if (issuerOf(value) !== undefined) return 'issued';
  // What signs may be a sentence.
  if (value.length < 3 || (opens !== 'sign' && /\s/.test(value)) || isPlaceholder(value)) return 'none';
  if (defaults.has(value.toLowerCase())) return 'default';
  // A token or key is long and mixed; a word of a few letters names one.
  if (opens === 'token' && !looksRandom(value)) return 'none';
  return 'literal';
}

/** Who issued a token, told by its form; undefined for what has none. Examples from documentation count as none. */
export function issuerOf(text: string): string | undefined {
  if (/example|sample|dummy|fake|xxxx|0000000|1234567|abcdef|\.\.\.|<|\*\*\*/i.test(text)) return undefined;
  return issuers.find(({ form }) => form.test(text))?.issuer;
}

// Forms that the issuers document so that scanners can recognise them.
const issuers: readonly { readonly form: RegExp; readonly issuer: string }[] = [
  { form: /^gh[pousr]_[A-Za-z0-9]{36,}$|^github_pat_[A-Za-z0-9_]{60,}$/, issuer: 'GitHub' },
  { form: /^glpat-[\w-]{20,}$/, issuer: 'GitLab' },
  { form: /^hvs\.[\w-]{20,}$/, issuer: 'Vault' },
  { form: /^xox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}$/, issuer: 'Slack' },
  { form: /^(sk|rk)_live_[A-Za-z0-9]{20,}$/, issuer: 'Stripe' },
  { form: /^SG\.[\w-]{22}\.[\w-]{43}$/, issuer: 'SendGrid' },
  { form: /^AKIA[A-Z2-7]{16}$/, issuer: 'AWS' },
  { form: /^AIza[\w-]{35}$/, issuer: 'Google' },
  { form: /^npm_[A-Za-z0-9]{36}$/, issuer: 'npm' },
  { form: /^sk-(proj-|ant-)?[\w-]{40,}$/, issuer: 'the model provider' },
  { form: /^-----BEGIN (RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----[\s\S]{100,}/, issuer: 'a private key' },
  // The same in Base64, whatever kind of key the first line names.
  { form: /^LS0tLS1CRUdJTi[\w+/]{0,20}(?:UFJJVkFURSBLRVk|UklWQVRFIEtFW|SVZBVEUgS0VZ)[\w+/=\s]{100,}$/, issuer: 'a private key' },
];

// What installations are delivered with, and what is tried first.
const defaults = new Set([
  'postgres', 'postgresql', 'root', 'admin', 'administrator', 'password', 'passwd', 'pass', 'guest', 'secret', 'changeme', 'changeit', 'default', 'toor', 'mysql', 'mongo', 'redis', 'rabbitmq', 'rabbit',
  'minio', 'minioadmin', 'minio123', 'elastic', 'test', 'demo', 'user', 'qwerty', '123456', '12345678', '123456789', '1234', '12345', 'admin123', 'password1', 'password123', 'root123', 'example', 'foobared', 'welcome1', 'letmein', 'p@ssw0rd', 'passw0rd',
  'mysecret', 'my-secret', 'my_secret', 'mysecretkey', 'my-secret-key', 'my_secret_key', 'mypassword', 'supersecret', 'super-secret', 'secretkey', 'secret-key', 'secret_key', 'jwt_secret', 'jwt-secret', 'keyboard cat', 'topsecret', 's3cret', 's3cr3t',
]);

function isPlaceholder(value: string): boolean {
  return /^[<[{(%$].*|[<>{}]|\$\(|\$\{|^%|%s|\*{3}|^x{3,}|xxxx|^enc\(|^\.+$|^_[a-z]+$|…|^your|your[-_]|^change[-_]?me[-_!]|change[-_]?this|^(replace|insert|enter|put|set)[-_]|to[-_]?be[-_]|^(none|null|nil|undefined|true|false|yes|no|on|off|n\/a|tbd|todo|unset|empty|required|optional|string|redacted|placeholder|dummy|hidden|masked)$/i.test(value)
    || /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^(CHANGE_?ME|REPLACE_?ME|CHANGEIT|FIXME|PASSWORD|SECRET|TOKEN|Password|Secret|Token)$/.test(value)
    // A key of a translation: `label.password`, `auth.form.password`.
    || /^[a-z][\w-]*(\.[a-z][\w-]*)*\.(password|passwd|pwd|secret|token)$/i.test(value)
    // What services want in the place of a password beside a token.
    || /^x-(oauth|access)-(basic|token)$|^api[-_]?(token|key)$/i.test(value)
    || /^(\/|\.{1,2}\/|~\/|https?:\/\/|file:|arn:|vault:|op:\/\/|ssm:|secret:|env:|projects\/)/.test(value);
}

/** Long, of several kinds of signs, and no words joined by dashes. */
function looksRandom(value: string): boolean {
  if (value.length < 16 || /^[a-z]+([-_.][a-z]+)*$/i.test(value)) return false;
  return /\d/.test(value) && /[a-zA-Z]/.test(value);
}
