// The client of JAX-RS (Jersey, RESTEasy): no timeouts and no retries unless they are set.
import type { Library, Operation, Setting } from '../../../concepts';
import { anyName } from './java-tls';
import { none, retryAround } from './remedies';

const url = { places: ['0'], form: 'url' } as const;
const retry: Setting = { places: [], otherwise: 'none', remedies: retryAround };

export const jaxrsClient: Library = {
  id: 'jaxrs-client',
  title: 'JAX-RS client',
  language: 'java',
  modules: ['jakarta.ws.rs.client', 'javax.ws.rs.client'],
  protocol: 'http',
  version: 'Jakarta REST 2.1 to 4: connect and read timeout 0 (none)',
  source: 'https://jakarta.ee/specifications/restful-ws/3.1/apidocs/jakarta.ws.rs/jakarta/ws/rs/client/clientbuilder#readTimeout(long,java.util.concurrent.TimeUnit)',
  blocks: true,
  operations: [
    {
      at: ['ClientBuilder.newClient'],
      does: 'make',
      makes: 'Client',
      shares: true,
      requires: { 0: '*' },
    },
    {
      at: ['ClientBuilder.newClient'],
      does: 'make',
      makes: 'Client',
      shares: true,
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{
          title: 'Wait 2 seconds to connect and 5 seconds for the answer',
          imports: [['java.util.concurrent', 'TimeUnit']],
          replace: 'ClientBuilder.newBuilder().connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS).build()',
        }],
      },
    },
    { at: ['ClientBuilder.newBuilder'], does: 'make', makes: 'ClientBuilder', deadline: none, retry: none },
    { at: ['ClientBuilder#hostnameVerifier'], does: 'configure', gives: [], makes: 'ClientBuilder', tls: anyName('0') },
    { at: ['ClientBuilder#readTimeout'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'ClientBuilder' },
    // What a property or a connector of its own sets is not taken apart.
    ...['ClientBuilder', 'Client', 'WebTarget'].flatMap((kind): readonly Operation[] => [
      { at: [`${kind}#property`, `${kind}#withConfig`], does: 'configure', gives: ['deadline', 'retry'], makes: kind },
      { at: [`${kind}#register`], does: 'configure', looksOn: true, gives: ['deadline', 'retry'], makes: kind },
    ]),
    { at: ['Invocation.Builder#property'], does: 'configure', gives: ['deadline'], makes: 'Invocation.Builder' },
    {
      at: ['ClientBuilder#build'],
      does: 'make',
      makes: 'Client',
      shares: true,
      deadline: {
        places: [],
        remedies: [{
          title: 'Wait 2 seconds to connect and 5 seconds for the answer',
          imports: [['java.util.concurrent', 'TimeUnit']],
          replace: '$receiver$.connectTimeout(2, TimeUnit.SECONDS)$.readTimeout(5, TimeUnit.SECONDS)$.build()',
        }],
      },
    },
    { at: ['ClientBuilder#*'], does: 'configure', gives: [], makes: 'ClientBuilder' },
    { at: ['Client#target'], does: 'make', makes: 'WebTarget', address: url },
    { at: ['WebTarget#request'], does: 'make', makes: 'Invocation.Builder' },
    { at: ['WebTarget#*'], does: 'configure', gives: [], makes: 'WebTarget' },
    { at: ['Invocation.Builder#async', 'Invocation.Builder#rx'], does: 'make', makes: 'AsyncInvoker' },
    { at: ['AsyncInvoker#get', 'AsyncInvoker#put', 'AsyncInvoker#delete'], does: 'request', blocks: false, repeatable: 'yes', retry },
    { at: ['AsyncInvoker#post'], does: 'request', blocks: false, repeatable: 'no' },
    { at: ['Invocation.Builder#get', 'Invocation.Builder#put', 'Invocation.Builder#delete', 'Invocation.Builder#head', 'Invocation.Builder#options'], does: 'request', repeatable: 'yes', retry },
    { at: ['Invocation.Builder#post'], does: 'request', repeatable: 'no' },
    { at: ['Invocation.Builder#method'], does: 'request', repeatable: { method: ['0'] }, retry },
    { at: ['Invocation.Builder#*'], does: 'configure', gives: [], makes: 'Invocation.Builder' },
  ],
};
