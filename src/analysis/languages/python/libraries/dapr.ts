// Dapr: other programs are called by the id under which their side-car knows them.
import type { Library } from '../../../concepts';

export const dapr: Library = {
  id: 'dapr-python',
  title: 'the Dapr SDK',
  language: 'python',
  modules: ['dapr.clients', 'dapr.aio.clients'],
  protocol: 'http',
  version: '1.1x: the limits are those of the side-car',
  source: 'https://docs.dapr.io/developing-applications/sdks/python/python-client/',
  operations: [
    { at: ['DaprClient'], does: 'make', makes: 'DaprClient' },
    { at: ['DaprClient#invoke_method'], does: 'request', repeatable: 'unknown', through: [], peer: ['0', 'app_id='] },
  ],
};
