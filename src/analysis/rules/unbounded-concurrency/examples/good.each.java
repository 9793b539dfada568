import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

class Parcels {
    private final RestTemplate rest = new RestTemplate();
    private final ExecutorService eight = Executors.newFixedThreadPool(8);

    void ship(List<String> ids) {
        for (String id : ids) {
            eight.submit(() -> load(id));
        }
    }

    void announce(List<String> ids) {
        ids.forEach(id -> CompletableFuture.runAsync(() -> load(id), eight));
    }

    private String load(String id) {
        return rest.getForObject("https://parcels.shop.io/" + id, String.class);
    }
}
