// All languages, and the library records of each. `npm run new:library` adds a record to its language's own list.
import type { Library } from '../concepts';
import type { Language } from '../program';
import { csharp } from './csharp/language';
import { csharpLibraries } from './csharp/libraries';
import { go } from './go/language';
import { goLibraries } from './go/libraries';
import { java } from './java/language';
import { javaLibraries } from './java/libraries';
import { javascript } from './javascript/language';
import { javascriptLibraries } from './javascript/libraries';
import { python } from './python/language';
import { pythonLibraries } from './python/libraries';
import { rust } from './rust/language';
import { rustLibraries } from './rust/libraries';

export const languages: readonly Language[] = [
  javascript,
  python,
  go,
  csharp,
  java,
  rust,
];

export const libraries: readonly Library[] = [
  ...javascriptLibraries,
  ...pythonLibraries,
  ...goLibraries,
  ...csharpLibraries,
  ...javaLibraries,
  ...rustLibraries,
];
