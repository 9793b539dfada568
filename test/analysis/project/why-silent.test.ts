// Why nothing is reported: each answer is what a person would have to look up otherwise.
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Explanation } from '../../../src/model';
import { analyserOver, learner } from '../../support/analyse';
import type { Configuration } from '../../../src/analysis/engine/configuration';

/** The answers about the calls on the line that holds `mark`, as `about: sentence`. */
async function why(files: Readonly<Record<string, string>>, mark: string, configuration: Configuration = learner): Promise<string[]> {
  const analyser = await analyserOver(files);
  const [file, text] = Object.entries(files).find(([, one]) => one.includes(mark))!;
  const line = text.slice(0, text.indexOf(mark)).split('\n').length - 1;
  return said(analyser.explainSilence(file, { line }, configuration));
}

const said = (all: readonly Explanation[]): string[] => all.flatMap(({ reasons }) => reasons.map(({ about, sentence }) => `${about}: ${sentence}`));
const only = (all: readonly string[], about: string): string[] => all.filter((one) => one.startsWith(`${about}:`));

const imports = "import axios from 'axios';\n";

describe('Why nothing is reported', () => {
  it('names the deadline and where it is set, also in another file', async () => {
    const client = "import axios from 'axios';\n\nexport const api = axios.create({ baseURL: 'https://stock.shop.io', timeout: 10_000 });\n";
    const use = "import { api } from './client';\nexport const load = () => api.get('/items');\n";
    assert.deepEqual(only(await why({ 'client.ts': client, 'use.ts': use }, 'api.get'), 'deadline'), ['deadline: 10 s, from `client.ts:3`.']);
  });

  it('names the default of the library', async () => {
    const text = "import httpx\n\nhttpx.get('https://stock.shop.io')\n";
    assert.match(only(await why({ 'a.py': text }, 'httpx.get'), 'deadline')[0]!, /default counts: 5 s/);
  });

  it('says what cannot be seen', async () => {
    const text = `${imports}export const load = (options: object) => axios.get('https://stock.shop.io', options);\n`;
    assert.match(only(await why({ 'a.ts': text }, 'axios.get'), 'deadline')[0]!, /cannot see .*`?options`?.*does not call missing/);
  });

  it('says why a retry would be wrong, and that an address is encrypted', async () => {
    const all = await why({ 'a.ts': `${imports}await axios.post('https://pay.shop.io/charges', {}, { timeout: 900 });\n` }, 'axios.post');
    assert.deepEqual(all, ['deadline: 0.9 s, from `a.ts:2`.', 'retry: None is asked for: repeating it could do something twice.', 'encryption: It is encrypted: `https://pay.shop.io/charges` (`a.ts:2`).']);
  });

  it('tells that a finding stands at the client instead', async () => {
    const text = "import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://stock.shop.io' });\nawait api.get('/items');\n";
    const all = await why({ 'a.ts': text }, 'api.get');
    assert.ok(all.includes('finding: `missing-timeout` is reported at `a.ts:2`.'), all.join('\n'));
  });

  it('tells what holds a finding back: a comment, a rule that is off, a preset', async () => {
    const call = "axios.post('https://stock.shop.io/items')";
    const ignored = `${imports}// mentor-ignore missing-timeout -- the mesh does it\nawait ${call};\n`;
    assert.match(only(await why({ 'a.ts': ignored }, 'axios.post'), 'finding')[0]!, /held back: the comment in line 2 silences it \(“the mesh does it”\)/);
    const plain = `${imports}await ${call};\n`;
    assert.match(only(await why({ 'a.ts': plain }, 'axios.post', { ...learner, rules: { 'missing-timeout': 'off' } }), 'finding')[0]!, /the rule is switched off/);
    assert.match(only(await why({ 'a.test.ts': plain }, 'axios.post', { ...learner, preset: 'balanced' }), 'finding')[0]!, /the file is a test/);
  });

  it('answers in the middle of a chain over several lines for what the chain ends in', async () => {
    const text = 'use std::time::Duration;\n\nasync fn load(client: reqwest::Client, url: &str) {\n    client\n        .post(url)\n        .header("a", "b")\n        .timeout(Duration::from_secs(2))\n        .send()\n        .await;\n}\n';
    for (const line of ['.post(url)', '.header("a"', '.send()']) assert.deepEqual(only(await why({ 'src/main.rs': text }, line), 'deadline'), ['deadline: 2 s, from `src/main.rs:7`.'], line);
  });

  it('says of other calls what they are', async () => {
    const text = `${imports}import { send } from 'carrier-pigeon';\nfunction load() { return axios.get('https://stock.shop.io'); }\n\nload();\nsend('hello');\n`;
    assert.match((await why({ 'a.ts': text }, 'load();'))[0]!, /function of this project \(`a\.ts:3`\)/);
    assert.match((await why({ 'a.ts': text }, "send('hello')"))[0]!, /No library record describes/);
  });

  it('tells of a service of a deployment file what rules see there, shown or held back', async () => {
    const compose = 'services:\n  web:\n    image: acme/web:1.0\n    depends_on: [redis]\n  # mentor-ignore missing-authentication -- only on this machine\n  redis:\n    image: redis:7\n';
    const all = await why({ 'compose.yaml': compose }, '  redis:\n');
    assert.ok(all.includes('finding: `single-point-of-failure` is reported at `compose.yaml:6`.'), all.join('\n'));
    assert.ok(all.includes('finding: `missing-authentication` is seen at `compose.yaml:6` and held back: the comment in line 5 silences it (“only on this machine”).'), all.join('\n'));
    assert.deepEqual(await why({ 'compose.yaml': compose }, 'depends_on'), []);
  });

  it('speaks of the call under the cursor, and of nothing where no call stands', async () => {
    const text = `${imports}const limit = 3;\nawait Promise.all([axios.get('https://a.shop.io'), axios.get('http://b.shop.io')]);\n`;
    const analyser = await analyserOver({ 'a.ts': text });
    const [one, ...others] = analyser.explainSilence('a.ts', { line: 2, character: text.split('\n')[2]!.indexOf('b.shop') }, learner);
    assert.deepEqual(others, []);
    assert.ok(said([one!]).some((words) => words.includes('http://b.shop.io')));
    assert.deepEqual(analyser.explainSilence('a.ts', { line: 1 }, learner), []);
    assert.deepEqual(analyser.explainSilence('gone.ts', { line: 1 }, learner), []);
  });
});
