// What listens outside of the host of .NET, and ends with the process.
import type { Library } from '../../../concepts';

const documented = { language: 'csharp', version: '.NET 9: nothing ends it by itself' } as const;

export const httpListener: Library = {
  ...documented,
  id: 'http-listener',
  title: 'HttpListener',
  modules: ['System.Net'],
  protocol: 'http',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.httplistener.stop',
  operations: [
    { at: ['HttpListener'], does: 'make', form: 'new', makes: 'HttpListener' },
    { at: ['HttpListener#Start'], does: 'listen' },
  ],
};

export const socketListeners: Library = {
  ...documented,
  id: 'socket-listeners',
  title: 'System.Net.Sockets',
  modules: ['System.Net.Sockets'],
  protocol: 'tcp',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.sockets.tcplistener.stop',
  operations: [
    { at: ['TcpListener'], does: 'make', form: 'new', makes: 'TcpListener' },
    { at: ['TcpListener#Start'], does: 'listen' },
    { at: ['UdpClient'], does: 'listen', form: 'new', requires: { 0: '*' }, thenCalled: ['ReceiveAsync', 'Receive'] },
  ],
};

export const grpcCoreServer: Library = {
  ...documented,
  id: 'grpc-core-server',
  title: 'Grpc.Core',
  modules: ['Grpc.Core'],
  protocol: 'grpc',
  source: 'https://grpc.github.io/grpc/csharp/api/Grpc.Core.Server.html',
  operations: [
    { at: ['Server'], does: 'make', form: 'new', makes: 'GrpcServer' },
    { at: ['GrpcServer#Start'], does: 'listen' },
  ],
};

export const fleck: Library = {
  ...documented,
  id: 'fleck',
  title: 'Fleck',
  modules: ['Fleck'],
  protocol: 'websocket',
  source: 'https://github.com/statianzo/Fleck',
  operations: [
    { at: ['WebSocketServer'], does: 'make', form: 'new', makes: 'WebSocketServer' },
    { at: ['WebSocketServer#Start'], does: 'listen' },
  ],
};
