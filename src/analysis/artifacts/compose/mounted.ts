// Whom a service names in the files of settings that are put into its container: `./conf/app.yml:/etc/app.yml`.
import type { Mention } from '../../concepts';
import { backendsIn, isHocon, isProxyFile, settingsIn } from '../program-files';
import { mentionsIn } from '../settings/mention';
import type { Setting } from '../settings/setting';
import type { Scene } from './settings';

// What is larger holds data, or is generated.
const most = 50_000;

// Where a program that watches others says whom it sends to or asks; everything else in its settings is what it watches.
const sends = /(^|\.)(outputs?|exporters?|clients?|sinks?|remote_?write|forward\w*|alertmanagers|elasticsearch|kibana|datasources)(\.|$)/;

// Or the address itself says that something is sent there.
const takes = /:\/\/[^/\s]+(:431[78]\b|\/([\w./-]*\/)?(push|write|ingest|bulk)\b)/;

/** `watching`: the service only watches others. */
export function mentionsMounted(paths: readonly string[], watching: boolean, scene: Scene): readonly Mention[] {
  const { files, readFrom } = scene;
  return paths.flatMap((path) => filesAt(path, watching, scene)).flatMap((path) => {
    const text = files.text(path);
    if (text === undefined || text.length > most) return [];
    readFrom.add(path);
    if (isProxyFile(path, text)) return backendsIn(path, text).flatMap(mentionsIn);
    if (/\.(alloy|river)$/.test(path)) return sentIn(path, text).flatMap(mentionsIn);
    if (!/\.(ya?ml|json|properties|env|toml)$/.test(path) && !isHocon(path, text)) return [];
    return settingsIn(path, text).documents.flat().filter(({ key, value }) => !watching || ((sends.test(key) || takes.test(value)) && !/modules|monitors|scrape/.test(key))).flatMap(mentionsIn);
  });
}

// `endpoint { url = "http://loki:3100/loki/api/v1/push" }`: what Alloy scrapes it names otherwise.
function sentIn(file: string, text: string): readonly Setting[] {
  return [...text.matchAll(/^[ \t]*(url|endpoint)[ \t]*=[ \t]*"(https?:\/\/[^"\n]+)"/gm)].map(({ index, 0: line, 1: key = '', 2: value = '' }) => {
    const start = index + line.length - value.length - 1;
    return { key, value, raw: value, at: { file, span: { start, end: start + value.length } } };
  });
}

// A folder may hold much; what forwards to others is told by its text, and what only watches has nothing but settings in it.
function filesAt(path: string, watching: boolean, { files }: Scene): readonly string[] {
  if (files.has(path)) return [path];
  return files.inFolder(path).slice(0, 40).filter((one) => (watching ? /\.ya?ml$/.test(one) : isProxyFile(one, files.text(one) ?? '')));
}
