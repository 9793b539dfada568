// What every feature of the extension is given: one small readonly record, put together in compose.ts.
import type * as vscode from 'vscode';
import type { NamedPlace } from '../mentor/learner/conversation';
import type { Mentor } from '../mentor/mentor';
import type { Explanation, Finding, LessonRef, Recognised } from '../model';
import type { AnalysisState, FindingAddress, FolderObjections, NewFile, ObjectionAddress, ReviewParams, ReviewResult, SuppressResult, FolderMap } from '../protocol';
import type { Talk } from './talk';
import type { TypedLine } from './typed-line';

export interface Services {
  readonly extensionUri: vscode.Uri;
  /** The one output channel of the extension. */
  readonly log: vscode.LogOutputChannel;
  readonly findings: FindingStore;
  readonly analysis: Analysis;
  /** The line that is being typed: surfaces keep away from it. */
  readonly typedLine: TypedLine;
  /** The mentor with its lessons; loaded on first use. Rejects with a clear message if the lessons cannot be read. */
  mentor(): Promise<Mentor>;
  /** Fires when something was read, answered or applied, when all of it was reset, and when the team's lessons have changed. */
  readonly onDidLearn: vscode.Event<void>;
  /** Shows a lesson beside the code at its section, with the finding's own line where one is given. Never rejects: tells the user. */
  openLesson: OpenLesson;
  /** Shows the panel with all lessons and the conversation. Never rejects: tells the user. */
  openPanel(): Promise<void>;
  /** Shows a question in the panel. Never rejects: tells the user. */
  openQuiz: OpenQuiz;
  /** Something will be asked soon: loads what the panel and the answer will need. Returns at once and never fails. */
  prepare(): void;
  /** The conversation with the mentor; loaded on first use. Rejects as `mentor` does. */
  talk(): Promise<Talk>;
  /** Shows the panel and puts a question to the mentor there. Never rejects: tells the user. */
  ask: Ask;
}

/** `isReview`: goes on with the next lesson that is due. */
export type OpenQuiz = (quiz: { readonly lesson: string; readonly isReview?: boolean }) => Promise<void>;

/** `at` is the finding the question is about; `told` is shown as the answer instead of a new one. */
export type Ask = (question: string, at?: LocatedFinding, told?: Told) => Promise<void>;

/** An answer that is known already, as Markdown, with the places it names, the lessons it belongs to, and what may be asked next. */
export interface Told {
  readonly answer: string;
  readonly places: readonly NamedPlace[];
  readonly sources?: readonly string[];
  readonly suggestions?: readonly string[];
}

/** What the panel is made of: all services but those that it provides itself. */
export type PanelServices = Omit<Services, 'openLesson' | 'openPanel' | 'openQuiz' | 'ask' | 'prepare'>;

export type OpenLesson = (ref: LessonRef, at?: LocatedFinding) => Promise<void>;

/** What `registerPanel(context, services)` of features/panel hands back: the one panel, opened only by the user. */
export interface LessonView extends vscode.Disposable {
  readonly prepare: Services['prepare'];
  /** Rejects if the lesson cannot be shown; compose.ts tells the user. */
  readonly openLesson: OpenLesson;
  /** Shows all lessons and the conversation. */
  openPanel(): Promise<void>;
  /** Rejects if there is nothing to ask. */
  readonly openQuiz: OpenQuiz;
  /** Rejects if the panel cannot be shown; what goes wrong after that is told in the panel. */
  readonly ask: Ask;
}

/** A finding and where it really is: paths inside it are relative to `root`. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly uri: vscode.Uri;
  readonly root: vscode.Uri;
}

/** The findings that show now, as the server last told. */
export interface FindingStore {
  /** Fires with the files whose findings changed. */
  readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
  /** Sorted by place. */
  in(uri: vscode.Uri): readonly LocatedFinding[];
  /** Undefined when it is gone or was never there. */
  find(address: FindingAddress): LocatedFinding | undefined;
  /** Of all files, by address and place. */
  all(): readonly LocatedFinding[];
}

/** `stopped`: the server is not running, `reason` says why. */
export interface AnalysisStatus extends Omit<AnalysisState, 'state'> {
  readonly state: AnalysisState['state'] | 'starting' | 'stopped';
  readonly reason?: string;
}

export interface ReviewProgress {
  /** Files done and files in all: `120 / 500`. */
  readonly message?: string | undefined;
  /** 0 to 100. */
  readonly percentage?: number | undefined;
}

/** The server as features see it. Requests reject with a clear message when it is not running. */
export interface Analysis {
  readonly onDidChangeStatus: vscode.Event<AnalysisStatus>;
  status(): AnalysisStatus;
  restart(): Promise<void>;
  review(params: ReviewParams, progress: vscode.Progress<ReviewProgress>, token: vscode.CancellationToken): Promise<ReviewResult>;
  suppress(address: FindingAddress, reason: string): Promise<SuppressResult>;
  /** Why nothing is reported about the calls at a place; paths are relative to `root`. */
  whySilent(uri: vscode.Uri, place: Pick<vscode.Position, 'line' | 'character'>): Promise<{ readonly root: string; readonly explanations: readonly Explanation[] }>;
  /** Why what a rule finds hurts, in a sentence or two. */
  why(rule: string): Promise<string>;
  /** What is seen in the lines of code or configuration that a text has; undefined for none. */
  recognise(text: string): Promise<Recognised | undefined>;
  /** The file of objections with one more, to be written by the caller. */
  object(address: FindingAddress, reason: string): Promise<NewFile>;
  /** Without one. */
  withdraw(address: ObjectionAddress): Promise<NewFile>;
  objections(): Promise<readonly FolderObjections[]>;
  /** A document to send. Rejects with a clear message if the finding is gone. */
  reproduction(address: ObjectionAddress): Promise<string>;
  baseline(root: vscode.Uri): Promise<NewFile & { readonly findings: number }>;
  /** The team's configuration with what it declares about a finding, to be written by the caller. */
  declare(address: FindingAddress, words: string): Promise<NewFile>;
  /** The team's configuration with a rule switched off, to be written by the caller. */
  turnRuleOff(root: vscode.Uri, rule: string): Promise<NewFile>;
  /** The systems that the open folders describe. Rejects if the analysis does not run. */
  maps(): Promise<readonly FolderMap[]>;
  /** The cursor left the line that was edited last. */
  settled(uri: vscode.Uri): void;
  /** A file was written for the user; the editor's watcher may miss one in a folder that was made with it. */
  wrote(uri: vscode.Uri): void;
}

/** What a surface is: registers with the editor and hands back what to dispose. */
export interface Feature {
  readonly name: string;
  register(services: Services, context: vscode.ExtensionContext): vscode.Disposable;
}
