// Kinds of custom resources by which operators run stores and brokers, and clouds provide them: what weakens them as they are declared.
import { noBackups, oneZone, publicDatabase, unencryptedDatabase } from '../../cloud/aws-words';
import type { Condition, ResourceRecord, Trait, Words } from '../../cloud/record';

/** A kind of a group of the API; the version does not matter. */
export interface OperatedRecord extends ResourceRecord {
  readonly group: RegExp;
}

const strimzi = /^kafka\.strimzi\.io$/;
const strimziDocs = 'https://strimzi.io/docs/operators/latest/configuring';
// With one broker there is nobody to copy to, which is told where the broker is.
const several: readonly Condition[] = [{ at: 'kafka.replicas', isNot: [0, 1] }];

const acknowledgedByOne: Words = {
  weakens: 'durability',
  means: 'acknowledges a message that one broker has, however many are to keep it',
  advice: 'Set `$set` with three copies of a topic, so that an acknowledged message is on two brokers at least',
  hint: 'one broker is enough to acknowledge: its loss loses messages',
};

const oneCopy: Words = {
  weakens: 'redundancy',
  means: 'keeps one copy of each topic that does not ask for more',
  advice: 'Set `$set`, so that a broker can fail or be replaced without anybody missing its messages',
  hint: 'one copy: a topic is gone with its broker',
};

const forgetful: Words = {
  weakens: 'durability',
  means: 'keeps messages on disks that are emptied with the pod',
  advice: 'Set `type: persistent-claim` with a `size`',
  hint: 'ephemeral disks: messages go with the pod',
};

const internalTopic = (name: string, what: string): Trait => ({
  weakens: 'redundancy', at: `kafka.config.[${name}]`, weak: [1], otherwise: 'fine', when: several, remedy: '3',
  means: `keeps one copy of ${what}`,
  advice: 'Set `$set`, so that consumers and producers can go on when the broker that has them is replaced',
  hint: 'one copy: consumers stop with one broker',
});

const plainListener: Trait = {
  weakens: 'transport', at: 'kafka.listeners.tls', weak: [false], otherwise: 'fine', beside: { at: 'type', is: ['loadbalancer', 'nodeport', 'route'] }, remedy: 'true',
  means: 'lets clients from outside of the cluster in without TLS',
  advice: 'Set `$set` for this listener, with an authentication',
  hint: 'messages and passwords travel in plaintext',
};

const storage = (at: string): Trait => ({ ...forgetful, at, weak: ['ephemeral'], otherwise: 'fine' });

const connectTopic = (name: string): Trait => ({
  weakens: 'redundancy', at: `config.[${name}]`, weak: [1], otherwise: 'fine', mild: 'always', remedy: '3',
  means: 'keeps one copy of what its connectors remember',
  advice: 'Set `$set`, so that connectors go on when a broker is replaced',
  hint: 'one copy: connectors stop with one broker',
});

const tlsOff = (at: string, weak: Trait['weak']): Trait => ({
  weakens: 'transport', at, weak, otherwise: 'fine', mild: 'always',
  means: 'answers clients in plaintext',
  advice: 'Switch TLS on, or let a service mesh encrypt',
  hint: 'queries and passwords travel in plaintext',
});

// Databases of AWS that are asked for from inside of a cluster.
const rds = (at: (name: string) => string, noneKept: Trait['otherwise']): readonly Trait[] => {
  const replica: readonly Condition[] = ['sourceDBInstanceIdentifier', 'replicateSourceDb', 'dbClusterIdentifier', 'sourceDBClusterIdentifier'].map((name) => ({ at: at(name) }));
  const copied: readonly Condition[] = [...replica, ...['dbSnapshotIdentifier', 'snapshotIdentifier', 'restoreFrom', 'restoreToPointInTime'].map((name) => ({ at: at(name) })), { at: at('engine'), begins: 'aurora' }];
  return [
    ...['multiAZ', 'multiAz'].map((name): Trait => ({ ...oneZone, at: at(name), weak: [false], otherwise: 'fine', unless: [...replica, { at: at('engine'), begins: 'aurora' }], remedy: 'true' })),
    { ...unencryptedDatabase, at: at('storageEncrypted'), weak: [false], otherwise: 'weak', unless: copied, remedy: 'true' },
    { ...publicDatabase, at: at('publiclyAccessible'), weak: [true], otherwise: 'fine', remedy: 'false' },
    { ...noBackups, at: at('backupRetentionPeriod'), weak: [0], otherwise: noneKept, unless: copied, remedy: '7' },
  ];
};

export const operatedRecords: readonly OperatedRecord[] = [
  {
    group: strimzi, type: 'Kafka', source: strimziDocs,
    traits: [
      { ...acknowledgedByOne, at: 'kafka.config.[min.insync.replicas]', weak: [1], otherwise: 'weak', mild: 'left out', when: several, remedy: '2' },
      { ...oneCopy, at: 'kafka.config.[default.replication.factor]', weak: [1], otherwise: 'weak', mild: 'left out', when: several, remedy: '3' },
      internalTopic('offsets.topic.replication.factor', 'how far each consumer has read'),
      internalTopic('transaction.state.log.replication.factor', 'which transactions are open'),
      plainListener, storage('kafka.storage.type'), storage('kafka.storage.volumes.type'),
    ],
  },
  { group: strimzi, type: 'KafkaNodePool', source: strimziDocs, traits: [storage('storage.type'), storage('storage.volumes.type')] },
  {
    // A cluster of one broker, where one is all there can be, is told at the broker as well.
    group: strimzi, type: 'KafkaTopic', source: strimziDocs,
    traits: [
      {
        weakens: 'redundancy', at: 'replicas', weak: [1], otherwise: 'fine', mild: 'always', remedy: '3',
        means: 'keeps one copy of its messages',
        advice: 'Set `$set`, so that a broker can fail or be replaced without anybody missing them',
        hint: 'one copy: the topic is gone with its broker',
      },
      { ...acknowledgedByOne, at: 'config.[min.insync.replicas]', weak: [1], otherwise: 'fine', mild: 'always', when: [{ at: 'replicas', isNot: [1] }], remedy: '2' },
    ],
  },
  { group: strimzi, type: 'KafkaConnect', source: strimziDocs, traits: ['config', 'offset', 'status'].map((kind) => connectTopic(`${kind}.storage.replication.factor`)) },
  {
    group: /^postgresql\.cnpg\.io$/, type: 'Cluster', source: 'https://cloudnative-pg.io/documentation/current/backup/',
    traits: [{
      ...noBackups, at: 'backup', weak: [], otherwise: 'weak', mild: 'always', unless: [{ at: 'plugins' }, { at: 'replica.enabled', is: [true] }],
      means: 'is told of no backups, so that a wrong DELETE is final',
      advice: 'Add `backup` with an object store or volume snapshots and a `ScheduledBackup`, and try a restore',
    }],
  },
  { group: /^mongodbcommunity\.mongodb\.com$/, type: 'MongoDBCommunity', source: 'https://github.com/mongodb/mongodb-kubernetes-operator/blob/master/docs/secure.md', traits: [tlsOff('security.tls.enabled', [false])] },
  { group: /^pxc\.percona\.com$/, type: 'PerconaXtraDBCluster', source: 'https://docs.percona.com/percona-operator-for-mysql/pxc/operator.html', traits: [tlsOff('tls.enabled', [false])] },
  { group: /^psmdb\.percona\.com$/, type: 'PerconaServerMongoDB', source: 'https://docs.percona.com/percona-operator-for-mongodb/operator.html', traits: [tlsOff('tls.mode', ['disabled'])] },
  { group: /^elasticsearch\.k8s\.elastic\.co$/, type: 'Elasticsearch', source: 'https://www.elastic.co/docs/deploy-manage/security/k8s-https-settings', traits: [tlsOff('http.tls.selfSignedCertificate.disabled', [true])] },
  { group: /^rds\.services\.k8s\.aws$/, type: 'DBInstance', source: 'https://aws-controllers-k8s.github.io/community/reference/rds/v1alpha1/dbinstance/', traits: rds((name) => name, 'fine') },
  { group: /^rds\.aws(\.m)?\.upbound\.io$/, type: 'Instance', source: 'https://marketplace.upbound.io/providers/upbound/provider-aws-rds', traits: rds((name) => `forProvider.${name}`, 'fine') },
  { group: /^database\.aws\.crossplane\.io$/, type: 'RDSInstance', source: 'https://doc.crds.dev/github.com/crossplane-contrib/provider-aws', traits: rds((name) => `forProvider.${name}`, 'fine') },
];
