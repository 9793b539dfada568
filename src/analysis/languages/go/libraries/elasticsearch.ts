// Elasticsearch and OpenSearch over HTTP: refused and unavailable nodes are tried again, answers waited for without limit.
import type { Library, Setting } from '../../../concepts';

const documented = { language: 'go', protocol: 'http' } as const;
const retry: Setting = { places: [], otherwise: { value: '3 retries' } };

export const elasticsearch: Library = {
  ...documented,
  id: 'elasticsearch',
  title: 'go-elasticsearch',
  modules: ['github.com/elastic/go-elasticsearch/v9', 'github.com/elastic/go-elasticsearch/v8', 'github.com/elastic/go-elasticsearch/v7', 'github.com/elastic/go-elasticsearch', 'github.com/opensearch-project/opensearch-go', 'github.com/opensearch-project/opensearch-go/v2'],
  version: '8.x: 3 retries; no timeout',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/go/configuration',
  operations: [
    { at: ['NewClient', 'NewTypedClient'], does: 'make', makes: 'Client', shares: true, address: { places: ['0.Addresses'], form: 'url' }, transport: { otherwise: 'scheme' }, retry },
  ],
};

export const olivereElastic: Library = {
  ...documented,
  id: 'olivere-elastic',
  title: 'olivere/elastic',
  modules: ['github.com/olivere/elastic/v7', 'github.com/olivere/elastic', 'gopkg.in/olivere/elastic.v5', 'gopkg.in/olivere/elastic.v6'],
  version: '7.x: no timeout',
  source: 'https://pkg.go.dev/github.com/olivere/elastic/v7#SetURL',
  operations: [{ at: ['SetURL'], does: 'make', makes: 'ElasticOption', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } }],
};
