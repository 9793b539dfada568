// Resources of a cloud that a program declares (AWS CDK): which of their options weaken them. Languages write the same options in their
// own way (`storageEncrypted: false`, `storage_encrypted=False`), so what they mean is said once, here.
import type { CloudWeakness } from './cloud-resource';

/** Holds for what is known to stand at a place; a place is written as in `library.ts`. */
export interface CloudTest {
  readonly place: string;
  readonly values?: readonly (string | number | boolean)[];
  /** Last names of constants from outside, or of calls; with `given`, only if their first argument is one of these. */
  readonly names?: readonly { readonly name: string; readonly given?: readonly (string | number)[] }[];
  /** Holds where nothing is written, too. */
  readonly absent?: true;
}

export interface CloudOption extends Pick<CloudWeakness, 'weakens' | 'means' | 'advice' | 'hint' | 'mild'> {
  /** All have to hold; the first says where the finding stands. */
  readonly tests: readonly CloudTest[];
  /** Where one of these is written the option is decided by it, or meant differently. */
  readonly unless?: readonly string[];
  /** What counts where nothing is written, for people: `no storageEncrypted`. */
  readonly missing?: string;
}

/** Constructs of one package, by how they are called. */
export interface CloudService {
  readonly package: string;
  readonly constructs: readonly { readonly names: readonly string[]; readonly options: readonly CloudOption[] }[];
}

/** How a language writes an option of a construct (`props`), and one of the only argument of a policy (`own`). */
export interface CloudStyle {
  props(key: string): string;
  own(key: string): string;
  name(method: string): string;
}

const off = [false] as const;

function stored(style: CloudStyle, key: string, absent: boolean, unless: readonly string[] = []): CloudOption {
  return {
    weakens: 'storage', tests: [{ place: style.props(key), values: off, ...(absent ? { absent: true as const } : {}) }], unless: unless.map((one) => style.props(one)),
    missing: `no ${style.name(key)}`, means: 'keeps its data and snapshots unencrypted', advice: 'Switch encryption at rest on; it cannot be added to what exists without a copy',
    hint: 'kept unencrypted on somebody else\'s disks', mild: false,
  };
}

const switchedOff = (style: CloudStyle, key: string): CloudOption => ({ ...stored(style, key, false), tests: [{ place: style.props(key), names: [{ name: 'UNENCRYPTED' }] }] });

const reached = (style: CloudStyle, key: string): CloudOption => ({
  weakens: 'exposure', tests: [{ place: style.props(key), values: [true] }], means: 'gets an address that the whole Internet reaches', advice: 'Keep it inside of the network, and let programs and people come through a private way',
  hint: 'a data store that the Internet reaches', mild: false,
});

const spoken = (style: CloudStyle, key: string, test: Omit<CloudTest, 'place'>): CloudOption => ({
  weakens: 'transport', tests: [{ place: style.props(key), ...test }], means: 'is spoken to unencrypted', advice: 'Switch encryption in transit on, and let its clients use TLS', hint: 'spoken to unencrypted', mild: false,
});

// Ports that people administer by, and those of stores.
const guarded = [20, 21, 22, 23, 135, 445, 1433, 1521, 2379, 3306, 3389, 5432, 5601, 5900, 5984, 6379, 7000, 9042, 9092, 9200, 9300, 11211, 27017];
const everybody = [...['anyIpv4', 'anyIpv6', 'any_ipv4', 'any_ipv6'].map((name) => ({ name })), { name: 'ipv4', given: ['0.0.0.0/0'] }, { name: 'ipv6', given: ['::/0'] }];
const ports = [{ name: 'tcp', given: guarded }, ...['allTraffic', 'allTcp', 'all_traffic', 'all_tcp'].map((name) => ({ name })), ...['tcpRange', 'tcp_range'].map((name) => ({ name, given: guarded }))];
const opened = { weakens: 'exposure', means: 'lets the whole Internet reach a port for administration or data', advice: 'Name the addresses that need it, or use a way in with a login of its own (SSM, a bastion, a VPN)', hint: 'open to the whole Internet', mild: false } as const;

/** What the AWS CDK calls them. */
export function awsConstructs(style: CloudStyle): readonly CloudService[] {
  return [
    {
      package: 'aws-ec2',
      constructs: [
        { names: ['Volume', 'CfnVolume'], options: [stored(style, 'encrypted', true, ['encryptionKey', 'snapshotId', 'kmsKeyId'])] },
        { names: ['SecurityGroup'], options: [] },
        { names: [`SecurityGroup#${style.name('addIngressRule')}`], options: [{ ...opened, tests: [{ place: '0', names: everybody }, { place: '1', names: ports }] }] },
        { names: [`SecurityGroup#connections.${style.name('allowFromAnyIpv4')}`, `any:${style.name('allowFromAnyIpv4')}`], options: [{ ...opened, tests: [{ place: '0', names: ports }] }] },
      ],
    },
    {
      package: 'aws-rds',
      constructs: [
        { names: ['DatabaseInstance', 'DatabaseCluster'], options: [stored(style, 'storageEncrypted', true, ['storageEncryptionKey']), reached(style, 'publiclyAccessible')] },
        { names: ['DatabaseInstanceFromSnapshot', 'DatabaseClusterFromSnapshot', 'DatabaseInstanceReadReplica', 'ServerlessCluster'], options: [stored(style, 'storageEncrypted', false), reached(style, 'publiclyAccessible')] },
        { names: ['CfnDBInstance'], options: [stored(style, 'storageEncrypted', true, ['kmsKeyId', 'dbClusterIdentifier', 'sourceDbInstanceIdentifier', 'dbSnapshotIdentifier']), reached(style, 'publiclyAccessible')] },
        { names: ['CfnDBCluster'], options: [stored(style, 'storageEncrypted', true, ['kmsKeyId', 'snapshotIdentifier', 'sourceDbClusterIdentifier'])] },
      ],
    },
    { package: 'aws-docdb', constructs: [{ names: ['DatabaseCluster'], options: [stored(style, 'storageEncrypted', false)] }, { names: ['CfnDBCluster'], options: [stored(style, 'storageEncrypted', true, ['kmsKeyId', 'snapshotIdentifier'])] }] },
    { package: 'aws-neptune', constructs: [{ names: ['DatabaseCluster', 'CfnDBCluster'], options: [stored(style, 'storageEncrypted', false)] }] },
    { package: 'aws-redshift', constructs: [{ names: ['Cluster', 'CfnCluster'], options: [stored(style, 'encrypted', false), reached(style, 'publiclyAccessible')] }] },
    { package: 'aws-efs', constructs: [{ names: ['FileSystem'], options: [stored(style, 'encrypted', false)] }, { names: ['CfnFileSystem'], options: [stored(style, 'encrypted', true, ['kmsKeyId'])] }] },
    { package: 'aws-dms', constructs: [{ names: ['CfnReplicationInstance'], options: [reached(style, 'publiclyAccessible')] }] },
    { package: 'aws-elasticache', constructs: [{ names: ['CfnReplicationGroup'], options: [stored(style, 'atRestEncryptionEnabled', false), spoken(style, 'transitEncryptionEnabled', { values: off })] }] },
    { package: 'aws-sqs', constructs: [{ names: ['Queue'], options: [switchedOff(style, 'encryption')] }] },
    { package: 'aws-kinesis', constructs: [{ names: ['Stream'], options: [switchedOff(style, 'encryption')] }] },
    {
      package: 'aws-iam',
      constructs: [{
        names: ['PolicyStatement'],
        options: [{
          weakens: 'access',
          tests: [{ place: style.own('actions'), values: ['*'] }, { place: style.own('resources'), values: ['*'] }, { place: style.own('effect'), names: [{ name: 'ALLOW' }], absent: true }],
          unless: [style.own('conditions'), style.own('principals')],
          means: 'allows every action on every resource of the account', advice: 'Name the actions and the resources that its programs use', hint: 'every action on every resource', mild: false,
        }],
      }],
    },
  ];
}
