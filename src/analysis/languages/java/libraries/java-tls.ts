// TLS in Java: what checks nothing, and protocols that are broken.
import type { Library, Operation, TlsPlace } from '../../../concepts';

// The ready-made verifiers and trust strategies that accept everything are constants of these names in their classes.
const accepting = { INSTANCE: '', ALLOW_ALL_HOSTNAME_VERIFIER: '' };

/** A verifier of host names that accepts every name. */
export const anyName = (place: string): readonly TlsPlace[] => [{ weakens: 'host-name', place, answers: [true], constants: accepting }];

const anybody = (place: string): TlsPlace => ({ weakens: 'certificate', place, answers: [true], constants: { INSTANCE: '' } });

/** Whoever only writes down whom it trusts trusts everybody. */
const notes = ['trace', 'debug', 'info', 'warn', 'error', 'println', 'printf', 'print', 'log', 'fine', 'd', 'i', 'v', 'getName', 'getSubjectDN', 'getIssuerDN', 'isDebugEnabled'];

const brokenCiphers = ['RC4', 'DES', '3DES', 'DES40', 'NULL', 'EXPORT', 'anon', 'MD5'];

const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];

export const javaTls: Library = {
  id: 'java-tls',
  title: 'JSSE',
  language: 'java',
  modules: [
    'javax.net.ssl', 'org.apache.http.conn.ssl', 'org.apache.http.ssl', 'org.apache.hc.client5.http.ssl', 'org.apache.hc.core5.ssl', 'io.netty.handler.ssl.util', 'io.netty.handler.ssl',
    'io.vertx.core.http', 'io.vertx.core.net', 'io.vertx.ext.web.client', 'io.vertx.ext.mail', 'io.lettuce.core', 'com.mongodb', 'com.mongodb.connection', 'javax.ws.rs.client', 'jakarta.ws.rs.client',
  ],
  protocol: 'tcp',
  version: 'JDK 8 to 25: checks certificates; host names only for HTTPS',
  source: 'https://docs.oracle.com/en/java/javase/21/security/java-secure-socket-extension-jsse-reference-guide.html',
  checks: [
    { base: 'X509TrustManager', method: 'checkServerTrusted', weakens: 'certificate', byDoingNothing: true, consenting: notes },
    { base: 'X509ExtendedTrustManager', method: 'checkServerTrusted', weakens: 'certificate', byDoingNothing: true, consenting: notes },
    { base: 'HostnameVerifier', method: 'verify', weakens: 'host-name', answers: [true] },
  ],
  operations: [
    // Apache HttpClient 4 and 5, Netty
    { at: ['NoopHostnameVerifier', 'AllowAllHostnameVerifier'], form: 'new', does: 'make', makes: 'NoopHostnameVerifier', tls: [{ weakens: 'host-name' }] },
    { at: ['TrustAllStrategy', 'TrustSelfSignedStrategy'], form: 'new', does: 'make', makes: 'TrustStrategy', tls: [{ weakens: 'certificate' }] },
    { at: ['HttpsURLConnection.setDefaultHostnameVerifier', 'HttpsURLConnection#setHostnameVerifier', 'HttpURLConnection#setHostnameVerifier'], does: 'configure', gives: [], tls: anyName('0') },
    { at: ['SSLConnectionSocketFactory'], form: 'new', does: 'make', makes: 'SSLConnectionSocketFactory', tls: [...anyName('1'), ...anyName('3'), { weakens: 'version', place: '1', values: oldProtocols }] },
    // Clients of many kinds take a verifier by this name: Jersey, Jedis, Apache HttpClient 4.
    { at: ['any:setSSLHostnameVerifier', 'any:setHostnameVerifier'], requires: { 0: '*' }, namedLike: { 0: ['noop'] }, does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', constants: { INSTANCE: '' } }] },
    { at: ['any:setHostnameVerifier', 'any:hostnameVerifier', 'any:setSSLHostnameVerifier', 'any:setDefaultHostnameVerifier'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', answers: [true], constants: { ALLOW_ALL_HOSTNAME_VERIFIER: '' } }] },
    // What is not HTTP checks no name unless it is told how.
    { at: ['SSLParameters#setEndpointIdentificationAlgorithm'], does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', values: ['', null], instead: '"HTTPS"' }] },
    { at: ['any:setEnabledCipherSuites'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [{ weakens: 'cipher', place: '0', ciphers: brokenCiphers }] },
    // Vert.x, Lettuce, the MongoDB driver
    { at: ['any:setTrustAll', 'any:trustAll'], literals: { 0: true }, does: 'configure', gives: [], tls: [{ weakens: 'certificate', place: '0', values: [true], instead: 'false' }] },
    { at: ['any:setVerifyHost', 'any:verifyHost'], literals: { 0: false }, does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', values: [false], instead: 'true' }] },
    { at: ['any:withVerifyPeer', 'any:setVerifyPeer'], literals: { 0: false }, does: 'configure', gives: [], tls: [{ weakens: 'certificate', place: '0', values: [false], instead: 'true' }] },
    { at: ['any:invalidHostNameAllowed', 'any:sslInvalidHostNameAllowed'], literals: { 0: true }, does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', values: [true], instead: 'false' }] },
    // Builders of SSL contexts go by many names.
    { at: ['any:loadTrustMaterial'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [anybody('0'), anybody('1')] },
    { at: ['any:trustManager'], requires: { 0: '*' }, does: 'configure', gives: [], tls: [anybody('0')] },
    ...['SSLSocket', 'SSLServerSocket', 'SSLEngine', 'SSLParameters'].map((kind): Operation => (
      { at: [`${kind}#setEnabledProtocols`, `${kind}#setProtocols`], does: 'configure', gives: [], tls: [{ weakens: 'version', place: '0', values: oldProtocols }] })),
    {
      at: ['SSLContext.getInstance'], does: 'make', makes: 'SSLContext',
      tls: [
        { weakens: 'version', place: '0', values: oldProtocols, instead: '"TLS"' },
        // What it allows depends on the JDK; since 8u31 no longer what its name says.
        { weakens: 'version', place: '0', values: ['SSL'], instead: '"TLS"', when: 'unless-configured' },
      ],
    },
  ],
};
