// Clients that are asked by a URL and bring their own limits: Unirest, jsoup.
import type { Library, Operation } from '../../../concepts';

const url = { places: ['0'], form: 'url' } as const;
const unirest = (names: readonly string[], repeatable: 'yes' | 'no'): Operation => (
  { at: names.map((name) => `Unirest.${name}`), does: 'request', repeatable, address: url, deadline: { places: [], otherwise: { value: '60 s' } } });

export const urlOpeners: Library = {
  id: 'url-openers',
  title: 'Unirest and jsoup',
  language: 'java',
  modules: ['kong.unirest', 'kong.unirest.core', 'com.mashape.unirest.http', 'org.jsoup'],
  protocol: 'http',
  version: 'Unirest 1 to 4: 10 s to connect, 60 s for an answer; jsoup 1.x: 30 s',
  source: 'https://kong.github.io/unirest-java/#configuration',
  blocks: true,
  operations: [
    unirest(['get', 'head', 'options', 'put', 'delete'], 'yes'),
    unirest(['post', 'patch'], 'no'),
    { at: ['Jsoup.connect'], does: 'make', makes: 'JsoupConnection', address: url, transport: { otherwise: 'scheme' }, deadline: { places: [], otherwise: { value: '30 s' } } },
  ],
};
