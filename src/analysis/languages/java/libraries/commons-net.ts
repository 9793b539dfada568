// Apache Commons Net: FTP, Telnet and mail in plaintext unless the name of the client has an S; neither connecting nor reading has a limit until it is set.
import type { Library, Operation } from '../../../concepts';

const clients = ['FTPClient', 'FTPSClient'];
const encrypting = ['SMTPSClient', 'AuthenticatingSMTPClient', 'POP3SClient', 'ExtendedPOP3SClient', 'IMAPSClient', 'AuthenticatingIMAPClient'];
const plain = ['TelnetClient', 'SMTPClient', 'POP3Client', 'IMAPClient', 'NNTPClient', 'RLoginClient', 'RExecClient', 'RCommandClient'];
const on = (...names: readonly string[]): string[] => clients.flatMap((kind) => names.map((name) => `${kind}#${name}`));

export const commonsNet: Library = {
  id: 'commons-net',
  title: 'Apache Commons Net',
  language: 'java',
  modules: ['org.apache.commons.net.ftp', 'org.apache.commons.net.telnet', 'org.apache.commons.net.smtp', 'org.apache.commons.net.pop3', 'org.apache.commons.net.imap', 'org.apache.commons.net.nntp', 'org.apache.commons.net.bsd'],
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
    // The name of everybody has the password of everybody.
    { at: on('login'), literals: { 0: 'anonymous' }, does: 'configure', gives: [] },
    { at: on('login'), does: 'configure', gives: [], credentials: [{ place: '1', opens: 'connect' }] },
    ...encrypting.flatMap((kind): Operation[] => [
      { at: [kind], form: 'new', does: 'make', makes: kind },
      { at: [`${kind}#connect`], does: 'connect', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
    ]),
    ...plain.flatMap((kind): Operation[] => [
      { at: [kind], form: 'new', does: 'make', makes: kind },
      { at: [`${kind}#setConnectTimeout`, `${kind}#setDefaultTimeout`], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
      { at: [`${kind}#connect`], does: 'connect', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' }, deadline: { places: [], otherwise: 'none' } },
    ]),
    { at: on('storeFile', 'appendFile'), does: 'request', repeatable: 'unknown' },
    { at: on('retrieveFile', 'listFiles', 'listNames', 'deleteFile'), does: 'request', repeatable: 'yes' },
  ],
};
