import WebSocket from 'ws';
import axios from 'axios';
import got from 'got';
import { request } from 'undici';
import http from 'node:http';
import pTimeout from 'p-timeout';
import { Pool } from 'pg';
import Redis from 'ioredis';

const inventory = axios.create({ baseURL: 'https://inventory.shop.io', timeout: 2000 });
export const stock = (sku: string) => inventory.get(`/stock/${sku}`);

const options = { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(800) };
export const price = (sku: string) => fetch(`https://prices.shop.io/${sku}`, options);

export function any(url: string, init?: RequestInit) {
  return fetch(url, { ...init, redirect: 'error' });
}

const timer = (ms: number) => new Promise((_, reject) => setTimeout(reject, ms));
export const rating = () => Promise.race([axios.get('https://ratings.shop.io'), timer(1000)]);
export const offers = () => got('https://offers.shop.io/today', { timeout: { request: 2000 } });
export const stores = () => request('https://stores.shop.io', { headersTimeout: 1000, bodyTimeout: 1000 });
export const slow = () => pTimeout(axios.get('https://slow.shop.io'), { milliseconds: 500 });
export const pool = new Pool({ host: 'db.shop.io', connectionTimeoutMillis: 2000 });
export const redis = new Redis('rediss://cache.shop.io');

export function page() {
  const asked = http.get('http://127.0.0.1:9000/page', () => undefined);
  asked.setTimeout(1000, () => asked.destroy());
}
export const feed = () => new WebSocket('wss://feed.shop.io', { handshakeTimeout: 5000 });
