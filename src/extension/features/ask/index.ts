// The conversation from the palette: a question (about the selection or the finding at the cursor), clear it, export it.
import * as vscode from 'vscode';
import { clientCommands } from '../../../protocol';
import { chooseFinding } from '../../choose-finding';
import { tellAbout } from '../../explanation';
import { chooseLanguageModel } from '../../language-model';
import { reporting } from '../../reporting';
import { showText } from '../../show-text';
import type { Feature, LocatedFinding, Services } from '../../services';
import { contextAtCursor } from './context';
import { aboutCode, aboutFinding } from './wording';

export const ask: Feature = {
  name: 'ask',
  register: (services) =>
    vscode.Disposable.from(
      vscode.commands.registerCommand('mentor.ask', (question?: unknown) => reporting(services, () => askQuestion(services, question))),
      vscode.commands.registerCommand(clientCommands.explain, (argument?: unknown) => reporting(services, () => explain(services, argument))),
      vscode.commands.registerCommand('mentor.chooseLanguageModel', () => reporting(services, chooseLanguageModel)),
      vscode.commands.registerCommand('mentor.clearConversation', () => reporting(services, () => clear(services))),
      vscode.commands.registerCommand('mentor.exportConversation', () => reporting(services, () => exportIt(services))),
    ),
};

async function askQuestion(services: Services, given: unknown): Promise<void> {
  if (typeof given === 'string' && given.trim() !== '') return services.ask(given);
  const { code, finding } = contextAtCursor(services.findings);
  // While the question is being typed; what goes wrong is told when it is asked.
  services.prepare();
  const suggested = finding && aboutFinding(finding.finding, await topicOf(services, finding.finding.lesson.lesson));
  const question = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ask the Mentor'),
    prompt: promptFor(code !== undefined, finding?.finding.hint),
    placeHolder: vscode.l10n.t('What is a circuit breaker?'),
    // All of it is selected, so that another question takes its place.
    ...(suggested === undefined ? {} : { value: suggested }),
  });
  // Left as it was suggested, it is the question that needs no guessing.
  if (finding && question === suggested) return explainFinding(services, finding);
  // Not checked while it is typed, for which each key would wait for this process; nothing to ask is no question.
  if (question === undefined || question.trim() === '') return;
  await services.ask(code === undefined ? question : aboutCode(question, code), finding);
}

async function explain(services: Services, argument: unknown): Promise<void> {
  const located = await chooseFinding(services, argument);
  if (located) await explainFinding(services, located);
}

async function explainFinding(services: Services, located: LocatedFinding): Promise<void> {
  const { finding } = located;
  const told = await tellAbout(services, located);
  await services.ask(aboutFinding(finding, await topicOf(services, finding.lesson.lesson)), located, told);
}

async function clear({ talk }: Services): Promise<void> {
  const open = await talk();
  if (open.markdown() === undefined) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no conversation yet.'));
  const undoIt = await open.clear();
  const undo = vscode.l10n.t('Undo');
  // Not waited for: the message may stay as long as it likes.
  void vscode.window.showInformationMessage(vscode.l10n.t('The conversation was cleared.'), undo).then((chosen) => (chosen === undo ? undoIt() : undefined));
}

async function exportIt({ talk }: Services): Promise<void> {
  const content = (await talk()).markdown();
  if (content === undefined) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no conversation yet.'));
  await showText(content, 'markdown');
}

async function topicOf({ mentor }: Services, lesson: string): Promise<string> {
  return (await mentor()).link(lesson).title;
}

function promptFor(hasCode: boolean, hint: string | undefined): string | undefined {
  if (hasCode) return vscode.l10n.t('The selected code goes with the question.');
  return hint === undefined ? undefined : vscode.l10n.t('About the finding at the cursor: {0}', hint);
}
