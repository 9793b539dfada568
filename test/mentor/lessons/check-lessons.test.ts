// The checks that tell an author what a lesson lacks.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkLesson, checkLinks, loadLessons } from '../../../src/mentor/lessons';
import { lessonFile } from './sample-lesson';

const load = (...files: { file: string; text: string }[]) => {
  const { lessons, problems } = loadLessons(files);
  assert.deepEqual(problems, []);
  return lessons;
};
const messages = (found: readonly { message: string }[]): string => found.map((problem) => problem.message).join('\n');

describe('checking lessons', () => {
  it('names every heading that is missing', () => {
    const found = messages(checkLesson(load(lessonFile('a'))[0]!));
    assert.match(found, /2 sections `## Analogy: …`; this one has none/);
    assert.match(found, /a section `## Key points`/);
    assert.doesNotMatch(found, /In one sentence/);
  });

  it('notices a heading that is not one of the fixed ones', () => {
    assert.match(messages(checkLesson(load(lessonFile('a', '## Misconception\nx\n'))[0]!)), /`Misconception` is not one of the fixed headings/);
  });

  it('asks an analogy for its map and its limit, a claim for its verdict, a question for its answer', () => {
    const found = messages(checkLesson(load(lessonFile('a', '## Analogy: A bus\nx\n## Misconceptions\n### All is well\nNo.\n## Check yourself\n### Why?\n'))[0]!));
    for (const message of [/Where it breaks/, /does not map its parts/, /has no verdict/, /has no counter-example/, /has no answer/]) assert.match(found, message);
  });

  it('notices a question that stands in a lesson twice', () => {
    const answer = 'word '.repeat(30);
    assert.match(messages(checkLesson(load(lessonFile('a', `## Questions learners ask\n### Why?\n${answer}\n### Why?\n${answer}\n`))[0]!)), /"Why\?" stands here twice/);
  });

  it('finds a circle of prerequisites and names its members', () => {
    const found = checkLinks(load(
      lessonFile('a', undefined, 'prerequisites: [b]\n'), lessonFile('b', undefined, 'prerequisites: [c]\n'), lessonFile('c', undefined, 'prerequisites: [a]\n'),
    ));
    assert.match(messages(found), /circle: a → b → c → a/);
  });

  it('accepts a planned topic and rejects a typing error', () => {
    const found = checkLinks(load(lessonFile('a', '## In one sentence\n[x](lesson:bulkhead) [y](lesson:bulkhed) [z](#nowhere)\n', 'related: [replication, replicaton]\n')));
    assert.deepEqual(found.map((problem) => /`([^`]+)`/.exec(problem.message)![1]), ['replicaton', 'lesson:bulkhed', 'a#nowhere']);
  });
});
