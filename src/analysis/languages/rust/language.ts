// The Rust language, as the analysis knows it.
import type { Language } from '../../program';
import { edits } from './edits';
import { lower } from './lower';
import { resolve } from './resolve';

export const rust: Language = { id: 'rust', grammars: { '.rs': 'rust' }, lower, resolve, edits };
