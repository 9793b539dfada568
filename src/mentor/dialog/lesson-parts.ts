// What answers are made of: the parts of a lesson, picked by what was asked and by what was already shown.
import type { Lesson, Section, SectionKind } from '../lessons';
import type { Knowledge } from './knowledge';
import { blocksOf } from './passages';
import type { Ask } from './plan';
import { keyOf, unsaid, type Piece, type State } from './state';
import { fit, joinBlocks } from './text';
import { thingMeant } from './thing';
import { meaningOf } from './understand/words';

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

/** Sections of a kind not shown yet, those that are nearest to the thing that is meant first, otherwise in the lesson's order. */
export function fresh(lesson: Lesson, kind: SectionKind, { state, said, knowledge }: Pick<Ask, 'state' | 'said' | 'knowledge'>): readonly Section[] {
  const left = sectionsOf(lesson, kind).filter((section) => !state.used.has(keyOf(lesson.id, section.id)));
  const thing = thingMeant({ said, state, lesson });
  if (!thing?.isParticular) return left;
  const near = new Map(knowledge.units.near(thing.besides).filter(({ unit }) => unit.lesson === lesson && unit.kind === kind).map(({ unit, score }) => [unit.section, score]));
  return left.toSorted((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0));
}

/** The words of a question that do more than name the topic. */
export function telling(stems: ReadonlySet<string>, lesson: Lesson, knowledge: Knowledge): ReadonlySet<string> {
  const name = meaningOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  const { weight } = knowledge.passages(lesson.id);
  return new Set([...stems].filter((stem) => !name.has(stem) && !form.has(stem) && weight(stem) > 0));
}

/** What questions are made of, whatever they are about. */
const form = new Set([...meaningOf('question example scenario system distributed terms happens happen mean means meaning concept concepts lesson simple simpler analogy picture point points important understanding approach practice setup process ensure prevent protect efficient story overall performance person work critical important good bad new best implement build handle part fail run keep make add start context fundamental basics missing miss feel handle increase increased')]);

/** Topics of the question that it calls by their names, in whatever form: "load balancers" is load balancing. */
export const namedIn = ({ said, knowledge }: Pick<Ask, 'said' | 'knowledge'>): readonly string[] => {
  const called = knowledge.called(said.core);
  return said.topics.filter((topic) => called.includes(topic) || [...meaningOf(topic.replaceAll('-', ' '))].every((stem) => said.stems.has(stem)));
};

export function mentions(text: string, lesson: Lesson): boolean {
  const words = meaningOf(text);
  return [...meaningOf(lesson.id.replaceAll('-', ' '))].every((stem) => words.has(stem));
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

/** An example with its name. */
export const storyText = ({ name, text }: Section): string => `**${name}${/[.?!]$/.test(name) ? '' : '.'}** ${text}`;

/** What of a section was not said yet, within so many words. */
export const shortened = (lesson: Lesson, section: Section, words: number, state: State): Piece => pieceOf(lesson, section, fit(unsaid(asProse(section.text), state), words));
