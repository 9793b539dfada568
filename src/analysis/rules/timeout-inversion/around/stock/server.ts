import axios from 'axios';
import express from 'express';

const warehouse = axios.create({ baseURL: 'https://warehouse.shop.io', timeout: 8000 });
const app = express();

app.get('/levels/:sku', async (request, response) => {
  const { data } = await warehouse.get(`/places/${request.params.sku}`);
  response.json(data);
});

app.get('/names/:sku', async (request, response) => {
  const answer = await fetch(`https://names.shop.io/${request.params.sku}`, { signal: AbortSignal.timeout(500) });
  response.json(await answer.json());
});

app.listen(3000);
