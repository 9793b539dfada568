import express, { Router } from 'express';
import * as accounts from './accounts';

const app = express();
app.use(express.json());

app.post('/login', accounts.login); // expect
app.post('/register', accounts.register);

const passwords = Router();
passwords.route('/forgot-password').post(accounts.forgot);

app.use('/accounts', passwords);
app.get('/orders', accounts.orders);
