import https from 'node:https';
import tls from 'node:tls';

export const agent = new https.Agent({ minVersion: 'TLSv1' }); // expect

export const connect = () => tls.connect({ host: 'ledger.shop.io', port: 443, secureProtocol: 'TLSv1_1_method' }); // expect

const options = {
  key: process.env.KEY,
  ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA:!aNULL', // expect
};

https.createServer(options, (request, response) => response.end()).listen(8443);

tls.DEFAULT_MIN_VERSION = 'TLSv1.2';
