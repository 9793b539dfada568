package io.shop;

import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestTemplate;

class Stock {
    private final RestTemplate http;

    Stock(RestTemplate http) {
        this.http = http;
    }

    String levels(String item) throws InterruptedException {
        for (int attempt = 0; attempt < 5; attempt++) { // expect
            try {
                return http.getForObject("https://stock.shop.io/items/" + item, String.class);
            } catch (RuntimeException e) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("no stock");
    }

    @Retryable(maxAttempts = 5, backoff = @Backoff(delay = 2000)) // expect
    String price(String item) {
        return http.getForObject("https://price.shop.io/items/" + item, String.class);
    }

    RetryConfig policy() {
        return RetryConfig.custom().maxAttempts(4).waitDuration(Duration.ofMillis(500)).build(); // expect
    }
}
