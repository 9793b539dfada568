// All kinds of resources that are judged, by their type.
import { byType } from '../../cloud/by-type';
import { caches } from './caches';
import { databases } from './databases';
import { oldVersions } from './old-tls';
import { services } from './services';

export const records = byType([...databases, ...caches, ...services, ...oldVersions]);
