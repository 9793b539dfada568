// Google Cloud. Defaults as documented for version 5 to 7 of the provider hashicorp/google.
import { cacheOfOneNode } from '../../cloud/aws-words';
import { cacheForEverybody, noBucketVersions, unguarded } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord, Trait, Words } from '../../cloud/record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/${page}`;

// Replicas are judged by their primary.
const replica: readonly Condition[] = [{ at: 'master_instance_name' }, { at: 'instance_type', is: ['READ_REPLICA_INSTANCE', 'ON_PREMISES_INSTANCE'] }];

// Its API has an address of the network only.
const hidden: Condition = { at: 'private_cluster_config.enable_private_endpoint', is: [true] };

const unencrypted: Words = {
  weakens: 'transport',
  means: 'accepts clients that do not use TLS',
  advice: 'Set `ssl_mode = "ENCRYPTED_ONLY"`',
  hint: 'queries and passwords may travel in plaintext',
};

const everybody: Trait = {
  weakens: 'exposure', at: 'member', weak: ['allUsers', 'allAuthenticatedUsers'], otherwise: 'fine',
  unless: [{ at: 'bucket', leadsTo: { at: 'website.main_page_suffix' } }],
  means: 'lets the whole internet read what is in the bucket',
  advice: 'Name the accounts that need it, and hand out signed addresses to others',
  hint: 'everybody can read what is in the bucket',
};

const plainCluster: Words = {
  weakens: 'transport',
  means: 'talks to its clients in plaintext',
  advice: 'Set `$set` and use `rediss://` in the clients',
  hint: 'cached data and passwords travel in plaintext',
};

const overHttp: Words = {
  weakens: 'transport',
  means: 'answers over HTTP as well, without redirecting',
  advice: 'Set `$set`: what comes over HTTP is then redirected',
  hint: 'HTTP is served, not redirected: everyone between can read',
};

export const google: readonly ResourceRecord[] = [
  { type: 'google_storage_bucket_iam_member', source: docs('storage_bucket_iam'), traits: [everybody] },
  { type: 'google_storage_bucket_iam_binding', source: docs('storage_bucket_iam'), traits: [{ ...everybody, at: 'members' }] },
  { type: 'google_storage_bucket_access_control', source: docs('storage_bucket_access_control'), traits: [{ ...everybody, at: 'entity' }] },
  {
    type: 'google_container_cluster',
    source: docs('container_cluster'),
    traits: [
      {
        weakens: 'access', at: 'enable_legacy_abac', weak: [true], otherwise: 'fine',
        means: 'lets programs in the cluster do what roles would forbid',
        advice: 'Leave `$name` off, and bind programs to roles',
        hint: 'roles do not bind: programs may do anything',
        remedy: 'false',
      },
      {
        weakens: 'exposure', at: 'master_authorized_networks_config.cidr_blocks.cidr_block', weak: ['0.0.0.0/0'], otherwise: 'fine', unless: [hidden],
        means: 'opens the interface by which the cluster is administered to the whole internet',
        advice: 'List the networks of those who administer it',
        hint: 'the API of the cluster is open to the whole internet',
      },
      {
        weakens: 'exposure', at: 'master_authorized_networks_config', weak: [], otherwise: 'weak', mild: 'always', unless: [hidden, { at: 'master_authorized_networks_config' }, { at: 'control_plane_endpoints_config' }],
        means: 'answers administrators from every network',
        advice: 'List the networks of those who administer it in `master_authorized_networks_config`',
        hint: 'the API of the cluster is open to the whole internet',
      },
    ],
  },
  {
    type: 'google_sql_database_instance',
    source: docs('sql_database_instance'),
    traits: [
      {
        weakens: 'redundancy', at: 'settings.availability_type', weak: ['ZONAL'], otherwise: 'weak', unless: replica,
        means: 'runs in one zone, without a standby',
        advice: 'Set `availability_type = "REGIONAL"`: a standby in a second zone takes over within a minute or two',
        hint: 'one zone: its failure is an outage of the database',
      },
      {
        weakens: 'durability', at: 'settings.backup_configuration.enabled', weak: [false], otherwise: 'weak', unless: [...replica, { at: 'clone' }],
        means: 'keeps no automatic backups, so that a wrong DELETE or a lost disk is final',
        advice: 'Set `enabled = true` in `backup_configuration`, and try a restore',
        hint: 'no backups: nothing brings deleted data back',
        remedy: 'true',
      },
      { ...unguarded, at: 'deletion_protection', weak: [false], otherwise: 'fine', unless: replica, mild: 'always', remedy: 'true' },
      { ...unguarded, at: 'settings.deletion_protection_enabled', weak: [false], otherwise: 'fine', unless: [...replica, { at: 'deletion_protection', is: [false] }], mild: 'always', remedy: 'true' },
      {
        ...unencrypted, at: 'settings.ip_configuration.require_ssl', weak: [false], otherwise: 'weak', mild: 'left out', unless: [{ at: 'settings.ip_configuration.ssl_mode' }, ...replica, { at: 'clone' }], remedy: 'true',
      },
      {
        ...unencrypted, at: 'settings.ip_configuration.ssl_mode', weak: ['ALLOW_UNENCRYPTED_AND_ENCRYPTED'], otherwise: 'fine', remedy: '"ENCRYPTED_ONLY"',
      },
      {
        weakens: 'exposure', at: 'settings.ip_configuration.authorized_networks.value', weak: ['0.0.0.0/0', '::/0'], otherwise: 'fine',
        means: 'lets the whole internet connect to the database',
        advice: 'List the networks that need it, or use a private address with the Cloud SQL proxy',
        hint: 'everyone on the internet may connect to the database',
      },
      {
        // Networks that are listed are told by themselves.
        weakens: 'exposure', at: 'settings.ip_configuration.ipv4_enabled', weak: [true], otherwise: 'fine', mild: 'always', unless: [{ at: 'settings.ip_configuration.authorized_networks' }], remedy: 'false',
        means: 'has an address that the internet can reach',
        advice: 'Set `$set` and give it an address of your network',
        hint: 'the database has a public address',
      },
    ],
  },
  ...['google_spanner_database', 'google_bigtable_instance', 'google_alloydb_cluster', 'google_bigquery_table'].map((type): ResourceRecord => ({ type, source: docs(type.replace('google_', '')), traits: [{ ...unguarded, at: 'deletion_protection', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }] })),
  { type: 'google_storage_bucket', source: docs('storage_bucket'), traits: [{ ...noBucketVersions, at: 'versioning.enabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }] },
  {
    type: 'google_redis_cluster', source: docs('redis_cluster'),
    traits: [
      { ...plainCluster, at: 'transit_encryption_mode', weak: ['TRANSIT_ENCRYPTION_MODE_DISABLED'], otherwise: 'fine', remedy: '"TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"' },
      { ...cacheForEverybody, advice: 'Set `$set`, and give its clients roles', at: 'authorization_mode', weak: ['AUTH_MODE_DISABLED'], otherwise: 'fine', mild: 'always', remedy: '"AUTH_MODE_IAM_AUTH"' },
    ],
  },
  { type: 'google_memcache_instance', source: docs('memcache_instance'), traits: [{ ...cacheOfOneNode, advice: 'Give it several nodes, in several zones', at: 'node_count', weak: [1], otherwise: 'fine', remedy: '2' }] },
  { type: 'google_cloudfunctions_function', source: docs('cloudfunctions_function'), traits: [{ ...overHttp, at: 'https_trigger_security_level', weak: ['SECURE_OPTIONAL'], otherwise: 'fine', remedy: '"SECURE_ALWAYS"' }] },
  ...['standard', 'flexible'].map((kind): ResourceRecord => ({ type: `google_app_engine_${kind}_app_version`, source: docs(`app_engine_${kind}_app_version`), traits: [{ ...overHttp, at: 'handlers.security_level', weak: ['SECURE_NEVER', 'SECURE_OPTIONAL'], otherwise: 'fine', remedy: '"SECURE_ALWAYS"' }] })),
  {
    type: 'google_redis_instance',
    source: docs('redis_instance'),
    traits: [
      {
        weakens: 'redundancy', at: 'tier', weak: ['BASIC'], otherwise: 'weak',
        means: 'is a single node without a replica',
        advice: 'Set `tier = "STANDARD_HA"`: a replica in a second zone then takes over',
        hint: 'one node: its failure empties the cache for all',
        remedy: '"STANDARD_HA"',
      },
      {
        weakens: 'authentication', at: 'auth_enabled', weak: [false], otherwise: 'weak', mild: 'always',
        means: 'asks its clients for no password',
        advice: 'Set `$set`, and hand the string to the clients as a secret',
        hint: 'whoever reaches the network reads and deletes all of it',
        remedy: 'true',
      },
      {
        weakens: 'transport', at: 'transit_encryption_mode', weak: ['DISABLED'], otherwise: 'weak', mild: 'left out',
        means: 'talks to its clients in plaintext',
        advice: 'Set `transit_encryption_mode = "SERVER_AUTHENTICATION"` and use `rediss://` in the clients',
        hint: 'cached data and passwords travel in plaintext',
        remedy: '"SERVER_AUTHENTICATION"',
      },
    ],
  },
];
