// How Python code is written by fixes.
import type { LanguageEdits } from '../../program';

export const pythonEdits: LanguageEdits = {
  entry: (key, value) => `"${key}": ${value}`,
  record: (entries) => `{${entries.join(', ')}}`,
  keyword: (name, value) => `${name}=${value}`,
  importLine: (module, name) => (name === null ? `import ${module}` : `from ${module} import ${name}`),
};
