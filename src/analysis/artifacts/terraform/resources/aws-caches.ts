// Caches, search and brokers of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import type { Condition, ResourceRecord } from '../record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

// A secondary of a global datastore takes these from its primary.
const secondary: Condition = { at: 'global_replication_group_id' };
// Encrypted at rest unless switched off.
const valkey: Condition = { at: 'engine', is: ['valkey'] };

const search = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('aws_', '')),
  traits: [
    {
      weakens: 'redundancy', at: 'cluster_config.instance_count', weak: [1], otherwise: 'weak',
      means: 'has one data node',
      advice: 'Set `instance_count` to three, spread over zones with `zone_awareness_enabled`, so that replicas of the indexes have somewhere to be',
      hint: 'one node: search is gone when it restarts',
    },
    {
      weakens: 'storage', at: 'encrypt_at_rest.enabled', weak: [false], otherwise: 'weak',
      means: 'keeps indexes and logs unencrypted',
      advice: 'Add `encrypt_at_rest { enabled = true }`',
      hint: 'its disks and snapshots can be read as they are',
      remedy: 'true',
    },
    {
      weakens: 'transport', at: 'domain_endpoint_options.enforce_https', weak: [false], otherwise: 'fine',
      means: 'answers over HTTP as well',
      advice: 'Set `enforce_https = true`',
      hint: 'queries and answers may travel in plaintext',
      remedy: 'true',
    },
    {
      weakens: 'transport', at: 'node_to_node_encryption.enabled', weak: [false], otherwise: 'fine',
      means: 'sends data between its nodes unencrypted',
      advice: 'Set `enabled = true` in `node_to_node_encryption`',
      hint: 'nodes talk to each other in plaintext',
      remedy: 'true',
    },
  ],
});

export const awsCaches: readonly ResourceRecord[] = [
  {
    type: 'aws_elasticache_replication_group',
    source: docs('elasticache_replication_group'),
    traits: [
      {
        weakens: 'redundancy', at: 'automatic_failover_enabled', weak: [false], otherwise: 'weak',
        // With shards it has to be on, and is.
        unless: [secondary, { at: 'num_node_groups' }, { at: 'cluster_mode' }],
        means: 'does not promote a replica when its primary fails',
        advice: 'Set `automatic_failover_enabled = true` with at least two nodes (`num_cache_clusters = 2`) in different zones',
        hint: 'no failover: the cache is gone with its primary',
      },
      {
        weakens: 'redundancy', at: 'replicas_per_node_group', weak: [0], otherwise: 'fine', unless: [secondary],
        means: 'keeps each shard on one node',
        advice: 'Set `replicas_per_node_group = 1` or more, so that a replica can take over a shard',
        hint: 'one node a shard: its data goes with it',
      },
      {
        weakens: 'storage', at: 'at_rest_encryption_enabled', weak: [false], otherwise: 'weak', unless: [secondary, valkey],
        means: 'writes snapshots and swapped data unencrypted',
        advice: 'Set `at_rest_encryption_enabled = true`',
        hint: 'snapshots of the cache can be read as they are',
        remedy: 'true',
      },
      {
        weakens: 'transport', at: 'transit_encryption_enabled', weak: [false], otherwise: 'weak', mild: 'left out', unless: [secondary, valkey],
        means: 'talks to its clients and between its nodes in plaintext',
        advice: 'Set `transit_encryption_enabled = true` and use `rediss://` in the clients',
        hint: 'cached data and passwords travel in plaintext',
        remedy: 'true',
      },
    ],
  },
  {
    type: 'aws_elasticache_cluster',
    source: docs('elasticache_cluster'),
    traits: [
      {
        weakens: 'redundancy', at: 'num_cache_nodes', weak: [1], otherwise: 'fine', unless: [{ at: 'replication_group_id' }],
        means: 'is a cache of one node',
        advice: 'Use `aws_elasticache_replication_group` with `automatic_failover_enabled` for Redis or Valkey, or several nodes for Memcached',
        hint: 'one node: its failure empties the cache for all',
      },
    ],
  },
  {
    type: 'aws_memorydb_cluster',
    source: docs('memorydb_cluster'),
    traits: [
      {
        weakens: 'transport', at: 'tls_enabled', weak: [false], otherwise: 'fine',
        means: 'talks to its clients in plaintext',
        advice: 'Leave `tls_enabled` on and use `rediss://` in the clients',
        hint: 'data and passwords travel in plaintext',
        remedy: 'true',
      },
      {
        weakens: 'redundancy', at: 'num_replicas_per_shard', weak: [0], otherwise: 'fine',
        means: 'keeps each shard on one node',
        advice: 'Set `num_replicas_per_shard = 1` or more',
        hint: 'one node a shard: its failure stops the shard',
        remedy: '1',
      },
    ],
  },
  {
    type: 'aws_dax_cluster',
    source: docs('dax_cluster'),
    traits: [
      {
        weakens: 'redundancy', at: 'replication_factor', weak: [1], otherwise: 'fine',
        means: 'has one node',
        advice: 'Set `replication_factor = 3`, one node a zone',
        hint: 'one node: its failure sends every read to the table',
        remedy: '3',
      },
      {
        weakens: 'storage', at: 'server_side_encryption.enabled', weak: [false], otherwise: 'weak',
        means: 'keeps cached items unencrypted',
        advice: 'Add `server_side_encryption { enabled = true }`',
        hint: 'cached items lie on its disks as they are',
        remedy: 'true',
      },
    ],
  },
  search('aws_opensearch_domain'),
  search('aws_elasticsearch_domain'),
  {
    type: 'aws_mq_broker',
    source: docs('mq_broker'),
    traits: [
      {
        weakens: 'redundancy', at: 'deployment_mode', weak: ['SINGLE_INSTANCE'], otherwise: 'weak',
        means: 'is a single broker',
        advice: 'Set `deployment_mode` to `ACTIVE_STANDBY_MULTI_AZ` (ActiveMQ) or `CLUSTER_MULTI_AZ` (RabbitMQ)',
        hint: 'one broker: nobody sends or receives while it restarts',
      },
      {
        weakens: 'exposure', at: 'publicly_accessible', weak: [true], otherwise: 'fine',
        means: 'has an address that the internet can reach',
        advice: 'Set `publicly_accessible = false` and reach it from inside the network',
        hint: 'the broker has a public address',
        remedy: 'false',
      },
    ],
  },
  {
    type: 'aws_msk_cluster',
    source: docs('msk_cluster'),
    traits: [
      {
        weakens: 'transport', at: 'encryption_info.encryption_in_transit.client_broker', weak: ['PLAINTEXT', 'TLS_PLAINTEXT'], otherwise: 'fine',
        means: 'accepts clients that do not use TLS',
        advice: 'Set `client_broker = "TLS"`',
        hint: 'clients may talk to the brokers in plaintext',
        remedy: '"TLS"',
      },
      {
        weakens: 'transport', at: 'encryption_info.encryption_in_transit.in_cluster', weak: [false], otherwise: 'fine',
        means: 'copies messages between its brokers in plaintext',
        advice: 'Set `in_cluster = true`',
        hint: 'brokers talk to each other in plaintext',
        remedy: 'true',
      },
    ],
  },
];
