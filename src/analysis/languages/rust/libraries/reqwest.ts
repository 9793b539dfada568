// reqwest: the asynchronous client waits for ever unless told otherwise, the blocking one 30 seconds. Neither repeats a failed request.
import type { Library, Operation, Setting } from '../../../concepts';

const limit = 'std::time::Duration::from_secs(10)';

const given: Setting = { places: ['0'] };
const none: Setting = { places: [], otherwise: 'none' };
// Trying again is given to a client as a whole, so that one finding at the client stands for all its calls: a place that is never used.
const never: Setting = { places: ['0'], otherwise: 'none' };

const built = (kind: string, builder: string, deadline: Setting): readonly Operation[] => [
  { at: [`${builder}#build`], does: 'make', makes: kind, shares: true, deadline, retry: { places: ['0'] } },
  { at: [`${builder}#timeout`, `${builder}#read_timeout`], does: 'make', makes: builder, deadline: given },
  { at: [`${builder}#retry`], does: 'make', makes: builder, retry: given },
  { at: [`${builder}#danger_accept_invalid_certs`, `${builder}#tls_danger_accept_invalid_certs`], does: 'make', makes: builder, tls: [{ place: '0', weakens: 'certificate', values: [true], instead: 'false' }] },
  { at: [`${builder}#danger_accept_invalid_hostnames`, `${builder}#tls_danger_accept_invalid_hostnames`], does: 'make', makes: builder, tls: [{ place: '0', weakens: 'host-name', values: [true], instead: 'false' }] },
  {
    at: [`${builder}#min_tls_version`],
    does: 'make',
    makes: builder,
    tls: [{ place: '0', weakens: 'version', constants: { TLS_1_0: 'TLS 1.0', TLS_1_1: 'TLS 1.1' }, instead: 'reqwest::tls::Version::TLS_1_2' }],
  },
  { at: [`${builder}#*`], does: 'make', makes: builder },
];

const requests = (kind: string, request: string): readonly Operation[] => [
  { at: [`${kind}#get`, `${kind}#head`, `${kind}#put`, `${kind}#delete`], does: 'make', makes: request, repeatable: 'yes', address: { places: ['0'], form: 'url' } },
  { at: [`${kind}#post`, `${kind}#patch`], does: 'make', makes: request, repeatable: 'no', address: { places: ['0'], form: 'url' } },
  { at: [`${kind}#request`], does: 'make', makes: request, repeatable: { method: ['0'] }, address: { places: ['1'], form: 'url' } },
];

const sending = (request: string): readonly Operation[] => [
  { at: [`${request}#send`], does: 'request' },
  { at: [`${request}#timeout`], does: 'make', makes: request, deadline: given },
  { at: [`${request}#basic_auth`], does: 'make', makes: request, credentials: [{ place: '1', opens: 'connect' }] },
  { at: [`${request}#bearer_auth`], does: 'make', makes: request, credentials: [{ place: '0', opens: 'token' }] },
  ...['X-Vault-Token', 'X-Api-Key', 'x-api-key', 'Authorization', 'authorization', 'Api-Key'].map((name): Operation => ({ at: [`${request}#header`], literals: { 0: name }, does: 'make', makes: request, credentials: [{ place: '1', opens: 'token' }] })),
  { at: [`${request}#build`], does: 'make', makes: 'Request' },
  { at: [`${request}#*`], does: 'make', makes: request },
];

export const reqwest: Library = {
  id: 'reqwest',
  title: 'reqwest',
  language: 'rust',
  modules: ['reqwest', 'reqwest_middleware', 'reqwest_retry', 'retry_policies'],
  protocol: 'http',
  version: '0.12: no timeout; blocking 30 s; no retries',
  source: 'https://docs.rs/reqwest/latest/reqwest/struct.ClientBuilder.html#method.timeout',
  operations: [
    {
      at: ['get'],
      does: 'request',
      repeatable: 'yes',
      address: { places: ['0'], form: 'url' },
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Send it with a timeout of 10 seconds', replace: `reqwest::Client::new().get($args).timeout(${limit}).send()` }],
      },
      retry: none,
    },
    {
      at: ['Client.new', 'Client.default'],
      does: 'make',
      makes: 'Client',
      shares: true,
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Build it with a timeout of 10 seconds', replace: `$receiver::builder().timeout(${limit}).build().expect("the HTTP client can be built")` }],
      },
      retry: never,
    },
    { at: ['Client.builder', 'ClientBuilder.new', 'ClientBuilder.default'], requires: { 0: 'Client' }, through: ['0'], does: 'make', makes: 'MiddlewareBuilder' },
    { at: ['Client.builder', 'ClientBuilder.new', 'ClientBuilder.default'], does: 'make', makes: 'ClientBuilder', deadline: none, retry: none },
    ...built('Client', 'ClientBuilder', {
      places: [],
      remedies: [{ title: 'Give it a timeout of 10 seconds', replace: `$receiver.timeout(${limit}).build()` }],
    }),
    ...requests('Client', 'RequestBuilder'),
    { at: ['Client#execute'], does: 'request', through: ['receiver', '0'] },
    ...sending('RequestBuilder'),
    { at: ['Request.new'], does: 'make', makes: 'Request', repeatable: { method: ['0'] }, address: { places: ['1'], form: 'url' } },

    // reqwest-middleware: what is layered around a client.
    // A layer may do anything; retrying is what most are there for.
    { at: ['MiddlewareBuilder#build'], does: 'make', makes: 'ClientWithMiddleware' },
    { at: ['ExponentialBackoffBuilder.default', 'ExponentialBackoff.builder', 'policies.ExponentialBackoff.builder', 'policies.ExponentialBackoffBuilder.default'], does: 'make', makes: 'RetryPolicyBuilder' },
    { at: ['RetryPolicyBuilder#build_with_max_retries'], does: 'make', makes: 'RetryPolicy', repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'growing' } },
    { at: ['RetryPolicyBuilder#*'], does: 'make', makes: 'RetryPolicyBuilder' },
    {
      at: ['RetryTransientMiddleware.new_with_policy', 'RetryTransientMiddleware.new_with_policy_and_strategy'],
      does: 'make', makes: 'RetryLayer', repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'growing' },
    },
    {
      at: ['MiddlewareBuilder#with'], requires: { 0: 'RetryLayer' }, does: 'configure', on: 'receiver', gives: ['retry'], makes: 'MiddlewareBuilder',
      repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'growing' },
    },
    { at: ['MiddlewareBuilder#*'], does: 'make', makes: 'MiddlewareBuilder', retry: given },
    ...requests('ClientWithMiddleware', 'RequestBuilder'),
    { at: ['ClientWithMiddleware#execute'], does: 'request', through: ['receiver', '0'] },

    {
      at: ['blocking.get'],
      does: 'request',
      blocks: true,
      repeatable: 'yes',
      address: { places: ['0'], form: 'url' },
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: none,
    },
    { at: ['blocking.Client.new', 'blocking.Client.default'], does: 'make', makes: 'BlockingClient', shares: true, deadline: { places: [], otherwise: { value: '30 s' } }, retry: never },
    { at: ['blocking.Client.builder', 'blocking.ClientBuilder.new'], does: 'make', makes: 'BlockingBuilder', deadline: { places: [], otherwise: { value: '30 s' } }, retry: none },
    ...built('BlockingClient', 'BlockingBuilder', { places: [] }),
    ...requests('BlockingClient', 'BlockingRequest'),
    { at: ['BlockingClient#execute'], does: 'request', blocks: true, through: ['receiver', '0'] },
    { at: ['BlockingRequest#send'], does: 'request', blocks: true },
    ...sending('BlockingRequest'),
  ],
};
