// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';

export const goLibraries: readonly Library[] = [];
