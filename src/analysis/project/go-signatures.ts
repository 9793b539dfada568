// Signatures of Go as they are written, by which a method of an interface is told from others of the same name: `Create(ctx, *Order) error` of a
// service from `Create(ctx, *Order) (*Order, error)` of a repository. Names of parameters and packages say nothing.
import { once } from '../../base/once';
import type { SourceFile } from './source-file';

/** What the methods of an interface take and give, by name; the offset is where its name stands. */
export function askedSignatures(file: SourceFile, offset: number): ReadonlyMap<string, string> {
  const known = once(asked, file, () => new Map<number, ReadonlyMap<string, string>>());
  const before = known.get(offset);
  if (before) return before;
  const signatures = read(file.text, offset);
  known.set(offset, signatures);
  return signatures;
}

const asked = new WeakMap<SourceFile, Map<number, ReadonlyMap<string, string>>>();

function read(text: string, offset: number): ReadonlyMap<string, string> {
  const open = text.indexOf('{', offset);
  const end = open < 0 ? undefined : closing(text, open);
  const signatures = new Map<string, string>();
  if (end === undefined) return signatures;
  for (const found of text.slice(open, end).matchAll(/(?:^|[\n;{])[ \t]*([A-Za-z_]\w*)[ \t]*(?=\()/g)) {
    const signature = signatureAt(text, open + found.index + found[0].length);
    if (signature !== undefined) signatures.set(found[1]!, signature);
  }
  return signatures;
}

/** Of a method that is declared somewhere: `func (r *Orders) Create(…) …`; undefined where it cannot be read. */
export function declaredSignature(file: SourceFile, { start, end }: { readonly start: number; readonly end: number }, name: string): string | undefined {
  const found = new RegExp(`^func\\s*\\([^)]*\\)\\s*${name}\\s*(?=\\()`).exec(file.text.slice(start, Math.min(end, start + 400)));
  return found ? signatureAt(file.text, start + found[0].length) : undefined;
}

/** From the bracket before the parameters to the end of what is given back. */
function signatureAt(text: string, open: number): string | undefined {
  const close = closing(text, open);
  if (close === undefined) return undefined;
  const taken = typesIn(text.slice(open + 1, close));
  const rest = /^[ \t]*/.exec(text.slice(close + 1))![0].length + close + 1;
  const last = text[rest] === '(' ? closing(text, rest) : undefined;
  const given = text[rest] === '(' ? (last === undefined ? undefined : typesIn(text.slice(rest + 1, last))) : typesIn(/^[^\n;{}/]*/.exec(text.slice(rest))![0]);
  return given === undefined ? undefined : `(${taken.join()})(${given.join()})`;
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if ('([{'.includes(text[index]!)) depth++;
    else if (')]}'.includes(text[index]!) && --depth === 0) return index;
  }
  return undefined;
}

/** The types of a list of parameters or results, one for each of them: `a, b string` are two strings. */
function typesIn(list: string): readonly string[] {
  const parts = split(list.replace(/\/\/[^\n]*/g, '')).map((part) => part.trim()).filter((part) => part !== '');
  const isNamed = parts.some((part) => /^\w+\s+(?!chan\b)\S/.test(part) && !/^(?:chan|func|map|struct|interface)\b/.test(part));
  if (!isNamed) return parts.map(bare);
  const types: string[] = [];
  for (const part of [...parts].reverse()) types.unshift(/^\w+\s+\S/.test(part) ? bare(part.replace(/^\w+\s+/, '')) : types[0] ?? bare(part));
  return types;
}

const bare = (type: string): string => type.replace(/\b[a-zA-Z_]\w*\./g, '').replace(/\binterface\s*\{\s*\}/g, 'any').replace(/\s+/g, ' ').trim();

function split(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= list.length; index++) {
    const sign = list[index] ?? ',';
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(list.slice(from, index));
      from = index + 1;
    }
  }
  return parts;
}
