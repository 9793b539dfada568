// Dapr: other programs are called by the id under which their side-car knows them.
import type { Library } from '../../../concepts';

const invoking = ['InvokeMethod', 'InvokeMethodWithContent', 'InvokeMethodWithCustomContent'];

export const dapr: Library = {
  id: 'dapr-go',
  title: 'the Dapr SDK',
  language: 'go',
  modules: ['github.com/dapr/go-sdk/client'],
  protocol: 'http',
  version: '1.1x: the limits are those of the side-car',
  source: 'https://docs.dapr.io/developing-applications/sdks/go/go-client/',
  operations: [
    { at: ['NewClient', 'NewClientWithPort', 'NewClientWithAddress'], does: 'make', makes: 'Client', shares: true },
    { at: invoking.map((name) => `Client#${name}`), does: 'request', repeatable: 'unknown', through: [], peer: ['1'] },
  ],
};
