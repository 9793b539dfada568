package io.shop;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Stock {
  private final RestTemplate rest = new RestTemplate();
  private final DataSource pool;

  Stock(DataSource pool) {
    this.pool = pool;
  }

  @Bean
  RestTemplate shared() {
    return new RestTemplate();
  }

  @GetMapping("/stock/{item}")
  String stock(String item) {
    return rest.getForObject("https://stock.shop.io/" + item, String.class);
  }

  // Borrowed, and given back.
  @GetMapping("/orders")
  void orders() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.createStatement().executeQuery("SELECT id FROM orders LIMIT 50");
    }
  }
}

class Import {
  public static void main(String[] args) {
    RestTemplate rest = new RestTemplate();
    rest.getForObject("https://stock.shop.io/all", String.class);
  }
}
