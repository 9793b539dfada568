package io.shop;

import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.client.RestTemplate;

class Payments {
    private final RestTemplate http;

    Payments(RestTemplate http) {
        this.http = http;
    }

    @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2)) // expect
    Receipt charge(Order order) {
        return http.postForObject("https://pay.shop.io/charges", order, Receipt.class);
    }
}
