import express from 'express';
import * as grpc from '@grpc/grpc-js';
import axios from 'axios';
import { StockClient } from './proto/stock';

const stock = new StockClient('stock.shop.io:443', grpc.credentials.createSsl());
const reviews = axios.create({ baseURL: 'https://reviews.shop.io', timeout: 2000 });
const app = express();

app.get('/levels', (request, response, next) => {
  stock.list({ shop: request.query.shop }, { deadline: Date.now() + 500 }, (error, answer) => (error ? next(error) : response.send(answer)));
});

// An underscore says that it is meant.
app.post('/hints', (request, response) => {
  stock.hint({ sku: request.body.sku }, { deadline: Date.now() + 500 }, (_error, _answer) => response.end());
});

app.get('/reviews/:sku', async (request, response) => {
  try {
    const { data } = await reviews.get(`/of/${request.params.sku}`);
    response.json(data);
  } catch (error) {
    console.error('reviews', error);
    response.status(502).json([]);
  }
});

app.get('/summary/:sku', async (request, response) => {
  try {
    const { data } = await reviews.get(`/summary/${request.params.sku}`);
    response.json(data);
  } catch (error) {
    response.json({ error: 'reviews are not there just now' });
  }
});

export const level = (sku: string) => new Promise((resolve, reject) => {
  stock.level({ sku }, { deadline: Date.now() + 500 }, (error, answer) => {
    if (error) return reject(error);
    resolve(answer);
  });
});
