// Who calls a function, as far as it can be told: places that call something of its name, verified by what they call.
import { once } from '../../base/once';
import type { Fn, Value } from '../program';
import type { Budget } from './budget';
import { external } from './external';
import { callOf, lastName, lastSegment, located, type CallRef, type Located, type SourceFile } from './source-file';
import { createPerFile, type Read, type Readings } from './readings';
import { testFile } from './test-file';

/** How many questions «who calls this?» may depend on each other. */
const maxVerifying = 3;

export interface CallerSources {
  /** Calls anywhere in the project whose last name is this. */
  callsNamed(name: string): readonly CallRef[];
  /** How many functions of the project have this name. */
  functionsNamed(name: string): number;
}

export interface Verifier {
  /** What a callee or a type really is; not followed far. */
  formsOf(value: Located): readonly Located[];
  /** Whether a type of a file has all methods that an interface asks for. */
  answersFor(file: SourceFile, owner: string, asking: SourceFile, type: string): boolean;
}

export function createCallers(sources: CallerSources, readings: Readings, budget: Budget, { formsOf, answersFor }: Verifier): (file: SourceFile, fn: number) => readonly CallRef[] {
  const callersOf = createPerFile<Fn, Read<readonly CallRef[]>>();
  const busy = new Set<Value>();
  const tests = new WeakMap<SourceFile, boolean>();
  return callers;

  function callers(file: SourceFile, fn: number): readonly CallRef[] {
    const target = file.program.functions[fn];
    if (!target || target.name === '') return [];
    const known = callersOf(file).get(target);
    if (readings.again(known)) return known.answer;
    const before = budget.cuts();
    const isKept = (): boolean => budget.cuts() === before;
    const found = readings.about(file.path, () => budget.within(() => findCallers(file, fn, target)), isKept);
    if (isKept()) callersOf(file).set(target, found);
    return found.answer;
  }

  function findCallers(file: SourceFile, fn: number, target: Fn): readonly CallRef[] {
    // Every type of Rust has a `new`: it is called by the name of its type.
    const ofType = target.owner === undefined ? [] : sources.callsNamed(`${lastSegment(target.owner)}.${target.name}`);
    const makes = isConstructor(file, target);
    const sites = (makes ? sources.callsNamed(target.owner!) : ofType.length > 0 ? ofType : sources.callsNamed(target.name)).slice(0, 50);
    const alone = sources.functionsNamed(target.name) === 1;
    return sites.filter((site) => {
      const callee = callOf(site).callee;
      if (site.file.language !== file.language) return false;
      // What a test passes says nothing about production.
      if (isTest(site.file) && !isTest(file)) return false;
      // The verification may itself ask for callers: not of the same call again, and not for ever.
      if (busy.has(callee) || busy.size >= maxVerifying) {
        budget.cut();
        return false;
      }
      busy.add(callee);
      try {
        const forms = formsOf(located(site.file, callee));
        if (forms.some((f) => f.value.kind === 'function' && f.file === file && f.value.fn === fn)) return true;
        // A constructor goes by the name of its type.
        if (makes && (callOf(site).form === 'new' || file.program.language === 'python') && forms.some((f) => f.value.kind === 'self' && f.file === file && f.value.type === target.owner)) return true;
        if (makes) return false;
        if (forms.some((f) => mayMeanMethod(f, file, target))) return true;
        // A method on something we cannot see: accept it when no other function of the project has that name.
        return alone && target.owner !== undefined && !(file.program.language === 'java' && anybodys.has(target.name)) && forms.every((f) => f.value.kind === 'member' || f.value.kind === 'unknown')
          && lastName(callee, site.file.program) === target.name && forms.some((f) => !external(f.value));
      } finally {
        busy.delete(callee);
      }
    });
  }

  /** Asked for every place that calls something. */
  function isTest(file: SourceFile): boolean {
    return once(tests, file, () => testFile.test(file.path));
  }

  /** A method called on something of an interface type means that of every type which has all its methods. */
  function mayMeanMethod({ file: asking, value }: Located, file: SourceFile, { name, owner }: Fn): boolean {
    if (owner === undefined || value.kind !== 'member' || value.name !== name || value.of.kind !== 'instance') return false;
    return formsOf(located(asking, value.of.type)).some((type) => {
      if (type.value.kind !== 'self' || !type.file.program.types.get(type.value.type)?.asksFor?.includes(name)) return false;
      return answersFor(file, owner, type.file, type.value.type);
    });
  }
}

// What texts, lists and maps of Java have: `ip.length()` is not the one `length` of the project.
const anybodys: ReadonlySet<string> = new Set([
  'length', 'size', 'get', 'put', 'add', 'remove', 'contains', 'containsKey', 'isEmpty', 'indexOf', 'equals', 'hashCode', 'toString', 'compareTo', 'substring', 'split', 'trim', 'replace', 'format', 'clear', 'keySet', 'values', 'entrySet',
  'stream', 'forEach', 'iterator', 'next', 'hasNext', 'close', 'getKey', 'getValue', 'getOrDefault', 'addAll', 'set', 'append', 'getBytes', 'name', 'getMessage', 'run', 'apply', 'accept', 'test',
]);

/** It is called by the name of its type. */
function isConstructor({ program: { language } }: SourceFile, { name, owner }: Fn): boolean {
  return owner !== undefined && (name === owner || (language === 'javascript' && name === 'constructor') || (language === 'python' && name === '__init__'));
}
