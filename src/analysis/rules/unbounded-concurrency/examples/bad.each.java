import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

class Parcels {
    private final RestTemplate rest = new RestTemplate();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    void announce(List<String> ids) {
        ids.forEach(id -> CompletableFuture.runAsync(() -> load(id))); // expect
    }

    void ship(List<String> ids) {
        for (String id : ids) { // expect
            threads.submit(() -> load(id));
        }
    }

    List<CompletableFuture<String>> ask(List<String> ids) {
        return ids.stream()
            .map(id -> http.sendAsync(HttpRequest.newBuilder(URI.create("https://parcels.shop.io/" + id)).build(), HttpResponse.BodyHandlers.ofString()) // expect
                .thenApply(HttpResponse::body))
            .toList();
    }

    private String load(String id) {
        return rest.getForObject("https://parcels.shop.io/" + id, String.class);
    }
}
