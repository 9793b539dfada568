// MassTransit: the bus reconnects by itself, and a request waits 30 s for its answer.
import type { Library } from '../../../concepts';
import { of } from './kinds';

export const massTransit: Library = {
  id: 'mass-transit',
  title: 'MassTransit',
  language: 'csharp',
  modules: ['MassTransit'],
  protocol: 'amqp',
  version: '8: RequestTimeout 30 s',
  source: 'https://masstransit.io/documentation/concepts/requests',
  operations: [
    {
      at: of(['IRequestClient'], ['GetResponse']),
      does: 'request',
      repeatable: 'unknown',
      deadline: { places: ['timeout='], otherwise: { value: '30 s' } },
    },
    { at: of(['IPublishEndpoint', 'IBus', 'IBusControl'], ['Publish', 'PublishBatch']), does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: 'the limit of the transport' } } },
    { at: of(['ISendEndpoint'], ['Send']), does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: 'the limit of the transport' } } },
  ],
  handlers: [{ base: 'IConsumer', methods: ['Consume'], asks: 'message' }],
};
