// hyper: the bare protocol. Time limits and retries are left to whoever calls it.
import type { Library, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };

export const hyper: Library = {
  id: 'hyper',
  title: 'hyper',
  language: 'rust',
  modules: ['hyper', 'hyper_util'],
  protocol: 'http',
  version: '0.14 and 1.x with hyper-util: no timeout, no retries',
  source: 'https://docs.rs/hyper-util/latest/hyper_util/client/legacy/struct.Client.html',
  operations: [
    { at: ['Client.new'], does: 'make', makes: 'Client', shares: true },
    { at: ['Client.builder', 'client.legacy.Client.builder', 'client.Client.builder'], does: 'make', makes: 'HyperBuilder' },
    { at: ['HyperBuilder#build', 'HyperBuilder#build_http'], does: 'make', makes: 'Client', shares: true },
    { at: ['HyperBuilder#*'], does: 'make', makes: 'HyperBuilder' },
    { at: ['Client#get'], does: 'request', repeatable: 'yes', address: { places: ['0'], form: 'url' }, deadline: none, retry: none },
    { at: ['Client#request'], does: 'request', through: ['0'], deadline: { ...none, through: [] }, retry: { ...none, through: [] } },
    { at: ['Request.builder'], does: 'make', makes: 'HyperRequest', repeatable: { method: ['0'] } },
    { at: ['Request.get', 'Request.head', 'Request.put', 'Request.delete'], does: 'make', makes: 'HyperRequest', repeatable: 'yes', address: { places: ['0'], form: 'url' } },
    { at: ['Request.post', 'Request.patch'], does: 'make', makes: 'HyperRequest', repeatable: 'no', address: { places: ['0'], form: 'url' } },
    { at: ['HyperRequest#method'], does: 'make', makes: 'HyperRequest', repeatable: { method: ['0'] } },
    { at: ['HyperRequest#uri'], does: 'make', makes: 'HyperRequest', address: { places: ['0'], form: 'url' } },
    { at: ['HyperRequest#*'], does: 'make', makes: 'HyperRequest' },
  ],
};
