import express from 'express';
import * as grpc from '@grpc/grpc-js';
import axios from 'axios';
import { StockClient } from './proto/stock';

const stock = new StockClient('stock.shop.io:443', grpc.credentials.createSsl());
const reviews = axios.create({ baseURL: 'https://reviews.shop.io', timeout: 2000 });
const app = express();

// The error comes first, and nobody looks at it.
app.get('/levels', (request, response) => {
  stock.list({ shop: request.query.shop }, { deadline: Date.now() + 500 }, (error, answer) => { // expect
    response.send(answer);
  });
});

// The page shows a product without reviews, as if nobody had written one.
app.get('/reviews/:sku', async (request, response) => {
  try {
    const { data } = await reviews.get(`/of/${request.params.sku}`);
    response.json(data);
  } catch (error) { // expect
    console.error('reviews', error);
    response.json([]);
  }
});

export const level = (sku: string) => new Promise((resolve) => {
  stock.level({ sku }, { deadline: Date.now() + 500 }, (error, answer) => {
    if (error) return resolve({}); // expect
    resolve(answer);
  });
});
