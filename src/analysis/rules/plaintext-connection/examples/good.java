package io.shop;

import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestTemplate;

class Addresses {
  // A name, not an address: nobody connects to it.
  private static final String NAMESPACE = "http://shop.io/schema/order";
  private final RestTemplate rest;

  @Value("${prices.url:https://prices.shop.io}")
  private String prices;

  @Value("${stock.url}")
  private String stock;

  Addresses(RestTemplate rest) {
    this.rest = rest;
  }

  String price(String id) {
    return rest.getForObject(prices + "/items/" + id, String.class) + rest.getForObject(stock + "/items/" + id, String.class);
  }

  HttpRequest nearby() {
    return HttpRequest.newBuilder(URI.create("http://localhost:8080/health")).build();
  }

  boolean isOrder(String type) {
    return NAMESPACE.equals(type) || type.startsWith("http://");
  }
}
