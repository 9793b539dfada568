import axios from 'axios';
import got from 'got';
import { request } from 'undici';
import http from 'node:http';
import { Pool } from 'pg';
import WebSocket from 'ws';
import amqp from 'amqplib';

const inventory = axios.create({ baseURL: 'https://inventory.shop.io' }); // expect

export const stock = (sku: string) => inventory.get(`/stock/${sku}`);
export const reserve = (sku: string) => inventory.post('/reservations', { sku });

export async function price(sku: string) {
  const answer = await fetch(`https://prices.shop.io/${sku}`); // expect
  return answer.json();
}

export async function rating(sku: string) {
  const { data } = await axios.get(`https://ratings.shop.io/${sku}`, { headers: { accept: 'application/json' } }); // expect
  return data;
}

export const offers = () => got('https://offers.shop.io/today', { retry: { limit: 2 } }); // expect
export const stores = () => request('https://stores.shop.io', { method: 'GET' }); // expect
export const page = () => http.get('http://127.0.0.1:9000/page', () => undefined); // expect
export const forever = () => axios.get('https://slow.shop.io', { timeout: 0 }); // expect
export const pool = new Pool({ host: 'db.shop.io' }); // expect
export const broker = () => amqp.connect('amqps://mq.shop.io'); // expect
export const ping = () => axios.post('https://pings.shop.io'); // expect
export const feed = () => new WebSocket('wss://feed.shop.io'); // expect
