import express from 'express';
import session from 'express-session';
import RedisStore from 'connect-redis';
import { createClient } from 'redis';
import { settings } from './settings';
import { catalogue, ReviewsClient } from './clients/http';
import { ordersOf, place } from './clients/orders';
import { stopOnSignal } from './stop';

const redis = createClient({ url: settings.redisUrl });
const app = express();
const reviews = new ReviewsClient();
const lastSeen = new Map<string, number>();

app.use(express.json());
app.use(session({ store: new RedisStore({ client: redis }), secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false })); // label: fine local-session-state

app.get('/api/books/:isbn', async (request, response, next) => {
  try {
    const { data: book } = await catalogue.get(`/books/${request.params.isbn}`);
    let words = [];
    try {
      words = await reviews.ofBook(request.params.isbn);
    } catch (error) { // label: bad swallowed-remote-error
      console.error('no reviews', error);
    }
    lastSeen.set(request.params.isbn, Date.now());
    response.json({ ...book, reviews: words });
  } catch (error) { // label: fine swallowed-remote-error
    next(error);
  }
});

app.get('/api/shelf', async (request, response, next) => {
  try {
    const isbns: string[] = String(request.query.isbns ?? '').split(',');
    const books = await Promise.all(isbns.map((isbn) => catalogue.get(`/books/${isbn}`))); // label: bad unbounded-concurrency
    response.json(books.map(({ data }) => data));
  } catch (error) {
    next(error);
  }
});

app.get('/api/home', async (_, response, next) => {
  try {
    const [best, fresh] = await Promise.all([catalogue.get('/best'), catalogue.get('/fresh')]); // label: fine unbounded-concurrency
    response.json({ best: best.data, fresh: fresh.data });
  } catch (error) {
    next(error);
  }
});

app.get('/api/me/orders', async (request, response, next) => {
  try {
    const orders = await ordersOf(String(request.headers['x-customer']));
    for (const order of orders) {
      for (const isbn of order.isbns) { // label: bad sequential-remote-calls
        const { data } = await catalogue.get(`/books/${isbn}`);
        Object.assign(order, { [isbn]: data.title });
      }
    }
    response.json(orders);
  } catch (error) {
    next(error);
  }
});

app.post('/api/orders', async (request, response, next) => {
  try {
    response.status(201).json(await place(request.body.customer, request.body.isbns));
  } catch (error) {
    next(error);
  }
});

const server = app.listen(settings.port); // label: fine missing-graceful-shutdown
stopOnSignal(server, redis);
