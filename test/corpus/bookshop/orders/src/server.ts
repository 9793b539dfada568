import Fastify, { type FastifyInstance } from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { prisma, producer } from './database';
import { charge } from './payments';

const app: FastifyInstance = Fastify({ logger: true });
await app.register(rateLimit, { max: 100 });

// How many of each title were reserved while somebody is at the till.
const carts: Record<string, string[]> = {}; // label: bad local-session-state

app.get('/orders', async () => prisma.order.findMany({ include: { lines: true }, orderBy: { placed: 'desc' } })); // label: bad unbounded-query

app.get<{ Params: { customer: string } }>('/customers/:customer/orders', async ({ params }) =>
  prisma.order.findMany({ where: { customerId: params.customer } })); // label: fine unbounded-query

app.get('/shipping-methods', async () => prisma.shippingMethod.findMany()); // label: fine unbounded-query

app.put<{ Params: { customer: string }; Body: { isbns: string[] } }>('/carts/:customer', async ({ params, body }) => {
  carts[params.customer] = body.isbns;
  return { ok: true };
});

app.post<{ Body: { customer: string; isbns: string[] } }>('/orders', async ({ body }, reply) => {
  const order = await prisma.order.create({ data: { customerId: body.customer, lines: { create: body.isbns.map((isbn) => ({ isbn })) } } });
  await charge(order.id, order.total);
  producer.send({ topic: 'orders', messages: [{ key: order.id, value: JSON.stringify(order) }] }); // label: bad swallowed-remote-error
  return reply.code(201).send(order);
});

await producer.connect();
await app.listen({ port: 8082, host: '0.0.0.0' }); // label: bad missing-graceful-shutdown
