// The public face of the shop.
import express, { type ErrorRequestHandler } from 'express';
import { connectOrders } from './clients/orders.js';
import { UpstreamError } from './clients/json.js';
import { config } from './config.js';
import { checkout } from './routes/checkout.js';
import { products } from './routes/products.js';
import { quotes } from './routes/quotes.js';
import { sitemap } from './routes/sitemap.js';

const orders = await connectOrders();

const app = express();
app.use(express.json({ limit: '64kb' }));
app.get('/healthz', (_request, response) => {
  response.json({ status: 'ok' });
});
app.use(products, quotes, sitemap, checkout(orders));

const reportFailure: ErrorRequestHandler = (error, request, response, _next) => {
  console.error('request failed', { path: request.path, error });
  response.status(error instanceof UpstreamError ? 502 : 500).json({ error: 'unavailable' });
};
app.use(reportFailure);

const server = app.listen(config.port, () => console.log(`gateway listens on ${config.port}`));

process.once('SIGTERM', () => {
  server.close(() => {
    orders.close().finally(() => process.exit(0));
  });
});
