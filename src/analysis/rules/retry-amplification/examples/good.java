import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestTemplate;

class Stock {
  private final RestTemplate rest;

  Stock(RestTemplate rest) {
    this.rest = rest;
  }

  // One layer repeats.
  @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2, random = true))
  public String level(String sku) {
    return rest.getForObject("https://stock.shop.io/levels/" + sku, String.class);
  }
}
