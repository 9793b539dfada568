import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { openTerminal, type Terminal } from './terminal';

describe('wrong usage', () => {
  let terminal: Terminal;
  before(() => {
    terminal = openTerminal({
      'a.ts': 'HANG', 'broken.json': '{"preset":\n"loud"}', 'nobase.json': '{}', 'sub/.mentor.json': '{"presets": 1}', 'sub/a.ts': 'HANG', 'ok/a.ts': '',
    });
  });
  after(() => terminal.dispose());

  const cases: readonly [args: string, says: RegExp][] = [
    ['scan nowhere', /There is no file or folder "nowhere"\./],
    ['scan a.ts/x', /There is no file or folder "a.ts\/x"\./],
    ['scan ok --format xml', /Allowed choices are text, json, sarif, markdown/],
    ['scan ok --fail-on hint', /Allowed choices are error, warning, information, never/],
    ['scan ok --rule no-such-rule', /There is no rule "no-such-rule"\. The rules are .*\bmissing-retry, /],
    ['scan ok --shard 3/2', /"3\/2" is no shard/],
    ['scan ok --shard 0/2', /"0\/2" is no shard/],
    ['scan ok --config gone.json', /There is no configuration file/],
    ['scan ok --config broken.json', /broken\.json:2: "preset" cannot be "loud"/],
    ['scan sub', /sub\/\.mentor\.json:1: There is no setting "presets"/],
    ['scan ok --baseline gone.json', /There is no baseline/],
    ['scan ok --baseline nobase.json', /does not have the expected form/],
    ['scan ok --output no/such/folder.txt', /cannot be written to "no\/such\/folder\.txt" \(ENOENT\)/],
    ['scan ok --changed-since main', /not in a git repository/],
    ['scan ok --frmat json', /unknown option '--frmat' \(Did you mean --format\?\)/],
    ['scam .', /^distributed-mentor: There is no command "scam"\. The commands are scan, /],
    ['baseline a.ts', /A baseline belongs to a folder/],
    ['lesson', /missing required argument 'ID'/],
    ['lesson timeoutz', /There is no lesson "timeoutz"/],
    ['lessons --format yaml', /Allowed choices are text, json/],
  ];
  for (const [args, says] of cases) {
    it(`${args}: one clear line and status 2`, async () => {
      const { status, out, err } = await terminal.run(...args.split(' '));
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, says);
      assert.equal(err.trimEnd().split('\n').length, 1);
      assert.doesNotMatch(err, /\bat .*:\d+:\d+/);
    });
  }

  it('is not asking for help or the version', async () => {
    for (const args of [['--help'], ['scan', '--help'], ['--version'], []]) {
      const { status, out, err } = await terminal.run(...args);
      assert.deepEqual([status, err], [0, '']);
      assert.ok(out.length > 0);
    }
  });
});
