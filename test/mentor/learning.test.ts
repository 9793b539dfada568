// The learning path: what comes next and why, what is due, what a quiz asks, and what can be taken along.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { questionsOf } from '../../src/mentor/lessons';
import { createMentor, type Mentor } from '../../src/mentor/mentor';
import { lessonFile } from './lessons/sample-lesson';
import { shippedLessons } from './lessons/shipped-lessons';

let today = '2026-05-04T08:00:00Z';

async function mentorWith(lessons = shippedLessons()): Promise<Mentor> {
  today = '2026-05-04T08:00:00Z';
  return createMentor({ lessons, progress: { load: async () => undefined, save: async () => undefined, setAside: async () => undefined }, now: () => new Date(today) });
}

const small = (): { file: string; text: string }[] => [
  lessonFile('timeouts'),
  lessonFile('retries-and-backoff', '## In one sentence\nA sentence.\n## Misconceptions\n### More is better\n**Verdict: false.** No.\n## Check yourself\n### Why pause?\nSo that it recovers.\n### Which pause grows?\n- [ ] a fixed one\n- [x] an exponential one\n\nIt doubles.\n## Sources\nA book.\n', 'prerequisites: [timeouts]\n'),
];
const on = (lesson: string) => ({ lesson: { lesson } });
const readAll = (mentor: Mentor, id: string): Promise<void> => mentor.markRead(id, mentor.page(id)!.sections.at(-1)!.id);

describe('the learning path', () => {
  it('begins with the first lesson, and goes on with what was begun', async () => {
    const mentor = await mentorWith();
    assert.deepEqual(mentor.learning.path().next, { lesson: 'distributed-system', reason: { kind: 'order' } });
    await mentor.markRead('caching', 'in-one-sentence');
    assert.deepEqual(mentor.learning.path().next, { lesson: 'caching', reason: { kind: 'begun' } });
  });

  it('puts what the learner\'s code needs first, prepared by what it builds on', async () => {
    const mentor = await mentorWith(small());
    const { learning } = mentor;
    const found = [on('retries-and-backoff'), on('retries-and-backoff')];
    assert.deepEqual(learning.path(found).next, { lesson: 'timeouts', reason: { kind: 'prepares', lesson: 'retries-and-backoff', findings: 2 } });
    await readAll(mentor, 'timeouts');
    assert.deepEqual(learning.path(found).next, { lesson: 'retries-and-backoff', reason: { kind: 'findings', findings: 2 } });
    await readAll(mentor, 'retries-and-backoff');
    assert.equal(learning.path(found).next, undefined);
  });

  it('never goes round in prerequisites that form a circle', async () => {
    const mentor = await mentorWith([lessonFile('timeouts', undefined, 'prerequisites: [bulkhead]\n'), lessonFile('bulkhead', undefined, 'prerequisites: [timeouts]\n')]);
    assert.ok(mentor.learning.path([on('timeouts')]).next);
  });

  it('recommends each shipped lesson after those it builds on', async () => {
    const mentor = await mentorWith();
    const read = new Set<string>();
    for (let next = mentor.learning.path().next; next; next = mentor.learning.path().next) {
      const { prerequisites } = mentor.lesson(next.lesson)!;
      assert.deepEqual(prerequisites.filter((id) => mentor.lesson(id) && !read.has(id)), [], next.lesson);
      read.add(next.lesson);
      await readAll(mentor, next.lesson);
    }
    assert.equal(read.size, mentor.lessons().flatMap(({ lessons }) => lessons).length);
  });

  it('tells what is due for review, and counts a passed quiz as read', async () => {
    const { learning } = await mentorWith(small());
    assert.equal(await learning.answered('retries-and-backoff', 'check-yourself/why-pause', true), '2026-05-05');
    const state = () => learning.path().pillars[0]!.topics.find(({ id }) => id === 'retries-and-backoff')!;
    assert.deepEqual([state().state, state().isDue, learning.path().due], ['read', false, []]);
    today = '2026-05-05T06:00:00Z';
    assert.deepEqual([state().isDue, learning.path().due], [true, ['retries-and-backoff']]);
    await assert.rejects(learning.answered('retries-and-backoff', 'check-yourself/nothing', true), /does not ask/);
  });
});

describe('a quiz', () => {
  it('asks every question of a lesson by turns with its claims, and then those answered first', async () => {
    const { learning } = await mentorWith(small());
    const asked: string[] = [];
    let last: string | undefined;
    for (let round = 0; round < 4; round++) {
      const question = learning.question('retries-and-backoff', last === undefined ? {} : { last })!;
      asked.push(`${question.kind}: ${question.question}`);
      await learning.answered('retries-and-backoff', question.id, true);
      last = question.id;
    }
    assert.deepEqual(asked, ['open: Why pause?', 'claim: More is better', 'choice: Which pause grows?', 'open: Why pause?']);
  });

  it('knows the right choice and explains it', async () => {
    const { learning } = await mentorWith(small());
    const choice = learning.question('retries-and-backoff', { id: 'check-yourself/which-pause-grows' })!;
    assert.deepEqual([choice.choices, choice.right], [['a fixed one', 'an exponential one'], 1]);
    assert.match(choice.answerHtml, /<p>It doubles\.<\/p>/);
    assert.equal(learning.question('timeouts'), undefined);
    assert.equal(learning.question('nothing'), undefined);
  });

  it('finds the verdict of every claim of the shipped lessons, under ids of their own', async () => {
    const mentor = await mentorWith();
    for (const { id } of mentor.lessons().flatMap(({ lessons }) => lessons)) {
      const lesson = mentor.lesson(id)!;
      const questions = questionsOf(lesson);
      const parts = lesson.sections.filter(({ kind }) => kind === 'check-yourself' || kind === 'misconceptions').flatMap((section) => section.parts);
      assert.equal(questions.length, parts.length, id);
      assert.equal(new Set(questions.map((question) => question.id)).size, questions.length, id);
      assert.ok(questions.every(({ kind, choices }) => kind === 'open' || choices.filter(({ isRight }) => isRight).length === 1), id);
    }
  });
});

describe('what is taken along', () => {
  it('is a document with reading, answers, and what was applied; reset empties it, and it can be brought back', async () => {
    const mentor = await mentorWith(small());
    const { learning } = mentor;
    await readAll(mentor, 'timeouts');
    await learning.answered('timeouts', 'nothing', true).catch(() => undefined);
    await learning.answered('retries-and-backoff', 'check-yourself/why-pause', false);
    await learning.applied({ rule: 'missing-timeout', file: 'src/a|b.ts', lesson: { lesson: 'timeouts' } });
    const text = learning.markdown();
    assert.match(text, /1 of 2 topics read\./);
    assert.match(text, /\| About timeouts \| yes, last on 2026-05-04 \| {2}\| {2}\| missing-timeout in src\/a\\\|b\.ts \(2026-05-04\) \|/);
    assert.match(text, /\| About retries-and-backoff \| {2}\| 0 right, 1 not yet \| 2026-05-05 \| {2}\|/);
    assert.equal((JSON.parse(learning.json()) as { lessons: object }).lessons instanceof Object, true);
    const restore = await learning.reset();
    assert.doesNotMatch(learning.markdown(), /About timeouts/);
    await restore();
    assert.equal(learning.markdown(), text);
  });
});

describe('a team\'s own lessons', () => {
  const own = { ...lessonFile('our-rollouts', '## In one sentence\nWe roll out on Tuesdays, one region after the other.\n', 'aliases: [our rollouts, rollout day]\n'), file: '.mentor/lessons/our-rollouts.md', team: true as const };

  it('come last in their pillar and are marked as its own', async () => {
    const mentor = await mentorWith([...shippedLessons(), own]);
    const pillar = mentor.lessons().find((group) => group.pillar === 'fault-tolerance')!;
    assert.deepEqual([pillar.lessons.at(-1)?.id, pillar.lessons.at(-1)?.team, pillar.lessons[0]?.team], ['our-rollouts', true, undefined]);
    assert.equal(mentor.learning.path().pillars.flatMap(({ topics }) => topics).find(({ id }) => id === 'our-rollouts')?.team, true);
    assert.equal(mentor.page('our-rollouts')?.title, 'About our-rollouts');
  });

  it('never take the place of a lesson, and are named with file and line when they are broken', async () => {
    const broken = { file: '.mentor/lessons/broken.md', text: '---\nid: broken\ntitle: Broken\npillar: nothing\n---\n## In one sentence\nx\n', team: true as const };
    const mentor = await mentorWith([...shippedLessons(), own, broken, { ...lessonFile('timeouts'), file: '.mentor/lessons/timeouts.md', team: true }]);
    assert.deepEqual(mentor.problems.map(({ file, line }) => `${file}:${line}`), ['.mentor/lessons/broken.md:4', '.mentor/lessons/timeouts.md:1']);
    assert.equal(mentor.lesson('timeouts')?.team, undefined);
  });

  it('can be asked for in the conversation', async () => {
    const { answer, sources } = await (await mentorWith([...shippedLessons(), own])).ask([], 'What are our rollouts?');
    assert.deepEqual(sources, ['our-rollouts']);
    assert.match(answer, /We roll out on Tuesdays/);
  });
});
