// Elasticsearch and OpenSearch: certificates are checked; answers are waited for without limit, and nothing is repeated.
import type { Library } from '../../../concepts';

// Calls that ask, change or put together; what they give is sent.
const steps = ['index', 'search', 'get', 'create', 'update', 'delete', 'bulk', 'count', 'mget', 'msearch', 'delete_by_query', 'update_by_query', 'scroll', 'exists', 'ping'];

export const elasticsearch: Library = {
  id: 'elasticsearch',
  title: 'elasticsearch',
  language: 'rust',
  modules: ['elasticsearch', 'opensearch'],
  protocol: 'http',
  version: '8.x: no timeout, no retries',
  source: 'https://docs.rs/elasticsearch/latest/elasticsearch/http/transport/struct.TransportBuilder.html',
  operations: [
    { at: ['http.transport.TransportBuilder.new'], does: 'make', makes: 'ElasticTransportBuilder', deadline: { places: [], otherwise: 'none' }, retry: { places: [], otherwise: 'none' } },
    { at: ['ElasticTransportBuilder#timeout'], does: 'make', makes: 'ElasticTransportBuilder', deadline: { places: ['0'] } },
    { at: ['ElasticTransportBuilder#cert_validation'], does: 'make', makes: 'ElasticTransportBuilder', tls: [{ place: '0', weakens: 'certificate', values: [null], constants: { None: '' }, instead: 'elasticsearch::cert::CertificateValidation::Default' }] },
    { at: ['ElasticTransportBuilder#build'], does: 'make', makes: 'ElasticTransport' },
    { at: ['ElasticTransportBuilder#*'], does: 'make', makes: 'ElasticTransportBuilder' },
    { at: ['auth.Credentials.Basic'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['auth.Credentials.ApiKey', 'auth.Credentials.EncodedApiKey', 'auth.Credentials.Bearer'], does: 'make', credentials: [{ place: '0', opens: 'token' }] },
    { at: ['Elasticsearch.new', 'OpenSearch.new'], does: 'make', makes: 'Elasticsearch', shares: true, through: ['0'] },
    { at: steps.map((name) => `Elasticsearch#${name}`), does: 'make', makes: 'ElasticCall' },
    { at: ['ElasticCall#send'], does: 'request' },
    { at: ['ElasticCall#*'], does: 'make', makes: 'ElasticCall' },
  ],
};
