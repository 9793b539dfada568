// Clouds that fewer use: DigitalOcean and Alibaba Cloud. Defaults as documented for version 2 of digitalocean and 1 of alicloud.
import { publicBucket, servedOverHttp, unencryptedDisk, writableBucket } from '../../cloud/aws-words';
import type { ResourceRecord, Trait } from '../../cloud/record';

const record = (provider: string, type: string, ...traits: readonly Trait[]): ResourceRecord => ({ type, source: `https://registry.terraform.io/providers/${provider}/latest/docs/resources/${type.replace(/^[a-z]+_/, '')}`, traits });

const digital = 'digitalocean/digitalocean';
const ali = 'aliyun/alicloud';

const readable = (at: string): readonly Trait[] => [{ ...publicBucket, at, weak: ['public-read'], otherwise: 'fine', unless: [{ at: 'website' }] }, { ...writableBucket, at, weak: ['public-read-write'], otherwise: 'fine' }];

export const smallerClouds: readonly ResourceRecord[] = [
  record(digital, 'digitalocean_loadbalancer', { ...servedOverHttp, at: 'forwarding_rule.entry_protocol', weak: ['http'], otherwise: 'fine', unless: [{ at: 'redirect_http_to_https', is: [true] }] }),
  record(digital, 'digitalocean_spaces_bucket', ...readable('acl')),
  record(digital, 'digitalocean_spaces_bucket_object', { ...publicBucket, at: 'acl', weak: ['public-read'], otherwise: 'fine', mild: 'always' }),
  record(digital, 'digitalocean_database_cluster', {
    weakens: 'redundancy', at: 'node_count', weak: [1], otherwise: 'fine', remedy: '2',
    means: 'has one node, and none that could take over',
    advice: 'Set `$set`: a standby then takes over',
    hint: 'one node: its failure is an outage of the database',
  }),
  record(ali, 'alicloud_oss_bucket', ...readable('acl')),
  ...['alicloud_disk', 'alicloud_ecs_disk'].map((type) => record(ali, type, { ...unencryptedDisk, at: 'encrypted', weak: [false], otherwise: 'weak', unless: [{ at: 'snapshot_id' }], remedy: 'true' })),
  ...['alicloud_db_instance', 'alicloud_kvstore_instance', 'alicloud_mongodb_instance'].map((type) => record(ali, type, {
    weakens: 'exposure', at: type === 'alicloud_mongodb_instance' ? 'security_ip_list' : 'security_ips', weak: ['0.0.0.0/0', '0.0.0.0'], otherwise: 'fine',
    means: 'lets the whole internet connect to the database',
    advice: 'List the networks that need it in `$name`',
    hint: 'everyone on the internet may connect to the database',
  })),
  ...['alicloud_slb_listener'].map((type) => record(ali, type, { ...servedOverHttp, at: 'protocol', weak: ['http'], otherwise: 'fine', unless: [{ at: 'listener_forward', is: ['on'] }] })),
];
