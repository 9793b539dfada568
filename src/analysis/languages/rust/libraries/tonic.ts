// gRPC with tonic: neither a channel nor a call has a time limit of its own, and nothing is repeated.
import type { Library } from '../../../concepts';

const limit = 'std::time::Duration::from_secs(5)';
const endpoints = [
  'transport.Channel.from_static', 'transport.Channel.from_shared', 'transport.Channel.builder', 'transport.Endpoint.from_static', 'transport.Endpoint.from_shared', 'transport.Endpoint.new',
  'transport.Endpoint.from_str', 'transport.Endpoint.try_from',
];
const address = { places: ['0'], form: 'url' } as const;

export const tonic: Library = {
  id: 'tonic',
  title: 'tonic',
  language: 'rust',
  modules: ['tonic'],
  protocol: 'grpc',
  version: '0.14: no timeout for calls, no retries',
  source: 'https://docs.rs/tonic/latest/tonic/transport/struct.Endpoint.html#method.timeout',
  operations: [
    // A connector of its own decides what travels where; the address is only a name.
    { at: endpoints, thenCalled: ['connect_with_connector', 'connect_with_connector_lazy'], does: 'make', makes: 'Endpoint' },
    {
      at: endpoints,
      does: 'make',
      makes: 'Endpoint',
      address,
      deadline: { places: [], otherwise: 'none', remedies: [{ title: 'Give its calls 5 seconds', replace: `$call.timeout(${limit})` }] },
      retry: { places: [], otherwise: 'none' },
    },
    { at: ['Endpoint#timeout'], does: 'make', makes: 'Endpoint', deadline: { places: ['0'] } },
    { at: ['Endpoint#connect', 'Endpoint#connect_lazy', 'Endpoint#connect_with_connector', 'Endpoint#connect_with_connector_lazy'], does: 'make', makes: 'Channel', shares: true },
    { at: ['Endpoint#*'], does: 'make', makes: 'Endpoint' },
    // Generated code: `orders_client::OrdersClient`. What it makes goes over the wire, whatever the method is called.
    {
      at: ['any:*_client.*Client.connect'],
      requires: { 0: '*' },
      does: 'make',
      makes: 'GrpcStub',
      shares: true,
      address,
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{
          title: 'Connect it with a time limit of 5 seconds for its calls',
          replace: `(async { Ok::<_, tonic::transport::Error>($receiver::new(tonic::transport::Endpoint::new($0)?.timeout(${limit}).connect().await?)) })`,
        }],
      },
      retry: { places: [], otherwise: 'none' },
    },
    { at: ['any:*_client.*Client.new', 'any:*_client.*Client.with_interceptor', 'any:*_client.*Client.with_origin'], requires: { 0: 'Channel' }, through: ['0'], does: 'make', makes: 'GrpcStub' },
    {
      at: ['GrpcStub#max_decoding_message_size', 'GrpcStub#max_encoding_message_size', 'GrpcStub#send_compressed', 'GrpcStub#accept_compressed'],
      does: 'make',
      makes: 'GrpcStub',
    },
    // A stream lives for as long as both sides like; a deadline would cut it.
    { at: ['GrpcStub#watch*', 'GrpcStub#subscribe*', 'GrpcStub#stream*', 'GrpcStub#*_stream', 'GrpcStub#listen*', 'GrpcStub#tail*', 'GrpcStub#follow*'], does: 'make' },
    { at: ['Request.new'], does: 'make', makes: 'Request' },
    { at: ['Request#set_timeout'], does: 'configure', gives: ['deadline'] },
    { at: ['GrpcStub#*'], requires: { 0: 'Request' }, through: ['0', 'receiver'], does: 'request', repeatable: 'reads' },
    { at: ['GrpcStub#*'], requires: { 0: '*' }, does: 'request', repeatable: 'reads' },
  ],
  handlers: [{ parameter: 'Request', asks: 'rpc' }],
};
