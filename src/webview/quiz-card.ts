// One question: choose or think first, then the explained answer, and whether it was right.
import type { PanelStrings } from '../protocol/panel';
import type { QuizAnswer, QuizPanelView } from '../protocol/quiz';
import type { Card } from './card';
import { element, fill } from './element';
import type { Host } from './host';
import { prose } from './prose';

export interface QuizCard extends Card {
  /** Shows the answer, or how it was judged; the focus goes to what is new. Returns it as words. */
  answer(answer: QuizAnswer, takeFocus: boolean): string;
  focus(): void;
}

export function createQuizCard({ lesson, question, answer: given }: QuizPanelView, strings: PanelStrings, host: Host): QuizCard {
  const heading = element('h2', { id: 'question', tabindex: -1 }, question.text);
  const ways = element('div', { class: 'ways' }, ...(question.kind === 'open' ? openWays() : choiceWays()));
  const reply = element('div', { class: 'reply' });
  const lead = { claim: strings.claimLead, choice: strings.choiceLead, open: strings.openLead }[question.kind];
  const root = element('section', { class: 'card quiz', 'aria-labelledby': 'question' }, element('p', { class: 'position' }, lead), heading, ways, reply);

  function choiceWays(): readonly Node[] {
    return [element('div', { class: 'choices', role: 'group', 'aria-labelledby': 'question' }, ...question.choices.map((words, choice) =>
      element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'answerQuiz', question: question.id, choice }) }, words)))];
  }

  function openWays(): readonly Node[] {
    return [
      element('label', { for: 'own-answer' }, strings.ownAnswer),
      element('textarea', { id: 'own-answer', rows: 3, maxlength: 10_000 }),
      element('button', { type: 'button', class: 'primary', onclick: () => host.send({ type: 'answerQuiz', question: question.id }) }, strings.showAnswer),
    ];
  }

  /** What was chosen and what is right, in words as well as in looks. */
  function judged({ chosen, right }: QuizAnswer): HTMLElement {
    return element('ul', { class: 'choices' }, ...question.choices.map((words, choice) => {
      const marked = choice === right ? fill(strings.rightChoice, words) : choice === chosen ? fill(strings.wrongChoice, words) : words;
      return element('li', { class: choice === right ? 'right' : choice === chosen ? 'wrong' : undefined }, marked);
    }));
  }

  function grades(): HTMLElement {
    const grade = (isRight: boolean, words: string): HTMLElement =>
      element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'gradeQuiz', question: question.id, isRight }) }, words);
    return element('div', { class: 'suggestions', role: 'group', 'aria-label': strings.gradeAsk }, grade(true, strings.gradeRight), grade(false, strings.gradeWrong));
  }

  function onwards(): HTMLElement {
    return element('div', { class: 'suggestions' },
      element('button', { type: 'button', class: 'primary', onclick: () => host.send({ type: 'nextQuestion' }) }, strings.nextQuestion),
      element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'openLesson', lesson }) }, strings.readLesson));
  }

  function answer(shown: QuizAnswer, takeFocus: boolean): string {
    const { isRight, note } = shown;
    const verdict = element('p', { class: isRight === true ? 'verdict solved' : 'verdict', tabindex: -1 },
      isRight === undefined ? strings.gradeAsk : `${isRight ? strings.answerRight : strings.answerWrong}${note === undefined ? '' : ` ${note}`}`);
    const words = prose(shown.html, strings, (text) => host.send({ type: 'copy', text }));
    if (question.kind === 'open') ways.querySelector('button')?.remove();
    else ways.replaceChildren(judged(shown));
    // An explanation is read before it is judged; a verdict stands before what explains it.
    reply.replaceChildren(...(isRight === undefined ? [words, verdict, grades()] : [verdict, words, onwards()]));
    const first = isRight === undefined ? words : verdict;
    if (takeFocus) {
      first.tabIndex = -1;
      first.focus();
    }
    return [...(isRight === undefined ? [] : [verdict]), words].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
  }

  if (given) answer(given, false);
  return { root, answer, focus: () => heading.focus({ preventScroll: true }) };
}
