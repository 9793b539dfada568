// All folders of one client: which one a document belongs to, and what of its findings shows.
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { createRecogniser, type Recognise } from '../analysis/pasted';
import { rules } from '../analysis/rules';
import { isExcluded, unusedSuppression } from '../analysis/engine';
import type { Finding } from '../model';
import type { InitializationOptions, Settings } from '../protocol';
import { createFolder } from './folder';
import type { Files, ServerHost } from './host';
import { clientFiles, notify } from './messages';
import { createProject, type Project } from './project';
import { createPublisher, type Publisher } from './publisher';
import { createRecollection } from './recollection';
import type { Setting } from './surfaces';
import { toSentence } from './troubles';

const rulesById = new Map([...rules, unusedSuppression].map((rule) => [rule.id, rule]));

export function isRule(id: string): boolean {
  return rulesById.has(id);
}

/** Why what a rule finds hurts; undefined if there is no such rule. */
export function whyItHurts(id: string): string | undefined {
  return rulesById.get(id)?.why;
}

/** Findings wait for the facts of the whole folder, but not longer than this many milliseconds. */
const patience = 3000;

/** A folder must be left alone for so many milliseconds before what was found in it is kept. */
const keepingPause = 20_000;

/** Findings of many files change at once: they are counted once, this many milliseconds after the first. */
const countingPause = 50;

export interface Workspace {
  readonly publisher: Publisher;
  readonly options: InitializationOptions;
  settings(): Settings;
  /** Lays the user's settings over every project and publishes anew. */
  configure(settings: Settings): Promise<void>;
  projects(): readonly Project[];
  /** Makes a folder known; documents of it are its own from here on. Reading waits for `load`. */
  add(root: string): Project;
  /** Reads the files of a configured folder, then publishes. */
  load(project: Project): Promise<void>;
  /** True until the facts of the folder are complete enough to publish. */
  isLoading(project: Project): boolean;
  remove(root: string): void;
  /** The project whose folder holds an address, the nearest first. */
  holding(uri: string): Project | undefined;
  /** The project of a document; one outside all folders gets its own, without other files. */
  projectOf(uri: string): Project;
  /** The text of an open document. */
  textOf(uri: string): string | undefined;
  /** What is seen in lines that are no file of any folder. */
  readonly recognise: Recognise;
  settingOf(project: Project, uri: string): Setting;
  /** Reads what the team has configured anew. */
  reconfigure(project: Project): Promise<void>;
  publishAll(project: Project): void;
  /** Nothing is told after this. */
  dispose(): void;
}

export interface WorkspacePort {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<TextDocument>;
  readonly options: InitializationOptions;
  refreshLenses(): void;
}

export function createWorkspace({ connection, host, documents, options, refreshLenses }: WorkspacePort): Workspace {
  const analyserHost = host.analyser(options.wasmFolder);
  const projects = new Map<string, Project>();
  const waiting = new Set<Project>();
  const keeping = new Map<Project, ReturnType<typeof setTimeout>>();
  let settings: Settings = {};
  let lastState = '';
  let counting: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;
  const publisher = createPublisher({
    connection,
    settingOf,
    isCurrent: ({ folder }, path) => folder.versionOf(path) === documents.get(folder.uriOf(path))?.version,
    scopeOf,
    diagnosticsEnabled: () => settings.diagnostics?.enabled ?? true,
    changed() {
      refreshLenses();
      counting ??= setTimeout(tellState, countingPause);
    },
  });

  function create(root: string, files: Files | undefined): Project {
    const late = new Set<string>();
    const memory = files === host.disk && options.storage !== undefined ? host.memory?.(options.storage) : undefined;
    const mayRead = (path: string): boolean => !isExcluded(path, project.configuration());
    const folder = createFolder(root, analyserHost, files, {
      mayRead,
      // Every batch of files changes what is known of the others: judging after each would cost far more than reading.
      changed(paths, typed) {
        for (const path of paths) late.add(path);
        const { busy } = folder.progress();
        if (waiting.has(project) || (busy && !typed)) return;
        for (const path of busy ? paths : late) publisher.publish(project, path);
        if (!busy) late.clear();
      },
      progressed() {
        tellState();
        keepLater(project);
      },
      failed: (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    }, memory);
    const recollection = files && memory ? createRecollection(folder, files, memory, mayRead, () => connection.console.warn('What was kept of this workspace is damaged; it is written anew.')) : undefined;
    const project = createProject(folder, files, files === host.disk, recollection);
    projects.set(root, project);
    return project;
  }

  /** Once nothing has happened for a while. */
  function keepLater(project: Project): void {
    if (!project.recollection || waiting.has(project)) return;
    clearTimeout(keeping.get(project));
    keeping.set(project, setTimeout(() => {
      keeping.delete(project);
      project.recollection?.settle(project.configuration()).catch((error: Error) => connection.console.warn(`What was found cannot be kept (${error.message}).`));
    }, host.keepingPause ?? keepingPause));
  }

  function settingOf({ folder }: Project, uri: string): Setting {
    return { uri, version: documents.get(uri)?.version ?? null, client: options, uriOf: folder.uriOf, about: (rule) => rulesById.get(rule)! };
  }

  function scopeOf({ folder, reviewed }: Project, path: string): ((finding: Finding) => boolean) | undefined {
    if (settings.enabled === false) return undefined;
    const isWhole = settings.scope === 'workspace' || documents.get(folder.uriOf(path)) !== undefined;
    return isWhole ? () => true : reviewed;
  }

  function remove(root: string): void {
    const project = projects.get(root);
    projects.delete(root);
    if (project) clearTimeout(keeping.get(project));
    for (const path of project?.folder.analyser.files() ?? []) publisher.clear(project!.folder.uriOf(path));
    tellTroubles();
  }

  /** About files that are not open, too: while they are broken, what shows elsewhere is not what the team wants. */
  function tellTroubles(): void {
    const isSilent = settings.enabled === false || settings.diagnostics?.enabled === false;
    const all = [...projects.values()].flatMap(({ folder, troubles }) => troubles().map((trouble) => [folder.uriOf(trouble.path), trouble] as const));
    publisher.troubles.tell(isSilent ? [] : all);
  }

  function publishAll(project: Project): void {
    if (waiting.has(project)) return;
    for (const path of project.folder.analyser.files()) publisher.publish(project, path);
  }

  async function reconfigure(project: Project): Promise<void> {
    await project.configure(settings);
    tellTroubles();
    publishAll(project);
    tellState();
  }

  function holding(uri: string): Project | undefined {
    const holders = [...projects.values()].filter(({ folder }) => folder.pathOf(uri) !== undefined);
    return holders.sort((a, b) => b.folder.root.length - a.folder.root.length)[0];
  }

  function tellState(): void {
    clearTimeout(counting);
    counting = undefined;
    if (isDisposed) return;
    const progress = [...projects.values()].map(({ folder }) => folder.progress());
    const skipped = [...projects.values()].flatMap(({ folder }) => folder.skipped());
    const done = progress.reduce((sum, one) => sum + one.done, 0);
    const total = progress.reduce((sum, one) => sum + one.total, 0);
    const shown = [...publisher.all().values()];
    const state = {
      state: waiting.size > 0 || progress.some(({ busy }) => busy) ? ('analysing' as const) : ('idle' as const),
      done,
      total,
      filesWithFindings: shown.length,
      findings: shown.reduce((sum, { findings }) => sum + findings.length, 0),
      skippedFiles: skipped.length,
      skipped: skipped.slice(0, 20),
      troubles: [...projects.values()].flatMap((project) => project.troubles().map(toSentence)),
    };
    const text = JSON.stringify(state);
    if (text !== lastState) notify(connection, 'mentor/state', state);
    lastState = text;
  }

  return {
    publisher,
    options,
    settings: () => settings,
    async configure(next) {
      settings = next;
      await Promise.all([...projects.values()].map(reconfigure));
      // Without any folder, too, the client learns that nothing is left to wait for.
      tellState();
    },
    projects: () => [...projects.values()],
    add(root) {
      for (const { folder, files } of projects.values()) if (!files && folder.root.startsWith(root)) remove(folder.root);
      const project = create(root, host.disk?.serves(root) ? host.disk : options.hasFiles ? clientFiles(connection) : undefined);
      waiting.add(project);
      return project;
    },
    async load(project) {
      // A folder that cannot be read is told about by `load`.
      const known = await project.recollection?.awaken(project.configuration()).catch(() => undefined);
      project.folder.load();
      if (known) {
        waiting.delete(project);
        for (const path of known) publisher.publish(project, path);
        return tellState();
      }
      await Promise.race([project.folder.whenIdle(), new Promise((resolve) => void setTimeout(resolve, patience))]);
      waiting.delete(project);
      publishAll(project);
      keepLater(project);
      tellState();
    },
    isLoading: (project) => waiting.has(project),
    remove,
    holding,
    projectOf(uri) {
      const nearest = holding(uri);
      if (nearest) return nearest;
      const alone = create(Utils.dirname(URI.parse(uri)).toString(), undefined);
      void reconfigure(alone);
      return alone;
    },
    textOf: (uri) => documents.get(uri)?.getText(),
    recognise: createRecogniser(analyserHost),
    settingOf,
    reconfigure,
    publishAll,
    dispose() {
      isDisposed = true;
      publisher.dispose();
      keeping.forEach((timer) => clearTimeout(timer));
      clearTimeout(counting);
    },
  };
}
