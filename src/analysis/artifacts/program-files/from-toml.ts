// Settings in TOML, with dotted keys: sections, and texts, numbers and lists of texts below them. https://toml.io/en/v1.0.0
import type { Setting } from '../settings/setting';

/** What stands on lines of its own; inline tables and dates are left out. Never throws. */
export function fromToml(file: string, text: string): readonly Setting[] {
  const settings: Setting[] = [];
  let section = '';
  let list: string | undefined;
  for (const match of text.matchAll(/^[^\r\n]*/gm)) {
    const line = match[0];
    const heading = list === undefined ? /^[ \t]*\[{1,2}[ \t]*([\w."' -]+?)[ \t]*\]{1,2}[ \t]*(#.*)?$/.exec(line) : null;
    if (heading) {
      section = `${heading[1]!.replace(/["'\s]/g, '')}.`;
      continue;
    }
    const [opening = '', key] = list === undefined ? /^[ \t]*([\w-]+(?:\.[\w-]+)*)[ \t]*=[ \t]*/.exec(line) ?? [] : ['', list];
    if (key === undefined || /^[ \t]*#/.test(line)) continue;
    const rest = line.slice(opening.length);
    const inList = list !== undefined || rest.startsWith('[');
    for (const value of inList ? rest.matchAll(texts) : [single.exec(rest)]) {
      const written = value?.[1] ?? value?.[2] ?? value?.[3];
      if (!value || written === undefined || written === '') continue;
      const start = match.index + opening.length + value.index + value[0].indexOf(written);
      settings.push({ key: `${section}${key}`, value: written, at: { file, span: { start, end: start + written.length } }, raw: written });
    }
    list = inList && !/\][ \t]*(#.*)?$/.test(rest) ? key : undefined;
  }
  return settings;
}

const texts = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;

const single = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w.+-]+))[ \t]*(?:#.*)?$/;
