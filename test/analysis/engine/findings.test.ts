import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/base/line-index';
import { defaultConfiguration, judge, withSettings, type Settings } from '../../../src/analysis/engine';
import { noFacts } from '../../../src/analysis/concepts';
import type { Problem, Rule } from '../../../src/analysis/rules/rule';
import { noProject as project } from '../../support/no-project';

/** A rule that finds its own words in the text. */
function ruleFor(id: string, text: string, file: string, extra: Partial<Problem> = {}): Rule {
  const problems = [...text.matchAll(new RegExp(id, 'g'))].map(({ index }): Problem => ({
    at: { file, span: { start: index, end: index + id.length } },
    subject: id, message: `${id} here.`, hint: id, confidence: 'high', evidence: [], fixes: [], ...extra,
  }));
  return { id, pillar: 'fault-tolerance', severity: 'warning', lesson: { lesson: 'timeouts' }, title: id, why: '', notReported: [], formats: [], check: () => problems };
}

interface Case { text: string; file?: string; ids?: string[]; extra?: Partial<Problem>; settings?: Settings }

function findingsOf({ text, file = 'src/a.ts', ids = ['smell'], extra, settings = {} }: Case) {
  const lines = createLineIndex(text);
  const rules = ids.map((id) => ruleFor(id, text, file, extra));
  const configuration = withSettings(defaultConfiguration, settings);
  const linesOf = (path: string) => (path === file ? lines : undefined);
  return judge({ file, text, lines, facts: noFacts(file), project, rules, configuration, linesOf });
}

describe('findings', () => {
  it('stand where the problem is, sorted by place, with lines instead of offsets', () => {
    const found = findingsOf({ text: 'odour\r\n  smell odour', ids: ['smell', 'odour'] });
    assert.deepEqual(found.map(({ rule, range }) => [rule, range.start.line, range.start.character]), [['odour', 0, 0], ['smell', 1, 2], ['odour', 1, 8]]);
    assert.deepEqual(found[1]!.range.end, { line: 1, character: 7 });
  });

  it('leave out problems that stand in another file, and doubles', () => {
    assert.equal(findingsOf({ text: 'smell', extra: { at: { file: 'b.ts', span: { start: 0, end: 1 } } } }).length, 0);
    assert.equal(findingsOf({ text: 'smell', ids: ['smell', 'smell'] }).length, 1);
  });

  it('drop evidence and fixes that point into files that are gone, and evidence seen twice', () => {
    const gone = { file: 'gone.ts', span: { start: 0, end: 1 } };
    const here = { file: 'src/a.ts', span: { start: 0, end: 5 } };
    const [finding] = findingsOf({
      text: 'smell',
      extra: {
        evidence: [{ ...gone, note: 'x' }, { ...here, note: 'y' }, { ...here, note: 'y' }],
        fixes: [{ title: 'half', edits: [{ ...here, newText: '' }, { ...gone, newText: '' }] }, { title: 'whole', edits: [{ ...here, newText: 'rose' }] }],
      },
    });
    assert.deepEqual(finding!.evidence.map(({ note }) => note), ['y']);
    assert.deepEqual(finding!.fixes.map(({ title }) => title), ['whole']);
  });

  it('fall silent where somebody said so', () => {
    assert.equal(findingsOf({ text: 'smell // mentor-ignore smell -- known' }).length, 0);
  });

  it('name the rule and the file when a rule fails', () => {
    const broken: Rule = { ...ruleFor('smell', '', 'a.ts'), check: () => { throw new Error('oops'); } };
    const lines = createLineIndex('');
    const input = { file: 'a.ts', text: '', lines, facts: noFacts('a.ts'), project, rules: [broken], configuration: defaultConfiguration, linesOf: () => lines };
    assert.throws(() => judge(input), /The rule smell failed on a\.ts \(Error: oops\)\./);
  });
});

describe('presets', () => {
  const cases: readonly [Partial<Problem>, file: string, shownIn: string][] = [
    [{}, 'src/a.ts', 'learner balanced quiet'],
    [{ confidence: 'medium' }, 'src/a.ts', 'learner balanced'],
    [{ severity: 'information' }, 'src/a.ts', 'learner balanced'],
    [{ confidence: 'low' }, 'src/a.ts', 'learner'],
    [{ severity: 'hint' }, 'src/a.ts', 'learner'],
    [{ severity: 'error' }, 'tests/a.ts', 'learner'],
    [{ severity: 'error' }, 'docker-compose.dev.yml', 'learner'],
    [{ severity: 'error' }, 'examples/a.py', 'learner'],
  ];
  for (const [extra, file, shownIn] of cases) {
    it(`show ${JSON.stringify(extra)} in ${file} to: ${shownIn}`, () => {
      const shown = (['learner', 'balanced', 'quiet'] as const).filter((preset) => findingsOf({ text: 'smell', file, extra, settings: { preset } }).length > 0);
      assert.equal(shown.join(' '), shownIn);
    });
  }
});

describe('levels of rules', () => {
  const severity = (settings: Settings) => findingsOf({ text: 'bad-smell', ids: ['bad-smell'], settings: { preset: 'learner', ...settings } })[0]?.severity;

  it('re-grade a rule by name or wildcard, the last match winning', () => {
    assert.equal(severity({ rules: { 'bad-smell': 'error' } }), 'error');
    assert.equal(severity({ rules: { '*': 'hint' } }), 'hint');
    assert.equal(severity({ rules: { 'bad-*': 'off' } }), undefined);
    assert.equal(severity({ rules: { '*-smell': 'off', 'bad-smell': 'default' } }), 'warning');
    assert.equal(severity({ rules: { 'bad-*l*l*l': 'off', 'good-*': 'off' } }), 'warning');
  });

  it('can be limited to some rules', () => {
    assert.equal(severity({ only: ['good-smell'] }), undefined);
    assert.equal(severity({ only: ['good-smell', 'bad-*'] }), 'warning');
  });
});

describe('fingerprints', () => {
  const prints = (text: string, settings: Settings = {}) => findingsOf({ text, settings }).map(({ fingerprint }) => fingerprint);

  it('stay when lines above come, or the line is indented', () => {
    assert.deepEqual(prints('smell()'), prints('import x\n\n   smell()'));
  });

  it('differ between equal lines and between files', () => {
    const [one, two] = prints('smell()\nsmell()');
    assert.notEqual(one, two);
    assert.notEqual(findingsOf({ text: 'smell()', file: 'src/b.ts' })[0]!.fingerprint, one);
  });

  it('do not depend on what is silenced elsewhere', () => {
    const [, second] = prints('smell()\nsmell()');
    assert.deepEqual(prints('// mentor-ignore smell -- one\nsmell()\nsmell()').at(-1), second);
  });
});
