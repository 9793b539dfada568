// Answers the requests beyond the language server protocol: reviews, and the texts by which people silence the mentor.
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type WorkDoneProgressReporter } from 'vscode-languageserver';
import { baselineFileName, configurationFileName, createBaseline, declare, ignoreHere, isChanged, turnRuleOff, writeBaseline } from '../analysis/engine';
import { toMermaid } from '../analysis/map-text';
import { createLineIndex } from '../base/line-index';
import type { Finding } from '../model';
import type { FileFindings, FolderMap, ReviewParams, ReviewResult } from '../protocol';
import type { ServerHost } from './host';
import { answer } from './messages';
import { answerObjections } from './objections';
import type { Project } from './project';
import { whyItHurts, type Workspace } from './workspace';

/** Files looked at in one go, before other messages get their turn. */
const stride = 50;

type Fits = (finding: Finding) => boolean;

export interface RequestsPort {
  readonly workspace: Workspace;
  readonly host: ServerHost;
  /** Analyses what was typed last without waiting for a pause. */
  takeAll(): void;
}

export function answerRequests(connection: Connection, { workspace, host, takeAll }: RequestsPort): void {
  answer(connection, 'mentor/review', async (params, token) => {
    takeAll();
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    const projects = params.uri === undefined ? workspace.projects() : [workspace.projectOf(params.uri)];
    progress.begin('Mentor', 0, undefined, true);
    try {
      const reviews: ReviewResult[] = [];
      for (const project of projects) {
        await untilRead(project, progress, token);
        reviews.push(await review(project, await filterFor(project, params), params, progress, token));
      }
      return { files: reviews.reduce((sum, { files }) => sum + files, 0), findings: reviews.flatMap(({ findings }) => findings) };
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      return { files: 0, findings: [], problem: sentence(error) };
    } finally {
      progress.done();
    }
  });

  /** Waits until the facts of the folder are complete, telling how far it is. */
  async function untilRead(project: Project, progress: WorkDoneProgressReporter | undefined, token: CancellationToken): Promise<void> {
    for (let idle = false; !idle || workspace.isLoading(project); ) {
      const { done, total } = project.folder.progress();
      await turn(progress, done, total, token);
      idle = await Promise.race([project.folder.whenIdle().then(() => true), pauseOf(100).then(() => false)]);
    }
  }

  async function filterFor({ folder }: Project, { changedSince }: ReviewParams): Promise<Fits> {
    if (changedSince === undefined) return () => true;
    if (!host.disk?.serves(folder.root)) throw new Error('Comparing with a branch needs git, which is not available here.');
    const changed = await host.disk.changedLines(folder.root, changedSince);
    return (finding) => isChanged(finding, changed);
  }

  async function review(project: Project, fits: Fits, params: ReviewParams, progress: WorkDoneProgressReporter, token: CancellationToken): Promise<ReviewResult> {
    const { folder } = project;
    const paths = params.uri === undefined ? folder.analyser.files() : [folder.pathOf(params.uri)!];
    if (params.scope === 'workspace' && !params.aside) project.reviewed = fits;
    const findings: FileFindings[] = [];
    for (const [i, path] of paths.entries()) {
      if (i % stride === 0) await turn(progress, i, paths.length, token);
      if (!params.aside) workspace.publisher.publish(project, path);
      const uri = folder.uriOf(path);
      const found = project.findings(path).filter(fits);
      if (found.length > 0) findings.push({ uri, root: folder.root, version: folder.versionOf(path) ?? null, findings: found });
    }
    return { files: paths.length, findings };
  }

  answer(connection, 'mentor/suppress', async ({ uri, fingerprint, reason }) => {
    const { findings, version } = workspace.publisher.shown(uri);
    const finding = findings.find((one) => one.fingerprint === fingerprint);
    const text = workspace.textOf(uri);
    if (!finding || text === undefined) return { edits: [], version, problem: 'The finding is gone.' };
    const { file, rule, range } = finding;
    const edit = ignoreHere({ file, text, lines: createLineIndex(text), line: range.start.line, rule, reason });
    return edit ? { edits: [edit], version } : { edits: [], version, problem: 'This kind of file has no comments; turn the rule off instead.' };
  });

  answer(connection, 'mentor/whySilent', async ({ uri, position }, token) => {
    takeAll();
    const project = workspace.projectOf(uri);
    await untilRead(project, undefined, token);
    const { root, analyser, pathOf } = project.folder;
    return { root, explanations: analyser.explainSilence(pathOf(uri)!, position, project.configuration(), project.decided) };
  });

  answer(connection, 'mentor/why', async ({ rule }) => ({ why: whyItHurts(rule) }));

  answer(connection, 'mentor/recognise', async ({ text }) => ({ recognised: await workspace.recognise(text) }));

  answer(connection, 'mentor/baseline', async ({ root }, token) => {
    const project = workspace.holding(`${root}/`);
    if (!project) return { problem: 'The folder is not open.', findings: 0 };
    await untilRead(project, undefined, token);
    const all = project.folder.analyser.files().flatMap((path) => project.folder.analyser.findings(path, project.configuration()));
    return { uri: project.folder.uriOf(baselineFileName), text: writeBaseline(createBaseline(all)), findings: all.length };
  });

  answerObjections(connection, workspace, (project, token) => untilRead(project, undefined, token));

  answer(connection, 'mentor/map', async (_, token) => {
    takeAll();
    const maps: FolderMap[] = [];
    for (const project of workspace.projects()) {
      await untilRead(project, undefined, token);
      const map = project.folder.analyser.map();
      maps.push({ root: project.folder.root, map, mermaid: toMermaid(map) });
    }
    return { maps };
  });

  answer(connection, 'mentor/declare', async ({ uri, fingerprint, words }) => {
    const finding = workspace.publisher.shown(uri).findings.find((one) => one.fingerprint === fingerprint);
    if (!finding) return { problem: 'The finding is gone.' };
    const project = workspace.projectOf(uri);
    const text = declare(await teamText(project), { rule: finding.rule, file: finding.file, words });
    if (text === undefined) return { problem: `${configurationFileName} is broken; mend it first.` };
    return { uri: project.folder.uriOf(configurationFileName), text };
  });

  /** The team's configuration as it stands; empty where there is none. */
  async function teamText(project: Project): Promise<string> {
    const [content] = (await project.files?.read(project.folder.root, [configurationFileName])) ?? [];
    return content && 'text' in content ? content.text : '';
  }

  answer(connection, 'mentor/turnRuleOff', async ({ root, rule }) => {
    const project = workspace.holding(`${root}/`);
    if (!project) return { problem: 'The folder is not open.' };
    const text = turnRuleOff(await teamText(project), rule);
    if (text === undefined) return { problem: `${configurationFileName} is broken; mend it first.` };
    return { uri: project.folder.uriOf(configurationFileName), text };
  });
}

/** Tells the progress and lets other messages in, above all the one that cancels. */
async function turn(progress: WorkDoneProgressReporter | undefined, done: number, total: number, token: CancellationToken): Promise<void> {
  progress?.report(total === 0 ? 0 : Math.round((100 * done) / total), `${done} / ${total}`);
  await pauseOf(0);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The review was cancelled.');
}

function pauseOf(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
