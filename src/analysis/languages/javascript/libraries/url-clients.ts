// Smaller clients that are asked by a URL: needle, node-rest-client, and what pages use besides `fetch`.
import type { Library, Operation, Setting } from '../../../concepts';
import { retryAround } from './remedies';

const address = { places: ['0'], form: 'url' } as const;
const deadline = (options: string): Setting => ({
  places: [`${options}.response_timeout`, `${options}.read_timeout`, `${options}.timeout`],
  otherwise: 'none',
  remedies: [{ title: 'Wait 5 seconds for the answer', set: `${options}.response_timeout`, value: '5000' }],
});
const retry: Setting = { places: [], otherwise: 'none', remedies: retryAround };

export const needleClient: Library = {
  id: 'needle',
  title: 'needle',
  language: 'javascript',
  modules: ['needle'],
  protocol: 'http',
  version: '3.x: open_timeout 10 s; response_timeout and read_timeout 0 (none)',
  source: 'https://github.com/tomas/needle#request-options',
  operations: [
    { at: ['get', 'head'], does: 'request', repeatable: 'yes', address, deadline: deadline('1'), retry },
    { at: ['put', 'delete'], does: 'request', repeatable: 'yes', address, deadline: deadline('2'), retry },
    { at: ['post', 'patch'], does: 'request', repeatable: 'no', address, deadline: deadline('2') },
    { at: ['', 'request'], does: 'request', repeatable: { method: ['0'] }, address: { ...address, places: ['1'] }, deadline: deadline('3'), retry },
  ],
};

export const nodeRestClient: Library = {
  id: 'node-rest-client',
  title: 'node-rest-client',
  language: 'javascript',
  modules: ['node-rest-client'],
  protocol: 'http',
  version: '3.x: no timeout of its own',
  source: 'https://github.com/aacerox/node-rest-client#usage',
  operations: [
    { at: ['Client'], form: 'new', does: 'make', makes: 'RestClient' },
    { at: ['get', 'post', 'put', 'delete', 'patch', 'registerMethod'].map((name) => `RestClient#${name}`), does: 'make', address },
  ],
};

/** Clients of services that are told where they live. */
export const serviceEndpoints: Library = {
  id: 'service-endpoints',
  title: 'the service',
  language: 'javascript',
  modules: ['graphql-request', '@apollo/client', '@apollo/client/core', 'apollo-link-http', '@influxdata/influxdb-client', 'stompjs', '@stomp/stompjs', 'node-vault', 'soap', 'meilisearch', '@qdrant/js-client-rest'],
  protocol: 'http',
  version: 'graphql-request 7, @apollo/client 3, influxdb-client 1, stompjs 2',
  source: 'https://www.apollographql.com/docs/react/api/link/apollo-link-http',
  operations: [
    { at: ['GraphQLClient', 'request', 'client', 'createClient', 'createClientAsync', 'MeiliSearch', 'QdrantClient'], does: 'make', address: { places: ['0', '0.url', '0.host'], form: 'url' } },
    { at: ['HttpLink', 'createHttpLink', 'ApolloClient', 'InfluxDB', 'Client', ''], does: 'make', address: { places: ['0.uri', '0.url', '0.brokerURL', '0.endpoint', '0'], form: 'url' } },
  ],
};

export const minio: Library = {
  id: 'minio',
  title: 'MinIO',
  language: 'javascript',
  modules: ['minio'],
  protocol: 'http',
  version: '8: TLS unless told otherwise',
  source: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  operations: [{ at: ['Client'], form: 'new', does: 'make', address: { places: ['0.endPoint'], form: 'host' }, transport: { plaintext: ['0.useSSL'], plaintextValues: [false], otherwise: 'unknown' } }],
};

// Requests of a page end with it, and its user sees what is missing: only where they go matters.
const goes = (at: readonly string[], ...places: readonly string[]): Operation => ({ at, does: 'make', address: { places, form: 'url' } });

export const pageRequests: Library = {
  id: 'page-requests',
  title: 'XMLHttpRequest, EventSource and jQuery',
  language: 'javascript',
  modules: ['jquery', 'eventsource', 'xmlhttprequest', 'xhr2'],
  protocol: 'http',
  version: 'XMLHttpRequest and HTML Standards, jQuery 3',
  source: 'https://xhr.spec.whatwg.org/#the-open()-method',
  operations: [
    { at: ['global:XMLHttpRequest', 'global:window.XMLHttpRequest', 'XMLHttpRequest', ''], form: 'new', does: 'make', makes: 'XMLHttpRequest', ...{ address: { places: ['0'], form: 'url' } } },
    goes(['XMLHttpRequest#open'], '1'),
    { ...goes(['global:EventSource', 'EventSource'], '0'), form: 'new' },
    { ...goes(['global:Request'], '0'), form: 'new', makes: 'FetchRequest' },
    goes(['get', 'post', 'getJSON', 'getScript'].flatMap((name) => [name, `global:$.${name}`, `global:jQuery.${name}`]), '0'),
    goes(['ajax', 'global:$.ajax', 'global:jQuery.ajax'], '0.url', '0'),
  ],
};
