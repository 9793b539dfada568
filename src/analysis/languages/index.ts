// All languages, and the library records of each. `npm run new:library` adds a record to its language's own list.
import type { Library } from '../concepts';
import type { Language } from '../program';
import { csharp } from './csharp/language';
import { csharpLibraries } from './csharp/libraries';
import { go } from './go/language';
import { goLibraries } from './go/libraries';
import { javascript } from './javascript/language';
import { javascriptLibraries } from './javascript/libraries';
import { python } from './python/language';
import { pythonLibraries } from './python/libraries';

export const languages: readonly Language[] = [
  javascript,
  python,
  go,
  csharp,
];

export const libraries: readonly Library[] = [
  ...javascriptLibraries,
  ...pythonLibraries,
  ...goLibraries,
  ...csharpLibraries,
];
