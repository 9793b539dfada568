package io.shop;

import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestTemplate;

class Addresses {
  private static final String STOCK = "http://stock.shop.io"; // expect
  private final RestTemplate rest;

  @Value("${prices.url:http://prices.shop.io}") // expect
  private String prices;

  Addresses(RestTemplate rest) {
    this.rest = rest;
  }

  String stock(String id) {
    return rest.getForObject(STOCK + "/items/" + id, String.class);
  }

  String price(String id) {
    return rest.getForObject(prices + "/items/" + id, String.class);
  }

  HttpRequest parcel(String host, String id) {
    return HttpRequest.newBuilder(URI.create(String.format("http://%s/parcels/%s", host, id))).build(); // expect
  }
}
