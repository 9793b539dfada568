import express from 'express';
import * as accounts from './accounts';

const app = express();

// A page with a form, and endpoints that nobody guesses at.
app.get('/login', accounts.loginPage);
app.get('/orders', accounts.orders);
app.post('/orders', accounts.order);
app.post('/orders/:id/tokens', accounts.addToken);
app.post('/blog/login-tips', accounts.comment);
app.delete('/session', accounts.logout);
app.get('/register');
