// Remote procedure calls of the standard library: in the clear, and no part of them has a limit.
import type { Library, Operation } from '../../../concepts';

const dial = (at: string, address: string): Operation => ({
  at: [at],
  does: 'connect',
  makes: 'RpcClient',
  shares: true,
  address: { places: [address], form: 'host' },
  transport: { otherwise: 'plaintext' },
  deadline: { places: [], otherwise: 'none' },
});

export const netRpc: Library = {
  id: 'net-rpc',
  title: 'net/rpc',
  language: 'go',
  modules: ['net/rpc', 'net/rpc/jsonrpc'],
  protocol: 'tcp',
  version: 'Go 1.26: no timeouts, no TLS of its own',
  source: 'https://pkg.go.dev/net/rpc#Dial',
  operations: [
    { at: ['Dial'], literals: { 0: 'unix' }, does: 'make', makes: 'RpcClient' },
    dial('Dial', '1'),
    dial('DialHTTP', '1'),
    dial('DialHTTPPath', '1'),
    // What it waits for is bounded by nothing; the connection is where that is told.
    { at: ['RpcClient#Call', 'Client#Call'], does: 'request', through: [] },
  ],
};
