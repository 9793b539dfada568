// Which names of a file lead to library calls: the functions and classes they stand in, what calls those, and the variables
// that hold what they give. Files that use none of these names need not be parsed to understand the calls.
import type { Import, LanguageId, Program, Value } from '../program';
import { lastName } from './source-file';

interface Known {
  /** True for specifiers of described libraries. */
  isLibrary(module: string, name?: string): boolean;
  /** True for makers that generated code has. */
  isGenerated(language: LanguageId, name: string): boolean;
  /** True for methods whose names no code of a program's own is likely to have: `ToListAsync`. */
  isTelling(language: LanguageId, name: string): boolean;
}

/** Languages in which what a class works with is declared by type and handed in. */
const typed: ReadonlySet<LanguageId> = new Set(['go', 'csharp', 'java', 'rust']);

/** Names of functions, classes and module-level variables. */
export function pointsOfInterest(program: Program, { isLibrary, isGenerated, isTelling }: Known): ReadonlySet<string> {
  const names = new Set<string>();
  const addSurroundings = (fn: number): void => {
    for (let index = fn; index >= 0; index = program.functions[index]!.parent) {
      const { name, owner } = program.functions[index]!;
      // What Python imports by name it uses through that name: a method is reached over its class.
      if (name !== '' && (owner === undefined || program.language !== 'python')) names.add(name);
      if (owner !== undefined) names.add(owner);
    }
  };
  // Each variable, call and name is asked about once, or a variable that is put together from itself would cost its square.
  const answers = new Map<string, boolean>();
  const once = (id: string, ask: () => boolean): boolean => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    answers.set(id, false);
    const answer = ask();
    answers.set(id, answer);
    return answer;
  };
  const isDescribed = ({ module, name, or = [] }: Import): boolean => once(`i${module} ${name}`, () => [module, ...or].some((one) => isLibrary(one, name)));
  const isOutside = (value: Value, depth = 0): boolean => {
    // Each step of a builder is two deeper.
    if (depth > 30) return false;
    switch (value.kind) {
      case 'import':
        return value.or === undefined ? isLibrary(value.module) : isDescribed(value);
      case 'global':
        return value.name === 'fetch';
      case 'member':
        return isOutside(value.of, depth + 1) || isHeld(value, depth);
      case 'variable':
        return once(`v${value.binding}`, () => program.bindings[value.binding]?.values.some((v) => isOutside(v, depth + 1)) ?? false);
      case 'result':
        return once(`c${value.call}`, () => {
          const { callee } = program.calls[value.call]!;
          return isGenerated(program.language, lastName(callee, program)) || isOutside(callee, depth + 1);
        });
      case 'parameter': {
        const type = typed.has(program.language) ? program.functions[value.fn]?.parameters[value.index]?.type : undefined;
        return type !== undefined && isOutside(type, depth + 1);
      }
      default:
        return false;
    }
  };
  /** A client is most often a field, whose declared type tells what it is: `r.db.Query(…)`. */
  const isHeld = ({ of, name }: Extract<Value, { kind: 'member' }>, depth: number): boolean => typed.has(program.language) && of.kind === 'self'
    && once(`f${of.type} ${name}`, () => program.types.get(of.type)?.fields.get(name)?.some((held) => held.kind === 'instance' && isOutside(held.type, depth + 1)) ?? false);
  const leads = new Set(program.calls.flatMap((call, i) => (isTelling(program.language, lastName(call.callee, program)) || isOutside(call.callee) ? [i] : [])));
  /** It was made by a call that leads there, or handed in as something of a library. */
  const isHolding = (value: Value): boolean => {
    switch (value.kind) {
      case 'result':
        return leads.has(value.call);
      case 'variable':
        return program.bindings[value.binding]?.values.some((v) => v.kind === 'result' && leads.has(v.call)) ?? false;
      case 'instance':
        return (program.language === 'go' || program.language === 'rust') && value.type.kind === 'import' && isLibrary(value.type.module, value.type.name);
      default:
        return false;
    }
  };
  // What a class holds is reached over the class.
  const held = new Set([...program.types.values()].flatMap(({ fields }) => [...fields.values()].flat().flatMap((v) => (v.kind === 'result' ? [v.call] : []))));
  for (let before = -1; before !== names.size + leads.size;) {
    before = names.size + leads.size;
    program.calls.forEach((call, i) => {
      if (!leads.has(i) && !names.has(lastName(call.callee, program))) return;
      leads.add(i);
      addSurroundings(call.fn);
    });
    for (const binding of program.bindings) {
      if (binding.fn < 0 && binding.values.some((v) => v.kind === 'result' && leads.has(v.call) && !held.has(v.call))) names.add(binding.name);
    }
    for (const [name, type] of program.types) {
      if ([...type.fields.values()].flat().some(isHolding)) names.add(name);
    }
  }
  // What may be a database or a transaction is called through a type of the program's own.
  for (const { asksFor = [] } of program.types.values()) for (const method of asksFor) if (ofHandles.test(method)) names.add(method);
  // `module.exports = new Redis()` is imported under any name.
  for (const name of ['=', 'default']) {
    const value = program.exports.get(name);
    if (value && isHolding(value)) names.add('default');
  }
  return names;
}

const ofHandles = /^(?:Exec|Query|QueryRow|Prepare)(?:Context)?$/;

/** The types that calls of these names tell a container to hand out: `AddRefitClient<ICart>()`. Who names one may call through it. */
export function handedOut(program: Program, isRegistering: (name: string) => boolean): readonly string[] {
  return program.calls.flatMap((call) => {
    const type = call.types?.at(-1);
    return type && isRegistering(lastName(call.callee, program)) ? [lastName(type, program)] : [];
  });
}

/** The modules whose classes and functions a file hands one of these variables to, or what modules give that lead to library calls: `new Orders(redis)`. */
export function receivers(program: Program, names: ReadonlySet<string>, leads: (module: string) => boolean): readonly string[] {
  const isInteresting = (value: Value): boolean => {
    const binding = value.kind === 'variable' ? program.bindings[value.binding] : undefined;
    if (value.kind === 'import') return leads(value.module);
    return binding !== undefined && binding.fn < 0 && (names.has(binding.name) || binding.values.some((held) => held.kind === 'import' && leads(held.module)));
  };
  const moduleOf = (value: Value, depth = 0): string | undefined => {
    if (value.kind === 'import') return value.module;
    if (value.kind === 'member') return moduleOf(value.of, depth);
    // `const { User } = require('./user')`
    return value.kind === 'variable' && depth < 3 ? program.bindings[value.binding]!.values.map((held) => moduleOf(held, depth + 1)).find((module) => module !== undefined) : undefined;
  };
  const found = program.calls.flatMap((call) => (call.arguments.some(({ value }) => isInteresting(value)) ? [moduleOf(call.callee)] : []));
  return [...new Set(found.filter((module) => module !== undefined))];
}
