// Meta: the scaffold commands keep their promise. In a copy of the repository they start a rule, records and a lesson; what
// they write compiles, is registered, and lacks exactly what only its author can know.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import ts from 'typescript';
import { create } from '../../scripts/new.mjs';
import type { Library } from '../../src/analysis/concepts';
import type { Rule } from '../../src/analysis/rules/rule';
import { loadLessons, type Lesson } from '../../src/mentor/lessons';
import { checkLibraries } from './library-checks';
import { checkRule } from './rule-checks';

const root = join(import.meta.dirname, '../..');

const started = {
  rule: ['rule', 'sticky-session', '--lesson', 'timeouts'],
  javascript: ['library', 'javascript', 'acme-client', '@acme/client'],
  python: ['library', 'python', 'acme-client'],
  go: ['library', 'go', 'import', 'github.com/acme/client/v2'],
  java: ['library', 'java', 'acme-client', 'org.acme.client'],
  csharp: ['library', 'csharp', 'acme-client', 'Acme.Client'],
  rust: ['library', 'rust', 'acme-client'],
  lesson: ['lesson', 'foundations', 'a-topic-of-our-own'],
};

describe('The scaffold commands', () => {
  let copy: string;
  before(async () => {
    copy = realpathSync(mkdtempSync(join(tmpdir(), 'mentor-scaffold-')));
    for (const part of ['src', 'lessons', 'test/support', 'test/analysis/languages', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const args of Object.values(started)) await create(copy, args);
  });
  after(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

  const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
  const lesson = (path: string): Lesson => loadLessons([{ file: path, text: read(path) }]).lessons[0]!;

  it('start a rule that is listed and lacks its words and its examples', async () => {
    const { rules } = (await import(join(copy, 'src/analysis/rules/index.ts'))) as { rules: readonly Rule[] };
    assert.deepEqual(rules.map(({ id }) => id), rules.map(({ id }) => id).sort());
    const rule = rules.find(({ id }) => id === 'sticky-session')!;
    const examples = { 'bad.ts': read('src/analysis/rules/sticky-session/examples/bad.ts') };
    assert.deepEqual(checkRule({ rule, folder: 'sticky-session', examples }, [lesson('lessons/fault-tolerance/timeouts.md')]).map((words) => words.slice(0, 45)), [
      'sticky-session: write the title, a noun phras',
      'sticky-session: write why it hurts in product',
      'sticky-session: write what is not reported al',
      'sticky-session: examples/bad.ts marks no line',
    ]);
  });

  it('start library records that are listed and lack only the version', async () => {
    const { libraries } = (await import(join(copy, 'src/analysis/languages/index.ts'))) as { libraries: readonly Library[] };
    for (const language of ['javascript', 'python', 'go', 'csharp', 'java', 'rust'] as const) {
      const id = started[language][2]!;
      assert.deepEqual(checkLibraries(libraries.filter((one) => one.language === language)), [`${id}: write down which version the record models, with its defaults.`]);
    }
  });

  it('start library records whose own tests pass', () => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const specs = ['javascript/libraries/acme-client', 'python/libraries/acme-client', 'go/libraries/import', 'csharp/libraries/acme-client', 'java/libraries/acme-client', 'rust/libraries/acme-client'].map((name) => `test/analysis/languages/${name}.test.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', mocha, '--timeout', '60000', ...specs], { cwd: copy, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /12 passing/);
  });

  it('write code that compiles', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
    const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, copy);
    // The record that the guide shows from start to end belongs to this promise.
    const guide = /```ts\n(\/\/ needle[\s\S]*?)```/.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))?.[1];
    writeFileSync(join(copy, 'src/analysis/languages/javascript/libraries/needle.ts'), guide ?? '');
    const files = ['javascript/libraries/needle.ts', 'javascript/libraries/acme-client.ts', 'python/libraries/acme-client.ts', 'go/libraries/import.ts', 'csharp/libraries/acme-client.ts', 'java/libraries/acme-client.ts', 'rust/libraries/acme-client.ts'].map((file) => join(copy, 'src/analysis/languages', file));
    const program = ts.createProgram([...files, join(copy, 'src/analysis/rules/index.ts')], options);
    assert.ok(guide, 'CONTRIBUTING.md shows no record of needle');
    assert.deepEqual(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')), []);
  });

  it('start a lesson that can be read, under a topic of the curriculum', () => {
    const { id, pillar, sections } = lesson('lessons/foundations/a-topic-of-our-own.md');
    assert.deepEqual({ id, pillar }, { id: 'a-topic-of-our-own', pillar: 'foundations' });
    assert.ok(sections.every(({ kind }) => kind !== 'other'));
    assert.ok(read('src/mentor/lessons/curriculum.ts').includes("{ id: 'a-topic-of-our-own', title: 'A topic of our own', pillar: 'foundations' },"));
  });

  it('refuse in one clear line what cannot be', async () => {
    const refused: readonly (readonly [args: readonly string[], words: RegExp])[] = [
      [['rule', 'Bad_Name'], /"Bad_Name" is no id/],
      [['rule', 'missing-timeout'], /exists already/],
      [['rule', 'a-smell', '--lesson', 'nothing'], /no lesson "nothing"/],
      [['rule'], /something is missing.*npm run new:rule/],
      [['library', 'cobol', 'x'], /no language "cobol"/],
      [['library', 'go', 'x'], /import path/],
      [['library', 'python', 'requests'], /already a record "requests"/],
      [['lesson', 'scalability', 'timeouts'], /under fault-tolerance/],
      [['lesson', 'magic', 'x'], /no pillar "magic"/],
      [['lesson', 'foundations', 'a', 'b'], /"b" is too much/],
      [['room', 'x'], /nothing called "room"/],
    ];
    for (const [args, words] of refused) await assert.rejects(create(copy, args), words);
  });
});
