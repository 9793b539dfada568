// Disks, file systems, queues, load balancers and groups of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import type { ResourceRecord, Trait } from '../record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

const disk = (at: string, otherwise: Trait['otherwise'], unless: Trait['unless'] = []): Trait => ({
  weakens: 'storage', at, weak: [false], otherwise, unless,
  means: 'keeps its data and snapshots unencrypted',
  advice: 'Set `encrypted = true`; an existing disk has to be copied for it',
  hint: 'the disk and its snapshots can be read as they are',
  remedy: 'true',
});

const listener = (type: string): ResourceRecord => ({
  type,
  source: docs('lb_listener'),
  traits: [
    {
      weakens: 'transport', at: 'protocol', weak: ['HTTP'], otherwise: 'fine',
      when: [{ at: 'default_action.type', is: ['forward', 'authenticate-oidc', 'authenticate-cognito'] }],
      // Inside a private network TLS has often ended in front of it.
      unless: [{ at: 'load_balancer_arn', leadsTo: { at: 'internal', is: [true] } }],
      means: 'serves its targets over HTTP and does not redirect',
      advice: 'Serve on 443 with a certificate, and let this listener answer with a `redirect` to HTTPS',
      hint: 'HTTP is served, not redirected: everyone between can read',
    },
  ],
});

const targets = (type: string): ResourceRecord => ({
  type,
  source: docs('lb_target_group'),
  traits: [
    {
      weakens: 'health', at: 'health_check.enabled', weak: [false], otherwise: 'fine', unless: [{ at: 'target_type', is: ['lambda'] }],
      means: 'sends requests to targets without asking whether they work',
      advice: 'Set `enabled = true` and name a `path` that answers only when the program can work',
      hint: 'requests go to targets that may be dead',
      remedy: 'true',
    },
  ],
});

export const awsServices: readonly ResourceRecord[] = [
  { type: 'aws_ebs_volume', source: docs('ebs_volume'), traits: [disk('encrypted', 'weak', [{ at: 'snapshot_id' }])] },
  { type: 'aws_instance', source: docs('instance'), traits: [disk('root_block_device.encrypted', 'fine'), disk('ebs_block_device.encrypted', 'fine')] },
  { type: 'aws_launch_template', source: docs('launch_template'), traits: [disk('block_device_mappings.ebs.encrypted', 'fine')] },
  { type: 'aws_launch_configuration', source: docs('launch_configuration'), traits: [disk('root_block_device.encrypted', 'fine'), disk('ebs_block_device.encrypted', 'fine')] },
  {
    type: 'aws_efs_file_system',
    source: docs('efs_file_system'),
    traits: [
      {
        ...disk('encrypted', 'weak'),
        means: 'keeps its files unencrypted',
        advice: 'Set `encrypted = true`; an existing file system has to be copied for it',
        hint: 'files lie on its disks as they are',
      },
    ],
  },
  {
    type: 'aws_sqs_queue',
    source: docs('sqs_queue'),
    traits: [
      {
        weakens: 'storage', at: 'sqs_managed_sse_enabled', weak: [false], otherwise: 'fine', unless: [{ at: 'kms_master_key_id' }],
        means: 'keeps waiting messages unencrypted',
        advice: 'Set `sqs_managed_sse_enabled = true`, or name a key',
        hint: 'waiting messages are kept as they are',
        remedy: 'true',
      },
    ],
  },
  {
    type: 'aws_kinesis_stream',
    source: docs('kinesis_stream'),
    traits: [
      {
        weakens: 'storage', at: 'encryption_type', weak: ['NONE'], otherwise: 'weak', mild: 'left out',
        means: 'keeps its records unencrypted',
        advice: 'Set `encryption_type = "KMS"` with `kms_key_id = "alias/aws/kinesis"`',
        hint: 'records are kept as they are',
      },
    ],
  },
  listener('aws_lb_listener'),
  listener('aws_alb_listener'),
  targets('aws_lb_target_group'),
  targets('aws_alb_target_group'),
  {
    type: 'aws_elb',
    source: docs('elb'),
    traits: [
      {
        weakens: 'transport', at: 'listener.lb_protocol', weak: ['http'], otherwise: 'fine', unless: [{ at: 'internal', is: [true] }],
        means: 'serves its instances over HTTP, and this kind of load balancer cannot redirect',
        advice: 'Listen with `https` and a certificate; an application load balancer (`aws_lb`) can redirect what still comes over HTTP',
        hint: 'HTTP is served: everyone between can read',
      },
    ],
  },
  {
    type: 'aws_cloudfront_distribution',
    source: docs('cloudfront_distribution'),
    traits: ['default_cache_behavior', 'ordered_cache_behavior'].map((behaviour): Trait => ({
      weakens: 'transport', at: `${behaviour}.viewer_protocol_policy`, weak: ['allow-all'], otherwise: 'fine',
      means: 'serves viewers over HTTP as well, without redirecting them',
      advice: 'Set `viewer_protocol_policy = "redirect-to-https"`',
      hint: 'viewers may talk to it in plaintext',
      remedy: '"redirect-to-https"',
    })),
  },
  {
    type: 'aws_autoscaling_group',
    source: docs('autoscaling_group'),
    traits: [
      {
        weakens: 'redundancy', at: 'min_size', weak: [1], otherwise: 'fine',
        when: [{ at: 'target_group_arns' }, { at: 'load_balancers' }],
        // A group that is meant to have more shrinks to one only when nothing is going on.
        unless: [{ at: 'desired_capacity', isNot: [1] }],
        means: 'may leave one instance behind the load balancer',
        advice: 'Set `min_size = 2` and spread it over zones, so that one instance can fail or be replaced unnoticed',
        hint: 'one instance: nobody answers while it is replaced',
        remedy: '2',
      },
      {
        weakens: 'health', at: 'health_check_type', weak: ['EC2'], otherwise: 'weak', mild: 'always',
        when: [{ at: 'target_group_arns' }, { at: 'load_balancers' }],
        means: 'replaces an instance only when the machine is broken, not when the program on it no longer answers',
        advice: 'Set `health_check_type = "ELB"`, so that what the load balancer finds dead is replaced',
        hint: 'a hung program stays in the group',
        remedy: '"ELB"',
      },
    ],
  },
];
