package io.shop;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestTemplate;

class Stock {
    private final RestTemplate http;

    Stock(RestTemplate http) {
        this.http = http;
    }

    String levels(String item) throws InterruptedException {
        long pause = 200;
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                return http.getForObject("https://stock.shop.io/items/" + item, String.class);
            } catch (RuntimeException e) {
                Thread.sleep(pause);
                pause *= 2;
            }
        }
        throw new IllegalStateException("no stock");
    }

    @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2, random = true))
    String price(String item) {
        return http.getForObject("https://price.shop.io/items/" + item, String.class);
    }

    // One more attempt and no further.
    @Retryable(maxAttempts = 2)
    String name(String item) {
        return http.getForObject("https://names.shop.io/items/" + item, String.class);
    }

    // Somebody else was first: what is tried again is the change, not a lost answer.
    void reserve(String item) {
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                http.put("https://stock.shop.io/items/" + item, "reserved");
                return;
            } catch (OptimisticLockException e) {
                item = item.trim();
            }
        }
    }

    RetryConfig policy() {
        return RetryConfig.custom().maxAttempts(4).intervalFunction(IntervalFunction.ofExponentialRandomBackoff()).build();
    }
}
