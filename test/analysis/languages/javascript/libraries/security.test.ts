// Plaintext, TLS and secrets in JavaScript with clients that are asked by name: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

const found = async (rule: string, text: string): Promise<readonly string[]> => inShort((await analyse({ 'src/shop.js': text })).filter((finding) => finding.rule === rule));

describe('Plaintext in JavaScript', () => {
  it('is found with small clients, with FTP and telnet, and in pages', async () => {
    for (const text of [
      "const needle = require('needle'); needle.get('http://api.shop.io', f);",
      "const Ftp = require('ftp'); const c = new Ftp(); c.connect({ host: 'ftp.shop.io' });",
      "const { Telnet } = require('telnet-client'); const c = new Telnet(); c.connect({ host: 'switch.shop.io' });",
      "const x = new XMLHttpRequest(); x.open('GET', 'http://api.shop.io');",
      "const { Client } = require('pg'); new Client({ host: 'db.shop.io', ssl: false });",
    ]) assert.equal((await found('plaintext-connection', text)).length, 1, text);
    for (const text of [
      "const Ftp = require('ftp'); const c = new Ftp(); c.connect({ host: 'ftp.shop.io', secure: true });",
      "const x = new XMLHttpRequest(); x.open('GET', '/orders');",
      "const { Client } = require('pg'); new Client({ host: 'db.shop.io', ssl: process.env.DB_SSL ? { ca } : false });",
    ]) assert.deepEqual(await found('plaintext-connection', text), [], text);
  });
});

describe('TLS, origins and secrets in JavaScript', () => {
  it('are told by calls, and by headers that name no library', async () => {
    assert.equal((await found('tls-verification-disabled', "const { Curl } = require('node-libcurl'); const c = new Curl(); c.setOpt('SSL_VERIFYPEER', 0);")).length, 1);
    assert.equal((await found('tls-verification-disabled', "require('superagent').get('https://shop.io').disableTLSCerts();")).length, 1);
    assert.equal((await found('hardcoded-credential', "const { Strategy } = require('passport-google-oauth20'); new Strategy({ clientID: id, clientSecret: 'p3pper-and-s4lt-9' }, f);")).length, 1);
    assert.equal((await found('permissive-access', "export default (req, res, next) => { res.header('Access-Control-Allow-Origin', req.headers.origin); res.header('Access-Control-Allow-Credentials', 'true'); };")).length, 1);
    assert.deepEqual(await found('permissive-access', "export default (req, res, next) => { res.header('Access-Control-Allow-Origin', 'https://shop.io'); res.header('Access-Control-Allow-Credentials', 'true'); };"), []);
  });
});
