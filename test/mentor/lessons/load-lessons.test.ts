// What becomes of lesson files, good and broken.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { codeBlocks, loadLessons } from '../../../src/mentor/lessons';
import { lessonFile } from './sample-lesson';

const problemsOf = (file: { file: string; text: string }) => loadLessons([file]).problems;

describe('loading lessons', () => {
  it('cuts a lesson into its sections, parts and code', () => {
    const body = '## In one sentence\nShort.\n\n## Analogy: The late bus\nYou wait.\n\n### Where it breaks\nYou can see the bus.\n\n## In your code\n```ts bad rule=missing-timeout\n## not a heading\nfetch(url);\n```\n';
    const { lessons, problems } = loadLessons([lessonFile('waiting', body)]);
    assert.deepEqual(problems, []);
    const [lesson] = lessons;
    assert.deepEqual(lesson!.sections.map(({ id, kind, name }) => [id, kind, name]), [
      ['in-one-sentence', 'in-one-sentence', 'In one sentence'],
      ['analogy-the-late-bus', 'analogy', 'The late bus'],
      ['in-your-code', 'in-your-code', 'In your code'],
    ]);
    assert.equal(lesson!.sections[1]!.lead, 'You wait.');
    assert.deepEqual(lesson!.sections[1]!.parts, [{ heading: 'Where it breaks', text: 'You can see the bus.', line: 12 }]);
    assert.deepEqual(codeBlocks(lesson!), [
      { language: 'ts', verdict: 'bad', rule: 'missing-timeout', file: 'example.ts', text: '## not a heading\nfetch(url);\n', line: 17 },
    ]);
  });

  it('joins a lesson with the ways to ask that stand beside it, and says what is neither a heading nor one of them', () => {
    const asked = { file: 'lessons/waiting.asked.md', text: '## How long?\n- for what time\n- how much patience\n\nsomething else\n' };
    const { lessons, problems } = loadLessons([{ ...lessonFile('waiting', '## Questions learners ask\n\n### How long?\n\nNot long.\n'), file: 'lessons/waiting.md' }, asked]);
    assert.deepEqual(lessons[0]!.asked, { 'How long?': ['for what time', 'how much patience'] });
    assert.deepEqual(problems.map(({ file, line }) => [file, line]), [['lessons/waiting.asked.md', 5]]);
  });

  it('reads Windows line breaks and a byte order mark like any other file', () => {
    const { file, text } = lessonFile('waiting');
    const { lessons, problems } = loadLessons([{ file, text: `\uFEFF${text.replace(/\n/g, '\r\n')}` }]);
    assert.deepEqual(problems, []);
    assert.equal(lessons[0]!.sections[0]!.text, 'A sentence.');
  });

  it('leaves a broken lesson out, says where and what to do, and keeps the others', () => {
    const { lessons, problems } = loadLessons([{ file: 'lessons/x.md', text: '## No front matter\n' }, lessonFile('good')]);
    assert.deepEqual(lessons.map((lesson) => lesson.id), ['good']);
    assert.deepEqual(problems.map(({ file, line }) => [file, line]), [['lessons/x.md', 1]]);
    assert.match(problems[0]!.message, /Put a line `---`/);
  });

  it('names the line of each mistake in the front matter', () => {
    const text = '---\nid: Bad Id\ntitle: T\npillar: speed\nalias: x\nsources:\n  - title: A\n    url: http://plain.example\n---\n## In one sentence\nx\n';
    const problems = problemsOf({ file: 'a.md', text });
    assert.deepEqual(problems.map((problem) => problem.line), [2, 4, 8, 5]);
    assert.match(problems[1]!.message, /choose one of foundations, scalability/);
    assert.match(problems[3]!.message, /knows no key `alias`/);
  });

  it('says which key is missing', () => {
    assert.match(problemsOf({ file: 'a.md', text: '---\nid: a\ntitle: A\n---\n## x\n' })[0]!.message, /lacks `pillar`/);
  });

  const broken: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    ['nothing at all', '', /front matter/],
    ['no end of the front matter', '---\nid: a\n', /has no end/],
    ['YAML that is none', '---\nid: [a\n---\n', /not valid YAML/],
    ['a list as front matter', '---\n- a\n---\n', /`key: value`/],
    ['an alias bomb', `---\nid: a\na: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n---\n`, /aliases/],
    ['no section', lessonFile('a', '').text, /empty/],
    ['text above the first heading', lessonFile('a', 'Hello\n## In one sentence\nx\n').text, /before the first/],
    ['an open code block', lessonFile('a', '## Example: x\n```ts\ncode\n').text, /no end/],
    ['a rule without a verdict', lessonFile('a', '## Example: x\n```ts rule=missing-timeout\ncode\n```\n').text, /Add bad or good/],
    ['an unknown word at a code block', lessonFile('a', '## Example: x\n```ts worse\ncode\n```\n').text, /`worse`/],
    ['far too much text', lessonFile('a', 'x'.repeat(500_000)).text, /too long/],
  ];
  for (const [what, text, message] of broken) {
    it(`reports ${what} in one clear sentence and goes on`, () => {
      const { lessons, problems } = loadLessons([{ file: 'broken.md', text }]);
      assert.deepEqual(lessons, []);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, message);
    });
  }

  it('keeps the first of two lessons with one id', () => {
    const { lessons, problems } = loadLessons([lessonFile('twice'), { ...lessonFile('twice'), file: 'other.md' }]);
    assert.equal(lessons.length, 1);
    assert.equal(problems[0]!.file, 'other.md');
  });

  it('gives sections with the same heading different ids', () => {
    const { lessons } = loadLessons([lessonFile('a', '## What if it stops?\nx\n## What if it stops?\ny\n')]);
    assert.deepEqual(lessons[0]!.sections.map((section) => section.id), ['what-if-it-stops', 'what-if-it-stops-2']);
  });
});
