// What a team declares counts like a fact, and only as far as it reaches.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readConfiguration } from '../../../src/analysis/engine';
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

  it('is read from the configuration, with a clear word about what is wrong', () => {
    assert.deepEqual(readConfiguration('{ "declared": { "encryption": "mTLS by the mesh" } }').configuration.declared, { encryption: 'mTLS by the mesh' });
    assert.match(readConfiguration('{ "declared": { "tls": "x" } }').problems[0]!.message, /no setting "declared\.tls".*encryption, rateLimit/);
    assert.match(readConfiguration('{ "declared": { "encryption": true } }').problems[0]!.message, /cannot be true\. Write a text in quotes/);
  });
});
