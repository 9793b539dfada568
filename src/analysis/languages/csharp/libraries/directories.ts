// Directories by LDAP: the client of .NET, and that of Novell.
import type { Library } from '../../../concepts';
import { of } from './kinds';

const documented = { language: 'csharp', protocol: 'ldap' } as const;

export const directoryServices: Library = {
  ...documented,
  id: 'directory-services',
  title: 'LdapConnection',
  modules: ['System.DirectoryServices.Protocols', 'System.DirectoryServices'],
  version: '.NET 9: 30 s',
  source: 'https://learn.microsoft.com/dotnet/api/system.directoryservices.protocols.ldapconnection.timeout',
  operations: [
    { at: ['LdapConnection'], does: 'make', form: 'new', makes: 'LdapConnection' },
    { at: ['DirectoryEntry'], does: 'make', form: 'new', makes: 'DirectoryEntry', credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['LdapConnection#SendRequest'], does: 'query', blocks: true },
  ],
  tls: [{ key: 'VerifyServerCertificate', weakens: 'certificate', answers: [true] }],
};

export const novellLdap: Library = {
  ...documented,
  id: 'novell-ldap',
  title: 'Novell.Directory.Ldap',
  modules: ['Novell.Directory.Ldap'],
  version: '3 and 4: no limit by itself',
  source: 'https://github.com/dsbenghe/Novell.Directory.Ldap.NETStandard',
  operations: [
    { at: ['LdapConnection'], does: 'make', form: 'new', makes: 'LdapConnection' },
    { at: of(['LdapConnection', 'ILdapConnection'], ['Bind', 'BindAsync']), does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
    { at: of(['LdapConnection', 'ILdapConnection'], ['Search', 'Read', 'Modify', 'Add', 'Delete']), does: 'query', blocks: true },
    { at: of(['LdapConnection', 'ILdapConnection'], ['SearchAsync', 'ReadAsync', 'ModifyAsync', 'AddAsync', 'DeleteAsync']), does: 'query' },
  ],
  tls: [{ key: 'UserDefinedServerCertValidationDelegate', weakens: 'certificate', answers: [true] }],
};
