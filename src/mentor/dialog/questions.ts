// The questions that lessons answer in so many words. A learner's question that means the same gets the answer that was written
// for it; how near two questions are is told by the words they share, rare ones more than common ones.
import { push } from '../../base/multimap';
import { once } from '../../base/once';
import { otherWordings, slug, withoutOthers, type Lesson } from '../lessons';
import { headOf } from './kin';
import { likeness, type Written } from './likeness';
import { carriesMeaning, wordsOf } from './understand/words';

export interface LessonQuestion {
  readonly lesson: string;
  readonly heading: string;
  /** Unique within the lesson: `questions/how-long-…`. */
  readonly section: string;
  /** Markdown, without its other wordings. */
  readonly answer: string;
}

export interface QuestionHit {
  readonly question: LessonQuestion;
  /** 0 to 1; 1 if the same words are asked. */
  readonly score: number;
}

export interface QuestionIndex {
  /** Questions near a learner's, best first, at most five; among some lessons, or all. */
  find(text: string, lessons?: ReadonlySet<string>): readonly QuestionHit[];
}

interface Entry extends Written {
  readonly question: LessonQuestion;
  /** The lesson's own name: within that lesson it tells little. */
  readonly name: ReadonlySet<string>;
}

/** Words of answers that were asked for. */
const cut = new WeakMap<LessonQuestion, ReadonlySet<string>>();

/** A word of the lesson's name counts so much where the lesson is settled. */
const settled = 0.3;

/** A word that only the answer has. */
const inAnswer = 0.45;

export function createQuestionIndex(lessons: readonly Lesson[]): QuestionIndex {
  const entries = lessons.flatMap(entriesOf);
  const counts = new Map<string, number>();
  for (const { wordings } of entries) for (const each of new Set(wordings.flatMap((wording) => [...wording]))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.log(1 + entries.length);
  const weightOf = (each: string): number => (counts.has(each) ? Math.log(1 + entries.length / counts.get(each)!) : most * 0.6);

  const score = (entry: Entry, asked: ReadonlySet<string>, isSettled: boolean): number => {
    const isName = (word: string): boolean => isSettled && entry.name.has(word);
    return likeness(asked, entry, { weigh: (word) => weightOf(word) * (isName(word) ? settled : 1), isName, inBody: inAnswer });
  };

  // A wording shares a word with the question or it is none: only those are looked at.
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) for (const each of new Set(entry.wordings.flatMap((wording) => [...wording]))) push(byWord, each, entry);

  return {
    find(text, within) {
      const asked = headsOf(text);
      const near = new Set([...asked].flatMap((each) => byWord.get(each) ?? []));
      return [...near]
        .filter(({ question }) => !within || within.has(question.lesson))
        .map((entry) => ({ question: entry.question, score: score(entry, asked, within !== undefined) }))
        .filter((hit) => hit.score > 0.2)
        .sort((a, b) => b.score - a.score)
        .slice(0, 5);
    },
  };
}

function entriesOf(lesson: Lesson): readonly Entry[] {
  const section = lesson.sections.find(({ kind }) => kind === 'questions');
  const name = headsOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  return (section?.parts ?? []).map(({ heading, text }) => {
    const others = otherWordings(text);
    const answer = withoutOthers(text);
    const question = { lesson: lesson.id, heading, section: `questions/${slug(heading)}`, answer };
    return { question, name, wordings: [heading, ...others].map(headsOf).filter((wording) => wording.size > 0), body: () => once(cut, question, () => headsOf(answer)) };
  });
}

const headsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map((word) => word.stem).filter((each) => carriesMeaning(each) && !form.has(each)).map(headOf));

/** What requests are made of, whatever they are about. */
const form = new Set(wordsOf('system scenario aspect context entire whole question example simple simpler term called word happen happens explain please tell recommended recommend approach trouble case situation thing way best good practice advice').map((word) => word.stem));
