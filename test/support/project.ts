// A project for tests, over texts in memory: the facts below the findings.
import { artifacts } from '../../src/analysis/artifacts';
import { languages, libraries } from '../../src/analysis/languages';
import { createProject, type Project } from '../../src/analysis/project/project';
import { createWorkspace } from '../../src/analysis/workspace';
import { testSyntax } from './syntax';

/** The joined facts of these files, by path. */
export async function createProjectOver(files: Readonly<Record<string, string>>): Promise<Project> {
  const workspace = createWorkspace({ syntax: testSyntax(), languages, libraries, artifacts, createProject: (host) => createProject(host, libraries) });
  await workspace.update(Object.entries(files).map(([file, text]) => ({ file, text })), () => false);
  return workspace.project;
}
