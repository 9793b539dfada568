// TLS in Python: the module of the standard library, and options that other libraries named after it.
import type { Library, TlsKey } from '../../../concepts';

const unchecked = { CERT_NONE: '' };
const server = ['PROTOCOL_TLS_SERVER', 'CLIENT_AUTH'];
const old = { SSLv2: 'SSL 2.0', SSLv3: 'SSL 3.0', TLSv1: 'TLS 1.0', TLSv1_1: 'TLS 1.1', MINIMUM_SUPPORTED: 'whatever the system still speaks' };
export const oldProtocols = {
  PROTOCOL_SSLv2: 'SSL 2.0', PROTOCOL_SSLv3: 'SSL 3.0', PROTOCOL_TLSv1: 'TLS 1.0', PROTOCOL_TLSv1_1: 'TLS 1.1',
  SSLv2_METHOD: 'SSL 2.0', SSLv3_METHOD: 'SSL 3.0', TLSv1_METHOD: 'TLS 1.0', TLSv1_1_METHOD: 'TLS 1.1',
};

const broken = ['RC4', 'DES', '3DES', 'NULL', 'EXPORT', 'MD5', 'ANULL', 'ENULL', 'LOW'];

const certificate = (key: string, rest: Omit<TlsKey, 'key' | 'weakens'>): TlsKey => ({ key, weakens: 'certificate', ...rest });

export const ssl: Library = {
  id: 'ssl',
  title: 'ssl',
  language: 'python',
  modules: ['ssl', 'OpenSSL'],
  protocol: 'tcp',
  version: 'Python 3.13: create_default_context checks certificates and names, TLS 1.2 and up',
  source: 'https://docs.python.org/3/library/ssl.html#ssl.create_default_context',
  operations: [
    { at: ['create_default_context'], does: 'make', makes: 'SSLContext' },
    { at: ['_create_unverified_context', '_create_stdlib_context'], does: 'make', makes: 'SSLContext', tls: [{ weakens: 'certificate', instead: 'create_default_context' }] },
    {
      at: ['SSLContext', 'SSL.Context'], does: 'make', makes: 'SSLContext',
      tls: [{ weakens: 'version', place: '0', constants: oldProtocols }, { weakens: 'version', place: 'protocol=', constants: oldProtocols }, { weakens: 'version', place: 'method=', constants: oldProtocols }],
    },
    { at: ['SSLContext#set_ciphers'], does: 'configure', on: 'receiver', tls: [{ weakens: 'cipher', place: '0', ciphers: broken }] },
    // pyOpenSSL
    { at: ['SSLContext#set_verify'], does: 'configure', on: 'receiver', gives: [], tls: [{ weakens: 'certificate', place: '0', constants: { VERIFY_NONE: '' }, values: [0], instead: 'SSL.VERIFY_PEER' }] },
    // paho-mqtt, on a client that is seldom seen being made.
    { at: ['any:tls_insecure_set'], does: 'configure', on: 'receiver', literals: { '0': true }, tls: [{ weakens: 'host-name', place: '0', values: [true], instead: 'False' }] },
  ],
  tls: [
    certificate('verify_mode', { values: [0], constants: unchecked, notFor: server, instead: 'ssl.CERT_REQUIRED' }),
    { key: 'check_hostname', weakens: 'host-name', values: [false], notFor: server, instead: 'True' },
    // Twisted
    { key: 'sslmethod', weakens: 'version', constants: oldProtocols },
    certificate('cert_reqs', { values: ['CERT_NONE', 'NONE', 'none', 0], constants: unchecked, unless: ['server_side'] }),
    certificate('ssl_cert_reqs', { values: ['CERT_NONE', 'none', null, 0], constants: unchecked, instead: '"required"' }),
    certificate('_create_default_https_context', { constants: { _create_unverified_context: '', _create_stdlib_context: '' } }),
    certificate('PYTHONHTTPSVERIFY', { values: ['0', 0] }),
    certificate('verify_certs', { values: [false], instead: 'True' }),
    certificate('verify_ssl', { values: [false], instead: 'True' }),
    // Tornado
    certificate('validate_cert', { values: [false], instead: 'True' }),
    certificate('validate_certs', { values: [false], instead: 'True' }),
    certificate('VALIDATE_CERTS', { values: [false], instead: 'True' }),
    certificate('disable_ssl_certificate_validation', { values: [true], instead: 'False' }),
    certificate('tlsAllowInvalidCertificates', { values: [true], instead: 'False' }),
    certificate('tlsInsecure', { values: [true], instead: 'False' }),
    { key: 'tlsAllowInvalidHostnames', weakens: 'host-name', values: [true], instead: 'False' },
    // Kafka and MySQL
    { key: 'ssl_check_hostname', weakens: 'host-name', values: [false], instead: 'True' },
    certificate('ssl_verify_cert', { values: [false], instead: 'True' }),
    { key: 'ssl_verify_identity', weakens: 'host-name', values: [false], instead: 'True' },
    { key: 'assert_hostname', weakens: 'host-name', values: [false] },
    certificate('sslmode', { values: ['require'], when: 'unless-configured', unless: ['sslrootcert'] }),
    // urllib3
    { key: 'DEFAULT_CIPHERS', weakens: 'cipher', ciphers: broken },
    { key: 'ssl_version', weakens: 'version', constants: oldProtocols },
    { key: 'minimum_version', weakens: 'version', constants: old, instead: 'ssl.TLSVersion.TLSv1_2' },
    { key: 'maximum_version', weakens: 'version', constants: old, instead: 'ssl.TLSVersion.TLSv1_3' },
  ],
};
