import express from 'express';
import session from 'express-session';
import { RedisStore } from 'connect-redis';
import { rateLimit } from 'express-rate-limit';
import { RedisStore as LimitStore } from 'rate-limit-redis';
import { redis } from './redis';
import { sessionOptions } from './options';

const app = express();

app.use(session({ store: new RedisStore({ client: redis }), secret: process.env.SESSION_SECRET! }));
app.use(session(sessionOptions));
app.use(session({ ...sessionOptions, resave: false }));
app.use(rateLimit({ windowMs: 60_000, limit: 100, store: new LimitStore({ sendCommand: redis.call }) }));

// What can be read again may be kept anywhere.
const priceCache = new Map<string, number>();
// Data of the program, not of its users.
const demoCarts: Record<string, string[]> = { ada: ['tea'] };
// Nobody writes to it for a request.
const sessions = new Map<string, string>();
sessions.set('system', 'always there');

app.get('/prices/:sku', (request, response) => {
  priceCache.set(request.params.sku, 1);
  response.json(demoCarts.ada);
});

// It lives as long as the request does.
app.post('/carts', (request, response) => {
  const carts: Record<string, string[]> = {};
  carts[request.body.id] = request.body.skus;
  response.json(carts);
});
