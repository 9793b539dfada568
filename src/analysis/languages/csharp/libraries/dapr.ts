// Dapr: other programs are called by the id under which their side-car knows them.
import type { Library } from '../../../concepts';

export const dapr: Library = {
  id: 'dapr-client',
  title: 'Dapr.Client',
  language: 'csharp',
  modules: ['Dapr.Client'],
  protocol: 'http',
  version: '1.1x: the limits are those of the side-car',
  source: 'https://docs.dapr.io/developing-applications/sdks/dotnet/dotnet-client/',
  operations: [
    { at: ['DaprClient.CreateInvokeHttpClient'], does: 'make', makes: 'DaprHttpClient', peer: ['0', 'appId='] },
    { at: ['DaprClient'], does: 'make', property: true, injected: true, makes: 'DaprClient' },
    { at: ['DaprClientBuilder'], does: 'make', form: 'new', makes: 'DaprClientBuilder' },
    { at: ['DaprClientBuilder#Build'], does: 'make', makes: 'DaprClient' },
    // The method of HTTP may stand in front of the id.
    { at: ['DaprClient#InvokeMethodAsync', 'DaprClient#InvokeMethodGrpcAsync', 'DaprClient#CreateInvokeMethodRequest'], does: 'request', peer: ['0', '1'] },
  ],
};
