// Caches, search and brokers, in the words and with the defaults of CloudFormation.
import { cacheOfOneNode, noFailover, oneDataNode, oneDaxNode, plaintextBrokers, plaintextCache, plaintextClients, plaintextMemory, plaintextNodes, plaintextSearch, publicBroker, shardOnOneNode, singleBroker, unencryptedCache, unencryptedDax, unencryptedIndexes } from '../../cloud/aws-words';
import { oneZoneCache, plaintextDax } from '../../cloud/aws-edge-words';
import { cacheForEverybody } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord } from '../../cloud/record';
import { docs } from './docs';

// A secondary of a global datastore takes these from its primary.
const secondary: Condition = { at: 'GlobalReplicationGroupId' };
const valkey: Condition = { at: 'Engine', is: ['valkey'] };

const search = (type: string, cluster: string, page: string): ResourceRecord => ({
  type,
  source: docs(page),
  traits: [
    { ...oneDataNode, at: `${cluster}.InstanceCount`, weak: [1], otherwise: 'fine' },
    { ...unencryptedIndexes, at: 'EncryptionAtRestOptions.Enabled', weak: [false], otherwise: 'weak', remedy: 'true' },
    { ...oneZoneCache, at: `${cluster}.ZoneAwarenessEnabled`, weak: [false], otherwise: 'fine', when: [{ at: `${cluster}.InstanceCount`, isNot: [0, 1] }], remedy: 'true' },
    { ...plaintextSearch, at: 'DomainEndpointOptions.EnforceHTTPS', weak: [false], otherwise: 'weak', mild: 'left out', remedy: 'true' },
    { ...plaintextNodes, at: 'NodeToNodeEncryptionOptions.Enabled', weak: [false], otherwise: 'weak', mild: 'left out', unless: [{ at: `${cluster}.InstanceCount`, is: [1] }], remedy: 'true' },
  ],
});

export const caches: readonly ResourceRecord[] = [
  {
    type: 'AWS::ElastiCache::ReplicationGroup',
    source: docs('elasticache-replicationgroup'),
    traits: [
      { ...noFailover, at: 'AutomaticFailoverEnabled', weak: [false], otherwise: 'fine', unless: [secondary, { at: 'NumNodeGroups' }, { at: 'NodeGroupConfiguration' }, { at: 'ClusterMode' }] },
      { ...cacheOfOneNode, at: 'NumCacheClusters', weak: [1], otherwise: 'fine', unless: [secondary, { at: 'AutomaticFailoverEnabled', is: [false] }] },
      { ...oneZoneCache, at: 'MultiAZEnabled', weak: [false], otherwise: 'fine', mild: 'always', unless: [secondary, { at: 'AutomaticFailoverEnabled', is: [false] }, { at: 'NumCacheClusters', is: [1] }], remedy: 'true' },
      { ...shardOnOneNode, at: 'ReplicasPerNodeGroup', weak: [0], otherwise: 'fine', unless: [secondary] },
      { ...unencryptedCache, at: 'AtRestEncryptionEnabled', weak: [false], otherwise: 'weak', unless: [secondary, valkey], remedy: 'true' },
      { ...plaintextCache, at: 'TransitEncryptionEnabled', weak: [false], otherwise: 'weak', mild: 'left out', unless: [secondary, valkey], remedy: 'true' },
      { ...cacheForEverybody, at: 'AuthToken', weak: [], otherwise: 'weak', unless: [secondary, { at: 'UserGroupIds' }], mild: 'always' },
    ],
  },
  { type: 'AWS::ElastiCache::CacheCluster', source: docs('elasticache-cachecluster'), traits: [{ ...cacheOfOneNode, at: 'NumCacheNodes', weak: [1], otherwise: 'fine' }] },
  {
    type: 'AWS::MemoryDB::Cluster',
    source: docs('memorydb-cluster'),
    traits: [
      { ...plaintextMemory, at: 'TLSEnabled', weak: [false], otherwise: 'fine', remedy: 'true' },
      { ...cacheForEverybody, at: 'ACLName', weak: ['open-access'], otherwise: 'fine' },
      { ...shardOnOneNode, at: 'NumReplicasPerShard', weak: [0], otherwise: 'fine', remedy: '1' },
    ],
  },
  {
    type: 'AWS::DAX::Cluster',
    source: docs('dax-cluster'),
    traits: [
      { ...oneDaxNode, at: 'ReplicationFactor', weak: [1], otherwise: 'fine', remedy: '3' },
      { ...plaintextDax, at: 'ClusterEndpointEncryptionType', weak: ['NONE'], otherwise: 'weak', mild: 'left out', remedy: 'TLS' },
      { ...unencryptedDax, at: 'SSESpecification.SSEEnabled', weak: [false], otherwise: 'weak', remedy: 'true' },
    ],
  },
  search('AWS::OpenSearchService::Domain', 'ClusterConfig', 'opensearchservice-domain'),
  search('AWS::Elasticsearch::Domain', 'ElasticsearchClusterConfig', 'elasticsearch-domain'),
  {
    type: 'AWS::AmazonMQ::Broker',
    source: docs('amazonmq-broker'),
    traits: [
      { ...singleBroker, at: 'DeploymentMode', weak: ['SINGLE_INSTANCE'], otherwise: 'fine' },
      { ...publicBroker, at: 'PubliclyAccessible', weak: [true], otherwise: 'fine', remedy: 'false' },
    ],
  },
  {
    type: 'AWS::MSK::Cluster',
    source: docs('msk-cluster'),
    traits: [
      { ...plaintextClients, at: 'EncryptionInfo.EncryptionInTransit.ClientBroker', weak: ['PLAINTEXT', 'TLS_PLAINTEXT'], otherwise: 'fine', remedy: '"TLS"' },
      { ...publicBroker, at: 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type', weak: ['SERVICE_PROVIDED_EIPS'], otherwise: 'fine', remedy: 'DISABLED' },
      { ...plaintextBrokers, at: 'EncryptionInfo.EncryptionInTransit.InCluster', weak: [false], otherwise: 'fine', remedy: 'true' },
    ],
  },
];
