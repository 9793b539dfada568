// Directories and file transfer: plaintext unless they are told otherwise.
import type { Library } from '../../../concepts';

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
