import express from 'express';
import { createServer } from 'node:http';
import { findOrder } from './orders';

const app = express();
app.get('/orders/:id', async (request, response) => {
  response.json(await findOrder(request.params.id));
});
const server = app.listen(8080);

// What operators ask loses nobody's work.
createServer(prometheusMetrics).listen(9100);

async function stop() {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), 20_000).unref();
}
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);

function prometheusMetrics(_: unknown, response: { end(text: string): void }) {
  response.end('up 1');
}
