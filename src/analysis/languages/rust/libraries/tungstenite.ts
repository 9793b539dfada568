// WebSockets: connecting has no limit of its own.
import type { Library, Operation, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };

const connects = (...at: readonly string[]): Operation => ({ at, does: 'connect', makes: 'WebSocket', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' }, deadline: none });

export const tungstenite: Library = {
  id: 'tungstenite',
  title: 'tungstenite',
  language: 'rust',
  modules: ['tokio_tungstenite', 'tungstenite', 'async_tungstenite'],
  protocol: 'websocket',
  version: '0.2x: no limit on connecting',
  source: 'https://docs.rs/tokio-tungstenite/latest/tokio_tungstenite/fn.connect_async.html',
  operations: [connects('connect_async', 'connect_async_with_config', 'connect_async_tls_with_config', 'tokio.connect_async'), { ...connects('connect', 'client.connect'), blocks: true }],
};
