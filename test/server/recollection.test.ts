// A folder that was looked at before: what was found is told at once, and only while it is true.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Diagnostic } from 'vscode-languageserver/node';
import { keep } from '../../src/analysis/engine';
import { diskMemory } from '../../src/disk';
import type { Finding } from '../../src/model';
import { connect, type Client } from './connect';

const risky = "import axios from 'axios';\n\nexport const load = (id: string) => axios.get('https://inventory.acme.io/items/' + id);\n";
const missing = (text: RegExp) => (all: readonly Diagnostic[]): boolean => all.some(({ message }) => text.test(String(message)));

describe('The server in a folder that it has seen before', () => {
  let place: string;
  let storage: string;
  let client: Client | undefined;

  beforeEach(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'mentor-again-')));
    storage = realpathSync(mkdtempSync(join(tmpdir(), 'mentor-storage-')));
  });
  afterEach(async () => {
    await end();
    for (const folder of [place, storage]) rmSync(folder, { recursive: true, force: true });
  });

  async function open(files?: Record<string, string>): Promise<Client> {
    await end();
    return (client = await connect({ ...(files ? { files } : {}), folder: place, options: { storage }, settings: { scope: 'workspace' } }));
  }

  async function end(): Promise<void> {
    await client?.end();
    client = undefined;
  }

  async function kept(): Promise<string> {
    for (;;) {
      const [name] = readdirSync(storage).filter((file) => file.endsWith('.dat'));
      if (name !== undefined) return readFileSync(join(storage, name), 'utf8');
      await new Promise((resolve) => void setTimeout(resolve, 5));
    }
  }

  /** Makes what was kept tell that it is what is told. */
  async function mark(): Promise<void> {
    const text = await kept();
    await end();
    const [state = '', , body = ''] = text.split('\n');
    const findings = JSON.parse(body) as [string, Finding[]][];
    await keep(diskMemory(storage, 'test'), pathToFileURL(place).toString(), state, findings.map(([path, all]) => [path, all.map((one) => ({ ...one, message: 'As it was.' }))]));
  }

  it('tells what was kept, word for word what a first look finds', async () => {
    const first = await (await open({ 'a.ts': risky })).diagnostics('a.ts', missing(/axios/));
    await kept();
    const again = await (await open()).diagnostics('a.ts', missing(/axios/));
    assert.deepEqual(again, first);
    await mark();
    assert.ok(await (await open()).diagnostics('a.ts', missing(/^As it was\.$/)));
  });

  it('looks for itself when a file is another one, before it starts and after', async () => {
    await (await open({ 'a.ts': risky })).diagnostics('a.ts', missing(/axios/));
    await mark();
    const { write, diagnostics } = await open();
    await diagnostics('a.ts', missing(/^As it was\.$/));
    await write('b.ts', risky);
    await diagnostics('b.ts', missing(/axios/));
    await diagnostics('a.ts', missing(/axios/));
    await (await open()).diagnostics('a.ts', missing(/axios/));
  });
});
