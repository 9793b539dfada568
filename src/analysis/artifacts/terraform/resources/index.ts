// All kinds of resources that are judged, by their type.
import { byType } from '../../cloud/by-type';
import { awsCaches } from './aws-caches';
import { awsDatabases } from './aws-databases';
import { awsMore } from './aws-more';
import { awsServices } from './aws-services';
import { azure } from './azure';
import { azureDoors } from './azure-doors';
import { google } from './google';
import { googleMembers } from './google-members';
import { oldVersions } from './old-tls';
import { smallerClouds } from './smaller-clouds';
export { website } from './aws-services';
export { moduleTraits } from './modules';

export const records = byType([...awsDatabases, ...awsCaches, ...awsServices, ...awsMore, ...azure, ...azureDoors, ...google, ...googleMembers, ...smallerClouds, ...oldVersions]);
