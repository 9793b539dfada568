// Clients of services whose settings stand in a record of their own instead of an `http.Client` that is handed over.
import type { Library, Setting } from '../../../concepts';

const described = { language: 'go', protocol: 'http' } as const;
const noRetry: Setting = { places: [], otherwise: 'none' };

export const serviceClients: readonly Library[] = [
  {
    ...described,
    id: 'twilio-go',
    title: 'twilio-go',
    modules: ['github.com/twilio/twilio-go', 'github.com/twilio/twilio-go/*'],
    version: '1.2x: 10 s for a call, no retries',
    source: 'https://pkg.go.dev/github.com/twilio/twilio-go',
    operations: [
      { at: ['NewRestClient', 'NewRestClientWithParams'], does: 'make', makes: 'RestClient', shares: true },
      { at: ['Api.Create*', 'Api.Update*', 'VerifyV2.Create*'].map((name) => `RestClient#${name}`), does: 'request', repeatable: 'no', through: [] },
      { at: ['RestClient#Api.Fetch*', 'RestClient#Api.List*'], does: 'request', repeatable: 'yes', through: [] },
    ],
  },
  {
    ...described,
    id: 'vault-api',
    title: 'vault/api',
    modules: ['github.com/hashicorp/vault/api'],
    version: '1.1x: 60 s for a call, 2 retries',
    source: 'https://pkg.go.dev/github.com/hashicorp/vault/api#Config',
    operations: [
      { at: ['DefaultConfig'], does: 'make', makes: 'VaultConfig', address: { places: ['~Address'], form: 'url' } },
      { at: ['TLSConfig'], form: 'literal', does: 'make', tls: [{ place: 'Insecure=', weakens: 'certificate', values: [true], instead: 'false' }] },
      { at: ['NewClient'], does: 'make', makes: 'Client', shares: true, through: ['0'] },
      { at: ['Client#SetToken'], does: 'make', credentials: [{ place: '0', opens: 'token' }] },
    ],
  },
  {
    ...described,
    id: 'stripe-go',
    title: 'stripe-go',
    modules: ['github.com/stripe/stripe-go/*'],
    version: '79: 80 s for a call, 2 retries under the same idempotency key',
    source: 'https://pkg.go.dev/github.com/stripe/stripe-go/v79#pkg-constants',
    operations: [
      { at: ['Get', 'List'], does: 'request', repeatable: 'yes', through: [], deadline: { places: [], otherwise: { value: '80 s' } }, retry: { places: [], otherwise: { value: '2 retries' } } },
      { at: ['New', 'Update', 'Confirm', 'Capture', 'Cancel', 'Del'], does: 'request', repeatable: 'no', through: [], deadline: { places: [], otherwise: { value: '80 s' } }, retry: { places: [], otherwise: { value: '2 retries' } } },
    ],
  },
  {
    ...described,
    id: 'go-openai',
    title: 'go-openai',
    modules: ['github.com/sashabaranov/go-openai'],
    version: '1.43: http.Client without a timeout',
    source: 'https://pkg.go.dev/github.com/sashabaranov/go-openai#DefaultConfig',
    operations: [
      { at: ['DefaultConfig', 'DefaultAzureConfig', 'DefaultAnthropicConfig'], does: 'make', makes: 'OpenaiConfig', address: { places: ['~BaseURL'], form: 'url' }, deadline: { places: ['~HTTPClient'], otherwise: 'none' } },
      { at: ['NewClient'], does: 'make', makes: 'OpenaiClient', handsOn: true, deadline: { places: [], otherwise: 'none', carried: true }, retry: noRetry },
      { at: ['NewClientWithConfig'], does: 'make', makes: 'OpenaiClient', handsOn: true, through: ['0'], deadline: { places: [], carried: true }, retry: noRetry },
      { at: ['OpenaiClient#*'], requires: { 0: 'Context' }, does: 'request', repeatable: 'unknown', through: ['0', 'receiver'], deadline: { places: [], otherwise: 'none' } },
    ],
  },
  {
    ...described,
    id: 'prometheus-api',
    title: 'prometheus/api',
    modules: ['github.com/prometheus/client_golang/api'],
    version: '1.25: 30 s to connect; no limit on waiting for the answer',
    source: 'https://pkg.go.dev/github.com/prometheus/client_golang/api#Config',
    operations: [
      {
        at: ['NewClient'], does: 'make', makes: 'PrometheusClient', address: { places: ['0.Address'], form: 'url' }, transport: { otherwise: 'scheme' },
        deadline: { places: ['0.Client', '0.RoundTripper'], otherwise: 'none' }, retry: noRetry,
      },
    ],
  },
  {
    ...described,
    id: 'prometheus-api-v1',
    title: 'prometheus/api',
    modules: ['github.com/prometheus/client_golang/api/prometheus/v1'],
    version: '1.25: each call is limited by its context only',
    source: 'https://pkg.go.dev/github.com/prometheus/client_golang/api/prometheus/v1#API',
    operations: [
      { at: ['NewAPI'], does: 'make', makes: 'API', through: ['0'] },
      { at: ['API#*'], requires: { 0: 'Context' }, does: 'request', repeatable: 'yes', through: ['0', 'receiver'], deadline: { places: [], otherwise: 'none' } },
    ],
  },
  {
    ...described,
    id: 'minio-go',
    title: 'minio-go',
    modules: ['github.com/minio/minio-go/v7', 'github.com/minio/minio-go/v6', 'github.com/minio/minio-go'],
    version: '7.x: one minute for the headers of an answer, 10 attempts; plaintext unless Secure',
    source: 'https://pkg.go.dev/github.com/minio/minio-go/v7#Options',
    operations: [
      {
        at: ['New'], does: 'make', makes: 'MinioClient', address: { places: ['0'], form: 'host' },
        transport: { tls: ['1.Secure'], plaintext: ['1.Secure'], plaintextValues: [false], otherwise: 'plaintext' },
      },
      { at: ['GetObject', 'FGetObject', 'StatObject', 'BucketExists', 'RemoveObject', 'MakeBucket'].flatMap((name) => [`MinioClient#${name}`, `Client#${name}`]), does: 'request', repeatable: 'yes', through: [] },
      { at: ['PutObject', 'FPutObject', 'CopyObject', 'ComposeObject'].flatMap((name) => [`MinioClient#${name}`, `Client#${name}`]), does: 'request', repeatable: 'unknown', through: [] },
    ],
  },
];
