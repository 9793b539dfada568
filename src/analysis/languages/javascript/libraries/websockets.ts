// Connections that stay open: what matters is whether they are encrypted, and that they are opened again.
import type { Library, Operation } from '../../../concepts';

const address = { places: ['0'], form: 'url' } as const;

export const ws: Library = {
  id: 'ws',
  title: 'ws',
  language: 'javascript',
  modules: ['ws'],
  protocol: 'websocket',
  version: '8.x: no limit on the handshake, never opened again by itself',
  source: 'https://github.com/websockets/ws/blob/master/doc/ws.md#new-websocketaddress-protocols-options',
  operations: [{ at: ['Server', 'WebSocketServer', 'WebSocket.Server'], form: 'new', requires: { '0.port': '*' }, does: 'listen' }, {
    at: ['', 'WebSocket'], form: 'new', does: 'connect', makes: 'WebSocket', address,
    deadline: {
      places: ['1.handshakeTimeout', '2.handshakeTimeout'],
      otherwise: 'none',
      remedies: [{ title: 'Give the handshake 10 seconds', set: '1.handshakeTimeout', value: '10_000' }],
    },
  }],
};

/** The sockets of browsers, which give no way to limit the handshake, and what behaves like them. */
export const webSocket: Library = {
  id: 'web-socket',
  title: 'WebSocket',
  language: 'javascript',
  modules: ['isomorphic-ws', 'reconnecting-websocket'],
  protocol: 'websocket',
  version: 'HTML Standard: the browser limits the handshake',
  source: 'https://websockets.spec.whatwg.org/',
  operations: [{ at: ['', 'WebSocket', 'global:WebSocket', 'global:window.WebSocket'], form: 'new', does: 'make', makes: 'WebSocket', address }],
};

export const socketIoClient: Library = {
  id: 'socket-io-client',
  title: 'socket.io-client',
  language: 'javascript',
  modules: ['socket.io-client'],
  protocol: 'websocket',
  version: '4.x: timeout 20 s; reconnects for ever, with growing pauses between 1 s and 5 s',
  source: 'https://socket.io/docs/v4/client-options/',
  operations: [{
    at: ['', 'io', 'connect', 'io.connect'], does: 'connect', makes: 'SocketIo', address,
    deadline: { places: ['1.timeout', '0.timeout'], otherwise: { value: '20 s' } },
    retry: { places: ['1.reconnection'], otherwise: { value: 'reconnects with growing pauses' } },
  }],
};

const servers = ['SocketIoServer', 'Server', 'Namespace'];
const sockets = ['SocketIoSocket', 'Socket'];

/** Whoever is connected sends events, and each runs what listens for it. */
export const socketIo: Library = {
  id: 'socket-io',
  title: 'socket.io',
  language: 'javascript',
  modules: ['socket.io'],
  protocol: 'websocket',
  version: '4.x: takes events as fast as they come',
  source: 'https://socket.io/docs/v4/listening-to-events/',
  operations: [
    { at: ['', 'Server', 'listen'], does: 'make', makes: 'SocketIoServer' },
    { at: servers.map((kind) => `${kind}#of`), does: 'make', makes: 'SocketIoServer' },
    ...['connection', 'connect'].map((event): Operation => ({ at: servers.map((kind) => `${kind}#on`), literals: { 0: event }, does: 'handle', handles: { from: 1, asks: 'rpc' }, hands: { 1: ['SocketIoSocket'] } })),
    { at: servers.map((kind) => `${kind}#use`), does: 'handle', handles: { from: 0, role: 'middleware', asks: 'rpc' }, hands: { 0: ['SocketIoSocket'] } },
    // A third function answers the event.
    { at: sockets.flatMap((kind) => [`${kind}#on`, `${kind}#once`]), does: 'handle', handles: { from: 1, asks: 'rpc' } },
  ],
};
