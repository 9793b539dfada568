// Disks, file systems, queues, load balancers and groups of AWS. Defaults as documented for version 5 and 6 of the provider hashicorp/aws.
import { openBrokers, openCluster, openFunction, plaintextFiles, unencryptedByDefault, unsafeParameter, classicOverHttp, hungInstances, oneInstance, oneNamedTask, oneTask, oneZoneGroup, publicBucket, servedOverHttp, uncheckedTargets, unencryptedDisk, unencryptedFiles, unencryptedQueue, unencryptedStream, unencryptedTopic, viewersOverHttp, writableBucket } from '../../cloud/aws-words';
import { everySite, openRoute, plainOrigin, redirectedToHttp, unaskedTargets, unencryptedAnswers, unencryptedCopy, unencryptedDelivery, unencryptedDesktop, unencryptedResults } from '../../cloud/aws-edge-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`;

// A disk that is made of a snapshot is encrypted as that is.
const disk = (at: string, otherwise: Trait['otherwise'], unless: Trait['unless'] = []): Trait => ({ ...unencryptedDisk, at, weak: [false], otherwise, mild: 'left out', unless, remedy: 'true' });

const disks = (...names: readonly string[]): readonly Trait[] => names.map((name) => disk(`${name}.encrypted`, 'weak inside', [{ at: `${name}.snapshot_id` }, { at: `${name}.kms_key_id` }]));

const listener = (type: string): ResourceRecord => ({
  type,
  source: docs('lb_listener'),
  traits: [
    // Without a protocol it is HTTP, unless it has a certificate; what stands in front of machines of a network has no port of its own.
    {
      ...servedOverHttp, at: 'protocol', weak: ['HTTP'], otherwise: 'weak', beside: { at: 'port' },
      when: [{ at: 'default_action.type', is: ['forward', 'authenticate-oidc', 'authenticate-cognito'] }, { at: 'protocol', referredBy: 'aws_lb_listener_rule', of: { at: 'action.type', is: ['forward'] } }],
      // Inside a private network TLS has often ended in front of it.
      unless: [{ at: 'load_balancer_arn', leadsTo: { at: 'internal', is: [true] } }, { at: 'certificate_arn' }],
    },
    { ...redirectedToHttp, at: 'default_action.redirect.protocol', weak: ['HTTP'], otherwise: 'fine', when: [{ at: 'protocol', is: ['HTTP'] }], unless: [{ at: 'load_balancer_arn', leadsTo: { at: 'internal', is: [true] } }], remedy: '"HTTPS"' },
  ],
});

const targets = (type: string): ResourceRecord => ({
  type,
  source: docs('lb_target_group'),
  traits: [
    { ...uncheckedTargets, at: 'health_check.enabled', weak: [false], otherwise: 'fine', unless: [{ at: 'target_type', is: ['lambda'] }], remedy: 'true' },
    { ...unaskedTargets, at: 'health_check.path', weak: [], otherwise: 'weak', mild: 'style', when: [{ at: 'protocol', is: ['HTTP', 'HTTPS'] }], unless: [{ at: 'health_check' }, { at: 'target_type', is: ['lambda', 'alb'] }] },
  ],
});

// The bucket that it is for is a website, or lets nobody be public.
export const website: Condition = { at: 'bucket', leadsTo: { at: 'bucket', referredBy: 'aws_s3_bucket_website_configuration' } };
const closed: Condition = { at: 'bucket', leadsTo: { at: 'bucket', referredBy: 'aws_s3_bucket_public_access_block', of: { at: 'ignore_public_acls', is: [true] } } };

// Parameters by which servers of databases ask for TLS.
const parameters = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('aws_', '')),
  traits: [
    { ...unsafeParameter, at: 'parameter.value', weak: ['disabled', '0', 'off', 'false'], otherwise: 'fine', beside: { at: 'name', is: ['tls', 'rds.force_ssl', 'require_secure_transport', 'require_ssl'] } },
  ],
});

export const awsServices: readonly ResourceRecord[] = [
  ...['aws_db_parameter_group', 'aws_rds_cluster_parameter_group', 'aws_docdb_cluster_parameter_group', 'aws_redshift_parameter_group'].map(parameters),
  { type: 'aws_ebs_encryption_by_default', source: docs('ebs_encryption_by_default'), traits: [{ ...unencryptedByDefault, at: 'enabled', weak: [false], otherwise: 'fine', remedy: 'true' }] },
  { type: 'aws_eks_cluster', source: docs('eks_cluster'), traits: [{ ...openCluster, at: 'vpc_config.public_access_cidrs', weak: ['0.0.0.0/0', '::/0'], otherwise: 'weak inside', mild: 'left out', unless: [{ at: 'vpc_config.endpoint_public_access', is: [false] }] }] },
  {
    type: 'aws_lambda_function_url',
    source: docs('lambda_function_url'),
    traits: [
      { ...openFunction, at: 'authorization_type', weak: ['NONE'], otherwise: 'fine', mild: 'always', remedy: '"AWS_IAM"' },
      { ...everySite, at: 'cors.allow_origins', weak: ['*'], otherwise: 'fine', beside: { at: 'allow_credentials', is: [true] } },
    ],
  },
  { type: 'aws_apigatewayv2_api', source: docs('apigatewayv2_api'), traits: [{ ...everySite, at: 'cors_configuration.allow_origins', weak: ['*'], otherwise: 'fine', beside: { at: 'allow_credentials', is: [true] } }] },
  { type: 'aws_msk_cluster', source: docs('msk_cluster'), traits: [{ ...openBrokers, at: 'client_authentication.unauthenticated', weak: [true], otherwise: 'fine' }] },
  { type: 'aws_ecs_task_definition', source: docs('ecs_task_definition'), traits: [{ ...plaintextFiles, at: 'volume.efs_volume_configuration.transit_encryption', weak: ['DISABLED'], otherwise: 'weak inside', mild: 'left out', remedy: '"ENABLED"' }] },
  { type: 'aws_ebs_volume', source: docs('ebs_volume'), traits: [{ ...unencryptedDisk, at: 'encrypted', weak: [false], otherwise: 'weak', unless: [{ at: 'snapshot_id' }], remedy: 'true' }] },
  { type: 'aws_instance', source: docs('instance'), traits: disks('root_block_device', 'ebs_block_device') },
  { type: 'aws_launch_template', source: docs('launch_template'), traits: disks('block_device_mappings.ebs') },
  { type: 'aws_launch_configuration', source: docs('launch_configuration'), traits: disks('root_block_device', 'ebs_block_device') },
  { type: 'aws_ami', source: docs('ami'), traits: disks('ebs_block_device') },
  ...['aws_ami_copy', 'aws_ebs_snapshot_copy'].map((type): ResourceRecord => ({ type, source: docs(type.replace('aws_', '')), traits: [{ ...unencryptedCopy, at: 'encrypted', weak: [false], otherwise: 'weak', mild: 'left out', remedy: 'true' }] })),
  { type: 'aws_dlm_lifecycle_policy', source: docs('dlm_lifecycle_policy'), traits: [{ ...unencryptedCopy, at: 'policy_details.schedule.cross_region_copy_rule.encrypted', weak: [false], otherwise: 'fine', remedy: 'true' }] },
  { type: 'aws_workspaces_workspace', source: docs('workspaces_workspace'), traits: ['root', 'user'].map((name): Trait => ({ ...unencryptedDesktop, at: `${name}_volume_encryption_enabled`, weak: [false], otherwise: 'weak', mild: 'left out', remedy: 'true' })) },
  { type: 'aws_codebuild_project', source: docs('codebuild_project'), traits: ['artifacts', 'secondary_artifacts', 'logs_config.s3_logs'].map((name): Trait => ({ ...unencryptedResults, at: `${name}.encryption_disabled`, weak: [true], otherwise: 'fine', mild: 'always', remedy: 'false' })) },
  { type: 'aws_api_gateway_method_settings', source: docs('api_gateway_method_settings'), traits: [{ ...unencryptedAnswers, at: 'settings.cache_data_encrypted', weak: [false], otherwise: 'weak', beside: { at: 'caching_enabled', is: [true] }, mild: 'always', remedy: 'true' }] },
  {
    // What comes out of a stream is encrypted there.
    type: 'aws_kinesis_firehose_delivery_stream',
    source: docs('kinesis_firehose_delivery_stream'),
    traits: [{ ...unencryptedDelivery, at: 'server_side_encryption.enabled', weak: [false], otherwise: 'weak', unless: [{ at: 'kinesis_source_configuration' }, { at: 'msk_source_configuration' }], mild: 'always', remedy: 'true' }],
  },
  {
    // Browsers ask with OPTIONS before they log in.
    type: 'aws_api_gateway_method',
    source: docs('api_gateway_method'),
    traits: [{ ...openRoute, at: 'authorization', weak: ['NONE'], otherwise: 'fine', mild: 'style', unless: [{ at: 'http_method', is: ['OPTIONS'] }, { at: 'api_key_required', is: [true] }] }],
  },
  {
    type: 'aws_apigatewayv2_route',
    source: docs('apigatewayv2_route'),
    traits: [{ ...openRoute, at: 'authorization_type', weak: ['NONE'], otherwise: 'weak', mild: 'style', unless: [{ at: 'route_key', begins: 'OPTIONS' }, { at: 'route_key', begins: '$' }, { at: 'api_key_required', is: [true] }] }],
  },
  {
    type: 'aws_efs_file_system',
    source: docs('efs_file_system'),
    traits: [
      { ...disk('encrypted', 'weak'), ...unencryptedFiles },
    ],
  },
  {
    type: 'aws_sqs_queue',
    source: docs('sqs_queue'),
    traits: [
      { ...unencryptedQueue, at: 'sqs_managed_sse_enabled', weak: [false], otherwise: 'fine', unless: [{ at: 'kms_master_key_id' }], remedy: 'true' },
    ],
  },
  { type: 'aws_sns_topic', source: docs('sns_topic'), traits: [{ ...unencryptedTopic, at: 'kms_master_key_id', weak: [], otherwise: 'weak', mild: 'style' }] },
  {
    type: 'aws_kinesis_stream',
    source: docs('kinesis_stream'),
    traits: [
      { ...unencryptedStream, at: 'encryption_type', weak: ['NONE'], otherwise: 'weak', mild: 'left out' },
    ],
  },
  {
    type: 'aws_ecs_service',
    source: docs('ecs_service'),
    traits: [
      {
        ...oneTask, at: 'desired_count', weak: [1], otherwise: 'fine', when: [{ at: 'load_balancer.target_group_arn' }], remedy: '2',
        // Where something else decides about it, the number is only the one to start with.
        unless: [{ at: 'scheduling_strategy', is: ['DAEMON'] }, { at: 'lifecycle.ignore_changes', lists: ['desired_count', 'all'] }, { at: 'desired_count', referredBy: 'aws_appautoscaling_target', of: { at: 'min_capacity', isNot: [1] } }],
      },
      {
        ...oneNamedTask, at: 'desired_count', weak: [1], otherwise: 'fine', when: [{ at: 'service_registries.registry_arn' }, { at: 'service_connect_configuration.service' }], remedy: '2',
        unless: [{ at: 'load_balancer' }, { at: 'scheduling_strategy', is: ['DAEMON'] }, { at: 'lifecycle.ignore_changes', lists: ['desired_count', 'all'] }, { at: 'desired_count', referredBy: 'aws_appautoscaling_target', of: { at: 'min_capacity', isNot: [1] } }],
      },
    ],
  },
  {
    type: 'aws_s3_bucket',
    source: docs('s3_bucket'),
    traits: [
      { ...publicBucket, at: 'acl', weak: ['public-read', 'authenticated-read'], otherwise: 'fine', unless: [{ at: 'website' }, { at: 'acl', referredBy: 'aws_s3_bucket_website_configuration' }] },
      { ...writableBucket, at: 'acl', weak: ['public-read-write'], otherwise: 'fine' },
    ],
  },
  {
    type: 'aws_s3_bucket_acl',
    source: docs('s3_bucket_acl'),
    traits: [
      { ...publicBucket, at: 'acl', weak: ['public-read', 'authenticated-read'], otherwise: 'fine', unless: [website, closed] },
      { ...writableBucket, at: 'acl', weak: ['public-read-write'], otherwise: 'fine', unless: [closed] },
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
      { ...classicOverHttp, at: 'listener.lb_protocol', weak: ['http'], otherwise: 'fine', unless: [{ at: 'internal', is: [true] }] },
    ],
  },
  {
    type: 'aws_cloudfront_distribution',
    source: docs('cloudfront_distribution'),
    traits: [
      ...['default_cache_behavior', 'ordered_cache_behavior'].map((behaviour): Trait => ({
        ...viewersOverHttp, at: `${behaviour}.viewer_protocol_policy`, weak: ['allow-all'], otherwise: 'fine', remedy: '"redirect-to-https"',
      })),
      // A bucket that is a website speaks nothing else.
      { ...plainOrigin, at: 'origin.custom_origin_config.origin_protocol_policy', weak: ['http-only'], otherwise: 'fine', unless: [{ at: 'origin.domain_name', mentions: 'website' }], remedy: '"https-only"' },
    ],
  },
  {
    type: 'aws_autoscaling_group',
    source: docs('autoscaling_group'),
    traits: [
      {
        ...oneInstance, at: 'min_size', weak: [1], otherwise: 'fine',
        when: [{ at: 'target_group_arns' }, { at: 'load_balancers' }],
        // A group that is meant to have more shrinks to one only when nothing is going on.
        unless: [{ at: 'desired_capacity', isNot: [1] }],
        remedy: '2',
      },
      // With one instance it is told already.
      ...['vpc_zone_identifier', 'availability_zones'].map((at): Trait => ({ ...oneZoneGroup, at, weak: [], weakAlone: true, otherwise: 'fine', when: [{ at: 'target_group_arns' }, { at: 'load_balancers' }], unless: [{ at: 'min_size', is: [0, 1] }] })),
      { ...hungInstances, at: 'health_check_type', weak: ['EC2'], otherwise: 'weak', mild: 'always', when: [{ at: 'target_group_arns' }, { at: 'load_balancers' }], remedy: '"ELB"' },
    ],
  },
];
