import express from 'express';
import * as accounts from './accounts';

const tries = new Map<string, number>();

const app = express();
app.post('/login', (request, response, next) => {
  const count = (tries.get(request.ip!) ?? 0) + 1;
  tries.set(request.ip!, count);
  if (count > 20) return response.status(429).end();
  next();
}, accounts.login);
