package org.example.bank;

import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class Trust implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {} // label: bad tls-verification-disabled

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
