// All kinds of resources that are judged, by their type.
import type { ResourceRecord } from '../../cloud/record';
import { caches } from './caches';
import { databases } from './databases';
import { services } from './services';

export const records: ReadonlyMap<string, ResourceRecord> = new Map([...databases, ...caches, ...services].map((record) => [record.type, record]));
