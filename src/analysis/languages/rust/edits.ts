// How new Rust code is written.
import type { LanguageEdits } from '../../program';

export const edits: LanguageEdits = {
  entry: (key, value) => `${key}: ${value}`,
  record: (entries) => `{ ${entries.join(', ')} }`,
  keyword: () => null,
  filler: 'None',
  importLine: (module, name) => `use ${module}${name === null ? '' : `::${name}`};`,
};
