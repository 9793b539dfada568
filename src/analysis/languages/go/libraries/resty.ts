// Resty: an HTTP client that chains its settings; no timeout and no retry unless they are set.
import type { Library, Operation, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };

const call = (repeatable: 'yes' | 'no', ...methods: readonly string[]): Operation => ({
  at: methods.map((method) => `RestyRequest#${method}`),
  does: 'request',
  repeatable,
  deadline: none,
  retry: none,
  address: { places: ['0'], form: 'url' },
});

export const resty: Library = {
  id: 'resty',
  title: 'resty',
  language: 'go',
  modules: ['github.com/go-resty/resty/v2', 'gopkg.in/resty.v1'],
  protocol: 'http',
  version: '2.17: no timeout, no retry',
  source: 'https://pkg.go.dev/github.com/go-resty/resty/v2#Client.SetTimeout',
  operations: [
    { at: ['New'], does: 'make', makes: 'RestyClient', deadline: none, retry: none },
    { at: ['NewWithClient'], does: 'make', makes: 'RestyClient', through: ['0'], retry: none },
    { at: ['RestyClient#SetTimeout'], does: 'configure', on: 'receiver', gives: ['deadline'], makes: 'RestyClient' },
    {
      at: ['RestyClient#SetRetryCount'], does: 'configure', on: 'receiver', gives: ['retry'], makes: 'RestyClient',
      repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'growing' },
    },
    { at: ['RestyClient#AddRetryCondition'], does: 'configure', on: 'receiver', gives: ['retry'], makes: 'RestyClient' },
    { at: ['RestyClient#SetAuthToken'], does: 'make', makes: 'RestyClient', credentials: [{ place: '0', opens: 'token' }] },
    { at: ['RestyClient#SetBasicAuth'], does: 'make', makes: 'RestyClient', credentials: [{ place: '1', opens: 'connect' }] },
    // A transport of its own may bring any policy.
    { at: ['RestyClient#SetTransport'], does: 'configure', on: 'receiver', gives: ['deadline', 'retry'], makes: 'RestyClient' },
    { at: ['RestyClient#SetBaseURL', 'RestyClient#SetHostURL'], does: 'make', makes: 'RestyClient', address: { places: ['0'], form: 'url' } },
    { at: ['RestyClient#R', 'RestyClient#NewRequest'], does: 'make', makes: 'RestyRequest' },
    { at: ['RestyClient#Set*'], does: 'make', makes: 'RestyClient' },
    { at: ['RestyRequest#SetAuthToken'], does: 'make', makes: 'RestyRequest', credentials: [{ place: '0', opens: 'token' }] },
    { at: ['RestyRequest#SetBasicAuth'], does: 'make', makes: 'RestyRequest', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['RestyRequest#SetContext'], does: 'make', makes: 'RestyRequest', through: ['0', 'receiver'], retry: { places: [], through: ['receiver'] } },
    call('yes', 'Get', 'Head', 'Put', 'Delete', 'Options'),
    call('no', 'Post', 'Patch'),
    { at: ['RestyRequest#*'], does: 'make', makes: 'RestyRequest' },
  ],
};
