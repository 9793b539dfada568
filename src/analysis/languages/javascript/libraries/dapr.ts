// Dapr: other programs are called by the id under which their side-car knows them.
import type { Library } from '../../../concepts';

export const dapr: Library = {
  id: 'dapr-javascript',
  title: 'the Dapr SDK',
  language: 'javascript',
  modules: ['@dapr/dapr', 'dapr-client'],
  protocol: 'http',
  version: '3.x: the limits are those of the side-car',
  source: 'https://docs.dapr.io/developing-applications/sdks/js/js-client/',
  operations: [
    { at: ['DaprClient'], does: 'make', makes: 'DaprClient' },
    { at: ['DaprClient#invoker'], does: 'make', property: true, makes: 'DaprInvoker' },
    { at: ['DaprInvoker#invoke'], does: 'request', repeatable: 'unknown', through: [], peer: ['0'] },
  ],
};
