// Databases and tables, in the words and with the defaults of CloudFormation.
import { noBackups, noWayBack, oneZone, plaintextProxy, publicDatabase, unencryptedDatabase, unencryptedWarehouse } from '../../cloud/aws-words';
import { noLastSnapshot, noSnapshots, unguarded } from '../../cloud/keeping-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';
import { docs } from './docs';

// A replica takes these from its source, a restored copy from the snapshot, a member from its cluster.
const copied: readonly Condition[] = [
  ...['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'SnapshotIdentifier', 'DBClusterIdentifier', 'GlobalClusterIdentifier', 'ReplicationSourceIdentifier'].map((at) => ({ at })),
  { at: 'Engine', begins: 'aurora' },
];

// Clusters are Aurora as a rule, and encrypted only if they are told to be.
const copiedCluster = copied.filter(({ begins }) => begins === undefined);

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
  { type: 'AWS::RDS::DBProxy', source: docs('rds-dbproxy'), traits: [{ ...plaintextProxy, at: 'RequireTLS', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }] },
  {
    type: 'AWS::DynamoDB::Table',
    source: docs('dynamodb-table'),
    traits: [
      // What runs out by itself can be made again, and a table of locks holds nothing else.
      { ...noWayBack, at: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', weak: [false], otherwise: 'weak', unless: [{ at: 'TimeToLiveSpecification.Enabled', is: [true] }, { at: 'KeySchema.AttributeName', is: ['LockID'] }], mild: 'always', remedy: 'true' },
      { ...unguarded, at: 'DeletionProtectionEnabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
    ],
  },
];
