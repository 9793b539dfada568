// Whom a service names in the files of settings that are put into its container: `./conf/app.yml:/etc/app.yml`.
import type { Mention } from '../../concepts';
import { isProxyFile, settingsIn } from '../program-files';
import { mentionsIn } from '../settings/mention';
import type { Scene } from './settings';

// What is larger holds data, or is generated.
const most = 50_000;

/** Proxies' files are read by themselves. */
export function mentionsMounted(paths: readonly string[], { files, readFrom }: Scene): readonly Mention[] {
  return paths.filter((path) => /\.(ya?ml|json|properties|env)$/.test(path)).flatMap((path) => {
    const text = files.text(path);
    if (text === undefined || text.length > most || isProxyFile(path, text)) return [];
    readFrom.add(path);
    return settingsIn(path, text).documents.flat().flatMap(mentionsIn);
  });
}
