// Settings that Java programs give by name: properties of the process, and tables that are handed to mail, naming and the like.
import type { Library, Operation, TlsValues } from '../../../concepts';

const old = ['SSLv2', 'SSLv2Hello', 'SSLv3', 'TLSv1', 'TLSv1.1'];
const mailProtocols = ['smtp', 'smtps', 'imap', 'imaps', 'pop3', 'pop3s'];

const weakening: Readonly<Record<string, TlsValues>> = {
  'https.protocols': { weakens: 'version', values: old, instead: '"TLSv1.2,TLSv1.3"' },
  'jdk.tls.client.protocols': { weakens: 'version', values: old, instead: '"TLSv1.2,TLSv1.3"' },
  'jdk.tls.server.protocols': { weakens: 'version', values: old, instead: '"TLSv1.2,TLSv1.3"' },
  'jdk.internal.httpclient.disableHostnameVerification': { weakens: 'host-name', values: ['true', ''] },
  'com.sun.jndi.ldap.object.disableEndpointIdentification': { weakens: 'host-name', values: ['true', ''] },
  'ssl.endpoint.identification.algorithm': { weakens: 'host-name', values: [''], instead: '"https"' },
  ...Object.fromEntries(mailProtocols.flatMap((protocol): [string, TlsValues][] => [
    [`mail.${protocol}.ssl.protocols`, { weakens: 'version', values: old, instead: '"TLSv1.2 TLSv1.3"' }],
    [`mail.${protocol}.ssl.trust`, { weakens: 'certificate', values: ['*'] }],
    [`mail.${protocol}.ssl.checkserveridentity`, { weakens: 'host-name', values: ['false', false], instead: '"true"' }],
  ])),
};

const tables = ['Properties', 'Hashtable', 'Map', 'HashMap'];
const given = [...tables.flatMap((kind) => [`${kind}#put`, `${kind}#setProperty`]), 'global:System.setProperty'];

// What only holds a password for a directory.
const logins = ['java.naming.security.credentials', 'SECURITY_CREDENTIALS'];

const byName = (name: string, rest: Pick<Operation, 'tls' | 'credentials'>): Operation => ({ at: given, literals: { 0: name }, does: 'configure', gives: [], ...rest });

export const namedSettings: Library = {
  id: 'named-settings',
  title: 'properties',
  language: 'java',
  modules: ['java.util'],
  protocol: 'tcp',
  version: 'JDK 8 to 25, Jakarta Mail 1.6 to 2.1',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/doc-files/net-properties.html',
  operations: [
    ...Object.entries(weakening).map(([name, values]) => byName(name, { tls: [{ ...values, place: '1' }] })),
    // The constant of javax.naming goes by its name, too.
    ...logins.map((name) => byName(name, { credentials: [{ place: '1', opens: 'connect' }] })),
  ],
  // The same where the table is filled beside its making.
  tls: Object.entries(weakening).map(([key, values]) => ({ key, ...values })),
  credentials: logins.map((key) => ({ key, opens: 'connect' })),
};
