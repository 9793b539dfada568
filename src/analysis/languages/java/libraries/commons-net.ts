// Apache Commons Net: neither connecting nor reading has a limit until it is set.
import type { Library } from '../../../concepts';

const clients = ['FTPClient', 'FTPSClient'];
const on = (...names: readonly string[]): string[] => clients.flatMap((kind) => names.map((name) => `${kind}#${name}`));

export const commonsNet: Library = {
  id: 'commons-net',
  title: 'Apache Commons Net',
  language: 'java',
  modules: ['org.apache.commons.net.ftp'],
  protocol: 'ftp',
  version: '3.x: no timeouts',
  source: 'https://commons.apache.org/proper/commons-net/apidocs/org/apache/commons/net/SocketClient.html',
  blocks: true,
  operations: [
    { at: ['FTPSClient'], form: 'new', does: 'make', makes: 'FTPSClient' },
    { at: ['FTPClient'], form: 'new', does: 'make', makes: 'FTPClient' },
    { at: on('setConnectTimeout', 'setDefaultTimeout'), does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
    { at: ['FTPClient#connect'], does: 'connect', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' }, deadline: { places: [], otherwise: 'none' } },
    { at: ['FTPSClient#connect'], does: 'connect', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
    { at: on('storeFile', 'appendFile'), does: 'request', repeatable: 'unknown' },
    { at: on('retrieveFile', 'listFiles', 'listNames', 'deleteFile'), does: 'request', repeatable: 'yes' },
  ],
};
