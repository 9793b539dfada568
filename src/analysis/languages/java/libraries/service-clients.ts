// Clients of services that charge and search: what is asked for once more happens once more.
import type { Library, Operation } from '../../../concepts';

const documented = { language: 'java', protocol: 'http', blocks: true } as const;

const charged = ['PaymentIntent', 'Charge', 'Refund', 'Customer', 'Subscription', 'Invoice', 'InvoiceItem', 'Payout', 'Transfer', 'SetupIntent'];
const policies: Pick<Operation, 'deadline' | 'retry'> = { deadline: { places: [], otherwise: { value: '80 s' } }, retry: { places: [], otherwise: { value: '2 retries, with keys of its own' } } };

export const stripeJava: Library = {
  ...documented,
  id: 'stripe-java',
  title: 'Stripe',
  modules: ['com.stripe.model', 'com.stripe.model.checkout', 'com.stripe', 'com.stripe.service'],
  version: '20 to 28: 30 s to connect, 80 s to read',
  source: 'https://github.com/stripe/stripe-java#configuring-timeouts',
  operations: [
    { at: charged.map((name) => `${name}.create`), does: 'request', repeatable: 'no', through: [], ...policies },
    { at: charged.flatMap((name) => [`${name}.retrieve`, `${name}.list`]), does: 'request', repeatable: 'yes', through: [], ...policies },
    { at: ['checkout.Session.create'], does: 'request', repeatable: 'no', through: [], ...policies },
  ],
  credentials: [{ key: 'apiKey', opens: 'token', on: ['Stripe'] }],
};

const asking = ['search', 'get', 'mget', 'count', 'exists', 'index', 'update', 'delete', 'msearch'];
const answered: Pick<Operation, 'deadline' | 'retry'> = { deadline: { places: [], otherwise: { value: '30 s' } }, retry: { places: [], otherwise: { value: 'on the other nodes' } } };

export const elasticJava: Library = {
  ...documented,
  id: 'elasticsearch-java',
  title: 'Elasticsearch and OpenSearch clients',
  modules: ['co.elastic.clients.elasticsearch', 'org.elasticsearch.client', 'org.opensearch.client.opensearch', 'org.opensearch.client'],
  version: '7 to 9: 1 s to connect, 30 s for an answer',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/java/transport/rest5-client/config/timeouts',
  operations: [
    { at: ['ElasticsearchClient', 'RestHighLevelClient', 'OpenSearchClient'], form: 'new', does: 'make', makes: 'ElasticsearchClient', ...answered },
    ...['ElasticsearchClient', 'RestHighLevelClient', 'OpenSearchClient'].map((kind): Operation => ({ at: asking.map((name) => `${kind}#${name}`), does: 'request', repeatable: 'yes', ...answered })),
    // What went wrong with single documents stands in the answer.
    { at: ['ElasticsearchClient#bulk', 'RestHighLevelClient#bulk', 'OpenSearchClient#bulk'], does: 'request', tells: 'by its answer', ...answered },
  ],
};
