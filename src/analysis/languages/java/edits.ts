// How new Java code is written.
import type { LanguageEdits } from '../../program';

export const edits: LanguageEdits = {
  entry: (key, value) => `"${key}", ${value}`,
  record: (entries) => `Map.of(${entries.join(', ')})`,
  // Only annotations name their arguments.
  keyword: () => null,
  importLine: (module, name) => `import ${module}.${name ?? '*'};`,
};
