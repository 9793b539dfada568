// Elasticsearch and OpenSearch over HTTP: refused and unavailable nodes are tried again, answers waited for without limit.
import type { Library, Operation, Setting } from '../../../concepts';

const documented = { language: 'go', protocol: 'http' } as const;
const retry: Setting = { places: [], otherwise: { value: '3 retries' } };

// What most programs ask; each is a function of the client, with options of its own.
const asked = ['Search', 'Msearch', 'Count', 'Get', 'GetSource', 'Mget', 'Exists', 'Scroll', 'Info', 'Ping'];
const changing = ['Index', 'Create', 'Update', 'Delete', 'Bulk', 'DeleteByQuery', 'UpdateByQuery', 'Reindex'];
const indices = ['Create', 'Delete', 'Exists', 'Refresh', 'PutMapping', 'PutTemplate'].map((name) => `Indices.${name}`);

const call = (names: readonly string[], repeatable: Operation['repeatable']): Operation => ({
  at: names.map((name) => `Client#${name}`),
  does: 'request',
  ...(repeatable === undefined ? {} : { repeatable }),
  through: ['*:ElasticOption', 'receiver'],
  deadline: { places: ['*:ElasticOption'], otherwise: 'none' },
});

export const elasticsearch: Library = {
  ...documented,
  id: 'elasticsearch',
  title: 'go-elasticsearch',
  modules: ['github.com/elastic/go-elasticsearch/v9', 'github.com/elastic/go-elasticsearch/v8', 'github.com/elastic/go-elasticsearch/v7', 'github.com/elastic/go-elasticsearch', 'github.com/opensearch-project/opensearch-go', 'github.com/opensearch-project/opensearch-go/v2'],
  version: '8.x: 3 retries; no timeout',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/go/configuration',
  operations: [
    {
      at: ['NewClient'],
      does: 'make',
      makes: 'Client',
      shares: true,
      address: { places: ['0.Addresses'], form: 'url' },
      transport: { otherwise: 'scheme' },
      // A transport of its own may give up by itself.
      deadline: { places: ['0.Transport'], otherwise: 'none' },
      retry,
    },
    { at: ['NewTypedClient'], does: 'make', makes: 'TypedClient', shares: true, address: { places: ['0.Addresses'], form: 'url' }, transport: { otherwise: 'scheme' }, retry },
    { at: ['NewDefaultClient'], does: 'make', makes: 'Client', shares: true, deadline: { places: [], otherwise: 'none' }, retry },
    // `es.Search(es.Search.WithContext(ctx))`: the context is one option of several.
    { at: [...asked, ...changing, ...indices].map((name) => `Client#${name}.WithContext`), does: 'make', makes: 'ElasticOption', through: ['0'] },
    call([...asked, ...indices], 'yes'),
    call(changing, 'unknown'),
  ],
};

export const olivereElastic: Library = {
  ...documented,
  id: 'olivere-elastic',
  title: 'olivere/elastic',
  modules: ['github.com/olivere/elastic/v7', 'github.com/olivere/elastic', 'gopkg.in/olivere/elastic.v5', 'gopkg.in/olivere/elastic.v6'],
  version: '7.x: no timeout',
  source: 'https://pkg.go.dev/github.com/olivere/elastic/v7#SetURL',
  operations: [
    { at: ['SetURL'], does: 'make', makes: 'ElasticOption', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['SetHttpClient'], does: 'make', makes: 'ElasticHttpOption', through: ['0'] },
    // Asks the nodes while it is made; the HTTP client of the standard library is used unless another one is given.
    { at: ['NewClient', 'NewSimpleClient', 'Dial', 'DialContext'], does: 'make', makes: 'OlivereClient', shares: true, deadline: { places: ['*:ElasticHttpOption'], otherwise: 'none' } },
    // Each question is put together in a chain, and sent at its end.
    { at: ['OlivereCall#Do'], does: 'request', repeatable: 'unknown', through: ['0', 'receiver'], deadline: { places: [], through: ['0', 'receiver'], otherwise: 'none' } },
    { at: ['OlivereCall#*'], does: 'make', makes: 'OlivereCall', through: ['receiver'] },
    {
      at: ['OlivereClient', 'Client'].flatMap((kind) => ['Search', 'Get', 'MultiGet', 'Index', 'Update', 'Delete', 'Bulk', 'Count', 'Exists', 'Scroll', 'DeleteByQuery', 'UpdateByQuery', 'CreateIndex', 'DeleteIndex', 'IndexExists'].map((name) => `${kind}#${name}`)),
      does: 'make', makes: 'OlivereCall', through: ['receiver'],
    },
  ],
};
