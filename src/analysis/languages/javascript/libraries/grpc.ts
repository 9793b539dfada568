// gRPC for Node: a call without a deadline waits for ever.
import type { Library, Operation } from '../../../concepts';

/** Methods of a plain client, whose options stand at this position, or behind the metadata that stands there. */
const direct = (names: readonly string[], position: number): readonly Operation[] => [true, false].map((hasMetadata): Operation => ({
  at: names.map((name) => `Stub#${name}`),
  does: 'request',
  ...(hasMetadata ? { requires: { [position]: 'Metadata' } } : {}),
  deadline: { places: [`${position + (hasMetadata ? 1 : 0)}.deadline`], otherwise: 'none' },
  retry: { places: [], otherwise: 'none' },
}));

export const grpc: Library = {
  id: 'grpc',
  title: '@grpc/grpc-js',
  language: 'javascript',
  modules: ['@grpc/grpc-js', 'grpc'],
  protocol: 'grpc',
  version: '1.x: no deadline; a retry only by service config',
  source: 'https://grpc.io/docs/guides/deadlines/',
  operations: [
    { at: ['credentials.createInsecure', 'ChannelCredentials.createInsecure'], does: 'make', makes: 'InsecureCredentials' },
    { at: ['credentials.createSsl', 'ChannelCredentials.createSsl', 'credentials.combineChannelCredentials'], does: 'make', makes: 'SecureCredentials' },
    {
      at: ['any:*'],
      form: 'new',
      requires: { '1': 'InsecureCredentials' },
      does: 'make',
      makes: 'Stub',
      shares: true,
      address: { places: ['0'], form: 'target' },
      transport: { plaintext: ['1'], otherwise: 'plaintext' },
      deadline: { places: ['2.interceptors'], otherwise: 'none' },
      retry: { places: ['2.interceptors', "2['grpc.service_config']", '2.service_config'], otherwise: 'none' },
    },
    {
      at: ['any:*'],
      form: 'new',
      requires: { '1': 'SecureCredentials' },
      does: 'make',
      makes: 'Stub',
      shares: true,
      address: { places: ['0'], form: 'target' },
      transport: { tls: ['1'], otherwise: 'tls' },
      deadline: { places: ['2.interceptors'], otherwise: 'none' },
      retry: { places: ['2.interceptors', "2['grpc.service_config']", '2.service_config'], otherwise: 'none' },
    },
    { at: ['Stub#close', 'Stub#getChannel', 'Stub#waitForReady'], does: 'make' },
    { at: ['Metadata'], form: 'new', does: 'make', makes: 'Metadata' },
    // Method, two functions for the bytes and the message come first; metadata may be left out.
    ...direct(['makeUnaryRequest', 'makeServerStreamRequest'], 4),
    ...direct(['makeClientStreamRequest', 'makeBidiStreamRequest'], 3),
    {
      at: ['Stub#*'],
      does: 'request',
      repeatable: 'reads',
      deadline: { places: ['1.deadline', '2.deadline', '1.signal'], otherwise: 'none' },
      retry: { places: [], otherwise: 'none' },
    },
  ],
};
