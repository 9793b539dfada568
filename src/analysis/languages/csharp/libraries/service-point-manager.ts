// Certificate checks and protocol versions for the whole process, and for one stream.
import type { Library } from '../../../concepts';

export const servicePointManager: Library = {
  id: 'service-point-manager',
  title: 'ServicePointManager',
  language: 'csharp',
  modules: ['System.Net'],
  protocol: 'http',
  version: '.NET 9: checks certificates; the system chooses the version',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.servicepointmanager.servercertificatevalidationcallback',
  operations: [{ at: ['ServicePointManager'], does: 'make', makes: 'ServicePointManager' }],
  tls: [
    { key: 'ServerCertificateValidationCallback', weakens: 'certificate', answers: [true] },
    // StackExchange.Redis
    { key: 'CertificateValidation', weakens: 'certificate', answers: [true] },
    // SqlConnectionStringBuilder
    { key: 'TrustServerCertificate', weakens: 'certificate', values: [true], instead: 'false' },
    { key: 'SecurityProtocol', weakens: 'version', constants: { Ssl3: 'SSL 3.0', Tls: 'TLS 1.0', Tls11: 'TLS 1.1' }, values: [48, 192, 768], instead: 'SecurityProtocolType.SystemDefault' },
  ],
};

export const sslStream: Library = {
  id: 'ssl-stream',
  title: 'SslStream',
  language: 'csharp',
  modules: ['System.Net.Security'],
  protocol: 'tcp',
  version: '.NET 9: checks certificates; the system chooses the version',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.security.sslstream.-ctor',
  operations: [
    {
      at: ['SslStream'], does: 'make', form: 'new', makes: 'SslStream',
      tls: [{ place: '2', weakens: 'certificate', answers: [true] }, { place: 'userCertificateValidationCallback=', weakens: 'certificate', answers: [true] }],
    },
    {
      at: ['SslStream#AuthenticateAsServer', 'SslStream#AuthenticateAsServerAsync'], does: 'make',
      tls: [{ place: '2', weakens: 'version', constants: { Ssl2: 'SSL 2.0', Ssl3: 'SSL 3.0', Tls: 'TLS 1.0', Tls11: 'TLS 1.1' }, instead: 'SslProtocols.None' }],
    },
    {
      at: ['SslStream#AuthenticateAsClient', 'SslStream#AuthenticateAsClientAsync'], does: 'make',
      tls: [{ place: '2', weakens: 'version', constants: { Ssl2: 'SSL 2.0', Ssl3: 'SSL 3.0', Tls: 'TLS 1.0', Tls11: 'TLS 1.1' }, instead: 'SslProtocols.None' }],
    },
  ],
};
