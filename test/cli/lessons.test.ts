import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { openTerminal, type Terminal } from './terminal';

describe('lessons on the command line', () => {
  let terminal: Terminal;
  before(() => (terminal = openTerminal()));
  after(() => terminal.dispose());

  it('are listed by pillar, or as JSON', async () => {
    assert.match((await terminal.run('lessons')).out, /^Fault tolerance\n {2}timeouts {2}Timeouts\n/);
    const [lesson] = JSON.parse((await terminal.run('lessons', '--format', 'json')).out);
    assert.deepEqual([lesson.id, lesson.pillar, lesson.rules, lesson.sentence], ['timeouts', 'fault-tolerance', ['missing-timeout'], 'Stop waiting before it hurts.']);
  });

  it('are printed as Markdown', async () => {
    const { out, status } = await terminal.run('lesson', 'timeouts');
    assert.equal(status, 0);
    assert.equal(out, '# Timeouts\n\n## In one sentence\n\nStop waiting before it hurts.\n\n## How it works\n\nA clock runs, then one may try again (lesson `retries-and-backoff`).\n\n## Sources\n\n- A book\n');
  });

  it('are suggested when the name is nearly right', async () => {
    assert.match((await terminal.run('lesson', 'timeout')).err, /Did you mean timeouts\?/);
  });
});
