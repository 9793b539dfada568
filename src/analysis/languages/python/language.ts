// The door of the language: Python source as the analysis knows it.
import type { Language } from '../../program';
import { pythonEdits } from './edits';
import { pythonLibraries } from './libraries';
import { lower } from './lower';
import { resolveModule } from './resolve';

const external = new Set(pythonLibraries.flatMap((library) => library.modules.map((module) => module.split(/[./]/, 1)[0]!)));

export const python: Language = {
  id: 'python',
  grammars: { '.py': 'python', '.pyw': 'python' },
  lower,
  resolve: (specifier, from, files) => resolveModule(specifier, from, files, external),
  edits: pythonEdits,
};
