// What moves data and what is handed to others at AWS, and containers that own their machine.
// Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import { plainCopying, plainTransfer, publicSnapshot, sharedMachine, unencryptedCatalog } from '../../cloud/aws-edge-words';
import { publicDatabase } from '../../cloud/aws-words';
import type { ResourceRecord, Trait } from '../../cloud/record';

const record = (type: string, ...traits: readonly Trait[]): ResourceRecord => ({ type, source: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${type.replace('aws_', '')}`, traits });

// Engines that are reached over a connection of their own; the others are services of AWS.
export const databaseEngines = ['mysql', 'mariadb', 'aurora', 'aurora-postgresql', 'postgres', 'sqlserver', 'oracle', 'db2', 'mongodb', 'docdb', 'sybase'];

export const awsMore: readonly ResourceRecord[] = [
  record('aws_transfer_server', { ...plainTransfer, at: 'protocols', weak: ['FTP'], otherwise: 'fine' }),
  record('aws_dms_endpoint', { ...plainCopying, at: 'ssl_mode', weak: ['none'], otherwise: 'weak', mild: 'left out', when: [{ at: 'engine_name', is: databaseEngines }], remedy: '"require"' }),
  record('aws_redshiftserverless_workgroup', { ...publicDatabase, at: 'publicly_accessible', weak: [true], otherwise: 'fine', remedy: 'false' }),
  ...['aws_db_snapshot', 'aws_db_cluster_snapshot', 'aws_db_snapshot_copy'].map((type) => record(type, { ...publicSnapshot, at: 'shared_accounts', weak: ['all'], otherwise: 'fine' })),
  record('aws_glue_security_configuration', ...['s3_encryption.s3_encryption_mode', 'cloudwatch_encryption.cloudwatch_encryption_mode', 'job_bookmarks_encryption.job_bookmarks_encryption_mode'].map((at): Trait => ({ ...unencryptedCatalog, at: `encryption_configuration.${at}`, weak: ['DISABLED'], otherwise: 'fine', mild: 'always' }))),
  record(
    'aws_glue_data_catalog_encryption_settings',
    { ...unencryptedCatalog, at: 'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted', weak: [false], otherwise: 'fine', remedy: 'true' },
    { ...unencryptedCatalog, at: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode', weak: ['DISABLED'], otherwise: 'fine', mild: 'always' },
  ),
  record('aws_ecs_task_definition', ...['pid_mode', 'ipc_mode'].map((at): Trait => ({ ...sharedMachine, at, weak: ['host'], otherwise: 'fine', mild: 'always' }))),
];
