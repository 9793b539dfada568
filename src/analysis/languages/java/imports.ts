// What a Java file imports, and what its simple names mean because of that.
import type { ImportSlot, Import, Value } from '../../program';
import type { Span } from '../../../base/span';
import type { PlainNode } from '../../syntax/plain-tree';

export interface Imports {
  /** The package of the file; empty for none. */
  readonly own: string;
  /** As written, each once: `java.net.http.HttpClient`, `java.util.*`. */
  readonly specifiers: readonly string[];
  /** What a name of a type means that no scope of the file declares; a global for those of `java.lang`. */
  type(name: string, at: Span): Value;
  /** A statically imported member, or undefined. */
  member(name: string, at: Span): Value | undefined;
  readonly slot: ImportSlot;
}

/** Reads the package and the imports; `root` is the whole file. */
export function importsOf(root: PlainNode, text: string): Imports {
  const types = new Map<string, readonly string[]>();
  const members = new Map<string, readonly string[]>();
  const wildcards: string[] = [];
  const specifiers = new Set<string>();
  let own = '';
  let last: PlainNode | undefined;
  for (const node of root.children) {
    if (node.type === 'package_declaration') {
      own = dotted(node.children.find(isName), text);
      last = node;
    }
    if (node.type !== 'import_declaration' || node.damaged) continue;
    last = node;
    const name = dotted(node.children.find(isName), text);
    const all = node.children.some((c) => c.type === 'asterisk');
    const segments = name.split('.');
    specifiers.add(all ? `${name}.*` : name);
    if (node.children.some((c) => c.type === 'static')) {
      if (!all) members.set(segments.at(-1)!, segments);
    } else if (all) wildcards.push(name);
    else types.set(segments.at(-1)!, segments);
  }

  return {
    own,
    specifiers: [...specifiers],
    type(name, at) {
      const segments = types.get(name);
      if (segments) return imported(segments, at);
      if (javaLang.has(name)) return { kind: 'global', name, at };
      return { kind: 'import', module: own, name, ...(wildcards.length > 0 ? { or: wildcards } : {}), at };
    },
    member(name, at) {
      const segments = members.get(name);
      return segments && imported(segments, at);
    },
    slot: { offset: last ? lineAfter(text, last.end) : 0, style: 'line' },
  };
}

/** `java.net.http.HttpRequest.Builder`: packages are written small, so the first capital tells where the type begins. */
export function imported(segments: readonly string[], at: Span): Value {
  const found = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  const first = found < 0 ? segments.length - 1 : found;
  const type: Import = { kind: 'import', module: segments.slice(0, first).join('.'), name: segments[first]!, at };
  return segments.slice(first + 1).reduce<Value>((of, name) => ({ kind: 'member', of, name, at }), type);
}

/** A name with dots as it stands there, without what may be between its parts. */
export function dotted(node: PlainNode | undefined, text: string): string {
  return node ? text.slice(node.start, node.end).replace(/\/\*[\s\S]*?\*\/|\/\/.*|\s+/g, '') : '';
}

const isName = (node: PlainNode): boolean => node.type === 'scoped_identifier' || node.type === 'identifier';

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

// Of `java.lang` what code names often; anything else of it reads like a type of the own package, which changes nothing.
const javaLang = new Set((
  'String StringBuilder StringBuffer CharSequence Object Class Record Enum Number Integer Long Short Byte Double Float Boolean Character Void Math System Runtime '
  + 'Thread Runnable Iterable Comparable AutoCloseable Process ProcessBuilder ThreadLocal Override Deprecated SuppressWarnings FunctionalInterface SafeVarargs '
  + 'Throwable Exception Error RuntimeException IllegalArgumentException IllegalStateException NullPointerException UnsupportedOperationException InterruptedException'
).split(' '));
