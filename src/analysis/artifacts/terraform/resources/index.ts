// All kinds of resources that are judged, by their type.
import type { ResourceRecord } from '../../cloud/record';
import { awsCaches } from './aws-caches';
import { awsDatabases } from './aws-databases';
import { awsServices } from './aws-services';
import { azure } from './azure';
import { google } from './google';
export { modules } from './modules';

export const records: ReadonlyMap<string, ResourceRecord> = new Map(
  [...awsDatabases, ...awsCaches, ...awsServices, ...azure, ...google].map((record) => [record.type, record]),
);
