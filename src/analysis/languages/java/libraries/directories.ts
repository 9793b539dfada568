// Spring LDAP: asking is a round trip; where it asks, and as whom, stands in its context source.
import type { Library, Operation } from '../../../concepts';

const asking = ['search', 'searchForObject', 'searchForContext', 'find', 'findOne', 'findByDn', 'lookup', 'lookupContext', 'list', 'authenticate', 'bind', 'unbind', 'modifyAttributes', 'rebind', 'update', 'create'];

export const springLdap: Library = {
  id: 'spring-ldap',
  title: 'Spring LDAP',
  language: 'java',
  modules: ['org.springframework.ldap.core', 'org.springframework.ldap.core.support'],
  protocol: 'ldap',
  version: '2 and 3: the limits of JNDI',
  source: 'https://docs.spring.io/spring-ldap/reference/configuring.html',
  blocks: true,
  operations: [
    { at: ['LdapContextSource', 'DefaultSpringSecurityContextSource'], form: 'new', does: 'make', makes: 'LdapContextSource', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['LdapContextSource#setUrl', 'LdapContextSource#setUrls'], does: 'make', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['LdapContextSource#setPassword'], does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    ...['LdapTemplate', 'LdapOperations', 'LdapClient'].map((kind): Operation => ({ at: asking.map((name) => `${kind}#${name}`), does: 'query' })),
  ],
};
