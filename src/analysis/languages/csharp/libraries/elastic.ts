// The clients of Elasticsearch and OpenSearch: how certificates are checked is told by a call.
import type { Library } from '../../../concepts';

export const elasticSearch: Library = {
  id: 'elasticsearch-net',
  title: 'Elasticsearch .NET client',
  language: 'csharp',
  modules: ['Elastic.Clients.Elasticsearch', 'Elastic.Transport', 'Elasticsearch.Net', 'Nest', 'OpenSearch.Client', 'OpenSearch.Net'],
  protocol: 'http',
  version: '9: a minute a request; certificates are checked',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/dotnet/connecting',
  operations: [
    { at: ['any:ServerCertificateValidationCallback'], does: 'configure', gives: [], tls: [{ place: '0', weakens: 'certificate', answers: [true], constants: { AllowAll: '' } }] },
  ],
};
