// TLS of the system and of OpenSSL: certificates and names are checked unless that is switched off.
import type { Library } from '../../../concepts';

export const nativeTls: Library = {
  id: 'native-tls',
  title: 'native-tls',
  language: 'rust',
  modules: ['native_tls'],
  protocol: 'tcp',
  version: '0.2: checks certificates and names, TLS 1.2 and up',
  source: 'https://docs.rs/native-tls/latest/native_tls/struct.TlsConnectorBuilder.html',
  operations: [
    { at: ['TlsConnector.builder'], does: 'make', makes: 'TlsConnectorBuilder' },
    { at: ['TlsConnectorBuilder#danger_accept_invalid_certs'], does: 'make', makes: 'TlsConnectorBuilder', tls: [{ place: '0', weakens: 'certificate', values: [true], instead: 'false' }] },
    { at: ['TlsConnectorBuilder#danger_accept_invalid_hostnames'], does: 'make', makes: 'TlsConnectorBuilder', tls: [{ place: '0', weakens: 'host-name', values: [true], instead: 'false' }] },
    {
      at: ['TlsConnectorBuilder#min_protocol_version'],
      does: 'make',
      makes: 'TlsConnectorBuilder',
      tls: [{ place: '0', weakens: 'version', constants: { Sslv3: 'SSL 3.0', Tlsv10: 'TLS 1.0', Tlsv11: 'TLS 1.1' }, instead: 'Some(native_tls::Protocol::Tlsv12)' }],
    },
    { at: ['TlsConnectorBuilder#*'], does: 'make', makes: 'TlsConnectorBuilder' },
  ],
};

/** Programs may check certificates by code of their own, which may as well check nothing. */
export const rustls: Library = {
  id: 'rustls',
  title: 'rustls',
  language: 'rust',
  modules: ['rustls', 'tokio_rustls'],
  protocol: 'tcp',
  version: '0.23: checks certificates and names, TLS 1.2 and up',
  source: 'https://docs.rs/rustls/latest/rustls/client/danger/trait.ServerCertVerifier.html',
  operations: [
    { at: ['ClientConfig.builder'], does: 'make' },
    // A check that is written elsewhere, and says by its name that it is none.
    {
      at: ['any:set_certificate_verifier', 'any:with_custom_certificate_verifier'], inScope: true, namedLike: { 0: ['no', 'none', 'noop', 'insecure', 'skip', 'dummy', 'accept', 'danger', 'dangerous'] },
      does: 'configure', gives: [], tls: [{ weakens: 'certificate', unlessSaid: 'fn verify_server_cert' }],
    },
  ],
  checks: [{ base: 'ServerCertVerifier', method: 'verify_server_cert', weakens: 'certificate', byDoingNothing: true, consenting: ['assertion', 'Ok'] }],
};

export const openssl: Library = {
  id: 'openssl',
  title: 'openssl',
  language: 'rust',
  modules: ['openssl'],
  protocol: 'tcp',
  version: '0.10: connectors check certificates and names',
  source: 'https://docs.rs/openssl/latest/openssl/ssl/struct.SslConnector.html',
  operations: [
    { at: ['ssl.SslConnector.builder', 'ssl.SslContextBuilder.new', 'ssl.SslContext.builder'], does: 'make', makes: 'SslConnectorBuilder' },
    {
      at: ['SslConnectorBuilder#set_min_proto_version', 'SslConnectorBuilder#set_max_proto_version'],
      does: 'make',
      tls: [{ place: '0', weakens: 'version', constants: { SSL3: 'SSL 3.0', TLS1: 'TLS 1.0', TLS1_1: 'TLS 1.1' }, instead: 'Some(openssl::ssl::SslVersion::TLS1_2)' }],
    },
    { at: ['SslConnectorBuilder#set_cipher_list'], does: 'make', tls: [{ place: '0', weakens: 'cipher', ciphers: ['RC4', '3DES', 'DES-CBC3', 'NULL', 'EXPORT', 'eNULL', 'aNULL'] }] },
    { at: ['ssl.SslAcceptor.mozilla_intermediate', 'ssl.SslAcceptor.mozilla_modern', 'ssl.SslAcceptor.mozilla_intermediate_v5', 'ssl.SslAcceptor.mozilla_modern_v5'], does: 'make', makes: 'SslAcceptorBuilder' },
    { at: ['SslAcceptorBuilder#set_cipher_list'], does: 'make', tls: [{ place: '0', weakens: 'cipher', ciphers: ['RC4', '3DES', 'DES-CBC3', 'NULL', 'EXPORT', 'eNULL', 'aNULL'] }] },
    { at: ['any:set_verify'], inScope: true, literals: { 0: 'SSL_VERIFY_NONE' }, does: 'configure', gives: [], tls: [{ place: '0', weakens: 'certificate', constants: { SSL_VERIFY_NONE: '' } }] },
    { at: ['any:verify_hostname', 'any:set_verify_hostname'], inScope: true, literals: { 0: false }, does: 'configure', gives: [], tls: [{ place: '0', weakens: 'host-name', values: [false], instead: 'true' }] },
    { at: ['SslConnectorBuilder#set_verify'], does: 'make', tls: [{ place: '0', weakens: 'certificate', constants: { NONE: '' }, instead: 'openssl::ssl::SslVerifyMode::PEER' }] },
  ],
};
