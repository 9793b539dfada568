package io.shop;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Stock {
  @GetMapping("/stock/{item}")
  String stock(String item) {
    RestTemplate rest = new RestTemplate(); // expect
    return rest.getForObject("https://stock.shop.io/" + item, String.class);
  }

  @GetMapping("/prices/{item}")
  String price(String item) throws IOException {
    return read("https://prices.shop.io/" + item);
  }

  private String read(String url) throws IOException {
    try (CloseableHttpClient http = HttpClients.createDefault()) { // expect
      return EntityUtils.toString(http.execute(new HttpGet(url)).getEntity());
    }
  }
}
