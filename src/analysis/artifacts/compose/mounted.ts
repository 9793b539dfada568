// Whom a service names in the files of settings that are put into its container: `./conf/app.yml:/etc/app.yml`.
import type { Mention } from '../../concepts';
import { isProxyFile, settingsIn } from '../program-files';
import { mentionsIn } from '../settings/mention';
import type { Scene } from './settings';

// What is larger holds data, or is generated.
const most = 50_000;

// Where a program that watches others says whom it sends to; everything else in its settings is what it watches.
const sends = /(^|\.)(outputs?|exporters?|clients?|sinks?|remote_?write|forward\w*|alertmanagers|elasticsearch|kibana)(\.|$)/;

/** Proxies' files are read by themselves. `watching`: the service only watches others. */
export function mentionsMounted(paths: readonly string[], watching: boolean, { files, readFrom }: Scene): readonly Mention[] {
  return paths.filter((path) => /\.(ya?ml|json|properties|env)$/.test(path)).flatMap((path) => {
    const text = files.text(path);
    if (text === undefined || text.length > most || isProxyFile(path, text)) return [];
    readFrom.add(path);
    return settingsIn(path, text).documents.flat().filter(({ key }) => !watching || (sends.test(key) && !/modules|monitors|scrape/.test(key))).flatMap(mentionsIn);
  });
}
