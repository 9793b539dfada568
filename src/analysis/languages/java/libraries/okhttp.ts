// OkHttp and what stands on it: ten seconds for every step, and failed connections are tried again.
import type { Library, Operation, Setting } from '../../../concepts';
import { anyName } from './java-tls';

const url = { places: ['0'], form: 'url' } as const;
const wait: Setting = { places: [], otherwise: { value: '10 s' } };
const retry: Setting = { places: [], otherwise: { value: 'of failed connections' } };
// 0 switches the limit off; whoever does so for a stream does not `execute` through that client.
const limit = (name: string): Operation => ({ at: [`OkHttpClient.Builder#${name}`], does: 'make', makes: 'OkHttpClient.Builder', deadline: { places: ['0'] } });

export const okhttp: Library = {
  id: 'okhttp',
  title: 'OkHttp',
  language: 'java',
  modules: ['okhttp3'],
  protocol: 'http',
  version: '3.12 to 5.x: 10 s to connect, read and write; retries failed connections',
  source: 'https://square.github.io/okhttp/5.x/okhttp/okhttp3/-ok-http-client/-builder/read-timeout.html',
  blocks: true,
  operations: [
    { at: ['Credentials.basic'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['OkHttpClient'], form: 'new', does: 'make', makes: 'OkHttpClient', shares: true, deadline: wait, retry },
    { at: ['OkHttpClient.Builder', 'OkHttpClient#newBuilder'], does: 'make', makes: 'OkHttpClient.Builder', deadline: wait, retry },
    limit('readTimeout'),
    limit('callTimeout'),
    { at: ['OkHttpClient.Builder#hostnameVerifier'], does: 'configure', gives: [], makes: 'OkHttpClient.Builder', tls: anyName('0') },
    { at: ['ConnectionSpec.Builder'], form: 'new', does: 'make', makes: 'ConnectionSpec.Builder' },
    {
      at: ['ConnectionSpec.Builder#tlsVersions'], does: 'make', makes: 'ConnectionSpec.Builder',
      tls: ['0', '1', '2', '3'].map((place) => ({ place, weakens: 'version', values: ['TLSv1', 'TLSv1.1', 'SSLv3'], constants: { TLS_1_0: 'TLS 1.0', TLS_1_1: 'TLS 1.1', SSL_3_0: 'SSL 3.0' } })),
    },
    { at: ['OkHttpClient.Builder#build'], does: 'make', makes: 'OkHttpClient', shares: true },
    { at: ['OkHttpClient.Builder#*'], does: 'configure', gives: [], makes: 'OkHttpClient.Builder' },
    { at: ['Request.Builder'], form: 'new', does: 'make', makes: 'Request.Builder' },
    { at: ['Request.Builder#url'], does: 'make', makes: 'Request.Builder', address: url },
    { at: ['Request.Builder#get', 'Request.Builder#put', 'Request.Builder#delete', 'Request.Builder#head'], does: 'make', makes: 'Request.Builder', repeatable: 'yes' },
    { at: ['Request.Builder#post', 'Request.Builder#patch'], does: 'make', makes: 'Request.Builder', repeatable: 'no' },
    { at: ['Request.Builder#build'], does: 'make', makes: 'Request', repeatable: 'get if in one chain' },
    { at: ['Request.Builder#*'], does: 'configure', gives: [], makes: 'Request.Builder' },
    { at: ['OkHttpClient#newCall'], does: 'make', makes: 'Call', through: ['0', 'receiver'] },
    { at: ['Call#execute'], does: 'request' },
    { at: ['Call#enqueue'], does: 'request', blocks: false },
  ],
};
