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

/** Secrets by which a program shows an identity provider who it is, on either side. */
export const identityClients: Library = {
  ...documented,
  id: 'identity-clients',
  title: 'OAuth 2.0 for .NET',
  modules: ['Duende.IdentityServer.Models', 'IdentityServer4.Models', 'Azure.Identity', 'Azure.Storage', 'Microsoft.AspNetCore.Authentication.OpenIdConnect', 'Microsoft.AspNetCore.Authentication.OAuth'],
  version: 'Duende IdentityServer 7, Azure.Identity 1, ASP.NET Core 9',
  source: 'https://docs.duendesoftware.com/identityserver/reference/models/secrets/',
  operations: [
    { at: ['Secret'], does: 'make', form: 'new', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['ClientSecretCredential'], does: 'make', form: 'new', credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['StorageSharedKeyCredential'], does: 'make', form: 'new', credentials: [{ place: '1', opens: 'token' }] },
  ],
  credentials: [{ key: 'ClientSecret', opens: 'connect', on: ['options', 'o', 'opts', 'opt', 'x', 'config'] }],
};

export const amazonCredentials: Library = {
  ...documented,
  id: 'amazon-credentials',
  title: 'AWS SDK for .NET',
  modules: ['Amazon.Runtime'],
  version: '4',
  source: 'https://docs.aws.amazon.com/sdkfornet/v4/apidocs/items/Runtime/TBasicAWSCredentials.html',
  operations: [{ at: ['BasicAWSCredentials', 'SessionAWSCredentials'], does: 'make', form: 'new', credentials: [{ place: '1', opens: 'token' }] }],
};

export const bearerHeader: Library = {
  ...documented,
  id: 'authentication-header',
  title: 'AuthenticationHeaderValue',
  modules: ['System.Net.Http.Headers'],
  version: '.NET 9',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.http.headers.authenticationheadervalue',
  operations: [{ at: ['AuthenticationHeaderValue'], does: 'make', form: 'new', credentials: [{ place: '1', opens: 'token' }] }],
};

export const sshNet: Library = {
  ...documented,
  protocol: 'tcp',
  id: 'ssh-net',
  title: 'SSH.NET',
  modules: ['Renci.SshNet'],
  version: '2025',
  source: 'https://sshnet.github.io/SSH.NET/api/Renci.SshNet.SshClient.html',
  operations: [
    // With a port between host and user, or without.
    { at: ['SshClient', 'SftpClient', 'ScpClient', 'PasswordConnectionInfo'], does: 'make', form: 'new', requires: { 3: '*' }, credentials: [{ place: '3', opens: 'connect' }] },
    { at: ['SshClient', 'SftpClient', 'ScpClient', 'PasswordConnectionInfo'], does: 'make', form: 'new', credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['PasswordAuthenticationMethod'], does: 'make', form: 'new', credentials: [{ place: '1', opens: 'connect' }] },
  ],
};
