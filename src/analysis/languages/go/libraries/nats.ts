// NATS reconnects by itself once it was connected; the first attempt is made once unless it is told otherwise.
import type { Library } from '../../../concepts';
import { retryOf } from './remedies';

export const nats: Library = {
  id: 'nats',
  title: 'nats.go',
  language: 'go',
  modules: ['github.com/nats-io/nats.go'],
  protocol: 'nats',
  version: '1.47: 2 s to connect, 60 reconnects, first connect once',
  source: 'https://pkg.go.dev/github.com/nats-io/nats.go#Options',
  operations: [
    { at: ['NatsConn#Publish', 'NatsConn#PublishMsg', 'Conn#Publish', 'Conn#PublishMsg'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0'], does: 'sends' } },
    { at: ['NatsConn#Subscribe', 'NatsConn#QueueSubscribe', 'NatsConn#SubscribeSync', 'Conn#Subscribe', 'Conn#QueueSubscribe', 'Conn#SubscribeSync'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['NatsConn#Request', 'NatsConn#RequestMsg', 'NatsConn#RequestWithContext', 'Conn#Request', 'Conn#RequestMsg', 'Conn#RequestWithContext'], does: 'request', repeatable: 'unknown', through: [] },
    { at: ['UserInfo'], does: 'make', makes: 'NatsOption', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['Token'], does: 'make', makes: 'NatsOption', credentials: [{ place: '0', opens: 'token' }] },
    { at: ['RetryOnFailedConnect'], does: 'make', makes: 'NatsRetryOption' },
    { at: ['Secure', 'RootCAs', 'ClientCert'], does: 'make', makes: 'NatsTlsOption' },
    {
      at: ['Name', 'MaxReconnects', 'ReconnectWait', 'Timeout', 'UserCredentials', 'DisconnectErrHandler', 'ReconnectHandler', 'ClosedHandler', 'ErrorHandler', 'PingInterval'],
      does: 'make', makes: 'NatsOption',
    },
    {
      at: ['Connect'],
      does: 'connect',
      makes: 'NatsConn', shares: true,
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['*:NatsTlsOption'], otherwise: 'scheme' },
      deadline: { places: [], otherwise: { value: '2 s' } },
      retry: { places: ['*:NatsRetryOption'], otherwise: 'none', remedies: [{ title: 'Keep trying in the background from the first attempt on', set: '+', value: 'nats.RetryOnFailedConnect(true)' }, retryOf('*$receiver.Conn')] },
    },
  ],
};

/** NATS Streaming, which came before JetStream and waits for confirmations. */
export const natsStreaming: Library = {
  id: 'nats-streaming',
  title: 'stan.go',
  language: 'go',
  modules: ['github.com/nats-io/stan.go', 'github.com/nats-io/go-nats-streaming'],
  protocol: 'nats',
  version: '0.10: 2 s to connect, 30 s for a confirmation, connects once',
  source: 'https://pkg.go.dev/github.com/nats-io/stan.go#pkg-constants',
  operations: [
    { at: ['StanConn#Publish', 'StanConn#PublishAsync', 'Conn#Publish', 'Conn#PublishAsync'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0'], does: 'sends' } },
    { at: ['StanConn#Subscribe', 'StanConn#QueueSubscribe', 'Conn#Subscribe', 'Conn#QueueSubscribe'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['NatsURL'], does: 'make', makes: 'StanUrl', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['Connect'], does: 'connect', makes: 'StanConn', shares: true, through: ['*:StanUrl'], deadline: { places: [], otherwise: { value: '2 s' } }, retry: { places: [], otherwise: 'none', remedies: [retryOf('$receiver.Conn')] } },
  ],
};
