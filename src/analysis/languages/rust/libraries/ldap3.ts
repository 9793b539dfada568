// LDAP: encrypted only by its address or by StartTLS; a bind and a search wait for as long as the directory likes.
import type { Library } from '../../../concepts';

export const ldap3: Library = {
  id: 'ldap3',
  title: 'ldap3',
  language: 'rust',
  modules: ['ldap3'],
  protocol: 'ldap',
  version: '0.11: no limit on connecting unless set_conn_timeout',
  source: 'https://docs.rs/ldap3/latest/ldap3/struct.LdapConnSettings.html',
  operations: [
    { at: ['LdapConnSettings.new'], does: 'make', makes: 'LdapConnSettings' },
    { at: ['LdapConnSettings#set_starttls'], does: 'make', makes: 'StartTlsSettings' },
    { at: ['LdapConnSettings#set_no_tls_verify', 'StartTlsSettings#set_no_tls_verify'], does: 'make', makes: 'LdapConnSettings', tls: [{ place: '0', weakens: 'certificate', values: [true], instead: 'false' }] },
    { at: ['LdapConnSettings#*'], does: 'make', makes: 'LdapConnSettings' },
    { at: ['StartTlsSettings#*'], does: 'make', makes: 'StartTlsSettings' },
    { at: ['LdapConnAsync.with_settings', 'LdapConn.with_settings'], requires: { 0: 'StartTlsSettings' }, does: 'make', makes: 'Ldap', shares: true },
    { at: ['LdapConnAsync.with_settings', 'LdapConn.with_settings'], does: 'connect', makes: 'Ldap', shares: true, through: [], address: { places: ['1'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['LdapConnAsync.new', 'LdapConn.new'], does: 'connect', makes: 'Ldap', shares: true, through: [], address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['any:simple_bind'], inScope: true, does: 'request', repeatable: 'yes', through: [], credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['Ldap#search', 'Ldap#compare', 'Ldap#streaming_search', 'Ldap#with_timeout.search'], does: 'request', repeatable: 'yes', through: [] },
    { at: ['Ldap#add', 'Ldap#modify', 'Ldap#delete'], does: 'request', repeatable: 'no', through: [] },
    { at: ['Ldap#with_timeout', 'Ldap#with_search_options', 'Ldap#with_controls'], does: 'make', makes: 'Ldap' },
  ],
};
