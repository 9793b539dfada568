// Databases and tables, in the words and with the defaults of CloudFormation.
import { noBackups, noWayBack, oneZone, plaintextProxy, publicDatabase, unencryptedDatabase, unencryptedWarehouse, unsafeParameter } from '../../cloud/aws-words';
import { noLastSnapshot, noSnapshots, noVersions, unguarded } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';
import { docs } from './docs';

// A replica takes these from its source, a restored copy from the snapshot, a member from its cluster.
const copied: readonly Condition[] = [
  ...['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'SnapshotIdentifier', 'DBClusterIdentifier', 'GlobalClusterIdentifier', 'ReplicationSourceIdentifier'].map((at) => ({ at })),
  { at: 'Engine', begins: 'aurora' },
];

// Clusters are Aurora as a rule, encrypted only if they are told to be, and have a name of their own.
const copiedCluster = copied.filter(({ at, begins }) => begins === undefined && at !== 'DBClusterIdentifier');

const encrypted = (unless: readonly Condition[]): Trait => ({ ...unencryptedDatabase, at: 'StorageEncrypted', weak: [false], otherwise: 'weak', unless, remedy: 'true' });
const open: Trait = { ...publicDatabase, at: 'PubliclyAccessible', weak: [true], otherwise: 'fine', remedy: 'false' };
// One day is kept unless told otherwise.
const backups = (unless: readonly Condition[]): Trait => ({ ...noBackups, at: 'BackupRetentionPeriod', weak: [0], otherwise: 'fine', unless, remedy: '7' });

// A snapshot is taken unless told otherwise; a member of a cluster has no data of its own.
const kept: readonly Trait[] = [
  { ...noLastSnapshot, at: 'DeletionPolicy', weak: ['Delete'], otherwise: 'fine', unless: [{ at: 'DBClusterIdentifier' }, { at: 'SourceDBInstanceIdentifier' }], mild: 'always', remedy: 'Snapshot' },
  { ...unguarded, at: 'DeletionProtection', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
];

export const databases: readonly ResourceRecord[] = [
  {
    type: 'AWS::RDS::DBInstance',
    source: docs('rds-dbinstance'),
    traits: [
      {
        ...oneZone, at: 'MultiAZ', weak: [false], otherwise: 'weak', remedy: 'true',
        unless: [...['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'DBClusterIdentifier'].map((at) => ({ at })), { at: 'Engine', begins: 'aurora' }],
      },
      encrypted(copied),
      open,
      backups(copied),
      ...kept,
    ],
  },
  { type: 'AWS::RDS::DBCluster', source: docs('rds-dbcluster'), traits: [encrypted([...copiedCluster, { at: 'EngineMode', is: ['serverless'] }]), open, ...kept] },
  { type: 'AWS::RDS::GlobalCluster', source: docs('rds-globalcluster'), traits: [encrypted([{ at: 'SourceDBClusterIdentifier' }])] },
  { type: 'AWS::DMS::ReplicationInstance', source: docs('dms-replicationinstance'), traits: [{ ...open, means: 'has an address that the internet can reach, and passwords of the databases that it copies' }] },
  ...([
    ['AWS::RDS::DBParameterGroup', 'rds-dbparametergroup', ['[rds.force_ssl]', 'require_secure_transport']], ['AWS::RDS::DBClusterParameterGroup', 'rds-dbclusterparametergroup', ['[rds.force_ssl]', 'require_secure_transport']],
    ['AWS::DocDB::DBClusterParameterGroup', 'docdb-dbclusterparametergroup', ['tls']],
  ] as const).map(([type, page, names]): ResourceRecord => ({ type, source: docs(page), traits: names.map((name): Trait => ({ ...unsafeParameter, at: `Parameters.${name}`, weak: ['disabled', '0', 'off', 'false'], otherwise: 'fine' })) })),
  { type: 'AWS::Redshift::ClusterParameterGroup', source: docs('redshift-clusterparametergroup'), traits: [{ ...unsafeParameter, at: 'Parameters.ParameterValue', weak: ['false'], otherwise: 'fine', beside: { at: 'ParameterName', is: ['require_ssl'] } }] },
  { type: 'AWS::DocDB::DBCluster', source: docs('docdb-dbcluster'), traits: [encrypted(copiedCluster), ...kept] },
  { type: 'AWS::Neptune::DBCluster', source: docs('neptune-dbcluster'), traits: [encrypted(copiedCluster), ...kept] },
  {
    // What counts where nothing is written has changed over the years.
    type: 'AWS::Redshift::Cluster',
    source: docs('redshift-cluster'),
    traits: [
      open, { ...unencryptedWarehouse, at: 'Encrypted', weak: [false], otherwise: 'fine', unless: [{ at: 'SnapshotIdentifier' }], remedy: 'true' },
      { ...noSnapshots, at: 'AutomatedSnapshotRetentionPeriod', weak: [0], otherwise: 'fine', remedy: '7' },
    ],
  },
  { type: 'AWS::RDS::DBProxy', source: docs('rds-dbproxy'), traits: [{ ...plaintextProxy, at: 'RequireTLS', weak: [false], otherwise: 'weak', mild: 'always', remedy: 'true' }] },
  {
    type: 'AWS::DynamoDB::Table',
    source: docs('dynamodb-table'),
    traits: [
      // What runs out by itself can be made again, and a table of locks holds nothing else.
      { ...noWayBack, at: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', weak: [false], otherwise: 'weak', unless: [{ at: 'TimeToLiveSpecification.Enabled', is: [true] }, { at: 'KeySchema.AttributeName', is: ['LockID'] }], mild: 'always', remedy: 'true' },
      { ...unguarded, at: 'DeletionProtectionEnabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
    ],
  },
  { type: 'AWS::DynamoDB::GlobalTable', source: docs('dynamodb-globaltable'), traits: [{ ...noWayBack, at: 'Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }] },
  { type: 'AWS::S3::Bucket', source: docs('s3-bucket'), traits: [{ ...noVersions, at: 'VersioningConfiguration.Status', weak: ['Suspended'], otherwise: 'fine', mild: 'always', remedy: 'Enabled' }] },
];
