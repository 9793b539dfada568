// TLS in Java: what checks nothing, and protocols that are broken.
import type { Library } from '../../../concepts';

const old = { SSL: 'SSL', SSLv2: 'SSL 2.0', SSLv3: 'SSL 3.0', TLSv1: 'TLS 1.0', 'TLSv1.1': 'TLS 1.1' };
const protocols = Object.keys(old).filter((name) => name !== 'SSL');

export const javaTls: Library = {
  id: 'java-tls',
  title: 'JSSE',
  language: 'java',
  modules: [
    'javax.net.ssl', 'org.apache.http.conn.ssl', 'org.apache.http.ssl', 'org.apache.hc.client5.http.ssl', 'org.apache.hc.core5.ssl', 'io.netty.handler.ssl.util', 'okhttp3',
  ],
  protocol: 'tcp',
  version: 'JDK 8 to 25: checks certificates; host names only for HTTPS',
  source: 'https://docs.oracle.com/en/java/javase/21/security/java-secure-socket-extension-jsse-reference-guide.html',
  operations: [
    // Apache HttpClient 4 and 5, Netty
    { at: ['NoopHostnameVerifier', 'AllowAllHostnameVerifier'], form: 'new', does: 'make', makes: 'NoopHostnameVerifier', tls: [{ weakens: 'host-name' }] },
    { at: ['TrustAllStrategy', 'TrustSelfSignedStrategy'], form: 'new', does: 'make', makes: 'TrustStrategy', tls: [{ weakens: 'certificate' }] },
    {
      at: ['HttpsURLConnection.setDefaultHostnameVerifier', 'HttpsURLConnection#setHostnameVerifier', 'HttpURLConnection#setHostnameVerifier', 'OkHttpClient.Builder#hostnameVerifier'],
      does: 'configure', gives: [], tls: [{ weakens: 'host-name', place: '0', answers: [true], constants: { INSTANCE: '', ALLOW_ALL_HOSTNAME_VERIFIER: '' } }],
    },
    { at: ['SSLContext.getInstance'], does: 'make', makes: 'SSLContext', tls: [{ weakens: 'version', place: '0', values: protocols, instead: '"TLS"' }] },
    { at: ['SSLSocket#setEnabledProtocols', 'SSLEngine#setEnabledProtocols', 'SSLServerSocket#setEnabledProtocols'], does: 'configure', gives: [], tls: [{ weakens: 'version', place: '0', values: protocols }] },
  ],
};
