// "How does it work, why does it fail?": what answers the particular question; for the topic as such the mechanism. A turn that only
// goes on ("why?", "how exactly?", "and what would you do?") gets the reason, the next part or the measures, and nothing twice.
import type { Lesson, SectionKind } from '../../lessons';
import { headOf } from '../kin';
import { leadOf, type Lead } from '../lead';
import { fresh, pieceOf, rowsOf, sectionOf, sectionsOf, sentenceOf, shortened, storyText } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import { discussed, keyOf, lastOnTopic, unsaid, type Piece } from '../state';
import { blocksOf } from '../passages';
import { countWords, joinBlocks } from '../text';
import { meaningOf } from '../understand/words';
import { asksYesOrNo, pieceOfUnit } from '../units';
import { bestPractice } from './best-practice';
import { whatIf } from './what-if';

const measures = /\b(?:prevent\w*|protect\w*|ensur\w*|avoid\w*|defend\w*|against|mitigat\w*|safeguard\w*|make sure|keep .{1,40} (?:safe|secure|running)|make .{2,50} (?:safe|secure|robust|resilient|idempotent|repeatable|reliable|survive))\b/i;
const asksAdvice = /\bhow (?:do|can|should|would|could) (?:i|we|you|one) (?:then |best )?(?:stop|prevent|avoid|fix|solve|handle|deal with|protect against|defend) (?:that|this|it|them)\b|\bwhat (?:would|should|can|could|do|must|shall) (?:you|i|we|one) (?:then |now |instead |really )?(?:do|recommend|suggest|advise|prepare|change|pick|choose|need|have to)\b/i;
const asksFirstStep = /\bwhat(?:'s| is| are)? the (?:simplest|easiest|best|first|most important|cheapest|quickest|biggest) (?:things?|steps?|way|measures?|win)\b/i;
const asksNext = /^(?:(?:and|so|ok|but)[ ,]*)*(?:then|then what|what then|what (?:happens )?(?:next|after that)|after that)\W*$/i;
const asksWhy = /^(?:(?:but|and|so|ok|hm+|really)[ ,?]*)*(?:why|how come|how so|really|for what reason|what for)\b/i;

export const explainHow = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const goesOn = said.fromHistory && countWords(said.core) <= 8;
  if ((goesOn && asksAdvice.test(said.core)) || asksFirstStep.test(said.core)) return bestPractice(ask);
  const lead = leadOf(ask);
  if (lead.sure) return { pieces: [...lead.pieces, ...lead.more], words: 210, explains: true, asks: true };
  if (goesOn && asksNext.test(said.core)) return whatIf(ask);
  const why = goesOn && asksWhy.test(said.core) ? reasons(ask) : [];
  if (why.length > 0) return { pieces: why, words: 170, explains: true };
  const drawing = asksDrawing.test(said.core) ? drawingOf(lesson) : [];
  if (drawing.length > 0) return { pieces: drawing, words: 230, repeats: true };
  // A turn that goes on from a particular answer stays near to it.
  const general = lastOnTopic(state)?.pieces.some(({ section }) => section === sectionOf(lesson, 'how-it-works')?.id) ?? false;
  const beside = goesOn && !general && lead.pieces.length === 0 ? reasons(ask, false) : [];
  if (beside.length > 0) return { pieces: beside, words: 190, explains: true };
  const wanted = measures.test(said.core) ? 'best-practice' : 'how-it-works';
  const body = sectionOf(lesson, wanted) ?? sectionOf(lesson, 'how-it-works');
  const isParticular = lead.pieces.length > 0;
  const told = body ? [shortened(lesson, body, isParticular ? 90 : 190, state)] : [];
  // Where the mechanism is told already, it is shown at work.
  const [story] = told.some(({ text }) => countWords(text) > 20) ? [] : fresh(lesson, 'example', ask);
  // Who meets the topic by its name for the first time is told first what it is.
  const isNew = !goesOn && !discussed(state).includes(lesson.id) && knowledge.called(said.core).includes(lesson.id);
  const opening = goesOn ? [] : asksYesOrNo(said.core) ? [{ text: noVerdict }] : [];
  return {
    pieces: [...opening, ...(isNew ? sentenceOf(lesson) : []), ...nearBy(lead, !isNew), ...(goesOn || isParticular || isNew ? [] : sentenceOf(lesson)), ...inItsPicture(ask), ...told, ...nearBy(lead, isNew), ...(story ? [pieceOf(lesson, story, storyText(story))] : [])],
    words: isParticular ? 220 : 250,
    explains: true,
    asks: true,
  };
});

const asksDrawing = /\b(?:draw|diagram|sketch|visuali[sz]e|schematic)\b/i;

/** The lesson's drawing with the sentence before it. */
function drawingOf(lesson: Lesson): readonly Piece[] {
  for (const section of lesson.sections) {
    const blocks = blocksOf(section.text);
    const at = blocks.findIndex((block) => /^[`~]+\w* picture/.test(block));
    if (at >= 0) return [pieceOf(lesson, section, joinBlocks([...blocks.slice(Math.max(0, at - 1), at).filter((block) => !/^[|`]/.test(block)), blocks[at]!]))];
  }
  return [];
}

const nearBy = (lead: Lead, wanted: boolean): readonly Piece[] => (wanted ? [...lead.pieces, ...lead.more.slice(0, 1)] : []);

const noVerdict = 'My lessons have no plain yes or no to exactly that. What decides it:';

/** Why what was said last is so: what the lesson gives a reason for, in the same words. */
function reasons({ lesson, state, knowledge }: Ask & { readonly lesson: Lesson }, causes = true): readonly Piece[] {
  const last = lastOnTopic(state)?.pieces.map(({ text }) => text).join(' ') ?? '';
  const heads = new Set([...meaningOf(last)].map(headOf));
  const shared = (text: string): number => [...new Set([...meaningOf(text)].map(headOf))].filter((head) => heads.has(head)).length / (8 + meaningOf(text).size);
  return knowledge.units.of(lesson.id)
    .filter(({ kind, section }) => grounds.has(kind) && !state.used.has(keyOf(lesson.id, section)))
    .map((unit) => ({ unit, fits: shared(unit.text) * (!causes || givesReason.test(unit.text) ? 1 : 0) }))
    .filter(({ fits, unit }) => fits > 0.12 && unsaid(unit.text, state) !== '')
    .toSorted((a, b) => b.fits - a.fits)
    .slice(0, 2)
    .map(({ unit }) => pieceOfUnit(unit, true));
}

const grounds: ReadonlySet<SectionKind> = new Set(['how-it-works', 'questions', 'misconceptions', 'what-if', 'best-practice']);
const givesReason = /\b(?:because|since|so that|otherwise|therefore|that is why|the reason|or else|the cause|would|hence|as long as)\b/i;

/** Where the learner speaks in a picture of the lesson ("new lanes"), the answer does as well. */
function inItsPicture({ lesson, said, knowledge }: Ask & { readonly lesson: Lesson }): readonly Piece[] {
  const section = sectionsOf(lesson, 'analogy').find((each) => {
    const words = meaningOf(`${each.name} ${rowsOf(each).map((row) => row.picture).join(' ')}`);
    return [...said.stems].some((stem) => words.has(stem) && !knowledge.isOfTheTrade(stem) && knowledge.pictures.some((picture) => picture.name.has(stem) && picture.name.size === 1));
  });
  const rows = section ? rowsOf(section).slice(0, 5).map((row) => `${row.picture} = ${row.meant}`) : [];
  return section && rows.length > 0 ? [{ text: `In the picture (*${section.name}*): ${rows.join('; ')}.`, lesson: lesson.id }] : [];
}
