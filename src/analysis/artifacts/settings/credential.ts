// Passwords, signing secrets and tokens written into deployment files. References, interpolations and files are none.
import { issuerOf, kindOfSecret, reachOf, type Change, type Credential, type Reach } from '../../concepts';
import { hole, placeOf, writtenAt, type Setting } from './setting';

// By the name of the setting, in words joined by `_`. Names that may mean the name of a secret, a path or a policy are not here.
const passwords = /(password|passwd)$|(^|_)(pwd|pass|passphrase|requirepass|masterauth)$|(^|_)(client|shared)_secret$|(^|_)erlang_cookie$/;
const signing = /(^|_)(jwt|session|cookie|app|auth|signing|csrf|hmac|webhook)_?secret(_key)?$|(^|_)secret_key(_base)?$|(^|_)(signing|encryption|security)_key$|(^|_)jwt(_(settings|options|config|bearer))?_(secret|key)$|(^|_)(app|auth|token)_(settings|options)_(secret|key)$/;
// What a store of objects is asked with, however it calls it.
const ofStores = /(^|_)(minio|s3|aws|oss|cos|obs|ceph|wasabi|storage|bucket)_(.*_)?secret_?(key|access_key)?$|(^|_)access_key_secret$/;
const tokens = /(^|_)(auth|access|api|bot|bearer|admin|root|github|gitlab|slack|vault|deploy)_?(token|key)$|(^|_)(secret_access_key|account_key|storage_key|root_token_id)$/;
const never = /allow_empty|no_pass|without_pass|(^|_)(enable|disable|require|use|check|skip|reset|forgot)_/;

// `redis-server --requirepass …` in one line.
const inCommand = /(?:^|\s)--?(requirepass|masterauth|password)[ =]["']?([^\s"']+)/;

/** What a setting gives away; `owner` completes "the environment of". At most one a setting. */
export function credentialOf(setting: Setting, owner: string, write: (variable: string) => string | undefined = () => undefined): Credential | undefined {
  const { key, value, raw } = setting;
  if (value.includes(hole) || /\$[({\w]/.test(raw)) return undefined;
  const words = key.replace(/^-+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const base = { name: key, sink: `the environment of ${owner}`, fallback: false, clues: (setting.shown ?? []).length > 0 ? [{ ...setting.at, note: `\`${key}\` is given what stands there` }] : [] };
  const issuer = issuerOf(value.trim());
  if (issuer !== undefined) return { ...base, at: writtenAt(value, 0, setting), opens: 'token', sink: issuer, value: 'issued', reach: 'unknown', fixes: changes(setting, value, write) };
  const inside = secretIn(value);
  if (inside) return { ...base, at: writtenAt(inside.secret, inside.offset, setting), opens: 'connect', sink: 'the connection string', value: inside.kind, reach: inside.reach, fixes: [] };
  const [, flag, argument] = inCommand.exec(value) ?? [];
  if (key === 'command' && flag !== undefined && argument !== undefined && !argument.includes('$')) {
    const kind = kindOfSecret(argument, 'connect');
    return kind === 'none' ? undefined : { ...base, name: `--${flag}`, sink: `the command of ${owner}`, at: placeOf(argument, setting), opens: 'connect', value: kind, reach: 'unknown', fixes: [] };
  }
  const opens = never.test(words) ? undefined : passwords.test(words) ? 'connect' : ofStores.test(words) ? 'token' : signing.test(words) ? 'sign' : tokens.test(words) ? 'token' : undefined;
  if (!opens) return undefined;
  const kind = isReference(value) ? 'none' : kindOfSecret(value, opens);
  return kind === 'none' ? undefined : { ...base, at: writtenAt(value, 0, setting), opens, value: kind, reach: 'unknown', fixes: changes(setting, value, write) };
}

/** The same of a value that hands on a list of options as well: `-Ddb.user=shop -Ddb.password=shop`. */
export function credentialsOf(setting: Setting, owner: string, write?: (variable: string) => string | undefined): readonly Credential[] {
  const found = credentialOf(setting, owner, write);
  return found ? [found] : optionsIn(setting).flatMap((option) => credentialOf(option, owner) ?? []);
}

const option = /(?<=^|\s)(-D[\w-]+(?:\.[\w-]+)+|--[\w-]+(?:\.[\w-]+)*)=("[^"]*"|'[^']*'|\S+)/g;

function optionsIn({ value, raw, at }: Setting): readonly Setting[] {
  return [...value.matchAll(option)].flatMap(([whole, key = '', given = '']) => {
    const start = raw.indexOf(whole);
    const inside = start < 0 ? undefined : { start: at.span.start + start + whole.length - given.length, end: at.span.start + start + whole.length };
    const written = given.replace(/^["']|["']$/g, '');
    return inside ? [{ key: key.replace(/^-D|^--/, ''), value: written, at: { file: at.file, span: inside }, raw: given }] : [];
  });
}

// `web-db-password` names a secret that is kept elsewhere; such names have no underscores in Kubernetes and in most vaults.
const isReference = (value: string): boolean => value.length > 12 && /^[a-z]+(-[a-z]+)*[_-](password|passwd|secret|token|key)$/i.test(value);

function changes(setting: Setting, value: string, write: (variable: string) => string | undefined): readonly Change[] {
  const newText = write(setting.key);
  const at = placeOf(value, setting);
  // A value with quotes or escapes is not literally there.
  if (newText === undefined || setting.raw.slice(at.span.start - setting.at.span.start, at.span.end - setting.at.span.start) !== value) return [];
  return [{ title: `Take ${setting.key} from outside`, edits: [{ newText, file: at.file, span: at.span }] }];
}

/** The password of a connection string, with how far its host is. */
function secretIn(value: string): { readonly secret: string; readonly offset: number; readonly kind: Credential['value']; readonly reach: Reach } | undefined {
  // The scheme is bounded, so that a long value costs no more than linear time.
  const url = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/]*:([^\s@/]+)@([^\s/?#,]*)/i.exec(value);
  const pair = url ? null : /(?:^|[;\s])(?:password|pwd)\s*=\s*([^;\s"']+)/i.exec(value);
  const secret = url?.[1] ?? pair?.[1];
  if (secret === undefined || (pair && !/(?:^|[;\s])(?:host|server|data source|addr|user id|uid|user|username)\s*=/i.test(value))) return undefined;
  const kind = kindOfSecret(secret, 'connect');
  const host = url ? url[2]!.replace(/:\d*$/, '') : /(?:^|[;\s])(?:host|server|data source|addr)\s*=\s*(?:tcp:)?([^;\s,:\\]+)/i.exec(value)?.[1]?.replace(/^(\.|\(local\)|\(localdb\))$/i, 'localhost');
  const found = url ?? pair!;
  const offset = found.index + (url ? found[0].lastIndexOf(`:${secret}@`) + 1 : found[0].lastIndexOf(secret));
  return kind === 'none' ? undefined : { secret, offset, kind, reach: reachOf(host) };
}
