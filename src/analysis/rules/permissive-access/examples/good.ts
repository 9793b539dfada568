import cors from 'cors';
import express from 'express';

const app = express();
const shops = new Set(['https://shop.io', 'https://admin.shop.io']);

// Every origin, but no cookies.
app.use('/public', cors());
app.use('/prices', cors({ origin: '*' }));
app.use('/stock', cors({ origin: '*', credentials: false }));

// Cookies, but named origins.
app.use('/orders', cors({ origin: ['https://shop.io'], credentials: true }));
app.use('/admin', cors({ origin: /\.shop\.io$/, credentials: true }));
app.use('/accounts', cors({ origin: process.env.SHOP_ORIGIN, credentials: true }));
app.use('/reports', cors({
  origin: (origin, callback) => (shops.has(origin ?? '') ? callback(null, true) : callback(new Error('unknown origin'))),
  credentials: true,
}));

// A client that sends cookies is no server that lets others in.
export const read = () => fetch('/orders', { credentials: 'include', signal: AbortSignal.timeout(2000) });
