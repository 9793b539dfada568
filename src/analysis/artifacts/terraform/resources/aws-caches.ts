// Caches, search and brokers of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import { cacheOfOneNode, noFailover, oneDataNode, oneDaxNode, plaintextBrokers, plaintextCache, plaintextClients, plaintextMemory, plaintextNodes, plaintextSearch, publicBroker, shardOnOneNode, singleBroker, unencryptedCache, unencryptedDax, unencryptedIndexes } from '../../cloud/aws-words';
import { oneZoneCache, plaintextDax } from '../../cloud/aws-edge-words';
import { cacheForEverybody } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord } from '../../cloud/record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

// A secondary of a global datastore takes these from its primary.
const secondary: Condition = { at: 'global_replication_group_id' };
// Encrypted at rest unless switched off.
const valkey: Condition = { at: 'engine', is: ['valkey'] };

const search = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('aws_', '')),
  traits: [
    { ...oneDataNode, at: 'cluster_config.instance_count', weak: [1], otherwise: 'weak' },
    { ...unencryptedIndexes, at: 'encrypt_at_rest.enabled', weak: [false], otherwise: 'weak', remedy: 'true' },
    { ...oneZoneCache, at: 'cluster_config.zone_awareness_enabled', weak: [false], otherwise: 'fine', when: [{ at: 'cluster_config.instance_count', isNot: [0, 1] }], remedy: 'true' },
    { ...plaintextSearch, at: 'domain_endpoint_options.enforce_https', weak: [false], otherwise: 'weak', mild: 'left out', remedy: 'true' },
    { ...plaintextNodes, at: 'node_to_node_encryption.enabled', weak: [false], otherwise: 'weak', mild: 'left out', unless: [{ at: 'cluster_config.instance_count', is: [1] }], remedy: 'true' },
  ],
});

export const awsCaches: readonly ResourceRecord[] = [
  {
    type: 'aws_elasticache_replication_group',
    source: docs('elasticache_replication_group'),
    traits: [
      {
        ...noFailover, at: 'automatic_failover_enabled', weak: [false], otherwise: 'weak',
        // With shards it has to be on, and is.
        unless: [secondary, { at: 'num_node_groups' }, { at: 'cluster_mode' }],
      },
      { ...oneZoneCache, at: 'multi_az_enabled', weak: [false], otherwise: 'fine', mild: 'always', unless: [secondary, { at: 'automatic_failover_enabled', is: [false] }, { at: 'num_cache_clusters', is: [1] }], remedy: 'true' },
      { ...shardOnOneNode, at: 'replicas_per_node_group', weak: [0], otherwise: 'fine', unless: [secondary] },
      { ...unencryptedCache, at: 'at_rest_encryption_enabled', weak: [false], otherwise: 'weak', unless: [secondary, valkey], remedy: 'true' },
      { ...plaintextCache, at: 'transit_encryption_enabled', weak: [false], otherwise: 'weak', mild: 'left out', unless: [secondary, valkey], remedy: 'true' },
      { ...cacheForEverybody, at: 'auth_token', weak: [], otherwise: 'weak', unless: [secondary, { at: 'user_group_ids' }], mild: 'always' },
    ],
  },
  {
    type: 'aws_elasticache_cluster',
    source: docs('elasticache_cluster'),
    traits: [
      { ...cacheOfOneNode, at: 'num_cache_nodes', weak: [1], otherwise: 'fine', unless: [{ at: 'replication_group_id' }] },
      { ...oneZoneCache, at: 'az_mode', weak: ['single-az'], otherwise: 'fine', mild: 'always', unless: [{ at: 'num_cache_nodes', is: [1] }], remedy: '"cross-az"' },
    ],
  },
  {
    type: 'aws_memorydb_cluster',
    source: docs('memorydb_cluster'),
    traits: [
      { ...plaintextMemory, at: 'tls_enabled', weak: [false], otherwise: 'fine', remedy: 'true' },
      { ...cacheForEverybody, at: 'acl_name', weak: ['open-access'], otherwise: 'fine' },
      { ...shardOnOneNode, at: 'num_replicas_per_shard', weak: [0], otherwise: 'fine', remedy: '1' },
    ],
  },
  {
    type: 'aws_dax_cluster',
    source: docs('dax_cluster'),
    traits: [
      { ...oneDaxNode, at: 'replication_factor', weak: [1], otherwise: 'fine', remedy: '3' },
      { ...plaintextDax, at: 'cluster_endpoint_encryption_type', weak: ['NONE'], otherwise: 'weak', mild: 'left out', remedy: '"TLS"' },
      { ...unencryptedDax, at: 'server_side_encryption.enabled', weak: [false], otherwise: 'weak', remedy: 'true' },
    ],
  },
  search('aws_opensearch_domain'),
  search('aws_elasticsearch_domain'),
  {
    type: 'aws_mq_broker',
    source: docs('mq_broker'),
    traits: [
      { ...singleBroker, at: 'deployment_mode', weak: ['SINGLE_INSTANCE'], otherwise: 'weak' },
      { ...publicBroker, at: 'publicly_accessible', weak: [true], otherwise: 'fine', remedy: 'false' },
    ],
  },
  {
    type: 'aws_msk_cluster',
    source: docs('msk_cluster'),
    traits: [
      { ...plaintextClients, at: 'encryption_info.encryption_in_transit.client_broker', weak: ['PLAINTEXT', 'TLS_PLAINTEXT'], otherwise: 'fine', remedy: '"TLS"' },
      { ...publicBroker, at: 'broker_node_group_info.connectivity_info.public_access.type', weak: ['SERVICE_PROVIDED_EIPS'], otherwise: 'fine', remedy: '"DISABLED"' },
      { ...plaintextBrokers, at: 'encryption_info.encryption_in_transit.in_cluster', weak: [false], otherwise: 'fine', remedy: 'true' },
    ],
  },
];
