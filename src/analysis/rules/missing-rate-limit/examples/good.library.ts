import express from 'express';
import rateLimit from 'express-rate-limit';
import * as accounts from './accounts';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 20 }));
app.post('/login', accounts.login);
