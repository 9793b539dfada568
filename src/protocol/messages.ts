// Names and payloads of the messages beyond the language server protocol. Positions count from 0 in UTF-16 units, as there.
import type { Position } from '../base/line-index';
import type { Explanation, Finding, Objection, Recognised, SystemMap, TextEdit } from '../model';

/** Notifications of the server. */
export interface ServerNotifications {
  'mentor/findings': FileFindings;
  'mentor/state': AnalysisState;
}

/** Notifications of the client. */
export interface ClientNotifications {
  /** The cursor has left the line that was edited last: what was held back there may appear. */
  'mentor/settled': { readonly uri: string };
  /** The extension itself has written this file. */
  'mentor/wrote': { readonly uri: string };
}

/** Requests of the client; each is answered, `problem` says in one sentence what stood in the way. */
export interface ClientRequests {
  'mentor/review': { readonly params: ReviewParams; readonly result: ReviewResult };
  'mentor/suppress': { readonly params: SuppressParams; readonly result: SuppressResult };
  /** Why nothing is reported about the calls at a place; none if no call stands there. Paths are relative to `root`. */
  'mentor/whySilent': { readonly params: { readonly uri: string; readonly position: Position }; readonly result: { readonly root: string; readonly explanations: readonly Explanation[] } };
  /** Why what a rule finds hurts; undefined if there is no such rule. */
  'mentor/why': { readonly params: { readonly rule: string }; readonly result: { readonly why?: string | undefined } };
  /** What is seen in the lines of code or configuration that a text has; undefined for none. */
  'mentor/recognise': { readonly params: { readonly text: string }; readonly result: { readonly recognised?: Recognised | undefined } };
  /** The objections of the folder with one more: what this finding says is wrong. */
  'mentor/object': { readonly params: SuppressParams; readonly result: NewFile };
  /** What was objected to in each open folder. */
  'mentor/objections': { readonly params: Record<string, never>; readonly result: { readonly folders: readonly FolderObjections[] } };
  /** The objections of the folder without one. */
  'mentor/withdraw': { readonly params: ObjectionAddress; readonly result: NewFile };
  /** What was objected to, as a document to send. */
  'mentor/reproduction': { readonly params: ObjectionAddress; readonly result: { readonly text: string; readonly problem?: undefined } | { readonly problem: string } };
  'mentor/baseline': { readonly params: BaselineParams; readonly result: NewFile & { readonly findings: number } };
  /** The system that the files of each open folder describe. */
  'mentor/map': { readonly params: Record<string, never>; readonly result: { readonly maps: readonly FolderMap[] } };
  /** The team's configuration with what it declares about a finding, in its own words. */
  'mentor/declare': { readonly params: DeclareParams; readonly result: NewFile };
  /** The team's configuration with a rule switched off. */
  'mentor/turnRuleOff': { readonly params: { readonly root: string; readonly rule: string }; readonly result: NewFile };
}

/** Requests of the server, answered by clients that announced `hasFiles`. */
export interface ServerRequests {
  /** Addresses of all files below a folder that are worth reading. */
  'mentor/listFiles': { readonly params: { readonly root: string }; readonly result: readonly string[] };
  /** In the order of the addresses; null for a file that is gone, `reason` says in one sentence why one cannot be read. */
  'mentor/readFiles': { readonly params: { readonly uris: readonly string[] }; readonly result: readonly (FileBytes | null)[] };
}

/** Base64, because the messages are JSON and the server knows how to decode texts. */
export type FileBytes = { readonly base64: string } | { readonly reason: string };

/** All findings that show in one file now; an empty list when there is none left or the file is gone. */
export interface FileFindings {
  readonly uri: string;
  /** Address of the workspace folder that the paths in the findings (`file`, evidence, fixes) are relative to. */
  readonly root: string;
  /** The document's version they were found in; null for a file that is not open. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
}

export interface AnalysisState {
  readonly state: 'idle' | 'analysing';
  /** Files read, and files there are to read. */
  readonly done: number;
  readonly total: number;
  /** Files whose findings show, and how many findings that is. */
  readonly filesWithFindings: number;
  readonly findings: number;
  /** How many files were left out, with the first reasons (at most 20). */
  readonly skippedFiles: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** Clear sentences about configuration that could not be read. */
  readonly troubles: readonly string[];
}

export interface ReviewParams {
  readonly scope: 'file' | 'workspace';
  /** The file, for scope `file`. */
  readonly uri?: string;
  /** Only findings on lines that were added or changed since this branch, tag or commit; empty string: since the main branch. */
  readonly changedSince?: string;
  /** Only the result is wanted: what shows in the editor stays as it is. */
  readonly aside?: true;
  readonly workDoneToken?: string | number;
}

export interface ReviewResult {
  /** Files that were looked at. */
  readonly files: number;
  readonly findings: readonly FileFindings[];
  readonly problem?: string;
}

/** Paths in the map are relative to the folder. */
export interface FolderMap {
  /** Address of the workspace folder. */
  readonly root: string;
  readonly map: SystemMap;
  /** The same as a Mermaid flowchart. */
  readonly mermaid: string;
}

export interface SuppressParams {
  readonly uri: string;
  readonly fingerprint: string;
  readonly reason: string;
}

export interface SuppressResult {
  /** Edits of the file itself, for `version` of it. */
  readonly edits: readonly TextEdit[];
  readonly version: number | null;
  readonly problem?: string;
}

/** `root` is the address of the workspace folder. */
export interface ObjectionAddress {
  readonly root: string;
  readonly fingerprint: string;
}

export interface FolderObjections {
  readonly root: string;
  /** `isCurrent`: the finding would show without it. Otherwise the line has changed, or what was wrong is mended. */
  readonly objections: readonly (Objection & { readonly isCurrent: boolean })[];
}

/** Names a finding, and says what takes care of it although no file shows it. */
export interface DeclareParams {
  readonly uri: string;
  readonly fingerprint: string;
  readonly words: string;
}

export interface BaselineParams {
  /** Address of the workspace folder. */
  readonly root: string;
}

/** A file for the client to write: its address and whole new text, or the problem. */
export type NewFile = { readonly uri: string; readonly text: string; readonly problem?: undefined } | { readonly problem: string };
