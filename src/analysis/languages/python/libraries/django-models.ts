// The models of Django: methods of the manager ask the database, query sets ask it when they are used up. Queries block.
import type { Library } from '../../../concepts';
import { gives, queries } from './queries';

const asking = ['get', 'first', 'last', 'latest', 'earliest', 'count', 'exists', 'aggregate', 'create', 'get_or_create', 'update_or_create', 'update', 'delete', 'bulk_create', 'bulk_update', 'in_bulk'];
const asynchronous = ['aget', 'afirst', 'alast', 'acount', 'aexists', 'acreate', 'aget_or_create', 'aupdate_or_create', 'aupdate', 'adelete'];

export const djangoModels: Library = {
  id: 'django-models',
  title: 'Django models',
  language: 'python',
  modules: ['django.db', 'django.db.models', 'django.contrib.gis.db.models'],
  protocol: 'postgres',
  version: '5.2: one connection a thread, opened with the first query',
  source: 'https://docs.djangoproject.com/en/5.2/ref/models/querysets/#when-querysets-are-evaluated',
  blocks: true,
  operations: [
    queries(['Model'], asking.map((name) => `objects.${name}`)),
    queries(['Model'], asynchronous.map((name) => `objects.${name}`), { blocks: false }),
    // It asks when it is used up, which whoever gets it does.
    { at: ['Model#objects.all'], does: 'make', makes: 'QuerySet', lists: { remedies: [{ title: 'Bring at most 100', replace: '$call[:100]' }] } },
    gives(['Model'], ['objects.*'], 'QuerySet'),
    queries(['QuerySet'], asking),
    queries(['QuerySet'], asynchronous, { blocks: false }),
    gives(['QuerySet'], ['*'], 'QuerySet'),
  ],
};
