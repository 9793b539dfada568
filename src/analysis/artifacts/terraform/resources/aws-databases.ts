// Databases of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import { noBackups, noWayBack, oneZone, plaintextProxy, publicDatabase, unencryptedDatabase, unencryptedWarehouse } from '../../cloud/aws-words';
import { noBucketVersions, noLastSnapshot, noSnapshots, noVersions, unguarded } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

// A replica takes these from its source, a restored copy from the snapshot.
const copied: readonly Condition[] = ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import', 'replication_source_identifier', 'global_cluster_identifier'].map((at) => ({ at }));

const encrypted = (otherwise: Trait['otherwise'], unless: readonly Condition[] = copied): Trait => ({
  ...unencryptedDatabase, at: 'storage_encrypted', weak: [false], otherwise, unless, remedy: 'true',
});

const open: Trait = { ...publicDatabase, at: 'publicly_accessible', weak: [true], otherwise: 'fine', remedy: 'false' };

// Databases for trying things out are thrown away on purpose; which ones those are, the files do not say.
const kept: readonly Trait[] = [
  { ...noLastSnapshot, at: 'skip_final_snapshot', weak: [true], otherwise: 'fine', unless: [{ at: 'replicate_source_db' }], mild: 'always', remedy: 'false' },
  { ...unguarded, at: 'deletion_protection', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
];

export const awsDatabases: readonly ResourceRecord[] = [
  {
    type: 'aws_db_instance',
    source: docs('db_instance'),
    traits: [
      { ...oneZone, at: 'multi_az', weak: [false], otherwise: 'weak', unless: [{ at: 'replicate_source_db' }, { at: 'engine', begins: 'aurora' }], remedy: 'true' },
      encrypted('weak'),
      open,
      { ...noBackups, at: 'backup_retention_period', weak: [0], otherwise: 'weak', unless: copied, remedy: '7' },
      ...kept,
    ],
  },
  {
    type: 'aws_rds_cluster',
    source: docs('rds_cluster'),
    traits: [encrypted('weak', [...copied, { at: 'engine_mode', is: ['serverless'] }]), ...kept],
  },
  { type: 'aws_rds_cluster_instance', source: docs('rds_cluster_instance'), traits: [open] },
  { type: 'aws_docdb_cluster', source: docs('docdb_cluster'), traits: [encrypted('weak'), ...kept] },
  { type: 'aws_neptune_cluster', source: docs('neptune_cluster'), traits: [encrypted('weak'), ...kept] },
  ...['aws_rds_global_cluster', 'aws_docdb_global_cluster', 'aws_neptune_global_cluster'].map((type): ResourceRecord => ({ type, source: docs(type.replace('aws_', '')), traits: [encrypted('weak', [{ at: 'source_db_cluster_identifier' }])] })),
  { type: 'aws_neptune_cluster_instance', source: docs('neptune_cluster_instance'), traits: [open] },
  {
    // Version 5 of the provider leaves it open by default, version 6 does not: only what is written counts.
    type: 'aws_redshift_cluster',
    source: docs('redshift_cluster'),
    traits: [
      open,
      { ...unencryptedWarehouse, at: 'encrypted', weak: [false], otherwise: 'fine', unless: [{ at: 'snapshot_identifier' }], remedy: 'true' },
      { ...noSnapshots, at: 'automated_snapshot_retention_period', weak: [0], otherwise: 'fine', remedy: '7' },
      ...kept.slice(0, 1),
    ],
  },
  {
    type: 'aws_db_proxy',
    source: docs('db_proxy'),
    traits: [
      { ...plaintextProxy, at: 'require_tls', weak: [false], otherwise: 'weak', mild: 'always', remedy: 'true' },
    ],
  },
  {
    type: 'aws_dynamodb_table',
    source: docs('dynamodb_table'),
    traits: [
      // What runs out by itself can be made again, and a table of locks holds nothing else.
      { ...noWayBack, at: 'point_in_time_recovery.enabled', weak: [false], otherwise: 'weak', unless: [{ at: 'ttl.enabled', is: [true] }, { at: 'hash_key', is: ['LockID'] }, { at: 'replica' }], mild: 'always', remedy: 'true' },
      { ...unguarded, at: 'deletion_protection_enabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
    ],
  },
  {
    type: 'aws_s3_bucket',
    source: docs('s3_bucket'),
    traits: [{ ...noBucketVersions, at: 'versioning.enabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }],
  },
  {
    type: 'aws_s3_bucket_versioning',
    source: docs('s3_bucket_versioning'),
    traits: [{ ...noVersions, at: 'versioning_configuration.status', weak: ['Suspended', 'Disabled'], otherwise: 'fine', mild: 'always', remedy: '"Enabled"' }],
  },
  {
    type: 'aws_dms_replication_instance',
    source: docs('dms_replication_instance'),
    traits: [
      { ...open, means: 'has an address that the internet can reach, and passwords of the databases that it copies' },
      { ...oneZone, at: 'multi_az', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true', hint: 'one zone: its failure stops the copying' },
    ],
  },
];
