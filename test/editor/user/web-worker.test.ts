// The server as vscode.dev runs it: in a Web Worker of a real browser, with WebAssembly and files only through messages.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Diagnostic } from 'vscode-languageserver';
import { browser } from '../support/browser';
import { installation } from '../support/installation';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };

describe('The server in a Web Worker', () => {
  let site: Server;

  before(async () => {
    const dist = join((await installation()).extension, 'dist');
    site = createServer(({ url = '/' }, response) => {
      response.setHeader('content-type', types[url.slice(url.lastIndexOf('.') + 1)] ?? 'text/html');
      if (url === '/') response.end('<title>Worker</title>');
      else createReadStream(join(dist, url)).on('error', () => response.writeHead(404).end()).pipe(response);
    });
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  });
  after(() => site.close());

  it('finds what is missing, and knows what a file that only the client can read makes good', async () => {
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const page = await (await browser()).newPage();
    // The runner of the tests wraps inner functions in a call that only it defines.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(address);
    const diagnostics = await page.evaluate(talk, {
      address,
      'http.ts': "import axios from 'axios';\nexport const http = axios.create({ timeout: 2000 });\n",
      'stock.ts': "import axios from 'axios';\nimport { http } from './http';\nexport const good = () => http.get('https://inventory.acme.io/items');\nexport const bad = () => axios.get('https://inventory.acme.io/items');\n",
    });
    await page.close();
    const lines = diagnostics.filter(({ code }) => code === 'missing-timeout').map(({ range }) => range.start.line);
    assert.deepEqual(lines, [3]);
  });
});

/** Runs in the page: a client as small as it can be. Resolves with the first diagnostics of `stock.ts`. */
function talk({ address, ...files }: { readonly address: string; readonly 'http.ts': string; readonly 'stock.ts': string }): Promise<Diagnostic[]> {
  const root = 'memfs:/project';
  const worker = new Worker(`${address}/server.browser.js`);
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const answers: Record<string, (params: { uris: string[] }) => unknown> = {
    'workspace/configuration': () => [{}],
    'mentor/listFiles': () => Object.keys(files).map((name) => `${root}/${name}`),
    'mentor/readFiles': ({ uris }) => uris.map((uri) => uri.slice(root.length + 1)).map((name) => (name in files ? { base64: btoa(files[name as keyof typeof files]) } : null)),
  };
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data: { id, method, params, error } }) => {
      if (error) reject(new Error(JSON.stringify(error)));
      else if (id === 1 && !method) {
        send({ method: 'initialized', params: {} });
        const textDocument = { uri: `${root}/stock.ts`, languageId: 'typescript', version: 1, text: files['stock.ts'] };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      } else if (method === 'textDocument/publishDiagnostics') resolve(params.diagnostics);
      else if (id !== undefined) send({ id, result: answers[method]?.(params) ?? null });
    };
    const capabilities = { workspace: { configuration: true, workspaceFolders: true } };
    const initializationOptions = { wasmFolder: `${address}/wasm`, hasFiles: true };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: root, workspaceFolders: [{ uri: root, name: 'project' }], capabilities, initializationOptions } });
  });
}
