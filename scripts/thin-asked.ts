// Takes out of the lessons the ways to ask that nobody would miss: what is asked so is clearly found without them, by the other ways to
// ask for the same part. They cost room in the package and win nothing. Worth running when the room gets narrow; look at the difference,
// and run the tests of the dialog. Usage: npm run thin
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carriesMeaning, stemsOf } from '../src/mentor/dialog/understand/words';
import { createUnitIndex } from '../src/mentor/dialog/units';
import { loadLessons, type Lesson } from '../src/mentor/lessons';
import { headingIn, wordingIn } from '../src/mentor/lessons/asked';
import { shippedLessons } from '../test/mentor/lessons/shipped-lessons';

/** So near a part must come without the way to ask, and so much nearer than the next one. */
const clear = 1.65;
const ahead = 1.15;
/** So many ways to ask a part keeps. */
const least = 4;

interface Way {
  readonly lesson: string;
  readonly heading: string;
  readonly text: string;
}

const keyOf = ({ lesson, heading, text }: Way): string => [lesson, heading, text].join('\n');

/** The lessons without some of their ways to ask. */
const without = (lessons: readonly Lesson[], left: ReadonlySet<string>): readonly Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, asked: Object.fromEntries(Object.entries(lesson.asked).map(([heading, ways]) => [heading, ways.filter((text) => !left.has(keyOf({ lesson: lesson.id, heading, text })))])) }));

/** One way of each part that was not tried yet and says nothing in a word of its own. */
const candidates = (lessons: readonly Lesson[], tried: ReadonlySet<string>): readonly Way[] =>
  lessons.flatMap((lesson) => Object.entries(lesson.asked).flatMap(([heading, ways]): readonly Way[] => {
    if (ways.length <= least) return [];
    const said = [heading, ...ways].map((text) => new Set(stemsOf(text)));
    const text = ways.find((each, at) => !tried.has(keyOf({ lesson: lesson.id, heading, text: each })) && [...said[at + 1]!].filter(carriesMeaning).every((stem) => said.some((other, place) => place !== at + 1 && other.has(stem))));
    return text === undefined ? [] : [{ lesson: lesson.id, heading, text }];
  }));

/** What can go: round by round, so that those of one part do not vouch for each other. */
function missedByNobody(all: readonly Lesson[]): ReadonlySet<string> {
  const tried = new Set<string>();
  const gone = new Set<string>();
  for (let round = candidates(all, tried); round.length > 0; round = candidates(without(all, gone), tried)) {
    for (const way of round) tried.add(keyOf(way));
    const index = createUnitIndex(without(all, new Set([...gone, ...round.map(keyOf)])));
    for (const way of round) {
      const [best, next] = index.near(way.text);
      if (best && best.unit.lesson.id === way.lesson && best.unit.heading === way.heading && best.score >= clear && best.score >= ahead * (next?.score ?? 0)) gone.add(keyOf(way));
    }
    console.log(`thin: ${tried.size} ways to ask were tried, ${gone.size} of them can go`);
  }
  return gone;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { lessons } = loadLessons(shippedLessons());
const gone = missedByNobody(lessons);
for (const { id, file } of lessons) {
  const path = join(root, file.replace(/\.md$/, '.asked.md'));
  let heading = '';
  const kept = readFileSync(path, 'utf8').split('\n').filter((line) => {
    heading = headingIn(line) ?? heading;
    const text = wordingIn(line);
    return text === undefined || !gone.has(keyOf({ lesson: id, heading, text }));
  });
  writeFileSync(path, kept.join('\n'));
}
