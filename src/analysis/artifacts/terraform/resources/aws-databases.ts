// Databases of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import type { Condition, ResourceRecord, Trait } from '../record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

// A replica takes these from its source, a restored copy from the snapshot.
const copied: readonly Condition[] = ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import', 'replication_source_identifier', 'global_cluster_identifier'].map((at) => ({ at }));

const encrypted = (otherwise: Trait['otherwise'], unless: readonly Condition[] = copied): Trait => ({
  weakens: 'storage', at: 'storage_encrypted', weak: [false], otherwise, unless,
  means: 'keeps its data, snapshots and replicas unencrypted',
  advice: 'Set `storage_encrypted = true`; it cannot be switched on later without moving the data',
  hint: 'its disks and snapshots can be read as they are',
  remedy: 'true',
});

const open: Trait = {
  weakens: 'exposure', at: 'publicly_accessible', weak: [true], otherwise: 'fine',
  means: 'has an address that the internet can reach',
  advice: 'Set `publicly_accessible = false` and reach it from inside the network, through a bastion or a VPN if people need it',
  hint: 'the database has a public address',
  remedy: 'false',
};

export const awsDatabases: readonly ResourceRecord[] = [
  {
    type: 'aws_db_instance',
    source: docs('db_instance'),
    traits: [
      {
        weakens: 'redundancy', at: 'multi_az', weak: [false], otherwise: 'weak',
        unless: [{ at: 'replicate_source_db' }, { at: 'engine', begins: 'aurora' }],
        means: 'runs in one availability zone, without a standby',
        advice: 'Set `multi_az = true`: a standby in a second zone takes over within a minute or two',
        hint: 'one zone: its failure is an outage of the database',
        remedy: 'true',
      },
      encrypted('weak'),
      open,
      {
        weakens: 'durability', at: 'backup_retention_period', weak: [0], otherwise: 'weak',
        unless: copied,
        means: 'keeps no automatic backups, so that a wrong DELETE or a lost disk is final',
        advice: 'Set `backup_retention_period` to seven days or more, and try a restore',
        hint: 'no backups: nothing brings deleted data back',
        remedy: '7',
      },
    ],
  },
  {
    type: 'aws_rds_cluster',
    source: docs('rds_cluster'),
    traits: [encrypted('weak', [...copied, { at: 'engine_mode', is: ['serverless'] }])],
  },
  { type: 'aws_rds_cluster_instance', source: docs('rds_cluster_instance'), traits: [open] },
  { type: 'aws_docdb_cluster', source: docs('docdb_cluster'), traits: [encrypted('weak')] },
  { type: 'aws_neptune_cluster', source: docs('neptune_cluster'), traits: [encrypted('weak')] },
  { type: 'aws_neptune_cluster_instance', source: docs('neptune_cluster_instance'), traits: [open] },
  {
    // Version 5 of the provider leaves it open by default, version 6 does not: only what is written counts.
    type: 'aws_redshift_cluster',
    source: docs('redshift_cluster'),
    traits: [
      open,
      {
        weakens: 'storage', at: 'encrypted', weak: [false], otherwise: 'fine', unless: [{ at: 'snapshot_identifier' }],
        means: 'keeps the warehouse unencrypted',
        advice: 'Set `encrypted = true`',
        hint: 'the disks of the warehouse can be read as they are',
        remedy: 'true',
      },
    ],
  },
  {
    type: 'aws_db_proxy',
    source: docs('db_proxy'),
    traits: [
      {
        weakens: 'transport', at: 'require_tls', weak: [false], otherwise: 'fine', mild: 'always',
        means: 'accepts clients that do not use TLS',
        advice: 'Set `require_tls = true`',
        hint: 'clients may talk to the proxy in plaintext',
        remedy: 'true',
      },
    ],
  },
  {
    type: 'aws_dynamodb_table',
    source: docs('dynamodb_table'),
    traits: [
      {
        weakens: 'durability', at: 'point_in_time_recovery.enabled', weak: [false], otherwise: 'fine', mild: 'always',
        means: 'cannot be set back to a moment before a mistake',
        advice: 'Set `enabled = true` in `point_in_time_recovery`',
        hint: 'no point-in-time recovery: deleted items stay deleted',
        remedy: 'true',
      },
    ],
  },
];
