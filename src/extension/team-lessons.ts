// The team's own lessons: `.mentor/lessons/*.md` in each folder of the workspace. They are text that is read and never run, so
// a folder need not be trusted for them. What is wrong with one stands in the Problems view, at its line.
import * as vscode from 'vscode';
import type { LessonFile } from '../mentor/mentor';
import type { LessonProblem } from '../model';

export interface TeamLessons extends vscode.Disposable {
  /** Reads them anew. Never rejects: a file that cannot be read is a problem of that file. */
  read(): Promise<readonly LessonFile[]>;
  /** Shows what is wrong with the files read last; problems of other files are left out. */
  tell(problems: readonly LessonProblem[]): void;
  /** Fires when a lesson was written, changed or removed. */
  readonly onDidChange: vscode.Event<void>;
}

const pattern = '.mentor/lessons/*.md';

/** More files than this in one workspace are no lessons. */
const mostFiles = 200;

/** Bytes; a lesson of this length would be refused in any case. */
const longest = 2_000_000;

export function createTeamLessons(): TeamLessons {
  const changed = new vscode.EventEmitter<void>();
  const shown = vscode.languages.createDiagnosticCollection('mentor-lessons');
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${pattern}`);
  const fire = (): void => changed.fire();
  const subscriptions = [changed, shown, watcher, watcher.onDidCreate(fire), watcher.onDidChange(fire), watcher.onDidDelete(fire), vscode.workspace.onDidChangeWorkspaceFolders(fire)];
  let addresses = new Map<string, vscode.Uri>();
  let unread: LessonProblem[] = [];

  async function read(): Promise<readonly LessonFile[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = (await Promise.all(folders.map((folder) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), null, mostFiles)))).flat();
    const files = await Promise.all(found.slice(0, mostFiles).map(readOne));
    addresses = new Map(found.map((uri) => [nameOf(uri), uri]));
    unread = files.flatMap((file) => ('message' in file ? [file] : []));
    // In one order, whatever the disk answers first: of two lessons with one id the first counts.
    return files.flatMap((file) => ('text' in file ? [file] : [])).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }

  return {
    read,
    tell(problems) {
      shown.clear();
      const all = [...unread, ...problems];
      for (const [file, uri] of addresses) shown.set(uri, all.filter((problem) => problem.file === file).map(diagnostic));
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.forEach((each) => void each.dispose()),
  };
}

async function readOne(uri: vscode.Uri): Promise<LessonFile | LessonProblem> {
  const file = nameOf(uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > longest) return { file, line: 1, message: vscode.l10n.t('This file is too long for a lesson ({0} bytes). Split it.', size) };
    return { file, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), team: true };
  } catch (error) {
    return { file, line: 1, message: vscode.l10n.t('This lesson could not be read: {0}', error instanceof Error ? error.message : String(error)) };
  }
}

/** With the name of the folder where there are several. */
const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

function diagnostic({ line, message }: LessonProblem): vscode.Diagnostic {
  const told = new vscode.Diagnostic(new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER), message, vscode.DiagnosticSeverity.Warning);
  told.source = 'Mentor';
  return told;
}
