// Methods of one name: which of them a call means.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const files = (call: string) => ({
  'src/main/java/io/shop/Rights.java': `package io.shop;
import java.util.UUID;
import org.springframework.web.client.RestTemplate;
public class Rights {
  private final RestTemplate http = new RestTemplate();
  public boolean mayView(UUID id) { return http.getForObject("https://rights.shop.io/" + id, Boolean.class); }
  public boolean mayView(Order order) { return order.isOpen(); }
  public boolean mayView(UUID id, boolean strict) { return strict; }
}
`,
  'src/main/java/io/shop/Order.java': 'package io.shop;\nimport java.util.UUID;\npublic class Order { public UUID id; public boolean isOpen() { return true; } }\n',
  'src/main/java/io/shop/Orders.java': `package io.shop;\nimport org.springframework.stereotype.Service; import java.util.List;\nimport java.util.UUID;\n@Service class Orders {\nprivate final Rights rights = new Rights();\nvoid all(List<Order> orders, List<UUID> ids) {\n${call}\n} }\n`,
});

const loops = async (call: string) => inShort((await analyse(files(call))).filter(({ rule }) => rule === 'sequential-remote-calls')).map((line) => line.replace(/^.*\/(?=\w+\.java)/, ''));

describe('Which of several methods of one name is called', () => {
  it('is told by the types that are written for the arguments', async () => {
    assert.deepEqual(await loops('for (Order order : orders) { show(rights.mayView(order)); }'), []);
    assert.deepEqual(await loops('for (UUID id : ids) { show(rights.mayView(id)); }'), ['Orders.java:7 http.getForObject']);
  });

  it('is told by their number', async () => {
    assert.deepEqual(await loops('for (UUID id : ids) { show(rights.mayView(id, true)); }'), []);
  });
});
