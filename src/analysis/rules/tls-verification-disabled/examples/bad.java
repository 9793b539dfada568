package io.shop;

import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

class Carriers {
  static final TrustManager[] ANYBODY = {
    new X509TrustManager() {
      @Override
      public void checkClientTrusted(X509Certificate[] chain, String type) {}

      @Override
      public void checkServerTrusted(X509Certificate[] chain, String type) {} // expect

      @Override
      public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
      }
    },
  };

  static class AnyName implements HostnameVerifier {
    @Override
    public boolean verify(String name, SSLSession session) { // expect
      return true;
    }
  }

  OkHttpClient anyName() {
    return new OkHttpClient.Builder().hostnameVerifier((name, session) -> true).build(); // expect
  }

  void everywhere() {
    HttpsURLConnection.setDefaultHostnameVerifier((name, session) -> true); // expect
  }

  Object apache() throws Exception {
    return HttpClients.custom()
        .setSSLHostnameVerifier(new NoopHostnameVerifier()) // expect
        .setSSLContext(SSLContexts.custom().loadTrustMaterial(null, new TrustAllStrategy()).build()) // expect
        .build();
  }

  Object constants() throws Exception {
    return HttpClients.custom()
        .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE) // expect
        .setSSLContext(SSLContexts.custom().loadTrustMaterial((chain, type) -> true).build()) // expect
        .build();
  }
}
