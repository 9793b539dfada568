// What a team declares counts like a fact, and only as far as it reaches.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { declare, readConfiguration, type Configuration } from '../../../src/analysis/engine';
import { analyse, analyserOver, learner } from '../../support/analyse';

const calls = "import axios from 'axios';\nawait axios.get('http://stock:8080/items', { timeout: 900 });\nawait axios.get('http://rates.bank.io/today', { timeout: 900 });\n";
const server = "import express from 'express';\nconst app = express();\napp.post('/login', async (request, response) => response.json(await login(request.body)));\napp.listen(8080);\n";

async function rules(text: string, declared: { encryption?: string; rateLimit?: string }): Promise<string[]> {
  const found = await analyse({ 'a.ts': text }, { ...learner, declared });
  return found.filter(({ rule }) => rule === 'plaintext-connection' || rule === 'missing-rate-limit').map(({ rule, range }) => `${rule} ${range.start.line + 1}`);
}

describe('What a team declares', () => {
  it('encrypts what stays in the cluster, not what leaves it', async () => {
    assert.deepEqual(await rules(calls, {}), ['plaintext-connection 2', 'plaintext-connection 3']);
    assert.deepEqual(await rules(calls, { encryption: 'mTLS by the mesh' }), ['plaintext-connection 3']);
  });

  it('limits callers', async () => {
    assert.deepEqual(await rules(server, {}), ['missing-rate-limit 3']);
    assert.deepEqual(await rules(server, { rateLimit: 'the gateway' }), []);
  });

  it('is named to whoever asks why nothing is reported', async () => {
    const analyser = await analyserOver({ 'a.ts': calls });
    const said = (line: number) => analyser.explainSilence('a.ts', { line }, { ...learner, declared: { encryption: 'mTLS by the mesh' } }).flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)).join('\n');
    assert.match(said(1), /declares .*: mTLS by the mesh \(`\.mentor\.json`\)/);
    assert.doesNotMatch(said(2), /mTLS/);
  });

  it('gives the team\'s own clients a limit and attempts, by file or by name, and nobody else\'s', async () => {
    const files = {
      'web/http/client.ts': "import axios from 'axios';\nexport const apiClient = axios.create({ baseURL: 'https://api.bank.io' });\n",
      'web/rates.ts': "import { apiClient } from './http/client';\nexport const rates = () => apiClient.get('/rates');\n",
      'web/other.ts': "import axios from 'axios';\nexport const news = () => axios.get('https://news.io/all');\n",
    };
    const lacking = async (declared: Configuration['declared']): Promise<string[]> =>
      (await analyse(files, { ...learner, declared })).filter(({ rule }) => rule === 'missing-timeout' || rule === 'missing-retry').map(({ rule, file }) => `${rule} ${file}`);
    assert.deepEqual(await lacking({}), ['missing-timeout web/http/client.ts', 'missing-retry web/http/client.ts', 'missing-timeout web/other.ts', 'missing-retry web/other.ts']);
    const left = ['missing-timeout web/other.ts', 'missing-retry web/other.ts'];
    assert.deepEqual(await lacking({ clients: { 'web/http/client.ts': { deadline: '2 s', retry: '3 attempts' } } }), left);
    assert.deepEqual(await lacking({ clients: { apiClient: { deadline: '2 s', retry: '3 attempts' } } }), left);
    assert.deepEqual(await lacking({ clients: { 'http/client': { deadline: '2 s' } } }), ['missing-retry web/http/client.ts', ...left]);
    const analyser = await analyserOver(files);
    const said = analyser.explainSilence('web/rates.ts', { line: 1 }, { ...learner, declared: { clients: { apiClient: { deadline: '2 s' } } } }).flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)).join('\n');
    assert.match(said, /The team declares: 2 s \(`\.mentor\.json`\)/);
    assert.match(said, /declare it in `\.mentor\.json`/);
  });

  it('says what may be repeated', async () => {
    const code = "import axios from 'axios';\nimport pRetry from 'p-retry';\nexport const charge = (id: string) => pRetry(() => axios.post('https://pay.io/charges', { id }, { timeout: 900 }), { retries: 3 });\n";
    const seen = async (declared: Configuration['declared']): Promise<number> => (await analyse({ 'src/pay.ts': code }, { ...learner, declared })).filter(({ rule }) => rule === 'retry-non-idempotent').length;
    assert.deepEqual([await seen({}), await seen({ idempotent: { 'src/pay': 'the id is the key' } }), await seen({ idempotent: { 'src/other': 'x' } })], [1, 0, 1]);
  });

  it('is written into the configuration beside what stands there', () => {
    const text = '{\n  // ours\n  "preset": "quiet"\n}\n';
    const after = declare(text, { rule: 'missing-timeout', file: 'src/http/client.ts', words: '2 s,\nby the proxy' })!;
    assert.match(after, /\/\/ ours/);
    assert.deepEqual(readConfiguration(after).configuration.declared, { clients: { 'src/http/client': { deadline: '2 s, by the proxy' } } });
    assert.deepEqual(readConfiguration(declare(after, { rule: 'missing-retry', file: 'src/http/client.ts', words: 'twice' })!).configuration.declared.clients!['src/http/client'], { deadline: '2 s, by the proxy', retry: 'twice' });
    assert.deepEqual(readConfiguration(declare('', { rule: 'plaintext-connection', file: 'a.ts', words: 'mTLS by the mesh' })!).configuration.declared, { encryption: 'mTLS by the mesh' });
    assert.equal(declare('{', { rule: 'missing-timeout', file: 'a.ts', words: 'x' }), undefined);
    assert.equal(declare('', { rule: 'single-point-of-failure', file: 'a.yaml', words: 'x' }), undefined);
  });

  it('is read from the configuration, with a clear word about what is wrong', () => {
    assert.deepEqual(readConfiguration('{ "declared": { "encryption": "mTLS by the mesh" } }').configuration.declared, { encryption: 'mTLS by the mesh' });
    assert.match(readConfiguration('{ "declared": { "tls": "x" } }').problems[0]!.message, /no setting "declared\.tls".*encryption, rateLimit, clients, idempotent/);
    assert.match(readConfiguration('{ "declared": { "encryption": true } }').problems[0]!.message, /cannot be true\. Write a text in quotes/);
  });
});
