package io.shop;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

class Stock {
    private final WebClient client;
    private final RestTemplate http;

    Stock(WebClient client, RestTemplate http) {
        this.client = client;
        this.http = http;
    }

    Mono<String> price(String item) {
        String currency = client.get().uri("/currency").retrieve().bodyToMono(String.class).block(); // expect
        return client.get().uri("/prices/" + item + "/" + currency).retrieve().bodyToMono(String.class);
    }

    Mono<String> priced(String item) {
        return client.get().uri("/items/" + item).retrieve().bodyToMono(String.class).map(found -> {
            return found + client.get().uri("/prices/" + item).retrieve().bodyToMono(String.class).block(); // expect
        });
    }

    Mono<String> level(String item) {
        return Mono.just(http.getForObject("https://stock.shop.io/items/" + item, String.class)); // expect
    }
}
