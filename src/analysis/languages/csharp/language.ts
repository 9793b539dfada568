// The C# language, as the analysis knows it.
import type { Language } from '../../program';
import { edits } from './edits';
import { lower } from './lower';
import { declares, resolve } from './resolve';

export const csharp: Language = { id: 'csharp', grammars: { '.cs': 'c-sharp' }, lower, resolve, resolvesNames: true, declares, edits };
