// The Java language, as the analysis knows it.
import type { Language } from '../../program';
import { edits } from './edits';
import { lower } from './lower';
import { resolve } from './resolve';

export const java: Language = { id: 'java', grammars: { '.java': 'java' }, lower, resolve, resolvesNames: true, edits };
