package io.shop;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

interface Customers extends JpaRepository<Customer, Long> {}

class Report {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build();
  private final Customers customers;

  Report(Customers customers) {
    this.customers = customers;
  }

  // All at once.
  String prices(List<String> items) {
    return rest.postForObject("https://prices.shop.io/quote", items, String.class);
  }

  List<Customer> names(List<Order> orders) {
    return customers.findAllById(orders.stream().map(Order::customer).toList());
  }

  // The first that answers is enough.
  String anyOf(List<String> servers) {
    for (String server : servers) {
      try {
        return rest.getForObject("https://" + server + "/stock", String.class);
      } catch (RestClientException e) {
        continue;
      }
    }
    throw new IllegalStateException("no server answers");
  }

  void report() throws InterruptedException {
    while (true) {
      rest.getForObject("https://jobs.shop.io/next", String.class);
      Thread.sleep(1_000);
    }
  }

  // One question each, until one has it.
  String first(List<String> mirrors) {
    return mirrors.stream().map(mirror -> rest.getForObject("https://" + mirror + "/stock", String.class)).findFirst().orElse("");
  }

  // What is known is asked for once.
  private String rates;

  List<String> priced(List<String> items) {
    return items.stream().map(item -> item + rates()).toList();
  }

  private String rates() {
    if (rates == null) {
      rates = rest.getForObject("https://rates.shop.io/today", String.class);
    }
    return rates;
  }

  // As few as somebody wrote down.
  void everywhere(Portal portal) {
    for (String env : portal.getAllEnvs()) {
      rest.getForObject("https://" + env + ".shop.io/health", String.class);
    }
  }

  // Loaded once, whoever asks first.
  private List<String> currencies;

  List<String> inCurrencies(List<String> amounts) {
    return amounts.stream().map(this::named).toList();
  }

  private String named(String amount) {
    return currencies().contains(amount) ? amount : "?";
  }

  private List<String> currencies() {
    if (currencies == null) {
      String[] answer = rest.getForObject("https://rates.shop.io/currencies", String[].class);
      currencies = List.of(answer);
    }
    return currencies;
  }
}
