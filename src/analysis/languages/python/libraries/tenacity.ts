// tenacity and its like: what is decorated or handed over is tried again.
import type { Library } from '../../../concepts';

export const tenacity: Library = {
  id: 'tenacity',
  title: 'tenacity',
  language: 'python',
  modules: ['tenacity', 'backoff', 'retrying', 'retry', 'stamina'],
  protocol: 'tcp',
  version: '9.2; backoff 2.2',
  source: 'https://tenacity.readthedocs.io/en/latest/',
  operations: [
    { at: ['Retrying#', 'Retrying#call'], does: 'wrap', gives: ['retry'] },
    { at: ['retry', 'Retrying', 'AsyncRetrying', 'retry_with_config', 'on_exception', 'on_predicate', 'api.retry', 'api.retry_call', 'retry_context'], does: 'wrap', makes: 'Retrying', gives: ['retry'] },
  ],
};
