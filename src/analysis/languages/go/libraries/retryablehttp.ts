// An HTTP client that repeats failed requests by itself; a deadline it has only if its inner client is given one.
import type { Library } from '../../../concepts';

export const retryablehttp: Library = {
  id: 'retryablehttp',
  title: 'go-retryablehttp',
  language: 'go',
  modules: ['github.com/hashicorp/go-retryablehttp'],
  protocol: 'http',
  version: '0.7.8: four retries with growing pauses from 1 s to 30 s; no timeout',
  source: 'https://pkg.go.dev/github.com/hashicorp/go-retryablehttp',
  operations: [
    {
      at: ['NewClient'], does: 'make', makes: 'RetryingClient', shares: true, deadline: { places: ['~HTTPClient.Timeout', '~HTTPClient'], otherwise: 'none' }, retry: { places: ['~RetryMax'], off: [0], otherwise: { value: '4 retries' } },
      repeats: { times: { places: ['~RetryMax'], counts: 'retries', otherwise: 4 }, otherwise: 'growing' },
    },
    { at: ['RoundTripper'], does: 'make', makes: 'RetryingTransport', retry: { places: [], otherwise: { value: '4 retries' } } },
    {
      at: ['Get', 'Head'],
      does: 'request',
      repeatable: 'yes',
      deadline: { places: [], otherwise: 'none' },
      retry: { places: [], otherwise: { value: '4 retries' } },
      address: { places: ['0'], form: 'url' },
    },
    {
      at: ['Post', 'PostForm'],
      does: 'request',
      repeatable: 'no',
      deadline: { places: [], otherwise: 'none' },
      retry: { places: [], otherwise: { value: '4 retries' } },
      address: { places: ['0'], form: 'url' },
    },
    { at: ['RetryingClient#StandardClient'], does: 'make', makes: 'RetryingClient' },
    { at: ['RetryingClient#Get', 'RetryingClient#Head'], does: 'request', repeatable: 'yes', address: { places: ['0'], form: 'url' } },
    { at: ['RetryingClient#Post', 'RetryingClient#PostForm'], does: 'request', repeatable: 'no', address: { places: ['0'], form: 'url' } },
    { at: ['RetryingClient#Do'], does: 'request', through: ['receiver', '0'] },
    { at: ['NewRequest'], does: 'make', makes: 'RetryingRequest', through: [], repeatable: { method: ['0'] }, address: { places: ['1'], form: 'url' } },
    { at: ['NewRequestWithContext'], does: 'make', makes: 'RetryingRequest', through: ['0'], repeatable: { method: ['1'] }, address: { places: ['2'], form: 'url' } },
  ],
};
