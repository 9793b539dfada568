// The server: joins documents, folders, settings and surfaces on one connection. The same on the desktop and in the browser.
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentSaveReason,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type Position,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../model';
import type { ClientNotifications, InitializationOptions, Settings } from '../protocol';
import type { ServerHost } from './host';
import { isConfiguration } from './project';
import { answerRequests } from './requests';
import { toCodeActions, toCodeLenses, toHover, toRuleHover, type Setting } from './surfaces';
import { createWorkspace, isRule, type Workspace } from './workspace';

/** How long, in milliseconds, a document must be left alone before it is analysed. */
const debounce = 150;

export function serve(connection: Connection, host: ServerHost): void {
  let workspace: Workspace;
  let start: InitializeParams;
  let refresh: ReturnType<typeof setTimeout> | undefined;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const documents = new TextDocuments<TextDocument>({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update(document, changes, version) {
      workspace.publisher.calm.typed(document.uri, changes);
      return TextDocument.update(document, changes, version);
    },
  });

  connection.onInitialize((params) => {
    start = params;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    workspace = createWorkspace({ connection, host, documents, options, refreshLenses });
    const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const root of roots) workspace.add(root);
    answerRequests(connection, { workspace, host, takeAll: () => documents.all().forEach(take) });
    return {
      serverInfo: { name: 'Distributed Systems Mentor' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        codeLensProvider: {},
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    const { capabilities } = start;
    await workspace.configure(await readSettings());
    const loading = Promise.all(workspace.projects().map(workspace.load));
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) workspace.remove(uri);
        const projects = added.map(({ uri }) => workspace.add(uri));
        documents.all().forEach(take);
        void Promise.all(projects.map((project) => workspace.reconfigure(project).then(() => workspace.load(project))));
      });
    }
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'mentor' });
    }
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    }
    await loading;
  });

  async function readSettings(): Promise<Settings> {
    if (!start.capabilities.workspace?.configuration) return workspace?.settings() ?? {};
    return ((await connection.workspace.getConfiguration('mentor')) ?? {}) as Settings;
  }

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const pushed = (settings as { mentor?: Settings } | null)?.mentor;
    await workspace.configure(start.capabilities.workspace?.configuration ? await readSettings() : (pushed ?? {}));
    refreshLenses();
  });

  function changed(uri: string, isGone: boolean): void {
    const project = workspace.holding(uri);
    const path = project?.folder.pathOf(uri);
    if (!project || path === undefined) return;
    if (isConfiguration(path)) void workspace.reconfigure(project);
    project.folder.touch(path, isGone);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri, type }) => changed(uri, type === FileChangeType.Deleted)));
  connection.onNotification('mentor/wrote', ({ uri }: ClientNotifications['mentor/wrote']) => changed(uri, false));

  connection.onNotification('mentor/settled', ({ uri }: ClientNotifications['mentor/settled']) => settle(uri));
  // A save by hand says that something is finished; an automatic one after a delay says nothing.
  documents.onWillSave(({ document, reason }) => reason !== TextDocumentSaveReason.AfterDelay && settle(document.uri));

  function settle(uri: string): void {
    const project = workspace.projectOf(uri);
    workspace.publisher.calm.settle(uri);
    workspace.publisher.publish(project, project.folder.pathOf(uri)!);
  }

  // Opening a document counts as its first change.
  documents.onDidChangeContent(({ document }) => {
    const delay = timers.has(document.uri) ? debounce : 0;
    clearTimeout(timers.get(document.uri));
    timers.set(document.uri, setTimeout(take, delay, document));
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    const project = workspace.projectOf(uri);
    const path = project.folder.pathOf(uri)!;
    project.folder.release(path);
    workspace.publisher.calm.forget(uri);
    workspace.publisher.publish(project, path);
  });

  function take(document: TextDocument): void {
    clearTimeout(timers.get(document.uri));
    const { folder } = workspace.projectOf(document.uri);
    const path = folder.pathOf(document.uri)!;
    if (folder.versionOf(path) !== document.version) folder.take(path, document.getText(), document.version);
  }

  connection.onHover(({ textDocument: { uri }, position }) => {
    const { hover, diagnostics } = workspace.settings();
    if (hover?.enabled === false) return null;
    const setting = settingOf(uri);
    const rule = ruleNamedAt(documents.get(uri), position);
    return rule ? toRuleHover(rule, setting) : toHover(workspace.publisher.shown(uri).findings, position, diagnostics?.enabled === false, setting);
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const isAsked = context.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true;
    return isAsked ? toCodeActions(current(uri), range, context.diagnostics, settingOf(uri)) : [];
  });

  connection.onCodeLens(({ textDocument: { uri } }) => {
    if (workspace.settings().codeLens?.enabled === false) return [];
    return toCodeLenses(workspace.publisher.shown(uri).findings, settingOf(uri));
  });

  /** Findings of many files may change at once; the client need ask only once. */
  function refreshLenses(): void {
    if (!start.capabilities.workspace?.codeLens?.refreshSupport || workspace.settings().codeLens?.enabled === false) return;
    refresh ??= setTimeout(() => {
      refresh = undefined;
      connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => connection.console.warn(`Lenses were not refreshed: ${error}`));
    }, 50);
  }

  /** Findings of exactly this text: an edit for an older one would hit the wrong place. */
  function current(uri: string): readonly Finding[] {
    const { findings, version } = workspace.publisher.shown(uri);
    return version === documents.get(uri)?.version ? findings : [];
  }

  function settingOf(uri: string): Setting {
    return workspace.settingOf(workspace.projectOf(uri), uri);
  }

  connection.onShutdown(() => {
    workspace.dispose();
    for (const timer of [refresh, ...timers.values()]) clearTimeout(timer);
  });

  documents.listen(connection);
  connection.listen();
}

/** The id of a rule under the cursor, in a suppression or in the team's configuration. */
function ruleNamedAt(document: TextDocument | undefined, { line, character }: Position): string | undefined {
  const text = document?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }) ?? '';
  if (!text.includes('mentor-ignore') && !document?.uri.endsWith('/.mentor.json')) return undefined;
  const words = [...text.matchAll(/[a-z]+(?:-[a-z]+)+/g)];
  return words.find(({ index, 0: word }) => index <= character && character <= index + word.length && isRule(word))?.[0];
}
