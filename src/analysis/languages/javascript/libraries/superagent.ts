// superagent: a request waits without limit and is sent once, unless its chain says otherwise.
import type { Library, Repeats, Setting } from '../../../concepts';

const deadline: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{ title: 'Give up after 5 seconds', replace: '$await$call.timeout({ deadline: 5000 })' }],
};
const retry: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{ title: 'Try again up to 3 times', replace: '$await$call.retry(3)' }],
};
// Whatever the method. It cannot be told to pause, so that nothing is asked of its pauses.
const again: Repeats = { times: { places: ['0'], counts: 'retries', otherwise: 1 }, otherwise: 'unknown' };
const address = { places: ['0'], form: 'url' } as const;

export const superagent: Library = {
  id: 'superagent',
  title: 'superagent',
  language: 'javascript',
  modules: ['superagent'],
  protocol: 'http',
  version: '10.x: no timeouts, no retries',
  source: 'https://ladjs.github.io/superagent/#timeouts',
  operations: [
    { at: ['agent'], does: 'make', makes: 'SuperagentAgent' },
    // Settings of an agent count for all its requests.
    { at: ['SuperagentAgent#timeout'], does: 'configure', on: 'receiver', gives: ['deadline'], makes: 'SuperagentAgent' },
    { at: ['SuperagentAgent#retry'], does: 'configure', on: 'receiver', gives: ['retry'], makes: 'SuperagentAgent' },
    { at: ['get', 'head', 'options', 'put', 'delete', 'del'], does: 'request', makes: 'SuperagentRequest', repeatable: 'yes', address, deadline, retry },
    { at: ['post', 'patch'], does: 'request', makes: 'SuperagentRequest', repeatable: 'no', address, deadline },
    { at: [''], does: 'request', makes: 'SuperagentRequest', repeatable: { method: ['0'] }, address: { ...address, places: ['1', '0'] }, deadline, retry },
    { at: ['SuperagentRequest#timeout'], does: 'configure', on: 'receiver', gives: ['deadline'], makes: 'SuperagentRequest' },
    { at: ['SuperagentRequest#disableTLSCerts', 'SuperagentAgent#disableTLSCerts'], does: 'configure', on: 'receiver', gives: [], makes: 'SuperagentRequest', tls: [{ weakens: 'certificate' }] },
    { at: ['SuperagentRequest#retry'], does: 'configure', on: 'receiver', gives: ['retry'], repeats: again, makes: 'SuperagentRequest' },
    // Everything else in the chain gives the same request on.
    { at: ['SuperagentRequest#*'], does: 'configure', on: 'receiver', gives: [], makes: 'SuperagentRequest' },
  ],
};
