// `@mentor` in the chat: the mentor's own answers, with their lines and lessons. No language model is asked.
import * as vscode from 'vscode';
import { withoutInnerLinks } from '../../../mentor/lessons/lesson-markdown';
import type { Mentor } from '../../../mentor/mentor';
import { tellAbout } from '../../explanation';
import { largest, ownCode, placesOf } from '../../own-code';
import type { LocatedFinding, Services, Told } from '../../services';
import { contextAtCursor } from '../ask/context';
import { aboutCode, aboutFinding } from '../ask/wording';
import { chatParts } from './chat-markdown';
import { mapMarkdown } from './map-markdown';

const id = 'distributed-mentor.mentor';

/** What a turn leaves behind for the turns after it. */
interface Said {
  /** What the mentor was asked, in words that stand for themselves. */
  readonly asked: string;
  readonly suggestions: readonly string[];
}

/** Nothing where this editor has no chat. */
export function registerParticipant(services: Services): vscode.Disposable {
  if (typeof vscode.chat?.createChatParticipant !== 'function') return vscode.Disposable.from();
  const participant = vscode.chat.createChatParticipant(id, async ({ command, prompt }, { history }, stream) => {
    try {
      const metadata = await respond({ command, prompt: prompt.trim(), history: history.flatMap(askedIn), stream }, services);
      return metadata ? { metadata } : {};
    } catch (error) {
      services.log.error(error instanceof Error ? error : String(error));
      return { errorDetails: { message: error instanceof Error ? error.message : String(error) } };
    }
  });
  participant.iconPath = vscode.Uri.joinPath(services.extensionUri, 'media', 'icon.png');
  participant.followupProvider = { provideFollowups: ({ metadata }) => (isSaid(metadata) ? metadata.suggestions.slice(0, 3).map((prompt) => ({ prompt })) : []) };
  return participant;
}

interface Request {
  readonly command: string | undefined;
  readonly prompt: string;
  /** The learner's earlier turns, oldest first. */
  readonly history: readonly string[];
  readonly stream: vscode.ChatResponseStream;
}

async function respond(request: Request, services: Services): Promise<Said | undefined> {
  const { command, prompt, stream } = request;
  switch (command) {
    case 'explain': {
      const { code, finding } = contextAtCursor(services.findings);
      if (prompt === '' && finding) return explain(finding, request, services);
      if (prompt === '' && !code) {
        stream.markdown(vscode.l10n.t('Put the cursor on a line with a finding or select some code, and ask again.'));
        return undefined;
      }
      const question = prompt === '' ? 'What is wrong with this code?' : prompt;
      return answer(code ? aboutCode(question, code) : question, request, services, finding);
    }
    case 'quiz': return answer(prompt === '' ? 'Quiz me' : `Quiz me on ${prompt}`, request, services);
    case 'lesson': return lesson(request, services);
    case 'map': return prompt === '' ? map(request, services) : answer(`What happens if ${prompt} dies?`, request, services);
    // "This" is what the cursor stands on.
    default: return answer(prompt === '' ? 'Hello' : prompt, request, services, contextAtCursor(services.findings).finding);
  }
}

async function answer(asked: string, { history, stream }: Request, services: Services, at?: LocatedFinding): Promise<Said> {
  const mentor = await services.mentor();
  const code = ownCode(services, at);
  const reply = await mentor.ask(history, asked, code.port);
  show({ ...reply, places: await code.placesIn(reply.answer) }, mentor, stream);
  return { asked, suggestions: reply.suggestions };
}

async function explain(located: LocatedFinding, { stream }: Request, services: Services): Promise<Said> {
  const mentor = await services.mentor();
  const told = await tellAbout(services, located);
  show(told, mentor, stream);
  return { asked: aboutFinding(located.finding, mentor.link(located.finding.lesson.lesson).title), suggestions: told.suggestions };
}

function show({ answer, places, sources }: Omit<Required<Told>, 'suggestions'>, mentor: Mentor, stream: vscode.ChatResponseStream): void {
  for (const part of chatParts(answer, places)) {
    if ('text' in part) stream.markdown(part.text);
    else {
      const { file, line, column, address } = part.place;
      stream.anchor(new vscode.Location(vscode.Uri.parse(address), new vscode.Position(line - 1, column - 1)), `${file}:${line}`);
    }
  }
  for (const source of sources.slice(0, 3)) offerLesson(source, mentor.link(source).title, stream);
}

/** The beginning of the lesson that fits the words best; the panel has all of it. */
async function lesson({ prompt, stream }: Request, services: Services): Promise<Said | undefined> {
  const mentor = await services.mentor();
  const found = mentor.lesson(prompt.toLowerCase().replaceAll(' ', '-')) ?? mentor.lesson(mentor.search(prompt)[0]?.lesson ?? '');
  if (!found) {
    stream.markdown(mentor.lessons().map(({ title, lessons }) => `**${title}**: ${lessons.map((each) => each.title).join(' · ')}`).join('\n\n'));
    return undefined;
  }
  const shown = found.sections.filter(({ kind }) => kind === 'in-one-sentence' || kind === 'how-it-works');
  stream.markdown([`### ${found.title}`, ...shown.map(({ text }) => withoutInnerLinks(text.trim()))].join('\n\n'));
  offerLesson(found.id, found.title, stream);
  const topic = found.title.toLowerCase();
  return { asked: `What is ${topic}?`, suggestions: [`Can you give me an example of ${topic}?`, `Quiz me on ${topic}`] };
}

async function map({ stream }: Request, services: Services): Promise<Said | undefined> {
  const system = largest(await services.analysis.maps());
  if (!system || system.map.nodes.length === 0) {
    stream.markdown(vscode.l10n.t('No file of the workspace describes what runs.'));
    return undefined;
  }
  const text = mapMarkdown(system.map);
  for (const part of chatParts(text, placesOf(system))) {
    if ('text' in part) stream.markdown(part.text);
    else stream.anchor(new vscode.Location(vscode.Uri.parse(part.place.address), new vscode.Position(part.place.line - 1, 0)), `${part.place.file}:${part.place.line}`);
  }
  stream.button({ command: 'mentor.showSystemMap', title: vscode.l10n.t('Show System Map') });
  return { asked: 'What are the single points of failure in my system?', suggestions: system.map.singlePointsOfFailure.slice(0, 2).map(({ id: part }) => `What happens if ${part} dies?`) };
}

function offerLesson(lesson: string, title: string, stream: vscode.ChatResponseStream): void {
  stream.button({ command: 'mentor.openLesson', title: vscode.l10n.t('Lesson: {0}', title), arguments: [lesson] });
}

function askedIn(turn: vscode.ChatRequestTurn | vscode.ChatResponseTurn): readonly string[] {
  return turn.participant === id && 'result' in turn && isSaid(turn.result.metadata) ? [turn.result.metadata.asked] : [];
}

/** The editor keeps it with the chat, and hands back whatever was kept. */
function isSaid(metadata: unknown): metadata is Said {
  const { asked, suggestions } = (metadata ?? {}) as Partial<Said>;
  return typeof asked === 'string' && Array.isArray(suggestions) && suggestions.every((each) => typeof each === 'string');
}
