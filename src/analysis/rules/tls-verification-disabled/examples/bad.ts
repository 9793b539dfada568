import https from 'node:https';
import axios from 'axios';
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import { Sequelize } from 'sequelize';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // expect
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // expect

const agent = new https.Agent({
  keepAlive: true,
  rejectUnauthorized: false, // expect
});

export const read = (sku: string) => axios.get(`https://stock.shop.io/${sku}`, { httpsAgent: agent, timeout: 2000 });

export const pool = new Pool({ host: 'db.shop.io', ssl: { rejectUnauthorized: false } }); // expect

const certificates = false; // expect

export const mongo = new MongoClient('mongodb://db.shop.io', { tls: true, tlsAllowInvalidCertificates: !certificates });

const options = { hostname: 'payments.shop.io', method: 'GET', rejectUnauthorized: certificates };

https.request(options, (response) => response.resume()).end();

https.get({ hostname: 'payments.shop.io', checkServerIdentity: () => undefined }); // expect

export const orm = new Sequelize('shop', 'app', process.env.DB_PASSWORD, {
  dialect: 'postgres',
  dialectOptions: { ssl: { require: true, rejectUnauthorized: false } }, // expect
});

export const ledger = new MongoClient('mongodb://ledger.shop.io/?tls=true&tlsAllowInvalidCertificates=true'); // expect

export class Gateway {
  private readonly options: https.AgentOptions = {};

  constructor() {
    this.options.rejectUnauthorized = false; // expect
  }
}
