// The server in a Web Worker, for editors in the browser: everything it reads comes through the client or from its own folder.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './serve';

const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  analyser: (wasmFolder) => ({
    async readWasm(name) {
      const address = `${wasmFolder}/${name}`;
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
      return new Uint8Array(await response.arrayBuffer());
    },
  }),
});
