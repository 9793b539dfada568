import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

class Stock {
  private final RestTemplate rest;

  Stock(RestTemplate rest) {
    this.rest = rest;
  }

  @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2, random = true)) // expect
  public String level(String sku) throws InterruptedException {
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        return rest.getForObject("https://stock.shop.io/levels/" + sku, String.class);
      } catch (RestClientException e) {
        Thread.sleep(100L << attempt);
      }
    }
    throw new IllegalStateException("no answer");
  }
}
