// How C# code is written by fixes.
import type { LanguageEdits } from '../../program';

export const edits: LanguageEdits = {
  entry: (key, value) => `${key} = ${value}`,
  record: (entries) => `new() { ${entries.join(', ')} }`,
  // Names in capitals are properties, which belong into an initializer.
  keyword: (name, value) => (/^[A-Z]/.test(name) ? null : `${name}: ${value}`),
  importLine: (module) => `using ${module};`,
};
