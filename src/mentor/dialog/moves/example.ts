// "An example?" and "another one?": a story that was not told in this conversation yet. When all are told the answer says so and
// goes on with code, then with a case to play through.
import type { Lesson, Section } from '../../lessons';
import { codeOf } from '../in-your-code';
import { fresh, pieceOf, sectionsOf, storyText } from '../lesson-parts';
import { withLesson, type Ask, type Plan } from '../plan';
import { withoutRefusal, withoutRefused } from '../refused';
import { keyOf, shareOf, type Piece } from '../state';
import { thingMeant } from '../thing';
import { openAnswer } from '../thing-answer';
import { isFrom, tradeWanted, type Trade } from '../trades';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

export const example = withLesson((ask) => tell(ask, ''));

export const anotherExample = withLesson((ask) => tell(ask, 'A different one: '));

function tell(ask: Ask & { readonly lesson: Lesson }, opening: string): Plan {
  const { lesson } = ask;
  const code = codeOf(lesson, ask, doneRight.test(ask.said.core) ? ['good'] : undefined);
  if ((/\b(?:code|snippet)\b/i.test(ask.said.core) || inLanguage.test(ask.said.core)) && code.length > 0) return { pieces: code, words: 320, repeats: true, suggestions: ['Why does that help?'] };
  const wanted = tradeWanted(withoutRefusal(ask.said.core));
  const [next, later] = storiesFor(ask, wanted?.trade);
  if (!next) return allTold(ask);
  const written = wanted ? undefined : instead(ask, next);
  if (written) return { pieces: [{ ...written, text: opening + written.text }], suggestions: ['Another example?'], words: 260, explains: true, repeats: true, asks: true };
  const isElsewhere = wanted !== undefined && !isFrom(wanted.trade, `${next.name} ${next.text}`);
  return { pieces: [...(isElsewhere ? [{ text: `I have none with ${wanted.name} in it, so one from elsewhere.` }] : []), pieceOf(lesson, next, opening + storyText(next))], suggestions: later ? ['Another example?'] : [], words: 260, explains: true, repeats: true, asks: true };
}

/** "One more, but for a database user": where no story has that in it, an answer that has. */
function instead(ask: Ask & { readonly lesson: Lesson }, story: Section): Piece | undefined {
  const thing = thingMeant(ask);
  if (!thing?.now || thing.own.size === 0 || shareOf(thing.own, meaningOf(`${story.name} ${story.text}`)) > half) return undefined;
  const found = openAnswer(thing.text, [ask.lesson.id], ask, ({ heading, text }) => shareOf(thing.own, meaningOf(`${heading ?? ''} ${text}`)) > half);
  return found && pieceOfUnit(found.unit, true);
}

const half = 0.5;

/** Who asks for code that does it right has no use for the other kind. */
const doneRight = /\b(?:right|correct(?:ly)?|proper(?:ly)?|good|better|fixed)\b/i;

/** A story that happened to somebody can be looked up: it has its year. */
const happened = /\b(?:real|really|actual(?:ly)?|true|famous|known|happened|incident|outage|company|companies|history|postmortem)\b/i;
const inLanguage = /\b(?:typescript|javascript|python|golang|java|yaml|c#|rust|terraform)\b|\bin go\b/i;

function storiesFor(ask: Ask & { readonly lesson: Lesson }, trade: Trade | undefined): readonly Section[] {
  const left = withoutRefused(fresh(ask.lesson, 'example', ask), ask.said.core);
  const dated = happened.test(ask.said.core) ? left.filter(({ name, text }) => /\b(?:19|20)\d\d\b/.test(`${name} ${text.slice(0, 200)}`)) : [];
  const rank = (section: Section): number => Number(dated.includes(section)) + Number(trade !== undefined && isFrom(trade, `${section.name} ${section.text}`));
  return left.toSorted((a, b) => rank(b) - rank(a));
}

function allTold(ask: Ask & { readonly lesson: Lesson }): Plan {
  const { lesson, state, knowledge } = ask;
  const name = knowledge.nameOf(lesson.id);
  const suggestions = ['What if it happens at peak load?', 'Quiz me on that'];
  const isNew = (id: string): boolean => !state.used.has(keyOf(lesson.id, id));
  const told = `That was all: I have ${sectionsOf(lesson, 'example').length} examples of ${name}, and you have heard each of them.`;
  const code = sectionsOf(lesson, 'in-your-code').some(({ id }) => isNew(id)) ? codeOf(lesson, ask) : [];
  if (code.length > 0) return { pieces: [{ text: `${told} Here is the same as code.` }, ...code], words: 320, suggestions };
  const open = sectionsOf(lesson, 'what-if').find(({ id }) => isNew(id));
  if (open) return { pieces: [{ text: `${told} A case to play through instead:` }, pieceOf(lesson, open, `**What if ${open.name}** ${open.text}`)], words: 230, suggestions };
  return { pieces: [{ text: `${told} I would rather not tell one twice. Shall I ask you a question about it, or go on with the next topic?`, lesson: lesson.id }], suggestions: ['Quiz me on that', 'What should I learn next?'] };
}
