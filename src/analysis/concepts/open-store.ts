// Data stores and brokers that answer whoever reaches them.
import type { Clue, Site } from './site';

export interface OpenStore {
  /** The setting that switches authentication off; the workload's name where the default leaves it open. */
  readonly at: Site;
  /** Name of the workload. */
  readonly name: string;
  /** As people write it: `Redis`. */
  readonly product: string;
  /** As written; undefined where nothing is set. */
  readonly setting?: string;
  /** Its port can be reached from outside of the machine; undefined: not known. */
  readonly published?: boolean;
  readonly clues: readonly Clue[];
}
