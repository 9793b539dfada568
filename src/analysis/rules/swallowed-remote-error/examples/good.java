package io.shop;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

class Reviews {
  private static final Logger log = LoggerFactory.getLogger(Reviews.class);
  private final RestTemplate rest;
  private final WebClient web = WebClient.create();
  private boolean reachable = true;

  Reviews(RestTemplate rest) {
    this.rest = rest;
  }

  String rethrown(String item) {
    try {
      return rest.getForObject("https://reviews.shop.io/" + item, String.class);
    } catch (RestClientException e) {
      throw new IllegalStateException("reviews of " + item, e);
    }
  }

  ResponseEntity<String> answered(String item) {
    try {
      return ResponseEntity.ok(rest.getForObject("https://reviews.shop.io/" + item, String.class));
    } catch (RestClientException e) {
      log.warn("reviews", e);
      return ResponseEntity.status(502).build();
    }
  }

  boolean healthy() {
    try {
      rest.getForObject("https://reviews.shop.io/health", String.class);
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  // A word that tells.
  String state(String item) {
    try {
      return rest.getForObject("https://reviews.shop.io/" + item, String.class);
    } catch (RestClientException e) {
      return "unavailable";
    }
  }

  // A code, as success gives one.
  int sent(String item) {
    try {
      rest.delete("https://reviews.shop.io/" + item);
      return 0;
    } catch (RestClientException e) {
      return 1;
    }
  }

  void remembered() {
    try {
      rest.getForObject("https://reviews.shop.io/health", String.class);
    } catch (RestClientException e) {
      this.reachable = false;
    }
  }

  String again(String item) throws InterruptedException {
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        return rest.getForObject("https://reviews.shop.io/" + item, String.class);
      } catch (RestClientException e) {
        log.info("attempt {}", attempt, e);
        Thread.sleep(100L << attempt);
      }
    }
    throw new IllegalStateException("no reviews");
  }

  // No failure of the network is caught here.
  List<String> parsed(String item) {
    String answer = rest.getForObject("https://reviews.shop.io/" + item, String.class);
    try {
      return List.of(answer.split(","));
    } catch (NullPointerException e) {
      return List.of();
    }
  }

  Flux<String> few(String item) {
    /* Nothing if it goes wrong, so that the page can
       be built from a partial answer.
    */
    return web.get().uri("https://reviews.shop.io/" + item).retrieve().bodyToFlux(String.class).onErrorResume(error -> Flux.empty());
  }

  private KafkaTemplate<String, String> events;

  void announced(String item) {
    events.send("reviews", item).whenComplete((result, error) -> { if (error != null) outbox.keep(item); });
  }

  void waited(String item) throws Exception {
    events.send("reviews", item).get();
  }

  CompletableFuture<SendResult<String, String>> handedOn(String item) {
    return events.send("reviews", item);
  }

  // No store throws this: it is the file that could not be written.
  File report(LocalDate day) {
    File file = new File("report.csv");
    try {
      write(file, summaries.countByDay(day));
    } catch (IOException e) {
      log.error("no report", e);
    }
    return file;
  }

  private void write(File file, long count) throws IOException {
    java.nio.file.Files.writeString(file.toPath(), "" + count);
  }

  private Summaries summaries;

  interface Summaries extends org.springframework.data.jpa.repository.JpaRepository<Review, Long> {
    long countByDay(LocalDate day);
  }
}
