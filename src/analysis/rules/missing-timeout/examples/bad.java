package io.shop;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.web.client.RestTemplate;

class Prices {
  // Connecting is limited, waiting for the answer is not.
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final RestTemplate stock = new RestTemplate(); // expect: waits for ever, for both calls

  String price(String id) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://prices.shop.io/" + id))
        .header("Accept", "application/json")
        .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body(); // expect
  }

  Integer inStock(String id) {
    return stock.getForObject("https://stock.shop.io/items/" + id, Integer.class);
  }

  void reserve(String id) {
    stock.postForLocation("https://stock.shop.io/reservations", id);
  }

  int status(String id) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL("https://carrier.io/parcels/" + id).openConnection(); // expect
    connection.setConnectTimeout(2_000);
    return connection.getResponseCode();
  }

  byte[] label(String id) throws IOException {
    try (InputStream in = new URL("https://carrier.io/labels/" + id).openStream()) { // expect
      return in.readAllBytes();
    }
  }
}
