// Old protocols of the standard library: mail, file transfer and terminals. All wait for ever, and none is encrypted by itself.
import type { Library, Operation, Setting, Transport } from '../../../concepts';
import { oldProtocols } from './ssl';

const limit = (...places: string[]): Setting => ({ places: ['timeout=', ...places], otherwise: 'none', remedies: [{ title: 'Set a timeout of 10 s', set: 'timeout=', value: '10' }] });
const plaintext: Transport = { otherwise: 'plaintext' };
const tls: Transport = { otherwise: 'tls' };
const host = { places: ['0', 'host='], form: 'host' } as const;
const documented = { language: 'python', version: 'Python 3.13: no timeout unless one is given', blocks: true } as const;

const open = (name: string, timeoutAt: string, transport: Transport): Operation => ({ at: [name], does: 'connect', makes: name, deadline: limit(timeoutAt), transport, address: host });

export const smtplib: Library = {
  ...documented,
  id: 'smtplib',
  title: 'smtplib',
  modules: ['smtplib'],
  protocol: 'smtp',
  source: 'https://docs.python.org/3/library/smtplib.html#smtplib.SMTP',
  operations: [
    { ...open('SMTP', '3', plaintext), makes: 'SMTP' },
    { ...open('SMTP_SSL', '3', tls), makes: 'SMTP' },
    { at: ['SMTP#starttls'], does: 'configure', on: 'receiver', gives: ['encryption'] },
    { at: ['SMTP#login'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
    // The connection has the limit, and answers for the lack of one.
    { at: ['SMTP#sendmail', 'SMTP#send_message'], does: 'request', repeatable: 'no', through: [] },
  ],
};

/** Mail that is fetched: `imaplib`, `poplib`, and `imap_tools` around the first. */
export const imaplib: Library = {
  ...documented,
  id: 'imaplib',
  title: 'imaplib',
  modules: ['imaplib'],
  protocol: 'tcp',
  source: 'https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4',
  operations: [
    { ...open('IMAP4', '2', plaintext), makes: 'IMAP4' },
    { ...open('IMAP4_SSL', '5', tls), makes: 'IMAP4' },
    { at: ['IMAP4#starttls'], does: 'configure', on: 'receiver', gives: ['encryption'] },
    { at: ['IMAP4#login'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
  ],
};

export const poplib: Library = {
  ...documented,
  id: 'poplib',
  title: 'poplib',
  modules: ['poplib'],
  protocol: 'tcp',
  source: 'https://docs.python.org/3/library/poplib.html#poplib.POP3',
  operations: [
    { ...open('POP3', '2', plaintext), makes: 'POP3' },
    { ...open('POP3_SSL', '2', tls), makes: 'POP3' },
    { at: ['POP3#stls'], does: 'configure', on: 'receiver', gives: ['encryption'] },
    { at: ['POP3#pass_'], does: 'make', credentials: [{ place: '0', opens: 'connect' }] },
  ],
};

export const imapTools: Library = {
  ...documented,
  id: 'imap-tools',
  title: 'imap_tools',
  modules: ['imap_tools', 'imap_tools.mailbox'],
  protocol: 'tcp',
  version: '1.x: no timeout unless one is given',
  source: 'https://github.com/ikvk/imap_tools#basic',
  operations: [
    { ...open('MailBox', '2', tls), makes: 'MailBox' },
    { ...open('MailBoxStartTls', '2', tls), makes: 'MailBox' },
    { ...open('MailBoxUnencrypted', '2', plaintext), makes: 'MailBox' },
    { ...open('MailBoxTls', '2', tls), makes: 'MailBox' },
    { at: ['MailBox#login'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
  ],
};

/** XML-RPC: what is called on the proxy is called over there. */
export const xmlrpc: Library = {
  ...documented,
  id: 'xmlrpc',
  title: 'xmlrpc.client',
  modules: ['xmlrpc.client', 'xmlrpclib'],
  protocol: 'http',
  source: 'https://docs.python.org/3/library/xmlrpc.client.html#xmlrpc.client.ServerProxy',
  operations: [
    // A transport of the caller's own may bring a limit.
    { at: ['ServerProxy', 'Server'], does: 'make', makes: 'ServerProxy', address: { places: ['0', 'uri='], form: 'url' }, deadline: { places: ['transport=', '1'], otherwise: 'none', carried: true } },
    { at: ['ServerProxy#*.*', 'ServerProxy#*'], does: 'request', repeatable: 'unknown' },
  ],
};

export const ftplib: Library = {
  ...documented,
  id: 'ftplib',
  title: 'ftplib',
  modules: ['ftplib'],
  protocol: 'ftp',
  source: 'https://docs.python.org/3/library/ftplib.html#ftplib.FTP',
  operations: [
    // Without a host nothing is opened yet.
    { ...open('FTP', '4', plaintext), requires: { '0': '*' }, credentials: [{ place: '2', opens: 'connect' }, { place: 'passwd=', opens: 'connect' }] },
    { ...open('FTP', '4', plaintext), requires: { 'host=': '*' }, credentials: [{ place: 'passwd=', opens: 'connect' }] },
    { at: ['FTP'], does: 'make', makes: 'FTP', deadline: limit() },
    { ...open('FTP_TLS', '4', tls), makes: 'FtpTls', credentials: [{ place: '2', opens: 'connect' }, { place: 'passwd=', opens: 'connect' }] },
    { at: ['FTP#connect'], does: 'connect', deadline: { places: ['timeout=', '2'] }, transport: plaintext, address: host },
    { at: ['FTP#login', 'FtpTls#login'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'passwd=', opens: 'connect' }] },
  ],
};

export const nntplib: Library = {
  ...documented,
  id: 'nntplib',
  title: 'nntplib',
  modules: ['nntplib'],
  protocol: 'tcp',
  version: 'Python 3.12, the last that has it: no timeout unless one is given',
  source: 'https://docs.python.org/3.12/library/nntplib.html#nntplib.NNTP',
  operations: [
    { ...open('NNTP', '6', plaintext), makes: 'NNTP' },
    { ...open('NNTP_SSL', '7', tls), makes: 'NNTP' },
    { at: ['NNTP#starttls'], does: 'configure', on: 'receiver', gives: ['encryption'] },
  ],
};

export const telnetlib: Library = {
  ...documented,
  id: 'telnetlib',
  title: 'telnetlib',
  modules: ['telnetlib'],
  protocol: 'tcp',
  version: 'Python 3.12, the last that has it: no timeout unless one is given',
  source: 'https://docs.python.org/3.12/library/telnetlib.html#telnetlib.Telnet',
  operations: [open('Telnet', '2', plaintext)],
};

/** `ldap3`: a server is described first, a connection opens it. */
export const ldap3: Library = {
  ...documented,
  id: 'ldap3',
  title: 'ldap3',
  modules: ['ldap3'],
  protocol: 'ldap',
  version: '2.9: no limit on connecting or answering, no TLS unless asked for',
  source: 'https://ldap3.readthedocs.io/en/latest/server.html',
  operations: [
    { at: ['Tls', 'core.tls.Tls'], does: 'make', makes: 'LdapTls', tls: [{ place: 'validate=', weakens: 'certificate', values: [0], constants: { CERT_NONE: '' }, instead: 'ssl.CERT_REQUIRED' }, { place: 'version=', weakens: 'version', constants: oldProtocols }] },
    { at: ['Server'], does: 'make', makes: 'LdapServer', address: { places: ['0', 'host='], form: 'dsn' }, deadline: { places: ['connect_timeout='], otherwise: 'none', remedies: [{ title: 'Give up connecting after 5 s', set: 'connect_timeout=', value: '5' }] }, transport: { tls: ['use_ssl='], otherwise: 'unknown' } },
    { at: ['Connection'], does: 'connect', makes: 'LdapConnection', through: ['0'], deadline: { places: ['receive_timeout='] }, credentials: [{ place: '2', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
    { at: ['LdapConnection#start_tls'], does: 'configure', on: 'receiver', gives: ['encryption'] },
  ],
};

/** `python-ldap`: opens with the first operation. */
export const pythonLdap: Library = {
  ...documented,
  id: 'python-ldap',
  title: 'python-ldap',
  modules: ['ldap'],
  protocol: 'ldap',
  version: '3.4: no limits unless OPT_NETWORK_TIMEOUT is set',
  source: 'https://www.python-ldap.org/en/latest/reference/ldap.html#options',
  operations: [
    { at: ['initialize'], does: 'make', makes: 'LdapObject', address: { places: ['0', 'uri='], form: 'url' }, transport: { otherwise: 'scheme' }, deadline: { places: ['~network_timeout', '~timeout'], otherwise: 'none' } },
    { at: ['set_option', 'LdapObject#set_option'], literals: { 0: 'OPT_X_TLS_REQUIRE_CERT' }, does: 'configure', gives: [], tls: [{ place: '1', weakens: 'certificate', values: [0, 3], constants: { OPT_X_TLS_NEVER: '', OPT_X_TLS_ALLOW: '' }, instead: 'ldap.OPT_X_TLS_DEMAND' }] },
    ...['OPT_NETWORK_TIMEOUT', 'OPT_TIMEOUT'].flatMap((option): readonly Operation[] => [
      { at: ['LdapObject#set_option'], literals: { 0: option }, does: 'configure', on: 'receiver', gives: ['deadline'] },
      { at: ['set_option'], literals: { 0: option }, does: 'ambient', gives: ['deadline'], covers: ['python-ldap'] },
    ]),
    { at: ['LdapObject#start_tls_s'], does: 'configure', on: 'receiver', gives: ['encryption'] },
    { at: ['LdapObject#simple_bind_s', 'LdapObject#bind_s'], does: 'request', repeatable: 'unknown', credentials: [{ place: '1', opens: 'connect' }] },
  ],
};
