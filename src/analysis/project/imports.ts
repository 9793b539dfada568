// What an import is: what a file of the workspace exports under its name, passed on or not, or else a name from elsewhere.
import type { Import, Value } from '../program';
import type { Members } from './members';
import type { Next, ResolverHost } from './resolver';
import { located, type Located, type SourceFile } from './source-file';

interface Imports {
  /** What an import of a file may be. */
  imports(file: SourceFile, value: Import, next: Next): readonly Located[];
  /** What a module has under a name, as a file imports it; undefined if no file of the workspace exports it. */
  imported(file: SourceFile, module: string, name: string, next: Next): readonly Located[] | undefined;
}

export function createImports(host: Pick<ResolverHost, 'modules' | 'origins'>, field: Members['field']): Imports {
  return { imports, imported };

  function imports(file: SourceFile, value: Import, next: Next): readonly Located[] {
    const { name, or = [], own } = value;
    const passing: string[] = [];
    for (const targets of host.origins(value, file)) {
      const found = importedFrom(targets, name, next);
      if (found) return found;
      for (const target of targets) passing.push(...target.program.reexports);
    }
    const here = (own === undefined ? undefined : field(file, own, name, next, { file, callee: value })) ?? submodule(file, value);
    // A name that a file of the workspace passes on from elsewhere may come from there: `global using Polly`, `export * from 'axios'`.
    return here ?? [located(file, name === '*' || passing.length === 0 ? value : { ...value, or: [...or, ...passing] })];
  }

  function imported(file: SourceFile, module: string, name: string, next: Next, passed: readonly SourceFile[] = []): readonly Located[] | undefined {
    // Modules may re-export each other in a circle.
    return importedFrom(host.modules(module, file, name).filter((target) => !passed.includes(target)), name, next, passed);
  }

  function importedFrom(targets: readonly SourceFile[], name: string, next: Next, passed: readonly SourceFile[] = []): readonly Located[] | undefined {
    for (const target of targets) {
      // `=` is what a CommonJS module assigns to `module.exports`: the module itself, and also what a default import gets.
      const exported = target.program.exports.get(name === '*' ? '=' : name) ?? (name === 'default' ? target.program.exports.get('=') : undefined);
      if (exported) return next(exported, target);
    }
    if (name === '*') return undefined;
    for (const target of targets) {
      for (const again of target.program.reexports) {
        const found = imported(target, again, name, next, [...passed, target]);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** Python's `from package import module` and Rust's `use crate::module` read like the import of a name; it is a module if no such name is exported. */
  function submodule(file: SourceFile, value: Extract<Value, { kind: 'import' }>): readonly Located[] | undefined {
    const separator = file.program.language === 'python' ? '.' : file.program.language === 'rust' ? '::' : undefined;
    if (separator === undefined || value.name === '*') return undefined;
    const module = value.module.endsWith('.') ? value.module + value.name : `${value.module}${separator}${value.name}`;
    return host.modules(module, file).length > 0 ? [located(file, { ...value, module, name: '*' })] : undefined;
  }
}
