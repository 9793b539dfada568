// The clients of Elasticsearch and OpenSearch: how certificates are checked is told by a call.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

const clients = ['ElasticsearchClient', 'ElasticClient', 'IElasticClient', 'OpenSearchClient', 'IOpenSearchClient'];
const policies: Pick<Operation, 'deadline' | 'retry'> = { deadline: { places: [], otherwise: { value: '60 s' } }, retry: { places: [], otherwise: { value: 'on the other nodes' } } };

export const elasticSearch: Library = {
  id: 'elasticsearch-net',
  title: 'Elasticsearch .NET client',
  language: 'csharp',
  modules: ['Elastic.Clients.Elasticsearch', 'Elastic.Transport', 'Elasticsearch.Net', 'Nest', 'OpenSearch.Client', 'OpenSearch.Net'],
  protocol: 'http',
  version: '9: a minute a request; certificates are checked',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/dotnet/connecting',
  operations: [
    { at: clients, does: 'make', form: 'new', makes: 'ElasticsearchClient', shares: true, ...policies },
    { at: of(clients, ['SearchAsync', 'GetAsync', 'CountAsync', 'MultiGetAsync']), does: 'request', repeatable: 'yes', ...policies },
    { at: of(clients, ['Search', 'Get', 'Count', 'MultiGet']), does: 'request', blocks: true, repeatable: 'yes', ...policies },
    { at: of(clients, ['IndexAsync', 'IndexDocumentAsync', 'UpdateAsync', 'DeleteAsync', 'BulkAsync']), does: 'request', tells: 'by its answer', ...policies },
    { at: of(clients, ['Index', 'IndexDocument', 'Update', 'Delete', 'Bulk']), does: 'request', tells: 'by its answer', blocks: true, ...policies },
    { at: ['any:ServerCertificateValidationCallback'], does: 'configure', gives: [], tls: [{ place: '0', weakens: 'certificate', answers: [true], constants: { AllowAll: '' } }] },
  ],
};
