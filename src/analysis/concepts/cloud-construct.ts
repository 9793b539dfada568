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
  /** A word by which the file does it after all, by a call of its own. */
  readonly unlessSaid?: string;
  /** What counts where nothing is written, for people: `no storageEncrypted`. */
  readonly missing?: string;
}

/** Constructs of one package, by how they are called. */
export interface CloudService {
  readonly package: string;
  readonly constructs: readonly { readonly names: readonly string[]; readonly options: readonly CloudOption[] }[];
}

/** How a language writes an option of a construct (`props`), of what is added to one (`added`), and of the only argument of a policy (`own`). */
export interface CloudStyle {
  props(key: string): string;
  added(key: string): string;
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

/** A construct that gives out these kinds of objects, on which methods are called. */
export const namedConstructs: readonly string[] = ['SecurityGroup', 'ApplicationLoadBalancer'];

// What may be overheard on its way to a load balancer, unless it only sends on to HTTPS.
const listened = (place: (key: string) => string, test: (key: string) => CloudTest): CloudOption => ({
  weakens: 'transport', tests: [test('protocol')], unless: ['defaultAction', 'certificates', 'sslPolicy'].map(place), unlessSaid: 'edirect',
  means: 'takes requests in plaintext', advice: 'Listen for HTTPS with a certificate, and let the plain port only redirect to it', hint: 'plaintext up to the load balancer', mild: false,
});

const spokenBy = (place: (key: string) => string) => listened(place, () => ({ place: place('protocol'), names: [{ name: 'HTTP' }], values: ['HTTP'] }));
const onPort80 = (place: (key: string) => string) => ({ ...listened(place, () => ({ place: place('port'), values: [80] })), unless: ['protocol', 'defaultAction', 'certificates', 'sslPolicy'].map(place) });

const old = (place: string, names: readonly string[], values: readonly string[] = []): CloudOption => ({
  weakens: 'protocol', tests: [{ place, names: names.map((name) => ({ name })), values }], means: 'accepts connections with TLS 1.0 or 1.1', advice: 'Ask for TLS 1.2 at least, which every maintained client speaks',
  hint: 'TLS 1.0 and 1.1 are broken; ask for 1.2', mild: false,
});

const unasked = (place: string, test: Omit<CloudTest, 'place'>): CloudOption => ({
  weakens: 'authentication', tests: [{ place, ...test }], means: 'answers whoever calls it, without asking who that is', advice: 'Name an authorizer (IAM, Cognito, a function), unless everybody is meant to', hint: 'answers everybody', mild: true,
});

const unkept = (place: string, test: Omit<CloudTest, 'place'>): CloudOption => ({
  weakens: 'durability', tests: [{ place, ...test }], means: 'keeps no automatic backups, so that a wrong DELETE or a lost disk is final', advice: 'Keep them for a week at least', hint: 'no backups: what is deleted is lost', mild: false,
});

const days0 = { names: [{ name: 'days', given: [0] }] } as const;

const shared = (place: string, test: Omit<CloudTest, 'place'>): CloudOption => ({
  weakens: 'exposure', tests: [{ place, ...test }], means: 'shows what it holds to the whole Internet', advice: 'Keep the bucket private, and put a distribution in front of it for what everybody may read', hint: 'a bucket that everybody can read', mild: false,
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
        { names: ['CfnSecurityGroupIngress'], options: [style.props('cidrIp'), style.props('cidrIpv6')].map((place) => ({ ...opened, tests: [{ place, values: ['0.0.0.0/0', '::/0'] }, { place: style.props('fromPort'), values: guarded }] })) },
        { names: [`SecurityGroup#${style.name('addIngressRule')}`], options: [{ ...opened, tests: [{ place: '0', names: everybody }, { place: '1', names: ports }] }] },
        { names: [`SecurityGroup#connections.${style.name('allowFromAnyIpv4')}`, `any:${style.name('allowFromAnyIpv4')}`], options: [{ ...opened, tests: [{ place: '0', names: ports }] }] },
      ],
    },
    {
      package: 'aws-rds',
      constructs: [
        {
          names: ['DatabaseInstance', 'DatabaseCluster'],
          options: [
            stored(style, 'storageEncrypted', true, ['storageEncryptionKey']), reached(style, 'publiclyAccessible'), unkept(style.props('backupRetention'), days0),
            { ...reached(style, 'publiclyAccessible'), tests: [{ place: style.props('vpcSubnets.subnetType'), names: [{ name: 'PUBLIC' }] }], unless: [style.props('publiclyAccessible')] },
          ],
        },
        { names: ['DatabaseInstanceFromSnapshot', 'DatabaseClusterFromSnapshot', 'DatabaseInstanceReadReplica', 'ServerlessCluster'], options: [stored(style, 'storageEncrypted', false), reached(style, 'publiclyAccessible')] },
        { names: ['CfnDBInstance'], options: [stored(style, 'storageEncrypted', true, ['kmsKeyId', 'dbClusterIdentifier', 'sourceDbInstanceIdentifier', 'dbSnapshotIdentifier']), reached(style, 'publiclyAccessible'), unkept(style.props('backupRetentionPeriod'), { values: [0] })] },
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
      package: 'aws-elasticloadbalancingv2',
      constructs: [
        { names: ['ApplicationLoadBalancer'], options: [] },
        { names: [`ApplicationLoadBalancer#${style.name('addListener')}`], options: [spokenBy(style.added), onPort80(style.added)] },
        { names: ['ApplicationListener'], options: [spokenBy(style.props), onPort80(style.props), old(style.props('sslPolicy'), ['LEGACY', 'TLS11', 'FORWARD_SECRECY', 'FORWARD_SECRECY_TLS11'])] },
      ],
    },
    {
      package: 'aws-s3',
      constructs: [{
        names: ['Bucket'],
        options: [shared(style.props('publicReadAccess'), { values: [true] }), shared(style.props('accessControl'), { names: ['PUBLIC_READ', 'PUBLIC_READ_WRITE', 'AUTHENTICATED_READ'].map((name) => ({ name })) })]
          .map((option) => ({ ...option, unless: [style.props('websiteIndexDocument')] })),
      }],
    },
    {
      package: 'aws-opensearchservice',
      constructs: [{
        names: ['Domain'],
        options: [{ ...stored(style, 'encryptionAtRest.enabled', false), missing: 'no encryptionAtRest' }, spoken(style, 'nodeToNodeEncryption', { values: off }), spoken(style, 'enforceHttps', { values: off }), old(style.props('tlsSecurityPolicy'), ['TLS_1_0'])],
      }],
    },
    {
      package: 'aws-apigateway',
      constructs: [
        { names: [`any:${style.name('addMethod')}`], options: [unasked(style.props('authorizationType'), { names: [{ name: 'NONE' }] })] },
        { names: ['CfnMethod'], options: [unasked(style.props('authorizationType'), { values: ['NONE'] })] },
        { names: ['DomainName', 'CfnDomainName'], options: [old(style.props('securityPolicy'), ['TLS_1_0'], ['TLS_1_0'])] },
      ],
    },
    { package: 'aws-lambda', constructs: [{ names: [`any:${style.name('addFunctionUrl')}`], options: [unasked(style.own('authType'), { names: [{ name: 'NONE' }] })] }, { names: ['FunctionUrl', 'CfnUrl'], options: [unasked(style.props('authType'), { names: [{ name: 'NONE' }], values: ['NONE'] })] }] },
    { package: 'aws-cloudfront', constructs: [{ names: ['Distribution'], options: [old(style.props('minimumProtocolVersion'), ['SSL_V3', 'TLS_V1', 'TLS_V1_2016', 'TLS_V1_1_2016'])] }] },
    {
      package: 'aws-iam',
      constructs: [{
        names: ['PolicyStatement'],
        options: [{
          weakens: 'access',
          tests: [{ place: style.own('actions'), values: ['*'] }, { place: style.own('resources'), values: ['*'] }, { place: style.own('effect'), names: [{ name: 'ALLOW' }], absent: true }],
          unless: [style.own('conditions'), style.own('principals')],
          means: 'allows every action on every resource of the account', advice: 'Name the actions and the resources that its programs use', hint: 'every action on every resource', mild: false,
        },
        {
          weakens: 'access',
          tests: [{ place: style.own('principals'), names: [{ name: 'AnyPrincipal' }, { name: 'StarPrincipal' }, { name: 'ArnPrincipal', given: ['*'] }] }, { place: style.own('actions'), values: ['*', ...['s3', 'sqs', 'sns', 'kms', 'lambda', 'dynamodb', 'secretsmanager', 'es'].map((one) => `${one}:*`)] }, { place: style.own('effect'), names: [{ name: 'ALLOW' }], absent: true }],
          unless: [style.own('conditions')],
          means: 'lets everybody do everything with what it is attached to', advice: 'Name the accounts or services that need it, and the actions', hint: 'every action, for everybody', mild: false,
        }],
      }],
    },
  ];
}
