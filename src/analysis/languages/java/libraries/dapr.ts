// Dapr: other programs are called by the id under which their side-car knows them.
import type { Library } from '../../../concepts';

export const daprJava: Library = {
  id: 'dapr-java',
  title: 'the Dapr SDK',
  language: 'java',
  modules: ['io.dapr.client'],
  protocol: 'http',
  version: '1.1x: the limits are those of the side-car',
  source: 'https://docs.dapr.io/developing-applications/sdks/java/',
  operations: [
    { at: ['DaprClientBuilder'], does: 'make', form: 'new', makes: 'DaprClientBuilder' },
    { at: ['DaprClientBuilder#build'], does: 'make', makes: 'DaprClient' },
    { at: ['DaprClient'], does: 'make', injected: true, makes: 'DaprClient' },
    { at: ['DaprClient#invokeMethod'], does: 'request', repeatable: 'unknown', through: [], peer: ['0'] },
  ],
};
