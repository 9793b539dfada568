// LDAP through JNDI: the settings are a table, and without limits in it connecting and reading wait for ever.
import type { Library } from '../../../concepts';

const key = (name: string, constant?: string): string[] => [`0['${name}']`, ...(constant === undefined ? [] : [`0.${constant}`])];

export const jndiLdap: Library = {
  id: 'jndi-ldap',
  title: 'JNDI',
  language: 'java',
  modules: ['javax.naming.directory', 'javax.naming.ldap'],
  protocol: 'ldap',
  version: 'JDK 8 to 25: no read timeout; TCP\'s own to connect',
  source: 'https://docs.oracle.com/javase/8/docs/technotes/guides/jndi/jndi-ldap.html',
  blocks: true,
  operations: [
    // Names are looked up over UDP: asked again after a second each time, and given up after four.
    { at: ['InitialDirContext'], form: 'new', literals: { "0['java.naming.factory.initial']": 'com.sun.jndi.dns.DnsContextFactory' }, does: 'make' },
    // Without a table it takes its settings from the surroundings.
    {
      at: ['InitialDirContext', 'InitialLdapContext'],
      form: 'new',
      requires: { 0: '*' },
      does: 'connect',
      address: { places: key('java.naming.provider.url', 'PROVIDER_URL'), form: 'url' },
      transport: { tls: key('java.naming.ldap.factory.socket'), otherwise: 'scheme' },
      deadline: { places: [...key('com.sun.jndi.ldap.read.timeout'), ...key('com.sun.jndi.ldap.connect.timeout')], otherwise: 'none' },
    },
  ],
};
