// Directories, file transfer and terminals: plaintext unless they are told otherwise.
import type { Library, Operation } from '../../../concepts';

export const ldapClients: Library = {
  id: 'ldap-clients',
  title: 'ldapjs',
  language: 'javascript',
  modules: ['ldapjs', 'ldapts'],
  protocol: 'ldap',
  version: 'ldapjs 3, ldapts 8: no limit on connecting or answering',
  source: 'https://github.com/ldapts/ldapts#create-a-client',
  operations: [{
    at: ['createClient', 'Client'], does: 'connect', makes: 'LdapClient', address: { places: ['0.url'], form: 'url' },
    deadline: { places: ['0.connectTimeout', '0.timeout'], otherwise: 'none', remedies: [{ title: 'Give up connecting after 5 seconds', set: '0.connectTimeout', value: '5000' }] },
  },
  { at: ['LdapClient#bind'], does: 'request', repeatable: 'unknown', credentials: [{ place: '1', opens: 'connect' }] }],
};

export const basicFtp: Library = {
  id: 'basic-ftp',
  title: 'basic-ftp',
  language: 'javascript',
  modules: ['basic-ftp'],
  protocol: 'ftp',
  version: '5: 30 s; FTP without TLS unless secure is set',
  source: 'https://github.com/patrickjuchli/basic-ftp#client-api',
  operations: [
    { at: ['Client'], does: 'make', form: 'new', makes: 'FtpClient' },
    {
      at: ['FtpClient#access'], does: 'connect', address: { places: ['0.host'], form: 'host' }, deadline: { places: [], otherwise: { value: '30 s' } },
      transport: { tls: ['0.secure'], otherwise: 'plaintext' }, credentials: [{ place: '0.password', opens: 'connect' }],
    },
  ],
};

const toHost = (at: string, makes: string, method: string, tls: readonly string[]): readonly Operation[] => [
  { at: [at], form: 'new', does: 'make', makes },
  { at: [`${makes}#${method}`], does: 'connect', address: { places: ['0.host'], form: 'host', otherwise: 'localhost' }, transport: { tls, otherwise: 'plaintext' }, credentials: [{ place: '0.password', opens: 'connect' }] },
];

export const ftp: Library = {
  id: 'ftp',
  title: 'ftp',
  language: 'javascript',
  modules: ['ftp'],
  protocol: 'ftp',
  version: '0.3: localhost and no TLS unless told otherwise, 10 s to connect',
  source: 'https://github.com/mscdex/node-ftp#methods',
  operations: toHost('', 'PlainFtpClient', 'connect', ['0.secure']),
};

export const jsftp: Library = {
  id: 'jsftp',
  title: 'jsftp',
  language: 'javascript',
  modules: ['jsftp'],
  protocol: 'ftp',
  version: '2.x: speaks no TLS',
  source: 'https://github.com/sergi/jsftp#usage',
  operations: [{ at: [''], form: 'new', does: 'make', makes: 'Jsftp', address: { places: ['0.host'], form: 'host', otherwise: 'localhost' }, transport: { otherwise: 'plaintext' }, credentials: [{ place: '0.pass', opens: 'connect' }] }],
};

export const telnetClient: Library = {
  id: 'telnet-client',
  title: 'telnet-client',
  language: 'javascript',
  modules: ['telnet-client'],
  protocol: 'tcp',
  version: '1.x and 2.x: 127.0.0.1 unless told otherwise, no TLS',
  source: 'https://github.com/mkozjak/node-telnet-client#api',
  operations: [...toHost('Telnet', 'TelnetClient', 'connect', []), ...toHost('', 'TelnetClient', 'connect', [])],
};

export const libcurl: Library = {
  id: 'node-libcurl',
  title: 'node-libcurl',
  language: 'javascript',
  modules: ['node-libcurl'],
  protocol: 'http',
  version: '2.x to 4.x: checks certificates and names',
  source: 'https://curl.se/libcurl/c/CURLOPT_SSL_VERIFYPEER.html',
  operations: [
    { at: ['Curl', 'Easy'], form: 'new', does: 'make', makes: 'Curl' },
    { at: ['Curl#setOpt', 'Easy#setOpt'], literals: { 0: 'SSL_VERIFYPEER' }, does: 'configure', gives: [], tls: [{ place: '1', weakens: 'certificate', values: [false, 0, '0'], instead: 'true' }] },
    { at: ['Curl#setOpt', 'Easy#setOpt'], literals: { 0: 'SSL_VERIFYHOST' }, does: 'configure', gives: [], tls: [{ place: '1', weakens: 'host-name', values: [false, 0, '0'], instead: '2' }] },
    { at: ['Curl#setOpt', 'Easy#setOpt'], literals: { 0: 'URL' }, does: 'make', address: { places: ['1'], form: 'url' } },
  ],
};
