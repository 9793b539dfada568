import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { noFacts, type Dependant, type ProjectFacts, type Workload } from '../../../src/analysis/concepts';
import { sightingsIn } from '../../../src/analysis/engine/sightings';
import type { Rule } from '../../../src/analysis/rules/rule';
import { noProject } from '../../support/no-project';

const span = { start: 0, end: 2 };
const caller = (name: string): Dependant => ({ name, kind: 'configuration', file: 'b.yaml', span, note: '' });

/** Says who depends on what; `runs` counts how often it was asked. */
function rule() {
  const counted = { runs: 0 };
  const check: Rule['check'] = function* (facts, project) {
    counted.runs++;
    const names = project.dependants({} as Workload).map(({ name }) => name).join(' ');
    if (names !== '') yield { at: { file: facts.file, span }, subject: names, message: names, hint: '', confidence: 'high', evidence: [], fixes: [] };
  };
  const made: Rule = { id: 'smell', pillar: 'fault-tolerance', severity: 'warning', lesson: { lesson: 'timeouts' }, title: '', why: '', notReported: [], formats: [], check };
  return { counted, rules: [made] };
}

const told = (dependants: readonly Dependant[]): ProjectFacts => ({ ...noProject, dependants: () => dependants });

describe('What rules see', () => {
  it('is kept while the project answers the same, however often that is joined anew', () => {
    const { counted, rules } = rule();
    const facts = noFacts('a.yaml');
    const first = sightingsIn(facts, rules, told([caller('web')]));
    assert.equal(sightingsIn(facts, rules, told([caller('web')])), first);
    assert.equal(counted.runs, 1);
    assert.deepEqual(first.map(({ problem }) => problem.subject), ['web']);
  });

  it('is found anew when the project answers otherwise', () => {
    const { rules } = rule();
    const facts = noFacts('a.yaml');
    const seen = [[caller('web')], [caller('web'), caller('job')], [], [caller('job')]].map((dependants) => sightingsIn(facts, rules, told(dependants)));
    assert.deepEqual(seen.map((sightings) => sightings.map(({ problem }) => problem.subject)), [['web'], ['web job'], [], ['job']]);
  });

  it('is found anew when another file was read again, though it says the same: its lines may have moved', () => {
    const { counted, rules } = rule();
    const facts = noFacts('a.yaml');
    sightingsIn(facts, rules, told([caller('web')]));
    sightingsIn(facts, rules, told([{ ...caller('web'), span: { ...span } }]));
    assert.equal(counted.runs, 2);
  });

  it('is found anew for a file that was read again, and by other rules', () => {
    const { counted, rules } = rule();
    const facts = noFacts('a.yaml');
    sightingsIn(facts, rules, told([]));
    sightingsIn(noFacts('a.yaml'), rules, told([]));
    sightingsIn(facts, [...rules], told([]));
    assert.equal(counted.runs, 3);
  });
});
