// Clients of services that bring limits and retries of their own: what matters is that they are built once, and that nobody
// forgets what they answer.
import type { Library, Operation } from '../../../concepts';

const described = { language: 'javascript', protocol: 'http', promises: true } as const;

const awsNames = [
  'S3', 'DynamoDB', 'SQS', 'SNS', 'Lambda', 'SecretsManager', 'SSM', 'SES', 'SESv2', 'STS', 'EventBridge', 'Kinesis', 'Firehose', 'CloudWatch', 'CloudWatchLogs', 'CognitoIdentityProvider', 'BedrockRuntime',
  'ECS', 'EC2', 'IAM', 'KMS', 'SFN', 'Athena', 'Glue', 'Textract', 'Rekognition', 'Scheduler', 'ApiGatewayManagementApi',
];

export const awsClients: Library = {
  ...described,
  id: 'aws-clients',
  title: 'the AWS SDK',
  modules: ['@aws-sdk/*'],
  version: 'v3: 3 attempts with growing, random pauses',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  operations: [
    { at: awsNames.map((name) => `${name}Client`), form: 'new', does: 'make', makes: 'AwsClient', shares: 'lightly', address: { places: ['0.endpoint'], form: 'url' }, retry: { places: ['0.maxAttempts'], otherwise: { value: '3 attempts' } }, repeats: { times: { places: ['0.maxAttempts'], counts: 'attempts' }, otherwise: 'growing' } },
    { at: ['DynamoDBDocumentClient.from'], does: 'make', makes: 'AwsClient', through: ['0'] },
    { at: ['AwsClient#send'], does: 'request', repeatable: 'unknown', retry: { places: [], otherwise: { value: '3 attempts' } } },
  ],
};

const model = (kind: string, paths: readonly string[]): Operation => ({
  at: paths.map((path) => `${kind}#${path}`), does: 'request', repeatable: 'unknown', deadline: { places: ['1.timeout', '1.signal'] }, retry: { places: ['1.maxRetries'] },
});

export const languageModels: Library = {
  ...described,
  id: 'language-models',
  title: 'the model API',
  modules: ['openai', '@anthropic-ai/sdk'],
  version: 'openai 5.x, @anthropic-ai/sdk 0.6x: 10 minutes, 2 retries with growing pauses',
  source: 'https://github.com/openai/openai-node#timeouts',
  operations: [
    {
      at: ['', 'OpenAI', 'AzureOpenAI', 'Anthropic'], form: 'new', does: 'make', makes: 'ModelClient', address: { places: ['0.baseURL'], form: 'url' },
      deadline: { places: ['0.timeout'], otherwise: { value: '600 s' } }, retry: { places: ['0.maxRetries'], otherwise: { value: '2 retries' } },
      credentials: [{ place: '0.apiKey', opens: 'token' }],
    },
    model('ModelClient', ['chat.completions.create', 'completions.create', 'embeddings.create', 'responses.create', 'images.generate', 'messages.create', 'moderations.create', 'audio.transcriptions.create']),
  ],
};

export const stripe: Library = {
  ...described,
  id: 'stripe',
  title: 'Stripe',
  modules: ['stripe'],
  version: '18.x: 80 s, 2 retries with idempotency keys',
  source: 'https://github.com/stripe/stripe-node#configuration',
  operations: [
    {
      at: ['', 'Stripe'], does: 'make', makes: 'Stripe', shares: 'lightly',
      deadline: { places: ['1.timeout'], otherwise: { value: '80 s' } }, retry: { places: ['1.maxNetworkRetries'], otherwise: { value: '2 retries' } }, credentials: [{ place: '0', opens: 'token' }],
    },
    { at: ['create', 'retrieve', 'update', 'del', 'cancel', 'confirm', 'capture', 'list'].flatMap((name) => [`Stripe#*.${name}`, `Stripe#*.*.${name}`]), does: 'request', repeatable: 'unknown' },
  ],
};

export const serviceBus: Library = {
  ...described,
  id: 'service-bus',
  title: 'Azure Service Bus',
  protocol: 'amqp',
  modules: ['@azure/service-bus', '@azure/event-hubs'],
  version: 'service-bus 7.x: 60 s an attempt, 3 retries with growing pauses',
  source: 'https://learn.microsoft.com/javascript/api/@azure/core-amqp/retryoptions',
  operations: [
    { at: ['ServiceBusClient', 'EventHubProducerClient'], form: 'new', does: 'make', makes: 'ServiceBusClient', shares: true },
    { at: ['ServiceBusClient#createSender'], does: 'make', makes: 'ServiceBusSender' },
    { at: ['ServiceBusSender#sendMessages', 'ServiceBusClient#sendBatch'], does: 'request', repeatable: 'no' },
  ],
};

export const elasticsearch: Library = {
  ...described,
  id: 'elasticsearch',
  title: 'Elasticsearch',
  modules: ['@elastic/elasticsearch', '@opensearch-project/opensearch'],
  version: '8.x and 9.x: requestTimeout 30 s, 3 retries',
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/basic-config',
  operations: [
    {
      at: ['Client'], form: 'new', does: 'make', makes: 'Elasticsearch', shares: true, address: { places: ['0.node', '0.nodes'], form: 'url' }, seeds: { places: ['0.nodes', '0.node'], member: 'node' },
      deadline: { places: ['0.requestTimeout'], otherwise: { value: '30 s' } }, retry: { places: ['0.maxRetries'], otherwise: { value: '3 retries' } },
      credentials: [{ place: '0.auth.password', opens: 'connect' }],
    },
    { at: ['search', 'index', 'get', 'bulk', 'update', 'delete', 'count', 'exists', 'ping', 'msearch', 'mget'].map((name) => `Elasticsearch#${name}`), does: 'request', repeatable: 'unknown' },
  ],
};

export const typesense: Library = {
  ...described,
  id: 'typesense',
  title: 'Typesense',
  modules: ['typesense'],
  version: '2.x: connectionTimeoutSeconds 5, 3 retries with fixed pauses',
  source: 'https://typesense.org/docs/guide/configure-typesense.html',
  promises: true,
  operations: [
    { at: ['Client', 'SearchClient'], form: 'new', does: 'make', makes: 'Typesense', shares: true, deadline: { places: ['0.connectionTimeoutSeconds'], otherwise: { value: '5 s' } }, retry: { places: ['0.numRetries'], otherwise: { value: '3 retries' } } },
    { at: ['Typesense#collections', 'TypesenseCollection#documents', 'TypesenseCollection#overrides', 'TypesenseCollection#synonyms'], does: 'make', makes: 'TypesenseCollection' },
    { at: ['search', 'retrieve', 'export'].map((name) => `TypesenseCollection#${name}`), does: 'request', repeatable: 'yes' },
    { at: ['create', 'upsert', 'update', 'delete', 'import'].map((name) => `TypesenseCollection#${name}`), does: 'request', repeatable: 'no' },
  ],
};

export const slack: Library = {
  ...described,
  id: 'slack',
  title: 'the Slack client',
  modules: ['@slack/web-api'],
  version: '7.x: timeout 0 (none), ten retries within half an hour',
  source: 'https://docs.slack.dev/tools/node-slack-sdk/reference/web-api/interfaces/WebClientOptions',
  operations: [
    { at: ['WebClient'], form: 'new', does: 'make', makes: 'SlackClient', shares: 'lightly', deadline: { places: ['1.timeout'], otherwise: 'none', remedies: [{ title: 'Give up after 10 seconds', set: '1.timeout', value: '10_000' }] }, retry: { places: ['1.retryConfig'], otherwise: { value: '10 retries' } }, credentials: [{ place: '0', opens: 'token' }] },
    { at: ['SlackClient#*.*', 'SlackClient#apiCall'], does: 'request', repeatable: 'no' },
  ],
};

export const resend: Library = {
  ...described,
  id: 'resend',
  title: 'Resend',
  modules: ['resend'],
  version: '4.x and 6.x: the global `fetch`, without a limit',
  source: 'https://github.com/resend/resend-node',
  operations: [
    { at: ['Resend'], form: 'new', does: 'make', makes: 'Resend', shares: 'lightly', deadline: { places: [], otherwise: 'none' }, credentials: [{ place: '0', opens: 'token' }] },
    { at: ['Resend#emails.send', 'Resend#batch.send', 'Resend#emails.create'], does: 'request', repeatable: 'no' },
  ],
};
