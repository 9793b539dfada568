// What shows where: applies scope and typing calm to the findings of a file, and tells the client about every change.
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Finding } from '../model';
import { createCalm, type Calm } from './calm';
import { notify } from './messages';
import type { Project } from './project';
import { toDiagnostic, type Setting } from './surfaces';
import { createTroubles, type Troubles } from './troubles';

/** Without an edit for this long, in milliseconds, what was held back on the line being typed appears. */
const pause = 3000;

export interface Publisher {
  readonly calm: Calm;
  readonly troubles: Pick<Troubles, 'tell'>;
  /** What shows in a file now, and the document's version it was found in. */
  shown(uri: string): Shown;
  /** Computes the findings of a file anew and tells the client if there is or was anything. */
  publish(project: Project, path: string): void;
  /** Unsays everything about a file. */
  clear(uri: string): void;
  all(): ReadonlyMap<string, Shown>;
  /** Nothing is told after this. */
  dispose(): void;
}

export interface Shown {
  readonly findings: readonly Finding[];
  readonly root: string;
  readonly version: number | null;
}

export interface PublisherPort {
  readonly connection: Connection;
  settingOf(project: Project, uri: string): Setting;
  /** False while an analysis of a newer text is on its way: what is known now is about another text. */
  isCurrent(project: Project, path: string): boolean;
  /** Which findings of a file are to be shown; undefined for none, so that they need not be computed. */
  scopeOf(project: Project, path: string): ((finding: Finding) => boolean) | undefined;
  diagnosticsEnabled(): boolean;
  /** What shows has changed: lenses that the client asked for and numbers it was told earlier are out of date. */
  changed(): void;
}

const nothing: Shown = { findings: [], root: '', version: null };

export function createPublisher({ connection, settingOf, isCurrent, scopeOf, diagnosticsEnabled, changed }: PublisherPort): Publisher {
  const calm = createCalm();
  const shown = new Map<string, Shown>();
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();
  const diagnosed = new Map<string, PublishDiagnosticsParams>();
  // A file has one list of diagnostics, whoever has something to say about it.
  const troubles = createTroubles((uri) => send(diagnosed.get(uri) ?? { uri, diagnostics: [] }));

  function publish(project: Project, path: string): void {
    if (!isCurrent(project, path)) return;
    const uri = project.folder.uriOf(path);
    const inScope = scopeOf(project, path);
    const found = inScope ? project.findings(path).filter(inScope) : [];
    const { shown: now, heldBack } = calm.admit(uri, found);
    endPause(uri);
    if (heldBack) pauses.set(uri, setTimeout(appear, pause, project, path));
    if (now.length > 0 || shown.has(uri)) tell(settingOf(project, uri), project.folder.root, now);
  }

  function appear(project: Project, path: string): void {
    calm.settle(project.folder.uriOf(path));
    publish(project, path);
  }

  function endPause(uri: string): void {
    clearTimeout(pauses.get(uri));
    pauses.delete(uri);
  }

  function tell(setting: Setting, root: string, findings: readonly Finding[]): void {
    const { uri, version } = setting;
    if (findings.length > 0) shown.set(uri, { findings, root, version });
    else shown.delete(uri);
    const diagnostics = diagnosticsEnabled() ? findings.map((finding) => toDiagnostic(finding, setting)) : [];
    send({ uri, ...(version === null ? {} : { version }), diagnostics });
    notify(connection, 'mentor/findings', { uri, root, version, findings });
    changed();
  }

  function send(params: PublishDiagnosticsParams): void {
    const { uri, diagnostics } = params;
    if (diagnostics.length > 0) diagnosed.set(uri, params);
    else diagnosed.delete(uri);
    void connection.sendDiagnostics({ ...params, diagnostics: [...troubles.of(uri), ...diagnostics] });
  }

  return {
    calm,
    troubles,
    shown: (uri) => shown.get(uri) ?? nothing,
    publish,
    clear(uri) {
      calm.forget(uri);
      endPause(uri);
      if (!shown.delete(uri)) return;
      send({ uri, diagnostics: [] });
      notify(connection, 'mentor/findings', { uri, ...nothing });
      changed();
    },
    all: () => shown,
    dispose: () => pauses.forEach((timer) => clearTimeout(timer)),
  };
}
