// LDAP: connecting is bounded; encrypted only by its address.
import type { Library } from '../../../concepts';

export const ldap: Library = {
  id: 'go-ldap',
  title: 'go-ldap',
  language: 'go',
  modules: ['github.com/go-ldap/ldap/v3', 'github.com/go-ldap/ldap', 'gopkg.in/ldap.v2', 'gopkg.in/ldap.v3'],
  protocol: 'ldap',
  version: '3.4: 60 s to connect',
  source: 'https://pkg.go.dev/github.com/go-ldap/ldap/v3#DialURL',
  operations: [
    // What switches to TLS afterwards begins in the clear on purpose.
    { at: ['Dial', 'DialURL'], thenCalled: ['StartTLS'], does: 'make', makes: 'LdapConn' },
    { at: ['DialURL'], does: 'connect', makes: 'LdapConn', shares: true, address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' }, deadline: { places: [], otherwise: { value: '60 s' } } },
    { at: ['Dial'], does: 'connect', makes: 'LdapConn', shares: true, address: { places: ['1'], form: 'host' }, transport: { otherwise: 'plaintext' }, deadline: { places: [], otherwise: { value: '60 s' } } },
    { at: ['DialTLS'], does: 'connect', makes: 'LdapConn', shares: true, address: { places: ['1'], form: 'host' }, transport: { otherwise: 'tls' }, deadline: { places: [], otherwise: { value: '60 s' } } },
    { at: ['LdapConn#Bind', 'Conn#Bind'], does: 'request', repeatable: 'yes', through: [], credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['Search', 'SearchWithPaging', 'Compare', 'WhoAmI'].flatMap((name) => [`LdapConn#${name}`, `Conn#${name}`]), does: 'request', repeatable: 'yes', through: [] },
    { at: ['Add', 'Modify', 'Del', 'ModifyDN', 'PasswordModify'].flatMap((name) => [`LdapConn#${name}`, `Conn#${name}`]), does: 'request', repeatable: 'no', through: [] },
  ],
};
