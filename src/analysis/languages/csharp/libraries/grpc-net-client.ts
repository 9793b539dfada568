// gRPC for .NET: a call waits for as long as its deadline says, which nobody sets by default.
import type { Library } from '../../../concepts';

const channel = (member: string): readonly string[] => ['1', 'channelOptions='].map((place) => `${place}.${member}`);

export const grpcNetClient: Library = {
  id: 'grpc-net-client',
  title: 'Grpc.Net.Client',
  language: 'csharp',
  modules: ['Grpc.Net.Client', 'Grpc.Core', 'Grpc.Core.Interceptors', 'Grpc.Net.ClientFactory', 'Microsoft.Extensions.DependencyInjection'],
  protocol: 'grpc',
  version: '2.7x: no deadline; retries only by service config',
  source: 'https://learn.microsoft.com/aspnet/core/grpc/deadlines-cancellation',
  operations: [
    {
      at: ['GrpcChannel.ForAddress'],
      does: 'make',
      makes: 'GrpcChannel',
      shares: true,
      address: { places: ['0', 'address='], form: 'url' },
      retry: { places: [...channel('ServiceConfig'), ...channel('HttpHandler'), ...channel('HttpClient')], otherwise: 'none' },
    },
    {
      at: ['Channel'],
      does: 'make',
      form: 'new',
      makes: 'GrpcChannel',
      shares: true,
      address: { places: ['0'], form: 'target' },
      transport: { plaintext: ['1'], plaintextValues: ['Insecure'], tls: ['1'], otherwise: 'unknown' },
    },
    // Interceptors may give what the call leaves out.
    { at: ['GrpcChannel#Intercept'], does: 'make', makes: 'CallInvoker' },
    // Generated code: `new Cart.CartClient(channel)`. What it makes goes over the wire, whatever the method is called.
    { at: ['any:*Client'], does: 'make', form: 'new', makes: 'GrpcStub', requires: { 0: 'GrpcChannel' }, through: ['0'] },
    {
      at: ['any:AddGrpcClient'],
      does: 'make',
      makes: 'GrpcClientBuilder',
      through: [],
      registers: { kind: 'GrpcStub', as: 'itself' },
      address: { places: ['0.Address', '1.Address'], form: 'url' },
      retry: { places: [], otherwise: 'none' },
    },
    { at: ['GrpcClientBuilder#EnableCallContextPropagation'], does: 'configure', makes: 'GrpcClientBuilder', gives: ['deadline'] },
    { at: ['ConfigurePrimaryHttpMessageHandler', 'AddCallCredentials', 'SetHandlerLifetime', 'ConfigureHttpClient'].map((name) => `GrpcClientBuilder#${name}`), does: 'configure', makes: 'GrpcClientBuilder', gives: [] },
    { at: ['GrpcClientBuilder#*'], does: 'configure', makes: 'GrpcClientBuilder', gives: ['deadline', 'retry'] },
    { at: ['CallOptions'], does: 'make', form: 'new', makes: 'CallOptions', through: ['2', 'cancellationToken='], deadline: { places: ['deadline=', '1'], otherwise: 'none' } },
    { at: ['CallOptions#WithDeadline'], does: 'make', makes: 'CallOptions', through: [], deadline: { places: ['0'] } },
    { at: ['CallOptions#*'], does: 'make', makes: 'CallOptions' },
    // A stream is read for as long as both sides like; only a call that gives one answer has this name.
    {
      at: ['GrpcStub#*Async'],
      does: 'request',
      through: ['1', 'options=', '3', 'cancellationToken=', 'receiver'],
      repeatable: 'reads',
      deadline: {
        places: ['deadline=', '2'],
        through: ['1', 'options=', '3', 'cancellationToken=', 'receiver'],
        otherwise: 'none',
        remedies: [{ title: 'Give it 5 seconds', imports: [['System', null]], set: 'deadline=', value: 'DateTime.UtcNow.AddSeconds(5)' }],
      },
      retry: { places: [], through: ['receiver'], otherwise: 'none' },
    },
  ],
};
