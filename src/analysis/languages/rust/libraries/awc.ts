// The client of actix-web: 5 seconds for an answer, one attempt.
import type { Library, Setting } from '../../../concepts';

const given: Setting = { places: ['0'] };
const deadline: Setting = { places: [], otherwise: { value: '5 s' } };
const retry: Setting = { places: [], otherwise: 'none' };

export const awc: Library = {
  id: 'awc',
  title: 'awc',
  language: 'rust',
  modules: ['awc'],
  protocol: 'http',
  version: '3.x: 5 s for an answer, no retries',
  source: 'https://docs.rs/awc/latest/awc/struct.ClientBuilder.html#method.timeout',
  operations: [
    { at: ['Client.new', 'Client.default'], does: 'make', makes: 'Client', shares: true, deadline, retry },
    { at: ['Client.builder', 'ClientBuilder.new'], does: 'make', makes: 'AwcBuilder', deadline, retry },
    { at: ['AwcBuilder#timeout'], does: 'make', makes: 'AwcBuilder', deadline: given },
    { at: ['AwcBuilder#disable_timeout'], does: 'make', makes: 'UnboundedAwcBuilder', deadline: { places: [], through: [], otherwise: 'none' }, retry },
    { at: ['AwcBuilder#finish', 'UnboundedAwcBuilder#finish'], does: 'make', makes: 'Client', shares: true },
    { at: ['AwcBuilder#*'], does: 'make', makes: 'AwcBuilder' },
    { at: ['UnboundedAwcBuilder#*'], does: 'make', makes: 'UnboundedAwcBuilder' },
    { at: ['Client#get', 'Client#head', 'Client#put', 'Client#delete'], does: 'make', makes: 'ClientRequest', repeatable: 'yes', address: { places: ['0'], form: 'url' } },
    { at: ['Client#post', 'Client#patch'], does: 'make', makes: 'ClientRequest', repeatable: 'no', address: { places: ['0'], form: 'url' } },
    { at: ['ClientRequest#send', 'ClientRequest#send_body', 'ClientRequest#send_json', 'ClientRequest#send_form'], does: 'request' },
    { at: ['ClientRequest#timeout'], does: 'make', makes: 'ClientRequest', deadline: given },
    { at: ['ClientRequest#*'], does: 'make', makes: 'ClientRequest' },
  ],
};
