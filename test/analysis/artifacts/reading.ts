// Small tools of the artefact tests: a workspace held in memory, and facts shown as a person would point at them.
import type { Facts, Site } from '../../../src/analysis/concepts';
import type { FileTable } from '../../../src/analysis/program';
import { artifacts } from '../../../src/analysis/artifacts';
import type { ArtifactReading } from '../../../src/analysis/artifacts/artifact';

export type Workspace = Readonly<Record<string, string>>;

export function fileTable(workspace: Workspace): FileTable {
  const paths = Object.keys(workspace);
  return {
    has: (path) => path in workspace,
    inFolder: (folder) => paths.filter((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) === folder),
    text: (path) => workspace[path],
    named: (name) => paths.filter((path) => path.split('/').at(-1) === name),
    declaring: () => [], declaresName: () => false, declaredIn: () => [],
  };
}

/** Reads one file of a workspace with the artefact that recognises it. */
export function read(workspace: Workspace, path = Object.keys(workspace)[0]!): ArtifactReading {
  const artifact = artifacts.find((one) => one.recognises(path, workspace[path]!));
  if (!artifact) throw new Error(`Nobody recognises ${path}.`);
  return artifact.read(path, workspace[path]!, fileTable(workspace));
}

/** Reads every file that an artefact recognises. */
export function readAll(workspace: Workspace): readonly Facts[] {
  return Object.keys(workspace)
    .filter((path) => artifacts.some((one) => one.recognises(path, workspace[path]!)))
    .map((path) => read(workspace, path).facts);
}

/** The text a site covers, with its line from 1: `3: redis`. */
export function shown(workspace: Workspace, site: Site): string {
  const text = workspace[site.file]!;
  const line = text.slice(0, site.span.start).split(/\r\n|\r|\n/).length;
  return `${line}: ${text.slice(site.span.start, site.span.end)}`;
}

/** A text with edits applied. */
export function edited(text: string, edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[]): string {
  return [...edits].sort((a, b) => b.span.start - a.span.start)
    .reduce((so, edit) => so.slice(0, edit.span.start) + edit.newText + so.slice(edit.span.end), text);
}
