import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';
import axios from 'axios';
import { Pool } from 'pg';

const inProduction = process.env.NODE_ENV === 'production';

// Decided elsewhere.
export const pool = new Pool({ host: 'db.shop.io', ssl: { rejectUnauthorized: inProduction } });
export const connect = (strict: boolean) => new https.Agent({ rejectUnauthorized: strict });
export const fromEnvironment = new https.Agent({ rejectUnauthorized: process.env.TLS_STRICT !== 'no' });

// Said to be checked, with an authority of our own.
export const agent = new https.Agent({ ca: readFileSync('ca.pem'), rejectUnauthorized: true });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';

// About the certificates of clients.
https.createServer({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem'), rejectUnauthorized: false }, (request, response) => response.end());
const serving = { requestCert: true, rejectUnauthorized: false };
tls.createServer(serving);

// A check of its own.
https.get({
  hostname: 'payments.shop.io',
  checkServerIdentity: (host, certificate) => {
    if (certificate.fingerprint256 !== process.env.PINNED) throw new Error(`${host} is somebody else`);
    return undefined;
  },
});

// This machine.
export const health = () => https.get({ hostname: 'localhost', port: 8443, rejectUnauthorized: false });

// Words about it.
console.log('never set rejectUnauthorized: false');
export const described = { setting: 'rejectUnauthorized', effect: 'switches the check off' };
export const read = (sku: string) => axios.get(`https://stock.shop.io/${sku}`, { timeout: 2000 });
