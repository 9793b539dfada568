import express from 'express';
import rateLimit from 'express-rate-limit';
import * as accounts from './accounts';

const loginLimiter = rateLimit({ windowMs: 60_000, limit: 20 });

const app = express();
app.post('/login', loginLimiter, accounts.login);
app.post('/forgot-password', accounts.forgot); // expect
app.get('/orders', accounts.orders);
