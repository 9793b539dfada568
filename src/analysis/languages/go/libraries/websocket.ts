// WebSocket clients: the handshake is all that can be limited.
import type { Library } from '../../../concepts';
import { contextDeadline } from './remedies';

const documented = { language: 'go', protocol: 'websocket' } as const;
const scheme = { otherwise: 'scheme' } as const;

export const gorillaWebsocket: Library = {
  ...documented,
  id: 'gorilla-websocket',
  title: 'gorilla/websocket',
  modules: ['github.com/gorilla/websocket'],
  version: '1.5: the default dialer gives the handshake 45 s, one of your own none',
  source: 'https://pkg.go.dev/github.com/gorilla/websocket#Dialer',
  operations: [
    { at: ['DefaultDialer.Dial'], does: 'connect', makes: 'WebSocket', address: { places: ['0'], form: 'url' }, transport: scheme, deadline: { places: [], otherwise: { value: '45 s' } } },
    { at: ['DefaultDialer.DialContext'], does: 'connect', makes: 'WebSocket', through: ['0'], address: { places: ['1'], form: 'url' }, transport: scheme, deadline: { places: [], otherwise: { value: '45 s' } } },
    {
      at: ['Dialer'],
      form: 'literal',
      does: 'make',
      makes: 'Dialer',
      deadline: {
        places: ['HandshakeTimeout='], otherwise: 'none',
        remedies: [{ title: 'Give the handshake 10 seconds', imports: [['time', null]], set: 'HandshakeTimeout=', value: '10 * time.Second' }],
      },
    },
    { at: ['Dialer#Dial'], does: 'connect', makes: 'WebSocket', address: { places: ['0'], form: 'url' }, transport: scheme },
    { at: ['Dialer#DialContext'], does: 'connect', makes: 'WebSocket', through: ['receiver', '0'], address: { places: ['1'], form: 'url' }, transport: scheme },
  ],
};

export const coderWebsocket: Library = {
  ...documented,
  id: 'coder-websocket',
  title: 'coder/websocket',
  modules: ['github.com/coder/websocket', 'nhooyr.io/websocket'],
  version: '1.8: as long as the context allows',
  source: 'https://pkg.go.dev/github.com/coder/websocket#Dial',
  operations: [
    {
      at: ['Dial'],
      does: 'connect',
      makes: 'WebSocket',
      through: ['0'],
      address: { places: ['1'], form: 'url' },
      transport: scheme,
      deadline: { places: [], otherwise: 'none', remedies: [contextDeadline(0)] },
    },
  ],
};
