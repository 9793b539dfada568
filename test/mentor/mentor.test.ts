// The mentor's door: lists, pages tied to a finding, and reading state.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createMentor, type MentorHost } from '../../src/mentor/mentor';
import { topics } from '../../src/mentor/lessons';
import type { Finding } from '../../src/model';
import { lessonFile } from './lessons/sample-lesson';
import { shippedLessons } from './lessons/shipped-lessons';

function host(lessons = shippedLessons()): MentorHost {
  let text: string | undefined;
  return {
    lessons,
    progress: { load: async () => text, save: async (next) => void (text = next), setAside: async () => undefined },
    now: () => new Date('2026-05-04T08:00:00Z'),
  };
}

const range = { start: { line: 11, character: 4 }, end: { line: 11, character: 20 } };
const finding: Finding = {
  rule: 'missing-timeout', pillar: 'fault-tolerance', severity: 'warning', confidence: 'high',
  message: 'If `inventory` hangs, <b>this</b> handler hangs with it.', hint: 'no deadline', subject: 'axios.get<script>',
  file: 'src/"gate"way.ts', range, lesson: { lesson: 'timeouts', section: 'How it works' }, fingerprint: 'f',
  evidence: [{ file: 'src/http.ts', range, note: 'client built here without a timeout & co' }], fixes: [{ title: 'Add a deadline', edits: [] }],
};

describe('the mentor', () => {
  it('lists lessons by pillar in study order, with what has been read', async () => {
    const mentor = await createMentor(host());
    await mentor.markRead('timeouts', 'how-it-works');
    const groups = mentor.lessons();
    const shown = groups.flatMap((group) => group.lessons.map((lesson) => lesson.id));
    assert.deepEqual(shown, topics.map((topic) => topic.id).filter((id) => shown.includes(id)));
    assert.equal(new Set(groups.map((group) => group.title)).size, groups.length);
    const timeouts = groups.flatMap((group) => group.lessons).find((lesson) => lesson.id === 'timeouts')!;
    const others = groups.flatMap((group) => group.lessons).filter((lesson) => lesson !== timeouts);
    assert.deepEqual(timeouts.read?.sections, ['how-it-works']);
    assert.ok(others.every((lesson) => lesson.read === undefined));
    assert.ok(groups.every((group) => group.lessons.every((lesson) => lesson.sentence.length > 40)));
  });

  it('opens a lesson with the finding\'s own line right above the section that fits', async () => {
    const page = (await createMentor(host())).page('timeouts', { finding })!;
    const at = page.sections.findIndex((section) => section.id === page.focus);
    assert.equal(page.sections[at]!.title, 'On your line');
    assert.equal(page.sections[at + 1]!.title, 'How it works');
    const { html } = page.sections[at]!;
    assert.match(html, /data-file="src\/&quot;gate&quot;way\.ts" data-line="12" data-column="5">/);
    assert.match(html, /If <code>inventory<\/code> hangs, &lt;b&gt;this/);
    assert.match(html, /src\/http\.ts:12<\/a> client built here without a timeout &amp; co/);
    assert.match(html, /Add a deadline/);
    assert.doesNotMatch(html, /<script|<b>/);
  });

  it('opens at the start when nothing or an unknown section is asked for', async () => {
    const mentor = await createMentor(host());
    assert.equal(mentor.page('timeouts')!.focus, 'in-one-sentence');
    assert.equal(mentor.page('timeouts', { section: 'No such heading' })!.focus, 'in-one-sentence');
    assert.equal(mentor.page('timeouts', { section: 'Best practice' })!.focus, 'best-practice');
    assert.equal(mentor.page('no-such-lesson'), undefined);
  });

  it('tells written lessons from planned ones', async () => {
    const one = shippedLessons().filter(({ file }) => /\/(?:timeouts|retries-and-backoff)\.md$/.test(file));
    const page = (await createMentor(host(one))).page('retries-and-backoff')!;
    assert.deepEqual(page.prerequisites, [
      { id: 'timeouts', title: 'Timeouts and deadlines', written: true },
      { id: 'idempotency', title: 'Idempotency', written: false },
    ]);
  });

  it('goes on without a broken lesson', async () => {
    const mentor = await createMentor(host([lessonFile('good'), { file: 'bad.md', text: 'x' }]));
    assert.deepEqual(mentor.lessons()[0]!.lessons.map((lesson) => lesson.id), ['good']);
    assert.equal(mentor.problems[0]!.file, 'bad.md');
  });

  it('does not note the reading of a lesson that is not there', async () => {
    await assert.rejects((await createMentor(host())).markRead('no-such-lesson'), /There is no lesson/);
  });

  it('passes on what went wrong with the store', async () => {
    const mentor = await createMentor({ ...host(), progress: { load: async () => '{', save: async () => undefined, setAside: async () => undefined } });
    assert.match(mentor.notices[0]!, /set aside/);
  });
});
