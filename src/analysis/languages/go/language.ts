// The Go language, as the analysis knows it.
import type { Language } from '../../program';
import { edits } from './edits';
import { lower } from './lower';
import { resolve } from './resolve';

export const go: Language = { id: 'go', grammars: { '.go': 'go' }, lower, resolve, edits };
