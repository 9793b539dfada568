package io.shop;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Stock {
    private final WebClient client;
    private final RestTemplate http;

    Stock(WebClient client, RestTemplate http) {
        this.client = client;
        this.http = http;
    }

    Mono<String> price(String item) {
        return client.get().uri("/prices/" + item).retrieve().bodyToMono(String.class);
    }

    Mono<String> level(String item) {
        return Mono.fromCallable(() -> http.getForObject("https://stock.shop.io/items/" + item, String.class)).subscribeOn(Schedulers.boundedElastic());
    }

    // Threads of a servlet container may wait.
    String name(String item) {
        return client.get().uri("/names/" + item).retrieve().bodyToMono(String.class).block();
    }

    // Quarkus runs this on a thread that may wait.
    @Blocking
    Uni<String> note(String item) {
        return Uni.createFrom().item(http.getForObject("https://stock.shop.io/notes/" + item, String.class));
    }
}
