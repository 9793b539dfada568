// gRPC for Go: a call waits for as long as its context allows.
import type { Library, Operation, Setting, Transport } from '../../../concepts';
import { contextDeadline } from './remedies';

const option = (kind: string, ...at: readonly string[]): Operation => ({ at, does: 'make', makes: kind });

const retry: Setting = {
  places: ['*:ServiceConfigOption', '*:InterceptorOption'],
  otherwise: 'none',
  remedies: [{
    title: 'Retry unavailable servers, by service config',
    set: '+',
    value: 'grpc.WithDefaultServiceConfig(`{"methodConfig": [{"name": [{}], "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}}]}`)',
  }],
};

const transport: Transport = { plaintext: ['*:PlaintextOption'], tls: ['*:TlsOption'], otherwise: 'unknown' };

export const grpcGo: Library = {
  id: 'grpc-go',
  title: 'grpc-go',
  language: 'go',
  modules: ['google.golang.org/grpc', 'google.golang.org/grpc/credentials', 'google.golang.org/grpc/credentials/insecure', 'google.golang.org/grpc/credentials/local'],
  protocol: 'grpc',
  version: '1.85: no deadline; retries only by service config',
  source: 'https://grpc.io/docs/guides/deadlines/',
  operations: [
    option('InsecureCredentials', 'NewCredentials'),
    option('PlaintextOption', 'WithInsecure'),
    { ...option('PlaintextOption', 'WithTransportCredentials'), requires: { 0: 'InsecureCredentials' } },
    option('TlsOption', 'WithTransportCredentials', 'WithCredentialsBundle'),
    { ...option('ServiceConfigOption', 'WithDefaultServiceConfig'), repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'growing' } },
    option('InterceptorOption', 'WithUnaryInterceptor', 'WithChainUnaryInterceptor'),
    option('DialerOption', 'WithContextDialer', 'WithDialer'),
    option('OtherOption', 'WithStatsHandler', 'WithKeepaliveParams', 'WithDefaultCallOptions', 'WithUserAgent', 'WithAuthority', 'WithConnectParams', 'WithStreamInterceptor', 'WithChainStreamInterceptor', 'WithBlock', 'WithPerRPCCredentials', 'WithResolvers'),
    // A dialer of its own may lead through a pipe, a socket or a tunnel: what travels where cannot be told.
    { at: ['NewClient', 'Dial', 'DialContext'], does: 'make', makes: 'ClientConn', shares: true, requires: { '*:DialerOption': 'DialerOption' }, through: [], retry },
    // Without blocking, dialling only prepares: it connects in the background and backs off by itself.
    {
      at: ['NewClient', 'Dial'],
      does: 'make',
      makes: 'ClientConn', shares: true,
      through: [],
      retry,
      repeats: { times: { places: ['*:ServiceConfigOption'], counts: 'attempts' }, otherwise: 'growing' },
      address: { places: ['0'], form: 'target' },
      transport,
    },
    {
      at: ['DialContext'],
      does: 'make',
      makes: 'ClientConn', shares: true,
      through: [],
      retry,
      repeats: { times: { places: ['*:ServiceConfigOption'], counts: 'attempts' }, otherwise: 'growing' },
      address: { places: ['1'], form: 'target' },
      transport,
    },
    // grpc-gateway: it dials itself, with the options that stand in a list.
    {
      at: ['any:Register*HandlerFromEndpoint'],
      does: 'make',
      requires: { 3: '*' },
      through: [],
      address: { places: ['2'], form: 'target' },
      transport: { plaintext: ['*:PlaintextOption'], tls: ['*:TlsOption'], otherwise: 'unknown' },
    },
    // Generated code: `pb.NewCartServiceClient(conn)`. What it makes goes over the wire, whatever the method is called.
    { at: ['any:New*Client'], does: 'make', makes: 'GrpcStub', requires: { 0: 'ClientConn' }, through: ['0'] },
    // A stream lives for as long as both sides like; a deadline would cut it.
    { at: ['GrpcStub#Watch*', 'GrpcStub#Subscribe*', 'GrpcStub#Stream*', 'GrpcStub#*Stream', 'GrpcStub#Listen*', 'GrpcStub#Tail*', 'GrpcStub#Follow*'], does: 'make' },
    { at: ['GrpcStub#*'], thenCalled: ['Recv', 'CloseAndRecv', 'CloseSend'], orTyped: '_$nameClient', does: 'make' },
    // A unary call has a message behind its context; a call without one opens a stream.
    {
      at: ['GrpcStub#*'],
      does: 'request',
      requires: { 0: 'Context', 1: '*' },
      through: ['0', 'receiver'],
      repeatable: 'reads',
      deadline: { places: [], through: ['0'], otherwise: 'none', remedies: [contextDeadline(0)] },
      retry: { places: [], through: ['receiver'], otherwise: 'none' },
    },
  ],
};
