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

class Weather {
  private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build(); // expect

  // What names no method asks with GET.
  String today(String city) throws Exception {
    var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://weather.shop.io/" + city)).timeout(Duration.ofSeconds(4)).build();
    return client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).body();
  }
}
