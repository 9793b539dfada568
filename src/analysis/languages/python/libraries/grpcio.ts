// gRPC for Python: a call without a deadline waits for ever; retries are configured on the channel.
import type { Library, Operation } from '../../../concepts';

const remedies = [{ title: 'Add a deadline of 5 s', set: 'timeout=', value: '5' }] as const;

function channel(name: string, optionsAt: string, transport: 'plaintext' | 'tls'): Operation {
  return {
    at: [name, `aio.${name}`], does: 'make', makes: 'Channel', shares: true, address: { places: ['0', 'target='], form: 'target' }, transport: { otherwise: transport },
    // A service config or interceptors may bring a retry policy; an options list is taken for one.
    retry: { places: ['options=', optionsAt, 'interceptors='] },
  };
}

export const grpcio: Library = {
  id: 'grpcio',
  title: 'gRPC',
  language: 'python',
  modules: ['grpc', 'grpc.aio'],
  protocol: 'grpc',
  version: '1.85',
  source: 'https://grpc.io/docs/guides/deadlines/',
  operations: [
    channel('insecure_channel', '1', 'plaintext'),
    channel('secure_channel', '2', 'tls'),
    // Generated code: `cart_pb2_grpc.CartServiceStub(channel)`. Whatever is called on it goes over the network.
    { at: ['any:*Stub'], does: 'make', makes: 'Stub', requires: { '0': 'Channel' }, through: ['0'] },
    { at: ['any:*Stub'], does: 'make', makes: 'Stub', requires: { 'channel=': 'Channel' }, through: ['channel='] },
    // A stream lives for as long as both sides like; a deadline would cut it.
    { at: ['Stub#Watch*', 'Stub#Subscribe*', 'Stub#Stream*', 'Stub#*Stream', 'Stub#Listen*', 'Stub#Tail*', 'Stub#Follow*'], does: 'make' },
    { at: ['Stub#*'], thenCalled: ['each'], does: 'make' },
    {
      at: ['Stub#*'], does: 'request', repeatable: 'reads',
      deadline: { places: ['timeout=', '1'], off: [null], otherwise: 'none', remedies },
      retry: { places: [], otherwise: 'none' },
    },
  ],
};
