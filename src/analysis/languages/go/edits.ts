// How new Go code is written.
import type { LanguageEdits } from '../../program';

export const edits: LanguageEdits = {
  entry: (key, value) => `${key}: ${value}`,
  record: (entries) => `{${entries.join(', ')}}`,
  keyword: () => null,
  importLine(module, name, style) {
    const spec = name === null ? `"${module}"` : `${name} "${module}"`;
    return style === 'group' ? spec : `import ${spec}`;
  },
};
