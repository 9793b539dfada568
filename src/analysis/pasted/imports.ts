// What pasted lines mean by `requests.get`: nobody pastes the import line, and everybody reads it in.
import type { Library } from '../concepts';
import type { Language } from '../program';

/** Import lines for the described libraries that some lines use by their usual names without importing them. */
export type ImportsFor = (code: string, language: Language) => readonly string[];

/** What a record describes, cut into names once. */
interface Names {
  readonly library: Library;
  /** Names that stand first: `get`, `Session`, `request.urlopen`; '' where the module itself is called; no methods of objects. */
  readonly members: readonly string[];
  readonly words: readonly string[];
}

interface Use {
  /** What the lines call it. */
  readonly name: string;
  readonly module: string;
  /** What is imported of the module; null: all of it. */
  readonly member: string | null;
}

export function createImports(libraries: readonly Library[]): ImportsFor {
  const named = libraries.filter(({ modules }) => modules.length > 0).map(namesOf);
  return (code, language) => {
    const lines = new Map<string, string>();
    for (const { name, module, member } of usesIn(code, named.filter(({ library }) => library.language === language.id))) {
      if (!lines.has(name) && !isDeclared(name, code)) lines.set(name, language.edits.importLine(module, member, 'line'));
    }
    return [...new Set(lines.values())];
  };
}

function namesOf(library: Library): Names {
  const described = [...new Set(library.operations.flatMap(({ at }) => at))];
  const first = described.filter((at) => !/[#:*=~]/.test(at));
  return {
    library,
    members: [...new Set(first.flatMap((at) => (/^[A-Z]/.test(at) ? [at, at.split('.')[0]!] : [at])))],
    words: [...new Set(described.flatMap((at) => at.split(/\W+/)).filter((word) => word.length > 3))],
  };
}

function usesIn(code: string, named: readonly Names[]): readonly Use[] {
  const words = new Set(code.match(/\w+/g));
  const isUsed = (name: string): boolean => name.split('.').every((word) => words.has(word)) && usedAs(name).test(code);
  const byModule = named.flatMap(({ library, members }) => library.modules.flatMap((module) => {
    const name = usualName(module, library.language);
    return name !== undefined && members.some((member) => isUsed(member === '' ? name : `${name}.${member}`)) ? [{ name: name.split('.')[0]!, module, member: null }] : [];
  }));
  // A name that several libraries have belongs to the one of whose words the lines have most.
  const byMember = named
    .map(({ library, members, words: own }) => ({ library, used: members.filter((member) => standsAlone.test(member) && isUsed(member)), shared: own.filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  return [...byModule, ...byMember.flatMap(({ library, used }) => used.map((name): Use => ({ name, module: library.modules[0]!, member: name })))];
}

/** Names that are imported one by one, and are no everyday words. */
const standsAlone = /^[A-Z]\w{3,}$|^[a-z]+[A-Z]\w+$/;

/** What a module is called in the code that imports it. Undefined where it is imported name by name only. */
function usualName(module: string, language: Library['language']): string | undefined {
  switch (language) {
    case 'python': return module;
    case 'javascript': return /^[a-z]\w*$/.exec(module.replace(/^(?:node:|@[\w-]+\/)/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))?.[0];
    case 'go': return /^\w+$/.exec(module.replace(/\/v\d+$|\.v\d+$/, '').replace(/^.*\//, '').replace(/^go-/, ''))?.[0];
    default: return undefined;
  }
}

/** Used, and not the name of an argument or of an entry. */
const usedAs = (name: string): RegExp => new RegExp(`(?<![\\w.$])${name.replaceAll('.', '\\s*\\.\\s*')}\\b(?!\\s*[:=](?![:=]))`);

/** Whether the lines say themselves what the name is. */
const isDeclared = (name: string, code: string): boolean => new RegExp(`\\b(?:const|let|var|def|func|function|class|interface|type|struct|fn)\\s+${name}\\b|\\b${name}\\s*:=|^\\s*${name}\\s*=[^=]|^\\s*(?:import|from|using|use)\\b.*\\b${name}\\b`, 'm').test(code);
