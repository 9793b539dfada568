// Several objects of one kind in a container: who is handed which.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const timeouts = async (members: string, parameter: string) => inShort((await analyse({
  'src/main/java/io/shop/Clients.java': `package io.shop;
import org.springframework.context.annotation.*;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestTemplate;
import java.time.Duration;
@Configuration
public class Clients {
${members}
}
`,
  'src/main/java/io/shop/Stock.java': `package io.shop;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;
@Service
public class Stock {
  private final RestTemplate http;
  public Stock(${parameter}) { this.http = http; }
  String level() { return http.getForObject("https://stock.shop.io/1", String.class); }
}
`,
}))).filter((line) => line.startsWith('missing-timeout')).map((line) => line.replace(/^.*\/(\w+\.java:\d+).*/, '$1'));

const two = `@Bean RestTemplate patient(RestTemplateBuilder builder) { return builder.build(); }
@Bean(name = "quick") RestTemplate limited(RestTemplateBuilder builder) { return builder.readTimeout(Duration.ofSeconds(2)).build(); }`;

describe('Of several beans of one type', () => {
  it('the one that is asked for by name is meant', async () => {
    assert.deepEqual(await timeouts(two, '@Qualifier("patient") RestTemplate http'), ['Clients.java:8']);
    assert.deepEqual(await timeouts(two, '@Qualifier("quick") RestTemplate http'), []);
  });

  it('the name of the parameter counts where no other is given, then the primary one', async () => {
    assert.deepEqual(await timeouts(two.replace('patient', 'http'), 'RestTemplate http'), ['Clients.java:8']);
    assert.deepEqual(await timeouts(two.replace('@Bean RestTemplate', '@Bean @Primary RestTemplate'), 'RestTemplate http'), ['Clients.java:8']);
  });

  it('none is known to be meant otherwise', async () => {
    assert.deepEqual(await timeouts(two, 'RestTemplate http'), []);
  });

  it('each is built once, whatever calls a method of its name', async () => {
    const found = await analyse({
      'src/main/java/io/shop/Clients.java': `package io.shop;
import org.springframework.context.annotation.*;
import org.apache.http.impl.client.*;
@Configuration
public class Clients { @Bean public CloseableHttpClient httpClient() { CloseableHttpClient made = HttpClients.createDefault(); return made; } }
`,
      'src/main/java/io/shop/Orders.java': 'package io.shop;\nimport org.springframework.web.bind.annotation.*;\n@RestController class Orders { @GetMapping("/orders") String all() { Loader loader = load().httpClient(); return loader.text(); } }\n',
    });
    assert.deepEqual(found.filter(({ rule }) => rule === 'client-per-request'), []);
  });
});
