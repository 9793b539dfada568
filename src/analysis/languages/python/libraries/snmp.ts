// SNMP: versions 1 and 2c send their password, the community, and everything else as it is.
import type { Library } from '../../../concepts';

export const pysnmp: Library = {
  id: 'pysnmp',
  title: 'pysnmp',
  language: 'python',
  modules: ['pysnmp.hlapi', 'pysnmp.hlapi.asyncio', 'pysnmp.hlapi.v3arch', 'pysnmp.hlapi.v3arch.asyncio'],
  protocol: 'tcp',
  version: '4.x to 7.x: a community means version 1 or 2c',
  source: 'https://docs.lextudio.com/pysnmp/v7.1/docs/api-reference',
  operations: [{ at: ['CommunityData'], does: 'connect', transport: { otherwise: 'plaintext' } }],
};
