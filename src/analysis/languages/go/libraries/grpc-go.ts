import type { Library, Operation } from '../../../concepts';
import { contextDeadline } from './remedies';

const option = (kind: string, ...at: readonly string[]): Operation => ({ at, does: 'make', makes: kind });

export const grpcGo: Library = {
  id: 'grpc-go',
  title: 'grpc-go',
  language: 'go',
  modules: ['google.golang.org/grpc', 'google.golang.org/grpc/credentials', 'google.golang.org/grpc/credentials/insecure', 'google.golang.org/grpc/credentials/local'],
  protocol: 'grpc',
  version: '1.70',
  source: 'https://grpc.io/docs/guides/deadlines/',
  operations: [
    option('InsecureCredentials', 'NewCredentials'),
    option('PlaintextOption', 'WithInsecure'),
    { ...option('PlaintextOption', 'WithTransportCredentials'), requires: { 0: 'InsecureCredentials' } },
    option('TlsOption', 'WithTransportCredentials', 'WithCredentialsBundle'),
    option('ServiceConfigOption', 'WithDefaultServiceConfig'),
    option('InterceptorOption', 'WithUnaryInterceptor', 'WithChainUnaryInterceptor'),
    option('OtherOption', 'WithStatsHandler', 'WithKeepaliveParams', 'WithDefaultCallOptions', 'WithUserAgent', 'WithAuthority', 'WithConnectParams', 'WithStreamInterceptor', 'WithChainStreamInterceptor', 'WithBlock', 'WithPerRPCCredentials', 'WithContextDialer', 'WithResolvers'),
    // Without blocking, dialling only prepares: it connects in the background and backs off by itself.
    {
      at: ['NewClient', 'Dial'],
      does: 'make',
      makes: 'ClientConn',
      through: [],
      retry: { places: ['*:ServiceConfigOption', '*:InterceptorOption'] },
      address: { places: ['0'], form: 'target' },
      transport: { plaintext: ['*:PlaintextOption'], tls: ['*:TlsOption'], otherwise: 'unknown' },
    },
    {
      at: ['DialContext'],
      does: 'make',
      makes: 'ClientConn',
      through: [],
      retry: { places: ['*:ServiceConfigOption', '*:InterceptorOption'] },
      address: { places: ['1'], form: 'target' },
      transport: { plaintext: ['*:PlaintextOption'], tls: ['*:TlsOption'], otherwise: 'unknown' },
    },
    // Generated code: `pb.NewCartServiceClient(conn)`. What it makes goes over the wire, whatever the method is called.
    { at: ['any:New*Client'], does: 'make', makes: 'GrpcStub', requires: { 0: 'ClientConn' }, through: ['0'] },
    {
      at: ['GrpcStub#*'],
      does: 'request',
      requires: { 0: 'Context' },
      through: ['0', 'receiver'],
      repeatable: 'reads',
      deadline: { places: [], otherwise: 'none', remedies: [contextDeadline(0)] },
      retry: { places: [], otherwise: 'none' },
    },
  ],
};
