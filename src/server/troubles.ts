// Team files that could not be read, told where people look: as problems of these files, which go when they are mended.
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';

/** What is wrong with a file that a team configures the mentor with. */
export interface Trouble {
  /** Relative to the folder; may start with `../`. */
  readonly path: string;
  /** From 0; absent when it is about the file as a whole. */
  readonly line?: number;
  /** One or two sentences: what is wrong and what to do. */
  readonly message: string;
}

export interface Troubles {
  /** Replaces everything told before; the troubles are given by the address of their file. */
  tell(troubles: readonly (readonly [uri: string, trouble: Trouble])[]): void;
  /** The diagnostics of a file; whoever publishes others for the same file sends these along. */
  of(uri: string): readonly Diagnostic[];
}

/** `publish` is called for every file whose diagnostics are others than before. */
export function createTroubles(publish: (uri: string) => void): Troubles {
  let told = new Map<string, readonly Diagnostic[]>();
  return {
    tell(troubles) {
      const before = told;
      told = new Map();
      for (const [uri, trouble] of troubles) {
        const diagnostic = toDiagnostic(trouble);
        const others = told.get(uri) ?? [];
        // Several folders may share the configuration above them.
        if (!others.some((other) => isSame(other, diagnostic))) told.set(uri, [...others, diagnostic]);
      }
      for (const uri of new Set([...before.keys(), ...told.keys()])) if (!isSame(before.get(uri), told.get(uri))) publish(uri);
    },
    of: (uri) => told.get(uri) ?? [],
  };
}

/** `.mentor.json:3: This is not …`, for where there is no place to point at. */
export function toSentence({ path, line, message }: Trouble): string {
  return line === undefined ? `${path}: ${message}` : `${path}:${line + 1}: ${message}`;
}

/** To the end of the line, however long it is: a column behind the last one counts as the last. */
const endOfLine = 2 ** 31 - 1;

function toDiagnostic({ line = 0, message }: Trouble): Diagnostic {
  return { range: { start: { line, character: 0 }, end: { line, character: endOfLine } }, severity: DiagnosticSeverity.Error, source: 'Mentor', message };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
