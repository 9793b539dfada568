// What a client may tell the server in `initialize`. Another editor sends none of it and gets plain language server features.
export interface InitializationOptions {
  /** Of the mentor, for documents that are sent to its makers. */
  readonly version?: string;
  /** Address of the folder with the WebAssembly files; needed where the server cannot read files itself (a Web Worker). */
  readonly wasmFolder?: string;
  /** A folder on the server's machine that is this workspace's, where the server may keep what it found. */
  readonly storage?: string;
  /** Lessons open at this address plus `/<lesson>?section=…`; without it, diagnostics and hovers carry no link. */
  readonly lessonAddress?: string;
  /** The client registered the commands of `clientCommands`, so that actions and lenses may name them. */
  readonly hasCommands?: boolean;
  /** The client answers `mentor/listFiles` and `mentor/readFiles`, for folders that are not on the server's disk. */
  readonly hasFiles?: boolean;
  /** Translations by English text. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** Commands of the client that the server names in code actions and lenses. Argument: a {@link FindingAddress}, or several for the user to choose from. */
export const clientCommands = {
  whyIsThisAProblem: 'mentor.whyIsThisAProblem',
  explain: 'mentor.explain',
  ignoreHere: 'mentor.ignoreHere',
  objectTo: 'mentor.objectTo',
  turnRuleOff: 'mentor.turnRuleOff',
  declare: 'mentor.declare',
} as const;

/** Names one finding across processes. */
export interface FindingAddress {
  readonly uri: string;
  readonly fingerprint: string;
}
