package io.shop;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

class Prices {
  private final HttpClient http = HttpClient.newHttpClient();
  private final RestTemplate stock;
  private final RestTemplate orders;
  private final RestTemplate given;

  Prices(RestTemplateBuilder builder, RestTemplate given) {
    this.stock = builder.connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(5)).build();
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(5_000);
    this.orders = new RestTemplate(factory);
    // How it was made is somebody else's business.
    this.given = given;
  }

  String price(String id) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://prices.shop.io/" + id)).timeout(Duration.ofSeconds(3)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  // The request comes from elsewhere, and may bring its own timeout.
  String any(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  CompletableFuture<String> later(String id) {
    return http.sendAsync(HttpRequest.newBuilder(URI.create("https://prices.shop.io/" + id)).build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .orTimeout(5, TimeUnit.SECONDS);
  }

  Integer inStock(String id) {
    return stock.getForObject("https://stock.shop.io/items/" + id, Integer.class);
  }

  String order(String id) {
    return orders.getForObject("https://orders.shop.io/orders/" + id, String.class) + given.getForObject("https://orders.shop.io/notes/" + id, String.class);
  }

  int status(String id) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL("https://carrier.io/parcels/" + id).openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    return connection.getResponseCode();
  }

  // The connection manager has no limit of its own, and takes none away.
  RestTemplate pooled() {
    RestTemplate pooled = new RestTemplate();
    pooled.setRequestFactory(new HttpComponentsClientHttpRequestFactory(HttpClientBuilder.create()
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build())
        .setConnectionManager(new PoolingHttpClientConnectionManager())
        .build()));
    return pooled;
  }

  String weight(String id) {
    return pooled().getForObject("https://carrier.io/weights/" + id, String.class);
  }

  // DNS asks again after a second, and gives up after four tries.
  DirContext names() throws NamingException {
    return new InitialDirContext(new Hashtable<>(Map.of("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory")));
  }
}
