// The panel's way out: messages to the extension, and the state that survives hiding and reloading.
import * as v from 'valibot';
import type { FromPanel } from '../protocol/panel';

export interface Host {
  send(message: FromPanel): void;
  kept(): Kept;
  keep(changes: Partial<Kept>): void;
}

/** What the panel remembers of itself. */
export interface Kept {
  /** The opening these belong to. */
  readonly view?: string | undefined;
  readonly section?: string | undefined;
  /** Pixels from the top. */
  readonly scroll?: number | undefined;
  readonly query?: string | undefined;
  /** A question that was begun. */
  readonly draft?: string | undefined;
  /** What the extension needs to show the same again; the panel does not look into it. */
  readonly restore?: unknown;
}

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

const keptSchema = v.object({
  view: v.optional(v.string()),
  section: v.optional(v.string()),
  scroll: v.optional(v.number()),
  query: v.optional(v.string()),
  draft: v.optional(v.string()),
  restore: v.optional(v.unknown()),
});

/** May be called once a page: the editor hands its interface out a single time. */
export function openHost(): Host {
  const editor = acquireVsCodeApi();
  const stored = v.safeParse(keptSchema, editor.getState());
  let state: Kept = stored.success ? stored.output : {};
  return {
    send: (message) => editor.postMessage(message),
    kept: () => state,
    keep(changes) {
      state = { ...state, ...changes };
      editor.setState(state);
    },
  };
}
