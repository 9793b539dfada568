// The mentor's tools for language models inside this editor; the manifest declares the same names and arguments.
import * as vscode from 'vscode';
import { callTool, tools } from '../../../mentor/assistants';
import type { CodePort } from '../../../mentor/mentor';
import { severities, type Finding } from '../../../model';
import { largest } from '../../own-code';
import type { Services } from '../../services';

/** Tools came to VS Code after the version that this extension asks for, so their types are written down here. */
interface WithTools {
  readonly lm?: {
    registerTool?(name: string, tool: { invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<unknown> }): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** Nothing where this editor has no such tools. Whoever has the chat can talk to the mentor there, so `ask_mentor` is left out. */
export function registerTools(services: Services): vscode.Disposable {
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as WithTools;
  if (typeof lm?.registerTool !== 'function') return vscode.Disposable.from();
  const offered = tools.filter(({ name }) => name !== 'ask_mentor');
  return vscode.Disposable.from(...offered.map((tool) => lm.registerTool!(`mentor_${tool.name}`, {
    async invoke({ input }, token) {
      const workshop = { mentor: await services.mentor(), code: () => reviewed(services, token), withoutCode: 'No folder is open.' };
      const result = await callTool(tool, input, workshop);
      // The model is told what is wrong with its call, and may correct it.
      if ('problem' in result) throw new Error(result.problem);
      return new LanguageModelToolResult([new LanguageModelTextPart(result.text)]);
    },
  })));
}

/** All files of the workspace, without changing what shows in the editor. Rejects with a clear message if the analysis does not run. */
async function reviewed({ analysis }: Services, token: vscode.CancellationToken): Promise<CodePort | undefined> {
  if (!vscode.workspace.workspaceFolders) return undefined;
  const { findings, problem } = await analysis.review({ scope: 'workspace', aside: true }, { report: () => undefined }, token);
  if (problem !== undefined) throw new Error(problem);
  const all = findings.flatMap((file) => file.findings.map((finding) => named(finding, vscode.Uri.parse(file.root))));
  const sorted = all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return {
    findingsFor: async (topic) => sorted.filter(({ lesson }) => topic === undefined || lesson.lesson === topic),
    systemMap: async () => largest(await analysis.maps())?.map ?? { nodes: [], edges: [], singlePointsOfFailure: [] },
  };
}

/** With files as the editor names them: with their folder where several are open. */
function named(finding: Finding, root: vscode.Uri): Finding {
  const name = (file: string): string => vscode.workspace.asRelativePath(vscode.Uri.joinPath(root, ...file.split('/')));
  return { ...finding, file: name(finding.file), evidence: finding.evidence.map((clue) => ({ ...clue, file: name(clue.file) })) };
}
