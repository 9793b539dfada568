import { Client as Ftp } from 'basic-ftp';
import ldap from 'ldapjs';
import Redis from 'ioredis';
import { credentials } from '@grpc/grpc-js';
import { MongoClient } from 'mongodb';
import { CartClient } from './cart_grpc_pb';

export const svg = 'http://www.w3.org/2000/svg';
export const isPlain = (url: string) => url.startsWith('http://');

export const price = (sku: string) => fetch(`https://prices.shop.io/price/${sku}`, { signal: AbortSignal.timeout(800) });
export const local = () => fetch('http://localhost:3500/health', { signal: AbortSignal.timeout(800) });
export const fallback = () => fetch(process.env.FLAGS_URL ?? 'http://127.0.0.1:9100', { signal: AbortSignal.timeout(800) });
export const redis = new Redis('rediss://cache.shop.io:6379');
export const secure = new Redis({ host: 'cache.shop.io', tls: {} });
export const cart = new CartClient('cart.shop.io:50051', credentials.createSsl());
export const mongo = new MongoClient('mongodb+srv://db.shop.io/shop');
export const other = new MongoClient('mongodb://db.shop.io/shop?tls=true');
export const directory = ldap.createClient({ url: 'ldaps://directory.shop.io' });
export const files = (ftp = new Ftp()) => ftp.access({ host: 'files.shop.io', user: 'shop', password: process.env.FTP_PASSWORD, secure: true });
