// Node's own HTTP clients: no timeout unless one is asked for.
import type { Library, Operation, Transport } from '../../../concepts';
import { retryAround } from './remedies';

function operations(transport: Transport): readonly Operation[] {
  const request = (at: string): Operation => ({
    at: [at],
    does: 'request',
    makes: 'ClientRequest',
    address: { places: ['0', '0.hostname', '0.host'], form: 'dsn' },
    transport,
    repeatable: { method: ['0.method', '1.method'] },
    deadline: {
      places: ['0.timeout', '1.timeout', '0.signal', '1.signal'],
      otherwise: 'none',
      remedies: [
        { title: 'Give up after 5 seconds (AbortSignal.timeout)', set: '1.signal', value: 'AbortSignal.timeout(5000)' },
        { title: 'Give up after 5 seconds (AbortSignal.timeout)', set: '0.signal', value: 'AbortSignal.timeout(5000)' },
      ],
    },
    // A stream with callbacks cannot be wrapped by a promise-based retry without rewriting the code around it.
    retry: { places: [], otherwise: 'none' },
  });
  return [
    request('get'),
    request('request'),
    { at: ['ClientRequest#setTimeout'], does: 'configure', on: 'receiver', gives: ['deadline'] },
    { at: ['ClientRequest#on', 'ClientRequest#once'], does: 'configure', on: 'receiver', gives: ['deadline'], literals: { '0': 'timeout' } },
  ];
}

const documented = { language: 'javascript', protocol: 'http', version: 'Node 20: no timeout', source: 'https://nodejs.org/api/http.html#httprequesturl-options-callback' } as const;

export const nodeHttp: Library = { ...documented, id: 'node-http', title: 'http', modules: ['http', 'node:http'], operations: operations({ otherwise: 'plaintext' }) };

export const nodeHttps: Library = { ...documented, id: 'node-https', title: 'https', modules: ['https', 'node:https'], operations: operations({ otherwise: 'tls' }) };

export const undici: Library = {
  id: 'undici',
  title: 'undici',
  language: 'javascript',
  modules: ['undici'],
  protocol: 'http',
  version: '6.x: 300 s for the headers and between chunks, which no caller waits for',
  source: 'https://undici.nodejs.org/#/docs/api/Dispatcher',
  promises: true,
  operations: [
    {
      at: ['request', 'fetch', 'stream'],
      does: 'request',
      address: { places: ['0'], form: 'url' },
      repeatable: { method: ['1.method'] },
      deadline: {
        places: ['1.signal', '1.headersTimeout', '1.bodyTimeout', '1.dispatcher'],
        otherwise: 'none',
        remedies: [{ title: 'Give up after 5 seconds (AbortSignal.timeout)', set: '1.signal', value: 'AbortSignal.timeout(5000)' }],
      },
      retry: { places: ['1.dispatcher'], otherwise: 'none', remedies: retryAround },
    },
    {
      at: ['Client', 'Pool'],
      does: 'make',
      makes: 'UndiciClient',
      address: { places: ['0'], form: 'url' },
      deadline: { places: ['1.headersTimeout', '1.bodyTimeout'], otherwise: 'none', remedies: [{ title: 'Give this client a timeout of 5 seconds', set: '1.headersTimeout', value: '5000' }] },
      retry: { places: [], otherwise: 'none' },
    },
    {
      at: ['UndiciClient#request', 'UndiciClient#stream'],
      does: 'request',
      repeatable: { method: ['0.method'] },
      deadline: { places: ['0.signal', '0.headersTimeout', '0.bodyTimeout'], remedies: [{ title: 'Give up after 5 seconds (AbortSignal.timeout)', set: '0.signal', value: 'AbortSignal.timeout(5000)' }] },
    },
    { at: ['setGlobalDispatcher'], does: 'ambient', gives: ['deadline', 'retry'], covers: ['undici', 'fetch'] },
  ],
};
