package org.example.bank;

import io.github.resilience4j.retry.annotation.Retry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class ScoringClient {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    String score(String customer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://scoring.partner.io/" + customer)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body(); // label: bad missing-timeout, bad missing-retry
    }

    @Retry(name = "scoring")
    String history(String customer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://scoring.partner.io/history/" + customer)).timeout(Duration.ofSeconds(4)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body(); // label: fine missing-timeout, fine missing-retry
    }
}
