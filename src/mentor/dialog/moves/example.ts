// "An example?" and "another one?": a story that was not told in this conversation yet. When all are told the answer says so and
// goes on with code, then with a case to play through.
import type { Lesson, Section } from '../../lessons';
import { codeOf } from '../in-your-code';
import { fresh, pieceOf, sectionsOf, storyText } from '../lesson-parts';
import { headsOf, plainWords } from '../kin';
import { blocksOf } from '../passages';
import { withLesson, type Ask, type Build, type Plan } from '../plan';
import { withoutRefusal, withoutRefused } from '../refused';
import { keyOf, shareOf, type Piece } from '../state';
import { thingMeant } from '../thing';
import { openAnswer } from '../thing-answer';
import { isFrom, tradeWanted, type Trade } from '../trades';
import { fit } from '../text';
import { unique } from '../understand/named-topics';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

export const example = withLesson((ask) => tell(ask, ''));

export const anotherExample = withLesson((ask) => tell(ask, 'A different one: '));

/** "Your second example, what would have stopped it?": the story that was told, and the part of it that says so. */
export function orStoryTold(build: Build): Build {
  return (ask) => {
    const { said: { core }, state, knowledge } = ask;
    const named = storyNamed.exec(core);
    if (!named || wantsNew.test(core)) return build(ask);
    const place = named[1]?.toLowerCase() ?? 'last';
    const told = state.turns.flatMap(({ pieces }) => pieces).flatMap(({ lesson, section }) => knowledge.lessons.get(lesson ?? '')?.sections.flatMap((each) => (each.kind === 'example' && each.id === section ? [{ lesson: lesson!, section: each }] : [])) ?? []);
    const at = places.indexOf(place);
    const meant = place === 'last' || at < 0 ? told.at(-1) : told[at];
    if (told.length === 0) return build(ask);
    if (!meant) return { pieces: [{ text: `I have told ${told.length === 1 ? 'one example' : `${told.length} examples`} so far, so I know no ${place} one. Of *${told.at(-1)!.section.name}*, the last of them:` }, partOfStory(told.at(-1)!, core)], topics: unique([told.at(-1)!.lesson, ...ask.said.topics]), words: 200, repeats: true, explains: true };
    return { pieces: [{ text: `In *${meant.section.name}*:` }, partOfStory(meant, core)], topics: unique([meant.lesson, ...ask.said.topics]), words: 200, repeats: true, explains: true };
  };
}

const places = ['first', 'second', 'third', 'fourth'];
const storyNamed = /\b(?:the|your|that) (first|second|third|fourth|last|previous|same)? ?(?:example|story|case)\b(?! (?:of|for)\b)/i;
const wantsNew = /^(?:(?:can|could) you )?(?:give|show|tell)\b|\b(?:another|different|one more|new|other|again|repeat|once more)\b/i;

/** Whoever asks what would have helped wants the end of a story, where that is told; for anything else the paragraph that is nearest. */
function partOfStory({ lesson, section }: { readonly lesson: string; readonly section: Section }, core: string): Piece {
  const blocks = blocksOf(section.text);
  const heads = headsOf(plainWords(core));
  const fits = (block: string): number => shareOf(heads, headsOf(plainWords(block)));
  const best = blocks.toSorted((a, b) => fits(b) - fits(a))[0]!;
  const text = helped.test(core) || fits(best) === 0 ? blocks.findLast((block) => !/^[|`~]/.test(block)) ?? blocks.at(-1)! : best;
  return { text: text.replace(/^(?:[-*]|\d+\.) /, ''), lesson };
}

const helped = /\b(?:stop\w*|prevent\w*|avoid\w*|help\w*|sav(?:e|ed|ing)|fix\w*|solv\w*|repair\w*|remed\w*|better|instead|different(?:ly)?|lesson|learn\w*|end(?:ed)?|moral)\b/i;

function tell(ask: Ask & { readonly lesson: Lesson }, opening: string): Plan {
  const { lesson } = ask;
  const code = codeOf(lesson, ask, doneRight.test(ask.said.core) ? ['good'] : undefined);
  if ((/\b(?:code|snippet)\b/i.test(ask.said.core) || inLanguage.test(ask.said.core)) && code.length > 0) return { pieces: code, words: 320, repeats: true, suggestions: ['Why does that help?'] };
  const wanted = tradeWanted(withoutRefusal(ask.said.core));
  const clause = happensIn.exec(ask.said.core)?.[1];
  const happens = clause === undefined || opening === '' || happened.test(ask.said.core) ? undefined : inWhich(clause, ask);
  if (happens) return { pieces: [{ ...happens, text: opening + happens.text }], topics: unique([happens.lesson!, ...ask.said.topics]), suggestions: ['Another example?'], words: 260, explains: true, repeats: true, asks: true };
  const [next, later, last] = storiesFor(ask, wanted?.trade);
  if (!next) return allTold(ask);
  const many = several.exec(ask.said.core)?.[1]?.toLowerCase();
  if (many !== undefined && later) return inBrief([next, later, ...(last && many !== 'two' && many !== '2' && many !== 'a couple of' ? [last] : [])], lesson);
  const written = wanted ? undefined : instead(ask, next);
  if (written) return { pieces: [{ ...written, text: opening + written.text }], suggestions: ['Another example?'], words: 260, explains: true, repeats: true, asks: true };
  if (clause !== undefined && !wanted && opening !== '' && shareOf(headsOf(clause), headsOf(`${next.name} ${next.text}`)) < third) return { pieces: [{ text: 'I have none in which just that happens, so another one.' }, pieceOf(lesson, next, opening + storyText(next))], suggestions: later ? ['Another example?'] : [], words: 260, explains: true, repeats: true };
  const isElsewhere = wanted !== undefined && !isFrom(wanted.trade, `${next.name} ${next.text}`);
  return { pieces: [...(isElsewhere ? [{ text: `I have none with ${wanted.name} in it, so one from elsewhere.` }] : []), pieceOf(lesson, next, opening + storyText(next))], suggestions: later ? ['Another example?'] : [], words: 260, explains: true, repeats: true, asks: true };
}

const several = /\b(two|2|three|3|four|4|five|5|a few|some|several|a couple of) (?:\w+[ -]){0,3}?(?:examples|cases|stories|incidents|outages)\b/i;

/** Several stories, each with its beginning and with what came of it. */
function inBrief(stories: readonly Section[], lesson: Lesson): Plan {
  return { pieces: stories.map((story, at) => ({ text: `${at + 1}. **${story.name}.** ${endsOf(story)}`, lesson: lesson.id, section: story.id })), suggestions: ['Another example?'], words: 330, explains: true, repeats: true };
}

function endsOf({ text }: Section): string {
  const prose = blocksOf(text).filter((block) => !/^[|`~]|:$/.test(block));
  const [first = '', ...others] = prose;
  return `${fit(first, 55)}${others.length > 0 ? ` ${fit(others.at(-1)!.replace(/^(?:[-*]|\d+\.) /, ''), 40)}` : ''}`.trim();
}

/** "One more, but for a database user": where no story has that in it, an answer that has. */
function instead(ask: Ask & { readonly lesson: Lesson }, story: Section): Piece | undefined {
  const thing = thingMeant(ask);
  if (!thing?.now || thing.own.size === 0 || shareOf(thing.own, meaningOf(`${story.name} ${story.text}`)) > half) return undefined;
  const found = openAnswer(thing.text, [ask.lesson.id], ask, ({ heading, text }) => shareOf(thing.own, meaningOf(`${heading ?? ''} ${text}`)) > half);
  return found && pieceOfUnit(found.unit, true);
}

const half = 0.5;
const third = 0.33;

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

/** "One where retrying makes it worse" says what has to happen in it: a story of one of the topics, a case to play through or an answer that tells of it. */
function inWhich(clause: string, { said, state, knowledge }: Ask): Piece | undefined {
  const hits = knowledge.units.near(clause).filter(({ unit }) => said.topics.slice(0, 3).includes(unit.lesson.id) && !state.used.has(keyOf(unit.lesson.id, unit.section)));
  const story = hits.find(({ unit, score }) => unit.kind === 'example' && score >= tellsOfIt);
  const other = hits.find(({ unit, score }) => (unit.kind === 'questions' || unit.kind === 'what-if') && score >= answersIt);
  const best = story && (!other || story.score > other.score * 0.6) ? story : other;
  return best && pieceOfUnit(best.unit, true);
}

const tellsOfIt = 0.6;
const answersIt = 1.3;

const happensIn = /\b(?:where|in which|when|that) (.{5,})$/i;

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
