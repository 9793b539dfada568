// TLS in Node: the options mean the same in every library that hands them on.
import type { Library, TlsKey } from '../../../concepts';

const certificate = (key: string, rest: Omit<TlsKey, 'key' | 'weakens'>): TlsKey => ({ key, weakens: 'certificate', ...rest });

// What a server may say about the certificates of its clients.
const ofServers = { unless: ['requestCert'], notFor: ['createServer', 'createSecureServer', 'Server', 'SecureContext', 'createSecureContext'] };

const old = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];
const oldMethods = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1_1'].flatMap((version) => ['', '_client', '_server'].map((side) => `${version}${side}_method`));

export const nodeTls: Library = {
  id: 'node-tls',
  title: 'Node TLS',
  language: 'javascript',
  modules: ['tls', 'node:tls'],
  protocol: 'tcp',
  version: 'Node 20: checks certificates and names, TLS 1.2 and up',
  source: 'https://nodejs.org/api/tls.html#tlsconnectoptions-callback',
  operations: [{ at: ['connect'], does: 'make', makes: 'TLSSocket', address: { places: ['0.host'], form: 'host' } }],
  tls: [
    certificate('rejectUnauthorized', { values: [false, 0], instead: 'true', ...ofServers }),
    certificate('NODE_TLS_REJECT_UNAUTHORIZED', { values: ['0', 0], instead: "'1'" }),
    { key: 'checkServerIdentity', weakens: 'host-name', answers: [null] },
    // request and its successors.
    certificate('strictSSL', { values: [false], instead: 'true' }),
    // The MongoDB driver, also under its older names.
    certificate('tlsAllowInvalidCertificates', { values: [true], instead: 'false' }),
    certificate('tlsInsecure', { values: [true], instead: 'false' }),
    certificate('sslValidate', { values: [false], instead: 'true' }),
    { key: 'tlsAllowInvalidHostnames', weakens: 'host-name', values: [true], instead: 'false' },
    // SQL Server.
    certificate('trustServerCertificate', { values: [true], instead: 'false' }),
    { key: 'minVersion', weakens: 'version', values: old, instead: "'TLSv1.2'" },
    { key: 'DEFAULT_MIN_VERSION', weakens: 'version', values: old, instead: "'TLSv1.2'" },
    { key: 'DEFAULT_MAX_VERSION', weakens: 'version', values: old, instead: "'TLSv1.3'" },
    { key: 'maxVersion', weakens: 'version', values: old, instead: "'TLSv1.3'" },
    { key: 'secureProtocol', weakens: 'version', values: oldMethods, instead: "'TLS_method'" },
    { key: 'ciphers', weakens: 'cipher', ciphers: ['RC4', 'DES', '3DES', 'NULL', 'EXPORT', 'MD5', 'ANULL', 'ENULL', 'LOW'] },
  ],
};
