// NATS: connecting is bounded and done once; afterwards the client connects anew by itself.
import type { Library } from '../../../concepts';

export const asyncNats: Library = {
  id: 'async-nats',
  title: 'async-nats',
  language: 'rust',
  modules: ['async_nats'],
  protocol: 'nats',
  version: '0.38: 5 s to connect, the first attempt once, reconnects without end',
  source: 'https://docs.rs/async-nats/latest/async_nats/struct.ConnectOptions.html',
  operations: [
    {
      at: ['connect'],
      does: 'connect',
      makes: 'Client',
      shares: true,
      address: { places: ['0'], form: 'url' },
      deadline: { places: [], otherwise: { value: '5 s' } },
      retry: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Keep trying in the background from the first attempt on', replace: 'async_nats::ConnectOptions::new().retry_on_initial_connect().connect($args)' }],
      },
    },
    { at: ['ConnectOptions.new', 'ConnectOptions.default'], does: 'make', makes: 'ConnectOptions', retry: { places: [], otherwise: 'none' } },
    { at: ['ConnectOptions.with_user_and_password'], does: 'make', makes: 'ConnectOptions', credentials: [{ place: '1', opens: 'connect' }], retry: { places: [], otherwise: 'none' } },
    { at: ['ConnectOptions.with_token'], does: 'make', makes: 'ConnectOptions', credentials: [{ place: '0', opens: 'token' }], retry: { places: [], otherwise: 'none' } },
    { at: ['ConnectOptions#user_and_password'], does: 'make', makes: 'ConnectOptions', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['ConnectOptions#token'], does: 'make', makes: 'ConnectOptions', credentials: [{ place: '0', opens: 'token' }] },
    { at: ['ConnectOptions#retry_on_initial_connect'], does: 'make', makes: 'RetryingOptions' },
    { at: ['ConnectOptions#connect'], does: 'connect', makes: 'Client', shares: true, address: { places: ['0'], form: 'url' }, deadline: { places: [], through: [], otherwise: { value: '5 s' } } },
    { at: ['ConnectOptions#*'], does: 'make', makes: 'ConnectOptions' },
    { at: ['RetryingOptions#connect'], does: 'make', makes: 'Client', shares: true, address: { places: ['0'], form: 'url' } },
    { at: ['RetryingOptions#*'], does: 'make', makes: 'RetryingOptions' },
    { at: ['Client#publish', 'Client#publish_with_headers', 'Context#publish', 'Context#publish_with_headers'], does: 'request', repeatable: 'no', through: [] },
    { at: ['Client#request', 'Client#request_with_headers'], does: 'request', through: [], deadline: { places: [], otherwise: { value: '10 s' } } },
    { at: ['jetstream.new'], does: 'make', makes: 'Context', through: [] },
  ],
};
