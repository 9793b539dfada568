// Clients of services whose settings stand in a record of their own instead of an `http.Client` that is handed over.
import type { Library, Setting } from '../../../concepts';

const described = { language: 'go', protocol: 'http' } as const;
const noRetry: Setting = { places: [], otherwise: 'none' };

export const serviceClients: readonly Library[] = [
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
    ],
  },
];
