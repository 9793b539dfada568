import express from 'express';
import { requireLogin } from './sessions';
import { orders } from './orders';

const app = express();
app.use(express.json());

app.delete('/orders/:id', requireLogin, async (request, response) => {
  await orders.remove(request.params.id);
  response.sendStatus(204);
});
