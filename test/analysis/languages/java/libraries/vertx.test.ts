// Vert.x: its routes, its web client, sessions and queries.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const found = async (body: string): Promise<readonly string[]> => (await analyse({
  'shop/Shop.java': `package shop;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.sstore.LocalSessionStore;
import io.vertx.pgclient.PgPool;
class Shop extends AbstractVerticle {
  private WebClient web;
  private PgPool pool;
${body}
}
`,
})).map(({ rule, range }) => `${rule} ${range.start.line + 1}`);

describe('Vert.x', () => {
  it('waits for an answer for ever, unless the request or the client says how long', async () => {
    const send = async (client: string, request: string): Promise<boolean> =>
      (await found(`  public void start() { web = WebClient.create(vertx${client}); }\n  void stock() { web.get(443, "a.shop.io", "/stock")${request}.send(answer -> keep(answer)); }`)).includes('missing-timeout 11');
    assert.deepEqual(await Promise.all([send('', ''), send('', '.timeout(500)'), send(', new WebClientOptions().setIdleTimeout(5)', ''), send(', options', '')]), [true, false, false, false]);
  });

  it('runs handlers for each request, of which those that change something ask nobody', async () => {
    const routes = '  public void start() {\n    Router router = Router.router(vertx);\n    router.get("/orders").handler(this::orders);\n    router.delete("/orders/:id").handler(this::remove);\n  }\n';
    assert.deepEqual(await found(`${routes}  void orders(RoutingContext context) { pool.query("SELECT * FROM orders").execute(rows -> context.json(rows)); }`), ['missing-authentication 14', 'unbounded-query 16']);
    assert.deepEqual(await found(`${routes}  void orders(RoutingContext context) { pool.query("SELECT * FROM orders LIMIT 50").execute(rows -> context.json(rows)); }\n  void check() { requireLogin(); }`), []);
  });

  it('keeps sessions in the process where the local store is named', async () => {
    assert.deepEqual(await found('  void sessions() { handle(LocalSessionStore.create(vertx)); }'), ['local-session-state 11']);
  });
});
