// MassTransit: the bus reconnects by itself, and a request waits 30 s for its answer. What consumers fail at is tried again as
// `UseMessageRetry(r => r.Interval(3, pause))` says.
import type { Library, Operation, Repeats } from '../../../concepts';
import { of } from './kinds';

const times: Repeats['times'] = { places: ['0'], counts: 'retries' };
const tried = (at: string, repeats: Repeats, requires?: Operation['requires']): Operation => ({ at: [at], does: 'make', makes: 'MassTransitRetry', gives: ['retry'], repeats, ...(requires ? { requires } : {}) });

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
    // Rx has a word in common.
    { at: ['any:Observable.Interval'], does: 'make', makes: 'Observable' },
    tried('any:Immediate', { times, otherwise: 'none' }, { '0': '*' }),
    tried('any:Interval', { times, otherwise: 'fixed' }, { '0': '*', '1': '*' }),
    tried('any:Incremental', { times, otherwise: 'growing' }, { '0': '*', '2': '*' }),
  ],
  handlers: [{ base: 'IConsumer', methods: ['Consume'], asks: 'message', confirms: true }],
};
