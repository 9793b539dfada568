// Search over lessons: titles, learners' words, headings and text, forgiving typing errors and unfinished words.
import MiniSearch from 'minisearch';
import type { LessonHit } from '../../model';
import { slug } from './headings';
import type { Lesson } from './lesson';

export interface LessonSearch {
  /** Lessons that fit, best first, at most `limit` (20). Empty for words that say nothing. Never throws. */
  search(query: string, limit?: number): readonly LessonHit[];
}

/** One entry of the index: a lesson as a whole (`section` empty), or one of its sections. */
interface Entry {
  readonly id: string;
  readonly lesson: string;
  readonly section: string;
  readonly title: string;
  readonly aliases: string;
  readonly heading: string;
  readonly text: string;
}

/** UTF-16 units of a query that are looked at; the rest of a pasted page would only blur it. */
const longestQuery = 300;

export function createSearch(lessons: readonly Lesson[]): LessonSearch {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'aliases', 'heading', 'text'],
    storeFields: ['lesson', 'section'],
    processTerm: (term) => meaningful(term.toLowerCase()),
  });
  index.addAll(lessons.flatMap(entriesOf));

  return {
    search(query, limit = 20) {
      const results = index.search(query.slice(0, longestQuery), {
        boost: { title: 6, aliases: 5, heading: 2 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        weights: { fuzzy: 0.3, prefix: 0.5 },
      });
      const found = new Map<string, { whole: number; best: number; section: string; words: readonly string[] }>();
      for (const result of results) {
        const { lesson, section } = result as unknown as Pick<Entry, 'lesson' | 'section'>;
        const so = found.get(lesson) ?? { whole: 0, best: 0, section: '', words: [] };
        if (section === '') so.whole = result.score;
        else if (result.score > so.best) Object.assign(so, { best: result.score, section, words: result.terms });
        found.set(lesson, so);
      }
      const hits = [...found].map(([id, { whole, best, section, words }]) => ({ hit: toHit(byId.get(id)!, section, whole + best), words }));
      return hits.sort(({ hit: a }, { hit: b }) => b.score - a.score || (a.lesson < b.lesson ? -1 : 1)).slice(0, limit).map(({ hit, words }) => withPart(hit, byId.get(hit.lesson)!, words));
    },
  };
}

function entriesOf(lesson: Lesson): Entry[] {
  const entry = (section: string, fields: Partial<Entry>): Entry => ({
    id: `${lesson.id}#${section}`, lesson: lesson.id, section, title: '', aliases: '', heading: '', text: '', ...fields,
  });
  return [
    entry('', { title: `${lesson.title} ${lesson.id}`, aliases: lesson.aliases.join('\n') }),
    ...lesson.sections.map((section) => entry(section.id, { heading: [section.heading, ...section.parts.map((part) => part.heading)].join('\n'), text: wordsOf(section.text) })),
  ];
}

/** The index splits words at marks anyway, so the text need not be parsed; only where links lead must not count as words of this lesson. */
const wordsOf = (text: string): string => text.replace(/\]\([^)]*\)/g, ']');

function toHit(lesson: Lesson, sectionId: string, score: number): LessonHit {
  const section = lesson.sections.find((each) => each.id === sectionId) ?? lesson.sections[0]!;
  return { lesson: lesson.id, title: lesson.title, pillar: lesson.pillar, section: section.id, heading: section.heading, score };
}

/** With the question of the section that has most of the words, those in its heading twice, where one stands out. */
function withPart(hit: LessonHit, lesson: Lesson, words: readonly string[]): LessonHit {
  const parts = lesson.sections.find(({ id, kind }) => id === hit.section && kind === 'questions')?.parts ?? [];
  const ranked = parts.map((part) => ({ part, score: count(part.heading, words) * 2 + count(part.text, words) })).sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  return best && best.score > (next?.score ?? 0) ? { ...hit, part: { id: slug(best.part.heading), heading: best.part.heading } } : hit;
}

function count(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word)).length;
}

/** Words found in every lesson tell nothing about which one is meant. */
const empty = new Set('a an and are as at be but by can do does for from had has have how i if in is it its me my of on or so that the their then there this to was we what when where which who why will with you'.split(' '));

const meaningful = (term: string): string | null => (empty.has(term) ? null : term);
