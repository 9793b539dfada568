package io.shop;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

class Carriers {
  /** Trusts one certificate more than the system does. */
  static class Pinned implements X509TrustManager {
    private final X509TrustManager system;
    private final X509Certificate ours;

    Pinned(X509TrustManager system, X509Certificate ours) {
      this.system = system;
      this.ours = ours;
    }

    // Whom a client may be is not asked here.
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      if (!chain[0].equals(ours)) system.checkServerTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return system.getAcceptedIssuers();
    }
  }

  static class OurNames implements HostnameVerifier {
    @Override
    public boolean verify(String name, SSLSession session) {
      return name.endsWith(".shop.io");
    }
  }

  OkHttpClient client(HostnameVerifier given) {
    return new OkHttpClient.Builder().hostnameVerifier(given).build();
  }
}
