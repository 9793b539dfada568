// Classes of .NET that are given a secret: who is logged in with it, or what is signed with it.
import type { Library } from '../../../concepts';

const documented = { language: 'csharp', protocol: 'http' } as const;

export const networkCredential: Library = {
  ...documented,
  id: 'network-credential',
  title: 'NetworkCredential',
  modules: ['System.Net'],
  version: '.NET 9',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.networkcredential',
  operations: [{ at: ['NetworkCredential'], does: 'make', form: 'new', makes: 'NetworkCredential', credentials: [{ place: '1', opens: 'connect' }] }],
};

export const identityModel: Library = {
  ...documented,
  id: 'identity-model',
  title: 'Microsoft.IdentityModel.Tokens',
  modules: ['Microsoft.IdentityModel.Tokens'],
  version: '8',
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.symmetricsecuritykey',
  operations: [{ at: ['SymmetricSecurityKey'], does: 'make', form: 'new', makes: 'SecurityKey', credentials: [{ place: '0', opens: 'sign' }] }],
};
