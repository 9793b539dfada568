// One turn of the conversation: the learner's words as they are, the mentor's answer, its lessons, and what to ask next.
import type { NamedFix, PanelStrings, TurnView } from '../protocol/panel';
import type { Card } from './card';
import { element, fill } from './element';
import type { Host } from './host';
import { links } from './lesson-card';
import { prose } from './prose';

export interface TurnCard extends Card {
  readonly number: number;
  /** Puts the answer in, and returns it as words. */
  answer(turn: TurnView): string;
  /** Puts quick fixes in the place of those that the answer has offered. */
  offer(fixes: readonly NamedFix[]): void;
}

/** A longer question, pasted code for instance, is folded. */
const longQuestion = { characters: 600, lines: 12 };

/** `ask` is called with a suggestion that was chosen. */
export function createTurnCard(turn: TurnView, strings: PanelStrings, host: Host, ask: (text: string) => void): TurnCard {
  const mending = element('div', { class: 'fixes', role: 'group', 'aria-label': strings.fixesHere });
  const who = element('h4', { class: 'who', tabindex: -1 }, strings.mentor);
  const reply = element('div', { class: 'reply' }, element('p', { class: 'thinking' }, strings.thinking));
  const root = element('article', { class: 'card turn-card', 'data-turn': turn.number, 'aria-labelledby': `turn-${turn.number}` },
    element('h3', { id: `turn-${turn.number}`, class: 'who' }, `${strings.you} `, element('span', { class: 'spoken' }, String(turn.number))),
    asked(turn.asked, strings),
    reply);

  function answer({ answer: given }: TurnView): string {
    if (!given) return '';
    const takeQuiz = (): void => {
      if (given.quiz) host.send({ type: 'openQuiz', lesson: given.quiz.lesson });
    };
    const words = prose(given.html, strings, (text) => host.send({ type: 'copy', text }));
    offer(given.fixes ?? []);
    reply.replaceChildren(
      who,
      words,
      mending,
      ...(given.sources.length > 0 ? [element('p', { class: 'sources' }, `${strings.fromLessons} `, ...links(given.sources, strings, host))] : []),
      ...(given.quiz?.by.length === 0 ? [element('p', {}, element('button', { type: 'button', class: 'primary', onclick: takeQuiz }, fill(strings.quizOn, given.quiz.title)))] : []),
      ...(given.suggestions.length > 0 ? [element('div', { class: 'suggestions', role: 'group', 'aria-label': strings.askNext },
        ...given.suggestions.map((text) => element('button', { type: 'button', class: 'secondary', onclick: () => (given.quiz?.by.includes(text) ? takeQuiz() : ask(text)) }, text)))] : []));
    return plainWords(words);
  }

  /** The place is named where there are several. */
  function offer(fixes: readonly NamedFix[]): void {
    const places = new Set(fixes.map(({ file, line }) => `${file}:${line}`));
    // A button that was pressed is gone afterwards; reading goes on at the answer.
    const hadFocus = mending.contains(document.activeElement);
    mending.hidden = fixes.length === 0;
    mending.replaceChildren(...fixes.map(({ title, file, line }) =>
      element('button', { type: 'button', class: 'primary', onclick: () => host.send({ type: 'applyNamedFix', turn: turn.number, file, line, title }) },
        places.size > 1 ? fill(strings.fixAt, title, `${file}:${line}`) : title)));
    if (hadFocus) (mending.querySelector('button') ?? who).focus();
  }

  answer(turn);
  return { root, number: turn.number, answer, offer };
}

function asked(text: string, strings: PanelStrings): HTMLElement {
  const words = element('div', { class: 'asked', dir: 'auto' }, ...withCode(text));
  if (text.length <= longQuestion.characters && text.split('\n').length <= longQuestion.lines) return words;
  const beginning = text.trimStart().split('\n', 1)[0]!.slice(0, 160);
  return element('details', { class: 'long' }, element('summary', {}, fill(strings.wholeQuestion, beginning)), words);
}

/** The text as it is, but for what stands between fences, which is set as code. */
function withCode(text: string): readonly (Node | string)[] {
  // Each match leaves three pieces: what stands before it, its fence, and the code.
  return text.split(/\n?^(`{3,})[^\n`]*\n([\s\S]*?)\n\1[ \t]*$\n?/m).flatMap((piece, index): (Node | string)[] => {
    if (index % 3 === 1 || piece === '') return [];
    return [index % 3 === 2 ? element('pre', {}, element('code', {}, piece)) : piece];
  });
}

/** Without the words of the buttons. */
function plainWords(answer: HTMLElement): string {
  const copy = answer.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
