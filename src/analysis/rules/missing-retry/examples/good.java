package io.shop;

import io.github.resilience4j.retry.Retry;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Inject;
import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpMethod;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

class Catalogue {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build();
  private final Retry retry = Retry.ofDefaults("catalogue");

  @Retryable(maxAttempts = 3, backoff = @Backoff(delay = 200, multiplier = 2, random = true))
  String item(String id) {
    return rest.getForObject("https://catalogue.shop.io/items/" + id, String.class);
  }

  String price(String id) {
    return retry.executeSupplier(() -> rest.getForObject("https://catalogue.shop.io/prices/" + id, String.class));
  }

  // Repeating an order is the danger.
  void order(String id) {
    rest.postForLocation("https://catalogue.shop.io/orders", id);
    rest.exchange("https://catalogue.shop.io/orders", HttpMethod.POST, null, String.class);
  }

  // Which method it is, is not known here.
  void send(HttpMethod method, String id) {
    rest.exchange("https://catalogue.shop.io/items/" + id, method, null, String.class);
  }

  String patiently(String id) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return rest.getForObject("https://catalogue.shop.io/items/" + id, String.class);
      } catch (ResourceAccessException e) {
        if (attempt == 3) throw e;
        Thread.sleep(200L << attempt);
      }
    }
  }

  String nearby() {
    return rest.getForObject("http://localhost:9090/health", String.class);
  }
}

@Client("https://stock.shop.io")
@io.micronaut.retry.annotation.Retryable(attempts = "2", delay = "2s", multiplier = "2")
interface Stock {
  @Get("/items/{id}")
  String find(String id);
}

class Shelf {
  @Inject
  Stock stock;

  String look(String id) {
    return stock.find(id);
  }
}
