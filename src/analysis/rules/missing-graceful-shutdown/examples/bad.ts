import express from 'express';
import { createServer } from 'node:http';
import { findOrder } from './orders';

const app = express();
app.get('/orders/:id', async (request, response) => {
  response.json(await findOrder(request.params.id));
});

app.listen(8080, () => console.log('listening')); // expect

createServer(app).listen(8443);
