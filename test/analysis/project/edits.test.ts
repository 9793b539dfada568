// An edit in one file shows in the findings of others, and what stands after many edits is what a fresh look finds.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAnalyser } from '../../../src/analysis/analyser';
import { defaultConfiguration } from '../../../src/analysis/engine/configuration';
import { nodeModulesHost } from '../../support/syntax';

/** Findings of all files after each of the states, which follow upon each other by edits. */
async function after(states: readonly Readonly<Record<string, string>>[]): Promise<readonly (readonly string[])[]> {
  const analyser = createAnalyser(nodeModulesHost);
  const found: (readonly string[])[] = [];
  for (const state of states) {
    await analyser.update(Object.entries(state).map(([file, text]) => ({ file, text })));
    found.push(analyser.files().flatMap((file) => analyser.findings(file, defaultConfiguration)
      .filter(({ rule }) => rule === 'missing-timeout').map(({ range }) => `${file}:${range.start.line + 1}`)));
  }
  return found;
}

describe('An edit', () => {
  const use = "import { api } from './api';\nexport const load = async () => (await api.get('https://a.shop.io/items')).data;\n";
  const client = (options: string): string => `import axios from 'axios';\nexport const api = axios.create({ ${options} });\n`;

  it('of a client counts where it is used, and in its place', async () => {
    assert.deepEqual(await after([{ 'src/api.ts': client(''), 'src/use.ts': use }, { 'src/api.ts': `// moved\n${client('')}` }, { 'src/api.ts': client('timeout: 2000') }, { 'src/api.ts': client('') }]),
      [['src/api.ts:2'], ['src/api.ts:3'], [], ['src/api.ts:2']]);
  });

  it('of a module that only hands a client on counts where it is used', async () => {
    const barrel = (from: string): string => `export { api } from '${from}';\n`;
    const all = { 'src/bad.ts': client(''), 'src/good.ts': client('timeout: 2000'), 'src/use.ts': use, 'src/api.ts': barrel('./good') };
    const [before, during, again] = await after([all, { 'src/api.ts': barrel('./bad') }, { 'src/api.ts': barrel('./good') }]);
    assert.deepEqual([during], await after([{ ...all, 'src/api.ts': barrel('./bad') }]));
    assert.deepEqual(again, before);
  });

  it('of what says where modules are counts wherever one is imported', async () => {
    const paths = (to: string): string => `{ "compilerOptions": { "baseUrl": ".", "paths": { "api": ["src/${to}"] } } }`;
    const all = { 'src/bad.ts': client(''), 'src/good.ts': client('timeout: 2000'), 'src/use.ts': use.replace('./api', 'api'), 'tsconfig.json': paths('good') };
    const [before, during, again] = await after([all, { 'tsconfig.json': paths('bad') }, { 'tsconfig.json': paths('good') }]);
    assert.deepEqual([during], await after([{ ...all, 'tsconfig.json': paths('bad') }]));
    assert.notDeepEqual(during, before);
    assert.deepEqual(again, before);
  });

  it('of a caller counts for what it passes', async () => {
    const callee = "import requests\n\ndef load(limit):\n    return requests.get('https://a.shop.io/items', timeout=limit)\n";
    const caller = (limit: string): string => `from load import load\n\nload(${limit})\n`;
    assert.deepEqual(await after([{ 'load.py': callee, 'main.py': caller('5') }, { 'main.py': caller('None') }, { 'main.py': caller('5') }]), [[], ['load.py:4'], []]);
  });

  it('of a file that gives every call a limit counts for all of them', async () => {
    const call = "import requests\n\ndef load():\n    return requests.get('https://a.shop.io/items')\n";
    const socket = 'import socket\n\nsocket.setdefaulttimeout(5)\n';
    const [before, during, again] = await after([{ 'load.py': call, 'main.py': 'import socket\n\nsocket.gethostname()\n' }, { 'main.py': socket }, { 'main.py': 'import socket\n\nsocket.gethostname()\n' }]);
    assert.deepEqual(before, again);
    assert.ok(during!.length <= before!.length);
  });
});
