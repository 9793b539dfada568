// All Rust libraries the analysis knows.
import type { Library } from '../../../concepts';
import { reqwest } from './reqwest';
import { tokio } from './tokio';

export const rustLibraries: readonly Library[] = [
  tokio,
  reqwest,
];
