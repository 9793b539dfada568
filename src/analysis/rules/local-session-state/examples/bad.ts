import express from 'express';
import session from 'express-session';
import { rateLimit } from 'express-rate-limit';

const app = express();
const refreshTokens = new Map<string, string>(); // expect
const carts: Record<string, string[]> = {}; // expect

app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false })); // expect
app.use(rateLimit({ windowMs: 60_000, limit: 100 })); // expect

app.post('/login', (request, response) => {
  refreshTokens.set(request.body.name, request.body.token);
  response.sendStatus(204);
});

app.post('/carts/:id', (request, response) => {
  carts[request.params.id] = request.body.skus;
  response.sendStatus(204);
});
