package org.example.bank;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RatesClient {
    private final RestTemplate rates;

    RatesClient(RestTemplate rates) {
        this.rates = rates;
    }

    Rate rateOf(String currency) {
        return rates.getForObject("https://rates.ecb.io/v1/" + currency, Rate.class); // label: fine missing-timeout
    }
}
