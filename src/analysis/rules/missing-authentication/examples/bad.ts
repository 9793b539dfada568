import express from 'express';
import { orders } from './orders';

const app = express();
app.use(express.json());

app.get('/orders/:id', async (request, response) => response.json(await orders.find(request.params.id)));

app.delete('/orders/:id', async (request, response) => { // expect
  await orders.remove(request.params.id);
  response.sendStatus(204);
});

app.post('/orders/search', async (request, response) => response.json(await orders.search(request.body)));
