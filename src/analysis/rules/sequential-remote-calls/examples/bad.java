package io.shop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.client.RestTemplate;

interface Customers extends JpaRepository<Customer, Long> {}

class Report {
  private final RestTemplate rest = new RestTemplateBuilder().readTimeout(Duration.ofSeconds(2)).build();
  private final Customers customers;

  Report(Customers customers) {
    this.customers = customers;
  }

  List<String> prices(List<String> items) {
    List<String> prices = new ArrayList<>();
    for (String item : items) { // expect
      prices.add(rest.getForObject("https://prices.shop.io/" + item, String.class));
    }
    return prices;
  }

  List<String> names(List<Order> orders) {
    List<String> names = new ArrayList<>();
    for (Order order : orders) { // expect: one step away
      names.add(nameOf(order));
    }
    return names;
  }

  List<String> streamed(List<String> items) {
    return items.stream()
        .map(item -> rest.getForObject("https://prices.shop.io/" + item, String.class)) // expect
        .toList();
  }

  void cancelled(List<Order> orders) {
    orders.forEach(order -> rest.delete("https://orders.shop.io/" + order.id())); // expect
  }

  private String nameOf(Order order) {
    return customers.findById(order.customer()).orElseThrow().name();
  }
}
