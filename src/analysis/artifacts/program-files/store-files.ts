// Files of their own in which stores, brokers and consoles are told whom they let in: by the name of the file, which is theirs alone.
// https://redis.io/docs/latest/operate/oss_and_stack/management/security/ · https://mosquitto.org/man/mosquitto-conf-5.html (allow_anonymous) ·
// https://www.postgresql.org/docs/current/auth-pg-hba-conf.html · https://www.mongodb.com/docs/manual/reference/configuration-options/#security-options ·
// https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/anonymous-auth/
import type { Span } from '../../../base/span';
import { switchedOpen } from '../settings/open-store';
import type { Setting } from '../settings/setting';
import { readYaml } from '../yaml/read-yaml';
import { fromYaml } from './from-yaml';

export interface OpenedBy {
  readonly span: Span;
  /** As written. */
  readonly setting: string;
  readonly product: string;
}

export const isStoreFile = (path: string): boolean => kindOf(path) !== undefined;

/** What lets everybody in, at most one a file. */
export function openedIn(path: string, text: string): OpenedBy | undefined {
  return kindOf(path)?.opened(text);
}

/** A password or users are set in it, as far as it shows. */
export function closesStore(path: string, text: string): boolean {
  const { closed } = kindOf(path) ?? {};
  return closed === undefined || closed.test(text);
}

/** The password that a file of Redis sets, which its clients and copies share; at most one a file. */
export function passwordIn(path: string, text: string): Setting | undefined {
  const found = /(^|\/)(redis|valkey|sentinel)[\w-]*\.conf$/.test(path) ? /^[ \t]*(?:(requirepass|masterauth)|sentinel[ \t]+(auth-pass)[ \t]+\S+)[ \t]+["']?([^\s"'#]+)/m.exec(text) : null;
  if (!found) return undefined;
  const value = found[3]!;
  const start = found.index + found[0].lastIndexOf(value);
  return { key: found[1] ?? found[2]!, value, at: { file: path, span: { start, end: start + value.length } }, raw: value };
}

const kindOf = (path: string) => kinds.find(({ file }) => file.test(path));

interface Kind {
  readonly file: RegExp;
  readonly opened: (text: string) => OpenedBy | undefined;
  /** What it says if it asks for a password. */
  readonly closed?: RegExp;
}

const line = (pattern: RegExp, product: string, unless?: RegExp) => (text: string): OpenedBy | undefined => {
  const found = unless?.test(text) ? null : pattern.exec(text);
  if (!found) return undefined;
  // Behind the heading of a section, where there is one.
  const setting = found[0].trim().split('\n').at(-1)!.trim();
  const start = found.index + found[0].lastIndexOf(setting);
  return { span: { start, end: start + setting.length }, setting, product };
};

const redisPassword = /^[ \t]*(requirepass|aclfile|user|include)[ \t]/m;

const kinds: readonly Kind[] = [
  { file: /(^|\/)sentinel[\w-]*\.conf$/, opened: () => undefined },
  { file: /(^|\/)(redis|valkey)[\w-]*\.conf$/, opened: line(/^[ \t]*protected-mode[ \t]+["']?no\b["']?/m, 'Redis', redisPassword), closed: redisPassword },
  { file: /(^|\/)mosquitto\.conf$/, opened: anonymousMosquitto },
  { file: /(^|\/)pg_hba\.conf$/, opened: line(/^[ \t]*host(ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost|samehost)\S+[ \t]+(?:\d+(?:\.\d+){3}[ \t]+)?trust\b/m, 'PostgreSQL') },
  { file: /(^|\/)grafana\.ini$/, opened: line(/^\[auth\.anonymous\][^[]*?^[ \t]*enabled[ \t]*=[ \t]*true\b/m, 'Grafana') },
  { file: /(^|\/)(mongod|mongo)\.(conf|ya?ml)$/, opened: ofYaml },
  { file: /(^|\/)(elasticsearch|opensearch|cassandra)\.ya?ml$/, opened: ofYaml },
];

// Without a listener, and where every listener is bound to the machine, only programs on the machine reach it.
function anonymousMosquitto(text: string): OpenedBy | undefined {
  const listeners = [...text.matchAll(/^[ \t]*listener[ \t]+\d+(?:[ \t]+(\S+))?/gm)];
  const outside = listeners.some(([, bound = '']) => !/^(127\.|localhost$|::1$|\/)/.test(bound));
  return outside ? line(/^[ \t]*allow_anonymous[ \t]+true\b/m, 'the MQTT broker')(text) : undefined;
}

function ofYaml(text: string): OpenedBy | undefined {
  const settings = readYaml('', text).documents.flatMap((document) => fromYaml(document, text));
  for (const setting of settings) {
    const product = switchedOpen(setting);
    if (product !== undefined) return { span: setting.at.span, setting: `${setting.key}: ${setting.value}`, product };
  }
  return undefined;
}
