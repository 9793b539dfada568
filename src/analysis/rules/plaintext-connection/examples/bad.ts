import { Client as Ftp } from 'basic-ftp';
import ldap from 'ldapjs';
import Redis from 'ioredis';
import { credentials } from '@grpc/grpc-js';
import { Kafka } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { CartClient } from './cart_grpc_pb';

const base = 'http://prices.shop.io'; // expect

export const price = (sku: string) => fetch(`${base}/price/${sku}`, { signal: AbortSignal.timeout(800) });
export const again = (sku: string) => fetch(base + '/again/' + sku, { signal: AbortSignal.timeout(800) });
export const stock = (sku: string) => fetch('http://inventory:8081/stock/' + sku, { signal: AbortSignal.timeout(800) }); // expect
export const redis = new Redis('redis://cache.shop.io:6379'); // expect
export const cart = new CartClient('cart.shop.io:50051', credentials.createInsecure()); // expect
export const kafka = new Kafka({ brokers: ['kafka-1.shop.io:9092', 'kafka-2.shop.io:9092'] }); // expect
export const mongo = new MongoClient('mongodb://db.shop.io/shop'); // expect
export const directory = ldap.createClient({ url: 'ldap://directory.shop.io' }); // expect
export const files = (ftp = new Ftp()) => ftp.access({ host: 'files.shop.io', user: 'shop', password: process.env.FTP_PASSWORD }); // expect
