// HttpURLConnection: both timeouts are 0 until they are set, which means to wait for ever.
import type { Library, Operation } from '../../../concepts';
import { none } from './remedies';

const connection = (...names: readonly string[]): string[] => ['URLConnection', 'HttpURLConnection'].flatMap((kind) => names.map((name) => `${kind}#${name}`));

const url = (place: string): NonNullable<Operation['address']> => ({ places: [place], form: 'url' });

export const httpUrlConnection: Library = {
  id: 'http-url-connection',
  title: 'HttpURLConnection',
  language: 'java',
  modules: ['java.net', 'javax.net.ssl'],
  protocol: 'http',
  version: 'JDK 8 to 25: connect and read timeout 0 (none), no retries',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URLConnection.html#getReadTimeout()',
  blocks: true,
  operations: [
    // An address that is seen being made; what is only declared may lead to a file or a resource, as what stands relative to another address may.
    { at: ['URL'], requires: { 1: '*' }, does: 'make', makes: 'RelativeURL' },
    { at: ['URL', 'URI', 'URI.create', 'URL.of'], does: 'make', makes: 'HttpURL', address: url('0'), names: true },
    { at: ['HttpURL#toURL', 'HttpURL#toURI', 'HttpURL#resolve'], does: 'make', makes: 'HttpURL', names: true },
    {
      at: ['HttpURL#openConnection'],
      does: 'make',
      makes: 'HttpURLConnection',
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Wait 2 seconds to connect and 5 seconds for data', after: '$target.setConnectTimeout(2000);\n$indent$target.setReadTimeout(5000);' }],
      },
    },
    {
      at: ['HttpURL#openStream', 'HttpURL#getContent'],
      does: 'request',
      repeatable: 'yes',
      deadline: none,
    },
    { at: connection('setReadTimeout'), does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
    {
      at: connection('getInputStream', 'getResponseCode', 'connect', 'getOutputStream', 'getContent', 'getContentLength', 'getContentLengthLong', 'getResponseMessage', 'getErrorStream'),
      does: 'request',
    },
  ],
};
