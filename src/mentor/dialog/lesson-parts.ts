// What answers are made of: the parts of a lesson, picked by what was asked and by what was already shown.
import { slug, type Lesson, type Section, type SectionKind } from '../lessons';
import type { Knowledge } from './knowledge';
import { fitting, type Passage } from './passages';
import type { Ask } from './plan';
import { keyOf, type Piece, type State } from './state';
import { blocksOf } from './passages';
import { fit, joinBlocks } from './text';
import { carriesMeaning, wordsOf } from './understand/words';

export const sectionsOf = (lesson: Lesson, kind: SectionKind): readonly Section[] => lesson.sections.filter((section) => section.kind === kind);

export const sectionOf = (lesson: Lesson, kind: SectionKind): Section | undefined => lesson.sections.find((section) => section.kind === kind);

export const pieceOf = (lesson: Lesson, section: Section, text = section.text): Piece => ({ text: asProse(text), lesson: lesson.id, section: section.id });

/** The one sentence of a lesson, if it has one. */
export function sentenceOf(lesson: Lesson): readonly Piece[] {
  const section = sectionOf(lesson, 'in-one-sentence');
  return section ? [pieceOf(lesson, section)] : [];
}

/** Headings inside a section would look like headings of the answer. */
export const asProse = (text: string): string => text.replace(/^### (.+)\n+/gm, (_, name: string) => (name === 'Everyday words' || name === 'Shorter still' ? '' : `**${name.replace(/[.:]$/, '')}${/[?!]$/.test(name) ? '' : ':'}** `)).trim();

/** Sections of a kind not shown yet, those that fit the question first, otherwise in the lesson's order. */
export function fresh(lesson: Lesson, kind: SectionKind, { state, said, knowledge }: Pick<Ask, 'state' | 'said' | 'knowledge'>): readonly Section[] {
  const left = sectionsOf(lesson, kind).filter((section) => !state.used.has(keyOf(lesson.id, section.id)));
  return byFit(left, lesson, telling(said.stems, lesson, knowledge), knowledge);
}

/** How well each section's heading and text fit some words; equals keep their order. */
export function byFit(sections: readonly Section[], lesson: Lesson, stems: ReadonlySet<string>, knowledge: Knowledge): readonly Section[] {
  const { weight } = knowledge.passages(lesson.id);
  const score = (section: Section): number => {
    const heading = stemsOf(section.name);
    const text = stemsOf(section.text);
    let sum = 0;
    for (const stem of stems) sum += (heading.has(stem) ? 3 : text.has(stem) ? 1 : 0) * (weight(stem) || 1);
    return sum;
  };
  const scores = new Map(sections.map((section) => [section, score(section)]));
  return sections.toSorted((a, b) => scores.get(b)! - scores.get(a)!);
}

/** The words of a question that do more than name the topic. */
export function telling(stems: ReadonlySet<string>, lesson: Lesson, knowledge: Knowledge): ReadonlySet<string> {
  const name = stemsOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  const { weight } = knowledge.passages(lesson.id);
  return new Set([...stems].filter((stem) => !name.has(stem) && !form.has(stem) && weight(stem) > 0));
}

/** What questions are made of, whatever they are about. */
const form = new Set([...stemsOf('question example scenario system distributed terms happens happen mean means meaning concept concepts lesson simple simpler analogy picture point points important understanding approach practice setup process ensure prevent protect efficient story overall performance person work critical important good bad new best implement build handle part fail run keep make add start context fundamental basics missing miss feel handle increase increased')]);

export interface Found {
  readonly passage: Passage;
  /** Share of the question's telling words, by weight, that the passage has: 0 to 1. */
  readonly covers: number;
  /** How telling the shared words are together: 1 for two words in every third passage, or a rarer one. */
  readonly shared: number;
}

/** Passages that share words with the particular question, best first; none if the question only names the topic. */
export function answering(lesson: Lesson, { said, knowledge }: Pick<Ask, 'said' | 'knowledge'>, kinds: readonly SectionKind[]): readonly Found[] {
  const stems = telling(said.stems, lesson, knowledge);
  if (stems.size === 0) return [];
  const passages = knowledge.passages(lesson.id);
  // Words the lesson does not know count as well: the more of them there are, the less a passage can be the answer.
  const strange = [...said.stems].filter((stem) => passages.weight(stem) === 0 && !form.has(stem)).length;
  const whole = [...stems].reduce((sum, stem) => sum + passages.weight(stem), strange * 1.5);
  const found = fitting(passages, stems, kinds)
    // A sentence that leads to a list says nothing without it; tables answer no question by one cell.
    .filter(({ passage }) => standsAlone(passage))
    .map(({ passage }) => {
      const shared = [...stems].reduce((sum, stem) => sum + (passage.stems.has(stem) ? passages.weight(stem) : 0), 0);
      return { passage, covers: shared / whole, shared: shared / 2.6 };
    });
  // A second passage must be nearly as good as the first, or it leads away from the question.
  return found.filter(({ covers }) => covers >= (found[0]?.covers ?? 0) * 0.6);
}

/** Whether a passage can be read without what stood before it. */
const standsAlone = ({ text, section }: Passage): boolean =>
  !/:\s*$|^\|/.test(text) && text.split(/\s+/).length >= 8 && (section.kind === 'what-if' || !/^(?:it|they|this|that|these|those|then|so|here|both|but|and|the (?:order|other|same|last|first)|all of|each of them|neither)\b/i.test(text.replace(/^(?:[-*]|\d+\.) /, '')));

/** Whether a question is about one side of its topic, and the lesson has a passage on that side. */
export const isParticular = ([best]: readonly Found[]): boolean => best !== undefined && best.covers >= 0.55 && best.shared >= 1;

/** What a lesson says about another topic: the passages that link to it or name it, the most telling kind first. */
export function between(from: Lesson, to: Lesson, knowledge: Knowledge): readonly Passage[] {
  const order: readonly SectionKind[] = ['how-it-works', 'what-if', 'best-practice', 'example', 'key-points'];
  const links = ({ text }: Passage): number => Number(text.includes(`lesson:${to.id}`));
  return knowledge.passages(from.id).all
    .filter((passage) => !passage.code && standsAlone(passage) && order.includes(passage.section.kind) && (links(passage) > 0 || mentions(passage.text, to)))
    .toSorted((a, b) => links(b) - links(a) || order.indexOf(a.section.kind) - order.indexOf(b.section.kind));
}

export function mentions(text: string, lesson: Lesson): boolean {
  const words = stemsOf(text);
  return [...stemsOf(lesson.id.replaceAll('-', ' '))].every((stem) => words.has(stem));
}

/** Passages as pieces of an answer, in the lesson's order from the best one on; a step of a list loses its number. */
export function fromPassages(lesson: Lesson, found: readonly Pick<Found, 'passage'>[], count: number): readonly Piece[] {
  return found.slice(0, count).map(({ passage }) => ({
    text: (passage.section.kind === 'what-if' ? `**${passage.section.heading}** ` : passage.part && passage.section.kind === 'misconceptions' ? `**${passage.part}?** ` : '') + passage.text.replace(/^(?:[-*]|\d+\.) (?=\S)/, ''),
    lesson: lesson.id,
    ...(passage.section.kind === 'example' || passage.section.kind === 'analogy' ? { section: passage.section.id } : {}),
  }));
}

/** An analogy with its parts and its limit. */
export function pictureText(section: Section): string {
  const breaks = section.parts.find((part) => /where it breaks/i.test(part.heading));
  const lead = blocksOf(section.lead);
  const said = lead.filter((block) => !block.startsWith('|'));
  const table = lead.filter((block) => block.startsWith('|'));
  return joinBlocks([`**${section.name}.** ${said[0] ?? ''}`.trim(), ...table, ...said.slice(1), ...(breaks ? [`**Where the picture breaks:** ${breaks.text}`] : [])]);
}

/** Rows of an analogy's table: what it is in the picture, what it stands for. */
export function rowsOf(section: Section): readonly { readonly picture: string; readonly meant: string }[] {
  return section.text.split('\n').filter((line) => line.startsWith('|')).slice(2).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return { picture: cells[1] ?? '', meant: cells[2] ?? '' };
  });
}

/** One question of the lesson that was not asked yet; at most every second answer asks. */
export function askBack(lesson: Lesson, state: State): readonly Piece[] {
  const last = state.turns.at(-1);
  if (last?.pieces.some((piece) => piece.section?.startsWith('check-yourself/'))) return [];
  const question = openQuestion(lesson, state);
  return question ? [{ text: `*A question for you:* ${question.heading}`, lesson: lesson.id, section: question.section }] : [];
}

/** The next question of "Check yourself" that was not asked in this conversation. */
export function openQuestion(lesson: Lesson, state: State) {
  const part = sectionOf(lesson, 'check-yourself')?.parts.find((each) => !state.used.has(keyOf(lesson.id, `check-yourself/${slug(each.heading)}`)));
  return part && { ...part, section: `check-yourself/${slug(part.heading)}` };
}

/** The list or the paragraphs of a section within so many words. */
export const shortened = (lesson: Lesson, section: Section, words: number): Piece => pieceOf(lesson, section, fit(asProse(section.text), words));

export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text.replace(/\]\([^)]*\)/g, ']')).map((word) => word.stem).filter(carriesMeaning));
}
