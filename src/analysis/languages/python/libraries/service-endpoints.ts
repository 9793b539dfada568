// Clients of services that are told where they live: what matters here is whether the way there is encrypted.
import type { Library, Operation, Transport } from '../../../concepts';

const described = { language: 'python', protocol: 'http' } as const;

const at = (names: readonly string[], ...places: readonly string[]): Operation => ({ at: names, does: 'make', address: { places, form: 'url' } });
const switched = (names: readonly string[], option: string, place: number): Operation => ({
  at: names, does: 'make', address: { places: ['0', 'host=', 'endpoint='], form: 'host' },
  transport: { plaintext: [option, ...(place < 0 ? [] : [String(place)])], plaintextValues: [false], otherwise: 'unknown' } satisfies Transport,
});

export const serviceEndpoints: Library = {
  ...described,
  id: 'service-endpoints',
  title: 'the service',
  modules: ['hvac', 'influxdb_client', 'influxdb', 'qdrant_client', 'weaviate', 'meilisearch', 'gql.transport.requests', 'gql.transport.aiohttp', 'pysolr', 'tritonclient.http', 'jenkins', 'gitlab', 'jira', 'opensearchpy'],
  version: 'hvac 2, influxdb-client 1, python-gitlab 4, jira 3',
  source: 'https://python-hvac.org/en/stable/overview.html',
  operations: [
    at(['Client', 'InfluxDBClient', 'QdrantClient', 'Jenkins', 'Gitlab', 'JIRA', 'Solr', 'RequestsHTTPTransport', 'AIOHTTPTransport'], 'url=', '0', 'server='),
    at(['influxdb_client_async.InfluxDBClientAsync'], 'url=', '0'),
  ],
};

export const minio: Library = {
  ...described,
  id: 'minio',
  title: 'MinIO',
  modules: ['minio'],
  version: '7: secure unless told otherwise',
  source: 'https://min.io/docs/minio/linux/developers/python/API.html',
  operations: [switched(['Minio'], 'secure=', 4)],
};

export const consul: Library = {
  ...described,
  id: 'consul',
  title: 'Consul',
  modules: ['consul', 'consul.aio'],
  version: 'python-consul 1.x: http unless told otherwise',
  source: 'https://python-consul.readthedocs.io/en/latest/#consul',
  operations: [{ at: ['Consul', 'aio.Consul'], does: 'make', address: { places: ['0', 'host='], form: 'host', otherwise: 'localhost' }, transport: { plaintext: ['scheme='], plaintextValues: ['http'], otherwise: 'unknown' } }],
};

export const socketIo: Library = {
  ...described,
  id: 'python-socketio',
  title: 'python-socketio',
  modules: ['socketio'],
  version: '5.x',
  source: 'https://python-socketio.readthedocs.io/en/stable/client.html',
  operations: [
    { at: ['Client', 'AsyncClient', 'SimpleClient', 'AsyncSimpleClient'], does: 'make', makes: 'SocketIoClient' },
    { at: ['SocketIoClient#connect'], does: 'make', address: { places: ['0', 'url='], form: 'url' } },
  ],
};
