// TLS in Java: what checks nothing, and protocols that are broken.
import type { Library, Operation, TlsPlace } from '../../../concepts';

// The ready-made verifiers and trust strategies that accept everything are constants of these names in their classes.
const accepting = { INSTANCE: '', ALLOW_ALL_HOSTNAME_VERIFIER: '' };

/** A verifier of host names that accepts every name. */
export const anyName = (place: string): readonly TlsPlace[] => [{ weakens: 'host-name', place, answers: [true], constants: accepting }];

const anybody = (place: string): TlsPlace => ({ weakens: 'certificate', place, answers: [true], constants: { INSTANCE: '' } });

const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];

export const javaTls: Library = {
  id: 'java-tls',
  title: 'JSSE',
  language: 'java',
  modules: [
    'javax.net.ssl', 'org.apache.http.conn.ssl', 'org.apache.http.ssl', 'org.apache.hc.client5.http.ssl', 'org.apache.hc.core5.ssl', 'io.netty.handler.ssl.util',
  ],
  protocol: 'tcp',
  version: 'JDK 8 to 25: checks certificates; host names only for HTTPS',
  source: 'https://docs.oracle.com/en/java/javase/21/security/java-secure-socket-extension-jsse-reference-guide.html',
  checks: [
    { base: 'X509TrustManager', method: 'checkServerTrusted', weakens: 'certificate', byDoingNothing: true },
    { base: 'X509ExtendedTrustManager', method: 'checkServerTrusted', weakens: 'certificate', byDoingNothing: true },
    { base: 'HostnameVerifier', method: 'verify', weakens: 'host-name', answers: [true] },
  ],
  operations: [
    // Apache HttpClient 4 and 5, Netty
    { at: ['NoopHostnameVerifier', 'AllowAllHostnameVerifier'], form: 'new', does: 'make', makes: 'NoopHostnameVerifier', tls: [{ weakens: 'host-name' }] },
    { at: ['TrustAllStrategy', 'TrustSelfSignedStrategy'], form: 'new', does: 'make', makes: 'TrustStrategy', tls: [{ weakens: 'certificate' }] },
    { at: ['HttpsURLConnection.setDefaultHostnameVerifier', 'HttpsURLConnection#setHostnameVerifier', 'HttpURLConnection#setHostnameVerifier'], does: 'configure', gives: [], tls: anyName('0') },
    { at: ['SSLConnectionSocketFactory'], form: 'new', does: 'make', makes: 'SSLConnectionSocketFactory', tls: anyName('1') },
    // Builders of SSL contexts go by many names.
    { at: ['any:loadTrustMaterial'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [anybody('0'), anybody('1')] },
    { at: ['any:trustManager'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [anybody('0')] },
    ...['SSLSocket', 'SSLServerSocket', 'SSLEngine', 'SSLParameters'].map((kind): Operation => (
      { at: [`${kind}#setEnabledProtocols`, `${kind}#setProtocols`], does: 'configure', gives: [], tls: [{ weakens: 'version', place: '0', values: oldProtocols }] })),
    { at: ['SSLContext.getInstance'], does: 'make', makes: 'SSLContext', tls: [{ weakens: 'version', place: '0', values: oldProtocols, instead: '"TLS"' }] },
  ],
};
