package io.shop;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestTemplate;

class Catalogue {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build(); // expect: for both calls

  String item(String id) {
    return rest.getForObject("https://catalogue.shop.io/items/" + id, String.class);
  }

  void replace(String id, String item) {
    rest.exchange("https://catalogue.shop.io/items/" + id, HttpMethod.PUT, null, String.class);
  }
}

class Prices {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build();

  @Retryable
  String price(String id) {
    return rest.getForObject("https://prices.shop.io/items/" + id, String.class);
  }

  String discount(String id) {
    return rest.getForObject("https://prices.shop.io/discounts/" + id, String.class); // expect
  }
}
