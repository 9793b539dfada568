package io.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

class Reviews {
  private static final Logger log = LoggerFactory.getLogger(Reviews.class);
  private final HttpClient http = HttpClient.newHttpClient();
  private final RestTemplate rest;

  Reviews(RestTemplate rest) {
    this.rest = rest;
  }

  // Callers cannot tell "no reviews" from "could not ask".
  List<String> reviews(String item) {
    try {
      return List.of(rest.getForObject("https://reviews.shop.io/" + item, String[].class));
    } catch (RestClientException e) { // expect
      log.warn("no reviews for {}", item, e);
      return List.of();
    }
  }

  String price(String item) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create("https://prices.shop.io/" + item)).timeout(Duration.ofSeconds(2)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) { // expect
      e.printStackTrace();
    }
    return null;
  }

  // A number that nobody counted.
  int stock(String item) {
    try {
      return Integer.parseInt(rest.getForObject("https://stock.shop.io/" + item, String.class));
    } catch (RestClientException e) { // expect
      log.warn("no stock of {}", item, e);
      return 0;
    }
  }

  // What opens the answer fails as well.
  String opened(HttpRequest request) throws InterruptedException {
    try (HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString())) {
      return answer.body();
    } catch (IOException e) { // expect
      return null;
    }
  }

  void charge(Order order) {
    try {
      rest.postForLocation("https://pay.shop.io/charges", order);
    } catch (Exception e) { // expect
    }
    order.markPaid();
  }

  CompletableFuture<Void> tell(Order order) {
    try {
      rest.postForLocation("https://mail.shop.io/mails", order);
      return CompletableFuture.completedFuture(null);
    } catch (RestClientException e) { // expect
      log.warn("mail not sent", e);
      return CompletableFuture.completedFuture(null);
    }
  }

  // Whether the broker took it stands in a future that nobody looks at.
  private KafkaTemplate<String, Order> events;

  void announce(Order order) {
    events.send("orders", order); // expect
    order.markAnnounced();
  }
}
