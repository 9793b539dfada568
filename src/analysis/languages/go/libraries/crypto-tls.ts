// TLS in Go: one configuration, whatever speaks it.
import type { Library } from '../../../concepts';

const old = { VersionSSL30: 'SSL 3.0', VersionTLS10: 'TLS 1.0', VersionTLS11: 'TLS 1.1' };

export const cryptoTls: Library = {
  id: 'crypto-tls',
  title: 'crypto/tls',
  language: 'go',
  modules: ['crypto/tls'],
  protocol: 'tcp',
  version: 'Go 1.26: checks certificates and names, TLS 1.2 and up',
  source: 'https://pkg.go.dev/crypto/tls#Config',
  operations: [
    {
      at: ['Dial'],
      does: 'connect',
      makes: 'TlsConn',
      address: { places: ['1'], form: 'host' },
      deadline: {
        places: [], otherwise: 'none',
        remedies: [{ title: 'Give up connecting after 5 seconds', imports: [['net', null], ['time', null]], replace: '$receiver.DialWithDialer(&net.Dialer{Timeout: 5 * time.Second}, $args)' }],
      },
    },
    { at: ['DialWithDialer'], does: 'connect', makes: 'TlsConn', through: ['0'], address: { places: ['2'], form: 'host' } },
  ],
  tls: [
    // A configuration may check by functions of its own.
    { key: 'InsecureSkipVerify', weakens: 'certificate', values: [true], unless: ['VerifyPeerCertificate', 'VerifyConnection'], instead: 'false' },
    { key: 'MinVersion', weakens: 'version', values: [0x0300, 0x0301, 0x0302], constants: old, instead: 'tls.VersionTLS12' },
    { key: 'MaxVersion', weakens: 'version', values: [0x0300, 0x0301, 0x0302], constants: old, instead: 'tls.VersionTLS13' },
    { key: 'CipherSuites', weakens: 'cipher', ciphers: ['RC4', '3DES', 'NULL'] },
  ],
};
