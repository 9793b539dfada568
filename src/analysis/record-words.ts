// Words without which a file that imports a library makes no use of what its record describes. Some modules are imported nearly everywhere
// (`django`, `tokio`, `context`), and their records speak of a few names; the words keep most of those files from being parsed.
import type { Library, Operation } from './concepts';

/** True for a text that has the words of at least one thing the record describes. Cheap, and rough on the side of yes. */
export type WordTest = (text: string) => boolean;

export function wordsOf(library: Library): WordTest {
  // Of the many records few are about what a workspace imports.
  let groups: readonly Group[] | undefined;
  return (text) => (groups ??= groupsOf(library)).some(({ heads, pattern }) => heads.every((head) => text.includes(head)) && (pattern?.test(text) ?? true));
}

/** Names below the same modules or types; a text has one of them if it has all heads and fits the pattern. */
interface Group { readonly heads: readonly string[]; readonly pattern: RegExp | undefined }

function groupsOf(library: Library): readonly Group[] {
  const groups = new Map<string, Set<string>>();
  const add = (heads: readonly string[], pattern: string): void => {
    const key = heads.join('.');
    groups.set(key, (groups.get(key) ?? new Set()).add(pattern));
  };
  for (const operation of library.operations) {
    for (const at of operation.at) for (const [heads, pattern] of namedBy(at, operation)) add(heads, pattern);
    if (operation.makes !== undefined && library.operations.some((other) => isAskedOf(operation.makes!, other))) add([], word(operation.makes));
  }
  for (const shape of library.handlers ?? []) add([], 'parameter' in shape ? word(shape.parameter) : 'base' in shape ? word(shape.base) : '');
  for (const { weakens, constants = {} } of library.tls ?? []) if (weakens === 'version') for (const constant of Object.keys(constants)) if (constant.includes('_')) add([], word(constant));
  for (const { key } of [...(library.tls ?? []), ...(library.credentials ?? [])]) add([], word(key));
  for (const { base } of library.checks ?? []) add([], word(base));
  for (const { credentials, origins, openBy = [] } of library.cors ?? []) for (const name of [credentials, ...origins, ...openBy]) add([], word(name));
  for (const name of library.handedOnAs ?? []) add([], word(name));
  return [...groups].map(([heads, patterns]) => ({ heads: heads === '' ? [] : heads.split('.'), pattern: patterns.has('') ? undefined : new RegExp([...patterns].join('|')) }));
}

/** The modules or types on the way to a name, and the name as it stands in a text; an empty pattern where any text will do. */
function namedBy(at: string, operation: Operation): readonly (readonly [heads: readonly string[], pattern: string])[] {
  const path = at.replace(/^(?:any|global):/, '').replace(/=$/, '');
  const [kind, method] = path.includes('#') ? path.split('#') : [undefined, path];
  const parts = method!.split('.');
  const last = parts.pop()!;
  // The module or an object is called itself, or with any method: then the object has to come from somewhere.
  if (kind !== undefined && !/\w/.test(last)) return [[[], word(kind)]];
  if (kind !== undefined && operation.does !== 'configure' && isTalk(operation)) return [[[], word(kind)], [parts, word(last)]];
  if (!/\w/.test(last)) return [[[], '']];
  // What hangs on the name of a setting is there only where that name is.
  const settings = Object.values(operation.literals ?? {}).filter((value) => typeof value === 'string' && /\.|^[A-Z]+_[A-Z_]+$/.test(value)) as string[];
  // What is known by its name alone has to be called.
  return [[[...parts.filter((part) => /^\w+$/.test(part)), ...settings], at.startsWith('any:') ? `${word(last)}\\s*[(<]` : word(last)]];
}

const isTalk = ({ does }: Operation): boolean => does === 'request' || does === 'connect' || does === 'query' || does === 'handle';

const isAskedOf = (kind: string, operation: Operation): boolean => isTalk(operation) && operation.at.some((at) => at.startsWith(`${kind}#`));

const word = (name: string): string => `\\b${name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')).join('\\w*')}\\b`;
