// The fetch that browsers and Node bring along.
import type { Library } from '../../../concepts';
import { retryAround } from './remedies';

export const fetchApi: Library = {
  id: 'fetch',
  title: 'fetch',
  language: 'javascript',
  modules: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'node-fetch-native'],
  protocol: 'http',
  version: 'Node 20 (undici 5): 300 s for the headers, 300 s between chunks, no limit over all; browsers: none',
  source: 'https://nodejs.org/api/globals.html#fetch',
  refusals: 'answers',
  promises: true,
  operations: [
    {
      at: ['global:fetch', 'global:window.fetch', 'global:globalThis.fetch', '', 'fetch'],
      does: 'request',
      address: { places: ['0'], form: 'url' },
      repeatable: { method: ['1.method'] },
      deadline: {
        places: ['1.signal', '1.timeout'],
        otherwise: 'none',
        remedies: [{ title: 'Give up after 5 seconds (AbortSignal.timeout)', set: '1.signal', value: 'AbortSignal.timeout(5000)' }],
      },
      retry: { places: [], otherwise: 'none', remedies: retryAround },
    },
  ],
};
