package io.shop;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;

class Catalogue {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build();

  String item(String id) {
    return rest.getForObject("https://catalogue.shop.io/items/" + id, String.class); // expect
  }

  void replace(String id, String item) {
    rest.exchange("https://catalogue.shop.io/items/" + id, HttpMethod.PUT, null, String.class); // expect
  }
}
