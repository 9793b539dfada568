// Maps in which programs of Go and Rust keep what belongs to users, as fields of a type or at module level. Neither language names the type of
// such a map by a class, so that the declaration is read as it is written.
import type { Span } from '../../base/span';
import type { LocalState } from '../concepts';
import type { SourceFile } from './source-file';
import { lastName, siteOf, textOf } from './source-file';

/** What is kept, by the name of the map and of what it holds; undefined for all else. */
export type KindOf = (name: string, holds: string) => LocalState['what'] | undefined;

// `sessions map[string]*Session`, `var codes = map[string]code{}`, `visitors sync.Map`
const inGo = /^[ \t]*(?:var\s+)?(\w+)\s+(?:=\s*)?(?:map\[\w+\][\s*[\]]*([\w.]+)|sync\.Map\b)/gm;
// `pub sessions: Arc<RwLock<HashMap<String, Session>>>,`, `static SESSIONS: LazyLock<DashMap<…>> = …`
const inRust = /^[ \t]*(?:pub(?:\([^)]*\))?\s+)?(?:static\s+(?:ref\s+|mut\s+)?)?(\w+)\s*:\s*[\w:<&' ]*?\b(?:HashMap|BTreeMap|DashMap|IndexMap)\s*<\s*[^,<>]+(?:<[^<>]*>)?\s*,\s*\(?([\w:]+)?/gm;

/** All of a file into which something is written, with the places where that is done. */
export function keptMaps(file: SourceFile, kindOf: KindOf): readonly LocalState[] {
  const { language } = file.program;
  if (language !== 'go' && language !== 'rust') return [];
  // Of which only the last used are kept, is a cache: nobody counts on finding there what was put into it.
  if (/(?<![a-z])lru(?![a-z])|[a-z]Lru|LRU/.test(file.text)) return [];
  return [...file.text.matchAll(language === 'go' ? inGo : inRust)].flatMap((found): readonly LocalState[] => {
    const name = found[1]!;
    const start = found.index + found[0].indexOf(name);
    const what = kindOf(name, (found[2] ?? '').split(/[.:]+/).pop() ?? '');
    // What a function holds for itself ends with it, and its parameters belong to somebody else.
    if (!what || file.program.functions.some(({ at }) => at.start < start && start < at.end)) return [];
    const writes = writesTo(file, name);
    return writes.length === 0 ? [] : [{ at: siteOf(file, { start, end: start + name.length }), name, what, where: 'memory', writes: writes.map((at) => siteOf(file, at)) }];
  });
}

/** `s.sessions[id] = session`, `state.sessions.write().await.insert(id, session)`, also by the name of what was locked. */
function writesTo(file: SourceFile, name: string): readonly Span[] {
  const { calls, bindings, memberWrites = [] } = file.program;
  const named = new RegExp(`(?<![\\w$])${name}(?![\\w$])`);
  const says = (at: Span): boolean => named.test(textOf(file, at));
  const put = calls.filter(({ callee, fn }) => fn >= 0 && callee.kind === 'member' && /^(?:insert|entry|Store|LoadOrStore)$/.test(lastName(callee, file.program))
    && (says(callee.at) || (callee.of.kind === 'variable' && bindings[callee.of.binding]!.values.some(({ at }) => says(at)))));
  const assigned = memberWrites.filter(({ fn, path, at }) => fn >= 0 && path.at(-1) === '' && says(at));
  return [...put, ...assigned].map(({ at }) => at);
}
