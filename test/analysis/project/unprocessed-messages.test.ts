// Failures that end in a listener, in a subscription or before a program serves: nobody hears of them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const lost = async (file: string, text: string): Promise<readonly string[]> =>
  (await analyse({ [file]: text })).filter(({ rule }) => rule === 'swallowed-remote-error').map(({ subject, range }) => `${range.start.line + 1} ${subject}`);

describe('A message that a listener takes', () => {
  const kafka = (body: string): Promise<readonly string[]> => lost('shop/Listener.java', `package shop;\nimport org.springframework.kafka.annotation.KafkaListener;\nclass Listener {\n  private final Orders orders;\n  @KafkaListener(topics = "orders")\n  public void on(OrderPlaced event) {\n${body}\n  }\n}\n`);

  it('is lost where whatever fails is only logged', async () => {
    assert.deepEqual(await kafka('    try {\n      orders.process(event);\n    } catch (Exception e) {\n      log.error("failed", e);\n    }'), ['9 orders.process']);
    assert.deepEqual(await lost('shop/PlacedConsumer.cs', `using MassTransit;
public class PlacedConsumer : IConsumer<Placed>
{
    public async Task Consume(ConsumeContext<Placed> context)
    {
        try { await _stock.ReserveAsync(context.Message.Sku); }
        catch (Exception ex) { _logger.LogError(ex, "could not reserve"); }
    }
}
`), ['7 _stock.ReserveAsync']);
  });

  it('is not where it comes again, is kept elsewhere or could never be read', async () => {
    for (const kept of ['throw e;', 'deadLetters.send(event);']) assert.deepEqual(await kafka(`    try {\n      orders.process(event);\n    } catch (Exception e) {\n      log.error("failed", e);\n      ${kept}\n    }`), []);
    assert.deepEqual(await kafka('    try {\n      event.getOrder();\n    } catch (Exception e) {\n      log.error("bad", e);\n    }'), []);
    assert.deepEqual(await kafka('    try {\n      orders.process(event);\n      ack.acknowledge();\n    } catch (Exception e) {\n      log.error("failed", e);\n    }'), []);
    assert.deepEqual(await kafka('    try {\n      orders.process(event);\n    } catch (DuplicateOrderException e) {\n      log.info("known");\n    }'), []);
  });
});

describe('A subscription', () => {
  const reactive = (end: string): Promise<readonly string[]> => lost('shop/Gateway.java', `package shop;
import org.springframework.web.reactive.function.client.WebClient;
class Gateway {
  private final WebClient web = WebClient.create("https://a.shop.io");
  void order(Order order) {
    web.post().uri("/orders").bodyValue(order).retrieve().bodyToMono(Void.class)${end};
  }
}
`);

  it('loses a failure that it has nobody to tell', async () => {
    for (const end of ['.subscribe()', '.subscribe(done -> log.info("done"))']) assert.deepEqual(await reactive(end), ['6 bodyToMono']);
  });

  it('is fine where somebody is told, or the chain has an answer to it', async () => {
    for (const end of ['.subscribe(done -> {}, failure -> outbox.keep(order))', '.onErrorResume(failure -> outbox.keep(order)).subscribe()', '.subscribe(observer)']) assert.deepEqual(await reactive(end), []);
  });
});

describe('A database that could not be migrated', () => {
  it('is served from all the same where that is only logged, also through a type parameter', async () => {
    assert.deepEqual(await lost('shop/Seeding.cs', `using Microsoft.EntityFrameworkCore;
public static class Seeding
{
    public static void Migrate<TContext>(this IHost host, ILogger logger) where TContext : DbContext
    {
        var context = host.Services.GetService<TContext>();
        try { context.Database.Migrate(); }
        catch (Exception ex) { logger.LogError(ex, "could not migrate"); }
    }
}
`), ['8 context.Database.Migrate']);
  });
});
