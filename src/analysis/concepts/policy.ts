// Whether something is set: the three-valued heart of the analysis. A rule fires on `unset` only, which means *known to be
// absent*; whatever could not be established is `unknown`.
import type { Clue } from './site';

export type Policy =
  /** `value` in words a person reads ("5 s", "library default 10 s"), where known. */
  | { readonly state: 'set'; readonly value?: string; /** For a deadline, where the number and its unit are known. */ readonly seconds?: number; readonly clues: readonly Clue[] }
  /** `explicit`: switched off in so many words (`timeout=None`), rather than left out; `by` whom: the call itself or the client it goes through. */
  | { readonly state: 'unset'; readonly explicit: boolean; readonly by: 'call' | 'client'; readonly clues: readonly Clue[] }
  /** `why` completes "cannot see …"; `partly`: of several ways that are all seen, one lacks it and another has it. */
  | { readonly state: 'unknown'; readonly why: string; readonly partly?: true; readonly clues: readonly Clue[] };
