// http.client of the standard library: connections wait for ever unless made with a timeout.
import type { Library, Operation } from '../../../concepts';

const address = { places: ['0', 'host='], form: 'host' } as const;

function connection(name: string, transport: 'plaintext' | 'tls'): Operation[] {
  return [
    {
      at: [`client.${name}`], does: 'make', makes: name, address, transport: { otherwise: transport },
      deadline: { places: ['timeout=', '~timeout'], otherwise: 'none', remedies: [{ title: 'Set a timeout of 10 s', set: 'timeout=', value: '10' }] },
    },
    { at: [`${name}#request`], does: 'request', repeatable: { method: ['0', 'method='] } },
    { at: [`${name}#connect`], does: 'connect' },
  ];
}

export const httpClient: Library = {
  id: 'http-client',
  title: 'http.client',
  language: 'python',
  modules: ['http', 'http.client'],
  protocol: 'http',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection',
  blocks: true,
  operations: [...connection('HTTPConnection', 'plaintext'), ...connection('HTTPSConnection', 'tls')],
};
