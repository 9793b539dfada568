// What a kind of configuration file has to bring: how its files are recognised and read.
import type { Facts } from '../concepts';
import type { FileTable } from '../program';

export interface ArtifactReading {
  readonly facts: Facts;
  /** Other files that were looked at (`extends`, `.env`), present or not: a change there makes this reading stale. */
  readonly readFrom: readonly string[];
  /** Clear sentences about what could not be read, for the list of skipped files; facts of the readable part stand. */
  readonly troubles: readonly string[];
}

export interface Artifact {
  readonly id: string;
  /** Cheap: decided from the name, and where that is not enough from the text. */
  recognises(path: string, text: string): boolean;
  /** Never throws for any input. */
  read(path: string, text: string, files: FileTable): ArtifactReading;
}
