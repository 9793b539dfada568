// RabbitMQ: 30 s to connect; a lost connection comes back by itself, but the first one is tried only once.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

const opening: Omit<Operation, 'at'> = {
  does: 'connect',
  makes: 'RabbitConnection',
  shares: true,
  deadline: { places: [], otherwise: { value: '30 s' } },
  retry: { places: [], through: [], otherwise: 'none' },
};

export const rabbitmqClient: Library = {
  id: 'rabbitmq-client',
  title: 'RabbitMQ.Client',
  language: 'csharp',
  modules: ['RabbitMQ.Client'],
  protocol: 'amqp',
  version: '7: RequestedConnectionTimeout 30 s, automatic recovery of open connections only',
  source: 'https://www.rabbitmq.com/client-libraries/dotnet-api-guide#connection-recovery',
  operations: [
    {
      at: ['ConnectionFactory'],
      does: 'make',
      form: 'new',
      makes: 'RabbitConnectionFactory',
      address: { places: ['Uri=', '~Uri', 'HostName=', '~HostName'], form: 'target', otherwise: 'localhost' },
      credentials: [{ place: 'Password=', opens: 'connect' }],
      transport: { tls: ['Ssl=', '~Ssl', '~Ssl.Enabled'], otherwise: 'plaintext' },
    },
    { ...opening, at: of(['RabbitConnectionFactory', 'ConnectionFactory', 'IConnectionFactory'], ['CreateConnectionAsync']) },
    { ...opening, at: of(['RabbitConnectionFactory', 'ConnectionFactory', 'IConnectionFactory'], ['CreateConnection']), blocks: true },
    { at: of(['RabbitConnection', 'IConnection'], ['CreateModel', 'CreateChannel', 'CreateChannelAsync']), does: 'make', makes: 'RabbitChannel' },
    { at: of(['RabbitChannel', 'IModel', 'IChannel'], ['BasicPublish', 'BasicPublishAsync']), does: 'request', repeatable: 'no', through: [], channel: { places: ['exchange=', '0', 'routingKey=', '1'], does: 'sends' } },
    { at: of(['RabbitChannel', 'IModel', 'IChannel'], ['BasicConsume', 'BasicConsumeAsync']), does: 'make', through: [], channel: { places: ['queue=', '0'], does: 'takes' } },
    { at: of(['RabbitChannel', 'IModel', 'IChannel'], ['QueueBind', 'QueueBindAsync']), does: 'make', through: [], channel: { places: ['exchange=', '1'], does: 'takes' } },
  ],
};
