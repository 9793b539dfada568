// Answers what is asked about objections ("this is wrong because …"): adds one, lists them, takes one back, makes a document of one.
// Files are written by the client; what stands in them is read anew each time, because people edit them, too.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { objectionsFileName, readObjections, reproduction, withObjection, withoutObjection, writeObjections } from '../analysis/engine';
import type { Finding, Objection } from '../model';
import type { NewFile } from '../protocol';
import { answer } from './messages';
import type { Project } from './project';
import type { Workspace } from './workspace';

/** `untilRead` waits until the facts of a folder are complete. */
export function answerObjections(connection: Connection, workspace: Workspace, untilRead: (project: Project, token: CancellationToken) => Promise<void>): void {
  answer(connection, 'mentor/object', async ({ uri, fingerprint, reason }) => {
    const finding = workspace.publisher.shown(uri).findings.find((one) => one.fingerprint === fingerprint);
    if (!finding) return { problem: 'The finding is gone.' };
    return changed(workspace.projectOf(uri), (objections) => withObjection(objections, finding, reason, new Date()));
  });

  answer(connection, 'mentor/withdraw', async ({ root, fingerprint }) => {
    const project = workspace.holding(`${root}/`);
    return project ? changed(project, (objections) => withoutObjection(objections, fingerprint)) : { problem: 'The folder is not open.' };
  });

  answer(connection, 'mentor/objections', async (_, token) => {
    const folders = [];
    for (const project of workspace.projects()) {
      await untilRead(project, token);
      const objections = project.objections().map((objection) => ({ ...objection, isCurrent: findingOf(project, objection) !== undefined }));
      folders.push({ root: project.folder.root, objections });
    }
    return { folders };
  });

  answer(connection, 'mentor/reproduction', async ({ root, fingerprint }, token) => {
    const project = workspace.holding(`${root}/`);
    if (!project) return { problem: 'The folder is not open.' };
    await untilRead(project, token);
    const objection = project.objections().find((one) => one.fingerprint === fingerprint);
    const finding = objection && findingOf(project, objection);
    if (!finding) return { problem: 'The finding is gone: the line has changed, or what was wrong is mended.' };
    const texts = await textsOf(finding, project);
    return { text: reproduction(finding, objection, workspace.options.version, (file) => texts.get(file)) };
  });

  /** The texts that the analysis has seen: what is open counts before what is on disk. */
  async function textsOf({ file, evidence }: Finding, { folder, files }: Project): Promise<ReadonlyMap<string, string | undefined>> {
    const paths = [...new Set([file, ...evidence.map((each) => each.file)])];
    const read = (await files?.read(folder.root, paths)) ?? [];
    return new Map(paths.map((path, i) => {
      const content = read[i];
      return [path, workspace.textOf(folder.uriOf(path)) ?? (content && 'text' in content ? content.text : undefined)];
    }));
  }
}

function findingOf({ folder: { analyser }, configuration }: Project, { file, fingerprint }: Objection): Finding | undefined {
  return analyser.files().includes(file) ? analyser.findings(file, configuration()).find((one) => one.fingerprint === fingerprint) : undefined;
}

async function changed({ folder, files }: Project, change: (objections: readonly Objection[]) => readonly Objection[]): Promise<NewFile> {
  const [content] = (await files?.read(folder.root, [objectionsFileName])) ?? [];
  const reading = content && 'text' in content ? readObjections(content.text) : { objections: [] };
  if ('problem' in reading) return { problem: `${objectionsFileName}: ${reading.problem}` };
  return { uri: folder.uriOf(objectionsFileName), text: writeObjections(change(reading.objections)) };
}
