// Sockets of .NET: connecting and reading wait for as long as it takes, unless a token or a timeout ends them.
import type { Library, Setting } from '../../../concepts';

const documented = { language: 'csharp', version: '.NET 9: no timeouts' } as const;

/** A token is handed over last, wherever that is. */
const token = (...places: readonly string[]): Setting => ({ places: [], through: [...places, 'cancellationToken='], otherwise: 'none' });
const retry: Setting = { places: [], otherwise: { value: 'by whoever asks again' } };

export const tcpClient: Library = {
  ...documented,
  id: 'tcp-client',
  title: 'TcpClient',
  modules: ['System.Net.Sockets'],
  protocol: 'tcp',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.sockets.tcpclient.connectasync',
  operations: [
    // With host and port it connects while it is made.
    { at: ['TcpClient'], does: 'connect', form: 'new', requires: { 1: '*' }, makes: 'TcpClient', shares: true, blocks: true, address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' }, retry },
    { at: ['TcpClient'], does: 'make', form: 'new', makes: 'TcpClient', shares: true },
    { at: ['TcpClient#ConnectAsync'], does: 'connect', through: ['1', '2', 'receiver'], address: { places: ['0'], form: 'host' }, deadline: token('1', '2'), retry },
    { at: ['TcpClient#Connect'], does: 'connect', blocks: true, address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' }, retry },
  ],
};

export const telnetClients: Library = {
  ...documented,
  id: 'telnet-clients',
  title: 'Telnet',
  modules: ['PrimS.Telnet', 'MinimalisticTelnet'],
  protocol: 'tcp',
  version: 'PrimS.Telnet 0.12: speaks no TLS',
  source: 'https://github.com/9swampy/Telnet#usage',
  operations: [{ at: ['Client', 'TelnetConnection'], does: 'make', form: 'new', makes: 'TelnetClient', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' } }],
};

export const clientWebSocket: Library = {
  ...documented,
  id: 'client-web-socket',
  title: 'ClientWebSocket',
  modules: ['System.Net.WebSockets'],
  protocol: 'websocket',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.websockets.clientwebsocket.connectasync',
  operations: [
    { at: ['ClientWebSocket'], does: 'make', form: 'new', makes: 'ClientWebSocket' },
    { at: ['ClientWebSocket#ConnectAsync'], does: 'connect', through: ['1', '2', 'receiver'], address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' }, deadline: token('1', '2'), retry },
  ],
};
