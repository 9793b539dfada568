import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import schema from '../../../schemas/mentor.schema.json';
import { defaultConfiguration, isAside, isExcluded, readConfiguration, withSettings, type Settings } from '../../../src/analysis/engine';

const documents: readonly [title: string, text: string, valid: boolean][] = [
  ['nothing', '{}', true],
  ['every setting', '{"preset":"quiet","rules":{"missing-*":"off"},"only":["missing-retry"],"paths":{"tests":["a"],"examples":[],"development":[]},"exclude":["b"]}', true],
  ['a pointer to the schema', '{"$schema":"x"}', true],
  ['an unknown preset', '{"preset":"loud"}', false],
  ['an unknown setting', '{"presets":"quiet"}', false],
  ['an unknown kind of path', '{"paths":{"test":[]}}', false],
  ['an unknown level', '{"rules":{"missing-retry":"fatal"}}', false],
  ['a list of rules', '{"rules":[]}', false],
  ['a glob that is no list', '{"exclude":"a"}', false],
  ['an empty glob', '{"exclude":[""]}', false],
  ['a list', '[]', false],
  ['a number', '5', false],
];

describe('the configuration file', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const [title, text, valid] of documents) {
    it(`${valid ? 'accepts' : 'refuses'} ${title}, and so does its schema`, () => {
      assert.equal(readConfiguration(text).problems.length === 0, valid);
      assert.equal(validate(JSON.parse(text)), valid);
    });
  }

  it('allows comments, trailing commas, a byte order mark and an empty file', () => {
    assert.equal(readConfiguration('\uFEFF// ours\n{ "preset": "quiet", }').configuration.preset, 'quiet');
    assert.deepEqual(readConfiguration(' \n'), { configuration: defaultConfiguration, problems: [] });
  });

  it('says on which line what is wrong and what to do', () => {
    assert.deepEqual(readConfiguration('{\n  "preset": "loud"\n}').problems, [
      { line: 1, message: '"preset" cannot be "loud". Write one of "learner", "balanced", "quiet".' },
    ]);
    assert.deepEqual(readConfiguration('{\n  "a": 1\n').problems.length, 1);
    assert.match(readConfiguration('{\n"only": ["x" "y"]}').problems[0]!.message, /comma expected/);
  });

  it('survives nesting without end', () => {
    assert.equal(readConfiguration('['.repeat(200_000)).problems.length, 1);
  });
});

describe('settings over settings', () => {
  it('lets the later ones win and keeps what they leave out', () => {
    const team = withSettings(defaultConfiguration, { preset: 'quiet', rules: { 'missing-retry': 'off', '*': 'warning' } });
    const user: Settings = { rules: { 'missing-retry': 'hint' } };
    const both = withSettings(team, user);
    assert.equal(both.preset, 'quiet');
    assert.deepEqual(Object.entries(both.rules), [['*', 'warning'], ['missing-retry', 'hint']]);
  });
});

describe('what a path says', () => {
  const aside = [
    'tests/client.py', 'orders/examples.py', 'mockApis/auth.ts', 'orders/client_tests.py', 'src/orders/client.test.ts', 'orders/client_test.go', 'a/test_client.py', 'src/test/java/A.java', 'OrderServiceTest.java',
    'examples/basic/main.go', 'examples/boot/src/main/java/com/acme/A.java', 'docs/snippet.py',
    'docker-compose.dev.yml', 'docker-compose.override.yml', 'docker-compose-local.yaml', 'config/app.local.json', '.env.local', '.env.example',
    'acceptance-test/src/acceptance-test/java/OrdersAT.java', 'test_client/src/main.rs', 'auth/src/test_utils.rs', 'store/src/test_harness.rs', 'internal/db/dbtest.go', 'features/bootstrap/context_request.go', 'test-kit/src/lib.rs', 'src/integration_tests/orders/flow.go',
    'overlays/dev/deployment.yaml', 'values-dev.yaml', 'application-dev.yml', 'docker-compose.test.yml', '.devcontainer/docker-compose.yml', 'web/vite.config.ts',
  ];
  const production = [
    'src/client.ts', 'docker-compose.yml', '.env', '.env.production', 'src/main/java/com/example/demo/Client.java', 'storage_local.go',
    'contest/client.py', 'latest/app.ts', 'deploy/prod/app.yaml', 'src/devices.ts', 'k8s/inventory.yaml',
  ];
  for (const path of aside) it(`puts ${path} aside`, () => assert.equal(isAside(path, defaultConfiguration), true));
  for (const path of production) it(`takes ${path} seriously`, () => assert.equal(isAside(path, defaultConfiguration), false));

  it('lets a team add globs and take files out again', () => {
    const { configuration } = readConfiguration('{"paths":{"tests":["load/**","!tests/prod/**"]},"exclude":["legacy/**","!legacy/kept.ts"]}');
    assert.equal(isAside('load/a.js', configuration), true);
    assert.equal(isAside('tests/prod/a.js', configuration), false);
    assert.equal(isExcluded('legacy/a.ts', configuration), true);
    assert.equal(isExcluded('legacy/kept.ts', configuration), false);
  });

  it('reads globs from the folder of the configuration, above or below the root', () => {
    const configuration = withSettings(defaultConfiguration, { exclude: ['old/*'] });
    assert.equal(isExcluded('cart/old/a.ts', { ...configuration, place: { below: 'cart' } }), true);
    const fromAbove = withSettings(defaultConfiguration, { exclude: ['cart/old/*'] });
    assert.equal(isExcluded('old/a.ts', { ...fromAbove, place: { above: 'cart' } }), true);
  });
});
