// A server and a client in one process, joined by streams, on a folder of its own: what any editor would see.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { AnalysisState, InitializationOptions, Settings } from '../../src/protocol';
import { diskMemory } from '../../src/disk';
import { nodeHost } from '../../src/server/node-host';
import { serve } from '../../src/server/serve';
import { nodeModulesHost } from '../support/syntax';

export interface Client {
  readonly connection: ProtocolConnection;
  /** Address of a file of the folder. */
  uri(path: string): string;
  open(path: string, text: string): void;
  /** Replaces the text between two columns of a line, as typing does. */
  edit(path: string, line: number, from: number, to: number, text: string): void;
  close(path: string): void;
  /** Writes to the disk and tells the server, as a file watcher does; null deletes. */
  write(path: string, text: string | null): Promise<void>;
  /** The same by the extension itself, of which no watcher tells. */
  wrote(path: string, text: string): Promise<void>;
  configure(settings: Settings): void;
  /** The diagnostics of a file as soon as they fit. */
  diagnostics(path: string, fit: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  /** What was published for a file last; undefined if nothing ever was. */
  published(path: string): PublishDiagnosticsParams | undefined;
  /** All that the server told about its state so far. */
  readonly states: readonly AnalysisState[];
  /** Resolves when the server has done everything it was told so far. */
  idle(): Promise<void>;
  end(): Promise<void>;
}

export interface Start {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  readonly options?: InitializationOptions;
  /** An absolute path, for a folder that outlives the client; a fresh one if absent. */
  readonly folder?: string;
}

export async function connect({ files = {}, settings = {}, options = { hasCommands: true, lessonAddress: 'vscode://mentor/lesson' }, folder: lasting }: Start = {}): Promise<Client> {
  const folder = lasting ?? await realpath(await mkdtemp(join(tmpdir(), 'mentor-server-')));
  for (const [path, text] of Object.entries(files)) await put(join(folder, path), text);
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, toServer, toClient);
  serve(server, { ...nodeHost(folder), analyser: () => nodeModulesHost, memory: (at) => diskMemory(at, 'test'), keepingPause: 0 });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));

  let current = settings;
  const versions = new Map<string, number>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
    for (const check of waiting) check();
  });
  const states: AnalysisState[] = [];
  connection.onNotification('mentor/state', (state: AnalysisState) => void states.push(state));
  connection.onRequest('workspace/configuration', () => [current]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.listen();

  const root = pathToFileURL(folder).toString();
  const uri = (path: string): string => `${root}/${path}`;
  await connection.sendRequest('initialize', { processId: null, rootUri: root, workspaceFolders: [{ uri: root, name: 'test' }], capabilities, initializationOptions: options });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    uri,
    open(path, text) {
      versions.set(path, 1);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'any', version: 1, text } });
    },
    edit(path, line, from, to, text) {
      const version = versions.get(path)! + 1;
      versions.set(path, version);
      const range = { start: { line, character: from }, end: { line, character: to } };
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(path), version }, contentChanges: [{ range, text }] });
    },
    close: (path) => void connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    async write(path, text) {
      if (text === null) await rm(join(folder, path), { recursive: true });
      else await put(join(folder, path), text);
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type: text === null ? 3 : 2 }] });
    },
    async wrote(path, text) {
      await put(join(folder, path), text);
      await connection.sendNotification('mentor/wrote', { uri: uri(path) });
    },
    configure(next) {
      current = next;
      void connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    diagnostics: (path, fit) =>
      new Promise((resolve) => {
        const check = (): void => {
          const params = published.get(uri(path));
          if (!params || !fit(params.diagnostics)) return;
          waiting.delete(check);
          resolve(params.diagnostics);
        };
        waiting.add(check);
        check();
      }),
    published: (path) => published.get(uri(path)),
    states,
    idle: async () => void (await connection.sendRequest('mentor/review', { scope: 'file', uri: uri('nothing.txt') })),
    async end() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
      if (lasting === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
