// Clients that are asked by a URL, or told where a service lives; those with limits bring their own.
import type { Library, Operation } from '../../../concepts';

const url = { places: ['0'], form: 'url' } as const;
const unirest = (names: readonly string[], repeatable: 'yes' | 'no'): Operation => (
  { at: names.map((name) => `Unirest.${name}`), does: 'request', repeatable, address: url, deadline: { places: [], otherwise: { value: '60 s' } } });

export const urlOpeners: Library = {
  id: 'url-openers',
  title: 'Unirest, jsoup and their like',
  language: 'java',
  modules: ['kong.unirest', 'kong.unirest.core', 'com.mashape.unirest.http', 'org.jsoup', 'com.google.api.client.http', 'io.minio', 'org.asynchttpclient', 'io.nats.client'],
  protocol: 'http',
  version: 'Unirest 1 to 4: 10 s to connect, 60 s for an answer; jsoup 1.x: 30 s',
  source: 'https://kong.github.io/unirest-java/#configuration',
  blocks: true,
  operations: [
    { at: ['any:verifySsl'], literals: { 0: false }, does: 'configure', gives: [], tls: [{ weakens: 'certificate', place: '0', values: [false], instead: 'true' }] },
    unirest(['get', 'head', 'options', 'put', 'delete'], 'yes'),
    unirest(['post', 'patch'], 'no'),
    { at: ['Jsoup.connect'], does: 'make', makes: 'JsoupConnection', address: url, transport: { otherwise: 'scheme' }, deadline: { places: [], otherwise: { value: '30 s' } } },
    { at: ['GenericUrl'], form: 'new', does: 'make', makes: 'GenericUrl', address: url },
    { at: ['MinioClient.builder'], does: 'make', makes: 'MinioBuilder' },
    { at: ['MinioBuilder#endpoint'], does: 'make', makes: 'MinioBuilder', address: url },
    { at: ['Dsl.asyncHttpClient'], does: 'make', makes: 'AsyncHttpClient' },
    { at: ['prepareGet', 'preparePost', 'preparePut', 'prepareDelete', 'prepareHead', 'preparePatch'].map((name) => `AsyncHttpClient#${name}`), does: 'make', address: url },
    { at: ['Nats.connect'], does: 'make', address: url },
  ],
};
