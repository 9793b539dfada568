// Clients of services that bring limits and retries of their own: what matters is that they are built once, and that they block.
import type { Library, Operation } from '../../../concepts';
import { off } from './verify';

const described = { language: 'python', protocol: 'http' } as const;

const aws: Pick<Operation, 'does' | 'deadline' | 'retry'> = { does: 'request', deadline: { places: [], otherwise: { value: '60 s' } }, retry: { places: [], otherwise: { value: '5 attempts' } } };

/** Another place than the service's own, which is reached by TLS unless that is switched off. */
const endpoint: Pick<Operation, 'address' | 'transport'> = { address: { places: ['endpoint_url='], form: 'url' }, transport: { plaintext: ['use_ssl='], plaintextValues: [false], otherwise: 'scheme' } };

/** What `config=` of a client is given. */
export const botocore: Library = {
  ...described,
  id: 'botocore',
  title: 'botocore',
  modules: ['botocore', 'botocore.config', 'botocore.client'],
  version: '1.x: 5 attempts (legacy mode)',
  source: 'https://botocore.amazonaws.com/v1/documentation/api/latest/reference/config.html',
  operations: [{ at: ['Config', 'config.Config', 'client.Config'], does: 'make', makes: 'BotoConfig', gives: ['retry'], repeats: { times: { places: ['retries=.max_attempts', 'retries=.total_max_attempts'], counts: 'attempts' }, otherwise: 'growing' } }],
};

export const boto3: Library = {
  ...described,
  id: 'boto3',
  title: 'boto3',
  modules: ['boto3', 'boto3.session'],
  version: '1.x: 60 s to connect and to read, 5 attempts (legacy mode)',
  source: 'https://boto3.amazonaws.com/v1/documentation/api/latest/guide/retries.html',
  blocks: true,
  operations: [
    { at: ['Session', 'session.Session'], does: 'make', makes: 'AwsSession' },
    { at: ['client', 'AwsSession#client'], does: 'make', makes: 'AwsClient', shares: 'lightly', tls: off, ...endpoint, retry: { places: ['config='], otherwise: { value: '5 attempts' } }, repeats: { times: { places: ['config='], counts: 'attempts' }, otherwise: 'growing' } },
    { at: ['resource', 'AwsSession#resource'], does: 'make', makes: 'AwsResource', shares: 'lightly', tls: off, ...endpoint },
    { at: ['get_paginator', 'get_waiter', 'can_paginate', 'generate_presigned_url', 'generate_presigned_post', 'close'].map((name) => `AwsClient#${name}`), does: 'make' },
    { at: ['AwsClient#exceptions.*', 'AwsClient#meta.*'], does: 'make' },
    { ...aws, at: ['AwsClient#*'], repeatable: 'reads' },
    { at: ['AwsResource#Table'], does: 'make', makes: 'AwsTable' },
    { at: ['AwsResource#Object', 'AwsResource#Bucket', 'AwsBucket#Object'], does: 'make', makes: 'AwsBucket' },
    { ...aws, at: ['put_item', 'get_item', 'delete_item', 'update_item', 'query', 'scan'].map((name) => `AwsTable#${name}`), repeatable: 'unknown' },
    { ...aws, at: ['upload_file', 'upload_fileobj', 'download_file', 'download_fileobj', 'put_object', 'put', 'get', 'delete'].map((name) => `AwsBucket#${name}`), repeatable: 'unknown' },
  ],
};

const paths = ['chat.completions.create', 'completions.create', 'embeddings.create', 'responses.create', 'images.generate', 'messages.create', 'moderations.create', 'models.list', 'audio.transcriptions.create'];
const models = (names: readonly string[], kind: string, blocks: boolean): readonly Operation[] => [
  {
    at: names, does: 'make', makes: kind, shares: 'lightly', address: { places: ['base_url='], form: 'url' },
    deadline: { places: ['timeout='], off: [null], otherwise: { value: '600 s' } }, retry: { places: ['max_retries='], otherwise: { value: '2 retries' } },
    credentials: [{ place: 'api_key=', opens: 'token' }],
  },
  { at: paths.map((path) => `${kind}#${path}`), does: 'request', repeatable: 'unknown', blocks, deadline: { places: ['timeout='], off: [null] } },
];

export const languageModels: Library = {
  ...described,
  id: 'language-models',
  title: 'the model API',
  modules: ['openai', 'anthropic'],
  version: 'openai 1.x and 2.x, anthropic 0.x: 10 minutes, 2 retries with growing pauses',
  source: 'https://github.com/openai/openai-python#timeouts',
  operations: [...models(['OpenAI', 'AzureOpenAI', 'Anthropic'], 'ModelClient', true), ...models(['AsyncOpenAI', 'AsyncAzureOpenAI', 'AsyncAnthropic'], 'AsyncModelClient', false)],
};

const searches = ['search', 'index', 'get', 'bulk', 'update', 'delete', 'count', 'exists', 'ping', 'info', 'mget'];
const search = (names: readonly string[], kind: string, blocks: boolean): readonly Operation[] => [
  {
    at: names, does: 'make', makes: kind, shares: true, address: { places: ['0', 'hosts='], form: 'url' }, seeds: { places: ['0', 'hosts='], member: 'node' },
    deadline: { places: ['request_timeout=', 'timeout='], otherwise: { value: '10 s' } }, retry: { places: ['max_retries=', 'retry_on_timeout='], off: [], otherwise: { value: '3 retries' } },
  },
  { at: searches.map((name) => `${kind}#${name}`), does: 'request', repeatable: 'unknown', blocks },
];

export const elasticsearch: Library = {
  ...described,
  id: 'elasticsearch',
  title: 'Elasticsearch',
  modules: ['elasticsearch', 'opensearchpy'],
  version: '8.x and 9.x: request_timeout 10 s, 3 retries',
  source: 'https://elasticsearch-py.readthedocs.io/en/stable/api/elasticsearch.html',
  operations: [...search(['Elasticsearch', 'OpenSearch'], 'Elasticsearch', true), ...search(['AsyncElasticsearch', 'AsyncOpenSearch'], 'AsyncElasticsearch', false)],
};

const resources = ['Customer', 'Subscription', 'PaymentIntent', 'PaymentMethod', 'SetupIntent', 'Charge', 'Refund', 'Invoice', 'InvoiceItem', 'Product', 'Price', 'Transfer', 'Payout', 'Account', 'checkout.Session', 'billing_portal.Session'];
const steps = ['create', 'retrieve', 'modify', 'update', 'cancel', 'delete', 'confirm', 'capture', 'list', 'search', 'pay', 'finalize_invoice'];

/** Repeats by itself only what it was told to, with keys by which a repetition is known. */
export const stripe: Library = {
  ...described,
  id: 'stripe',
  title: 'Stripe',
  modules: ['stripe'],
  version: '11.x: 80 s',
  source: 'https://github.com/stripe/stripe-python#configuring-automatic-retries',
  blocks: true,
  operations: [{ at: resources.flatMap((resource) => steps.map((step) => `${resource}.${step}`)), does: 'request', repeatable: 'unknown', deadline: { places: [], otherwise: { value: '80 s' } } }],
};
