// Disks, file systems, queues, load balancers, groups and containers, in the words and with the defaults of CloudFormation.
import { classicOverHttp, plaintextFiles, hungInstances, oneInstance, oneNamedTask, openCluster, openFunction, oneTask, oneZoneGroup, publicBucket, servedOverHttp, uncheckedTargets, unencryptedDisk, unencryptedFiles, unencryptedQueue, unencryptedStream, unencryptedTopic, viewersOverHttp, writableBucket } from '../../cloud/aws-words';
import { everySite, openRoute, plainCopying, plainOrigin, plainTransfer, privilegedTask, redirectedToHttp, sharedMachine, unaskedTargets, unencryptedAnswers, unencryptedDesktop, unencryptedResults } from '../../cloud/aws-edge-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';
import { docs, serverless } from './docs';

const disk = (at: string, otherwise: Trait['otherwise'], unless: readonly Condition[] = []): Trait => ({ ...unencryptedDisk, at, weak: [false], otherwise, unless, remedy: 'true' });

// A disk that is made of a snapshot is encrypted as that is.
const inside = (at: string): Trait => ({ ...disk(`${at}.Encrypted`, 'weak inside', [{ at: `${at}.SnapshotId` }, { at: `${at}.KmsKeyId` }]), mild: 'left out' });

// Methods of a REST interface have the origin in quotes of its own.
const everyOrigin = (at: string): Trait => ({ ...everySite, at, weak: ['*', "'*'"], otherwise: 'fine', beside: { at: 'AllowCredentials', is: [true] } });

const balanced: readonly Condition[] = [{ at: 'TargetGroupARNs' }, { at: 'LoadBalancerNames' }];

export const services: readonly ResourceRecord[] = [
  { type: 'AWS::EC2::Volume', source: docs('ec2-volume'), traits: [disk('Encrypted', 'weak', [{ at: 'SnapshotId' }])] },
  { type: 'AWS::EC2::Instance', source: docs('ec2-instance'), traits: [inside('BlockDeviceMappings.Ebs')] },
  { type: 'AWS::EC2::LaunchTemplate', source: docs('ec2-launchtemplate'), traits: [inside('LaunchTemplateData.BlockDeviceMappings.Ebs')] },
  { type: 'AWS::AutoScaling::LaunchConfiguration', source: docs('autoscaling-launchconfiguration'), traits: [inside('BlockDeviceMappings.Ebs')] },
  { type: 'AWS::EFS::FileSystem', source: docs('efs-filesystem'), traits: [{ ...disk('Encrypted', 'weak'), ...unencryptedFiles }] },
  { type: 'AWS::Transfer::Server', source: docs('transfer-server'), traits: [{ ...plainTransfer, at: 'Protocols', weak: ['FTP'], otherwise: 'fine' }] },
  { type: 'AWS::DMS::Endpoint', source: docs('dms-endpoint'), traits: [{ ...plainCopying, at: 'SslMode', weak: ['none'], otherwise: 'fine', remedy: 'require' }] },
  { type: 'AWS::ECS::TaskDefinition', source: docs('ecs-taskdefinition'), traits: [{ ...privilegedTask, at: 'ContainerDefinitions.Privileged', weak: [true], otherwise: 'fine' }, ...['PidMode', 'IpcMode'].map((at): Trait => ({ ...sharedMachine, at, weak: ['host'], otherwise: 'fine', mild: 'always' }))] },
  { type: 'AWS::ApiGateway::Stage', source: docs('apigateway-stage'), traits: [{ ...unencryptedAnswers, at: 'MethodSettings.CacheDataEncrypted', weak: [false], otherwise: 'weak', beside: { at: 'CachingEnabled', is: [true] }, mild: 'always', remedy: 'true' }] },
  { type: 'AWS::WorkSpaces::Workspace', source: docs('workspaces-workspace'), traits: ['Root', 'User'].map((name): Trait => ({ ...unencryptedDesktop, at: `${name}VolumeEncryptionEnabled`, weak: [false], otherwise: 'weak', mild: 'left out', remedy: 'true' })) },
  { type: 'AWS::CodeBuild::Project', source: docs('codebuild-project'), traits: ['Artifacts', 'SecondaryArtifacts', 'LogsConfig.S3Logs'].map((name): Trait => ({ ...unencryptedResults, at: `${name}.EncryptionDisabled`, weak: [true], otherwise: 'fine', mild: 'always', remedy: 'false' })) },
  { type: 'AWS::ECS::TaskDefinition', source: docs('ecs-taskdefinition'), traits: ['EFSVolumeConfiguration', 'EfsVolumeConfiguration'].map((name): Trait => ({ ...plaintextFiles, at: `Volumes.${name}.TransitEncryption`, weak: ['DISABLED'], otherwise: 'weak inside', mild: 'left out', remedy: 'ENABLED' })) },
  // Browsers ask with OPTIONS before they log in.
  { type: 'AWS::ApiGateway::Method', source: docs('apigateway-method'), traits: [{ ...openRoute, at: 'AuthorizationType', weak: ['NONE'], otherwise: 'fine', mild: 'style', unless: [{ at: 'HttpMethod', is: ['OPTIONS'] }, { at: 'ApiKeyRequired', is: [true] }] }] },
  { type: 'AWS::ApiGatewayV2::Route', source: docs('apigatewayv2-route'), traits: [{ ...openRoute, at: 'AuthorizationType', weak: ['NONE'], otherwise: 'weak', mild: 'style', unless: [{ at: 'RouteKey', begins: 'OPTIONS' }, { at: 'RouteKey', begins: '$' }, { at: 'ApiKeyRequired', is: [true] }] }] },
  { type: 'AWS::Serverless::Function', source: `${serverless}sam-property-function-functionurlconfig.html`, traits: [{ ...openFunction, at: 'FunctionUrlConfig.AuthType', weak: ['NONE'], otherwise: 'fine', mild: 'always', remedy: 'AWS_IAM' }, everyOrigin('FunctionUrlConfig.Cors.AllowOrigins')] },
  { type: 'AWS::Lambda::Url', source: docs('lambda-url'), traits: [everyOrigin('Cors.AllowOrigins')] },
  { type: 'AWS::ApiGatewayV2::Api', source: docs('apigatewayv2-api'), traits: [everyOrigin('CorsConfiguration.AllowOrigins')] },
  { type: 'AWS::Serverless::HttpApi', source: `${serverless}sam-resource-httpapi.html`, traits: [everyOrigin('CorsConfiguration.AllowOrigins')] },
  { type: 'AWS::Serverless::Api', source: `${serverless}sam-resource-api.html`, traits: [everyOrigin('Cors.AllowOrigin')] },
  { type: 'AWS::SQS::Queue', source: docs('sqs-queue'), traits: [{ ...unencryptedQueue, at: 'SqsManagedSseEnabled', weak: [false], otherwise: 'fine', unless: [{ at: 'KmsMasterKeyId' }], remedy: 'true' }] },
  { type: 'AWS::SNS::Topic', source: docs('sns-topic'), traits: [{ ...unencryptedTopic, at: 'KmsMasterKeyId', weak: [], otherwise: 'weak', mild: 'style' }] },
  { type: 'AWS::Kinesis::Stream', source: docs('kinesis-stream'), traits: [{ ...unencryptedStream, at: 'StreamEncryption.EncryptionType', weak: [], otherwise: 'weak', mild: 'left out' }] },
  {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    source: docs('elasticloadbalancingv2-listener'),
    traits: [
      {
        ...servedOverHttp, at: 'Protocol', weak: ['HTTP'], otherwise: 'fine',
        when: [{ at: 'DefaultActions.Type', is: ['forward', 'authenticate-oidc', 'authenticate-cognito'] }, { at: 'Protocol', referredBy: 'AWS::ElasticLoadBalancingV2::ListenerRule', of: { at: 'Actions.Type', is: ['forward'] } }],
        // Inside a private network TLS has often ended in front of it.
        unless: [{ at: 'LoadBalancerArn', leadsTo: { at: 'Scheme', is: ['internal'] } }],
      },
      { ...redirectedToHttp, at: 'DefaultActions.RedirectConfig.Protocol', weak: ['HTTP'], otherwise: 'fine', when: [{ at: 'Protocol', is: ['HTTP'] }], unless: [{ at: 'LoadBalancerArn', leadsTo: { at: 'Scheme', is: ['internal'] } }], remedy: 'HTTPS' },
    ],
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    source: docs('elasticloadbalancingv2-targetgroup'),
    traits: [
      { ...uncheckedTargets, at: 'HealthCheckEnabled', weak: [false], otherwise: 'fine', unless: [{ at: 'TargetType', is: ['lambda'] }], remedy: 'true' },
      { ...unaskedTargets, at: 'HealthCheckPath', weak: [], otherwise: 'weak', mild: 'style', when: [{ at: 'Protocol', is: ['HTTP', 'HTTPS'] }], unless: [{ at: 'HealthCheckProtocol', is: ['TCP'] }, { at: 'HealthCheckEnabled', is: [false] }, { at: 'TargetType', is: ['lambda', 'alb'] }] },
    ],
  },
  {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    source: docs('elasticloadbalancing-loadbalancer'),
    traits: [{ ...classicOverHttp, at: 'Listeners.Protocol', weak: ['HTTP'], otherwise: 'fine', unless: [{ at: 'Scheme', is: ['internal'] }] }],
  },
  {
    type: 'AWS::CloudFront::Distribution',
    source: docs('cloudfront-distribution'),
    traits: [
      ...['DefaultCacheBehavior', 'CacheBehaviors'].map((behaviour): Trait => ({
        ...viewersOverHttp, at: `DistributionConfig.${behaviour}.ViewerProtocolPolicy`, weak: ['allow-all'], otherwise: 'fine', remedy: '"redirect-to-https"',
      })),
      // A bucket that is a website speaks nothing else.
      { ...plainOrigin, at: 'DistributionConfig.Origins.CustomOriginConfig.OriginProtocolPolicy', weak: ['http-only'], otherwise: 'fine', unless: [{ at: 'DistributionConfig.Origins.DomainName', mentions: 'ebsite' }], remedy: '"https-only"' },
    ],
  },
  {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    source: docs('autoscaling-autoscalinggroup'),
    traits: [
      // A group that is meant to have more shrinks to one only when nothing is going on.
      { ...oneInstance, at: 'MinSize', weak: [1], otherwise: 'fine', when: balanced, unless: [{ at: 'DesiredCapacity', isNot: [1] }], remedy: '2' },
      // With one instance it is told already.
      ...['VPCZoneIdentifier', 'AvailabilityZones'].map((at): Trait => ({ ...oneZoneGroup, at, weak: [], weakAlone: true, otherwise: 'fine', when: balanced, unless: [{ at: 'MinSize', is: [0, 1] }] })),
      { ...hungInstances, at: 'HealthCheckType', weak: ['EC2'], otherwise: 'weak', mild: 'always', when: balanced, remedy: '"ELB"' },
    ],
  },
  { type: 'AWS::EKS::Cluster', source: docs('eks-cluster'), traits: [{ ...openCluster, at: 'ResourcesVpcConfig.PublicAccessCidrs', weak: ['0.0.0.0/0', '::/0'], otherwise: 'weak inside', mild: 'left out', unless: [{ at: 'ResourcesVpcConfig.EndpointPublicAccess', is: [false] }] }] },
  { type: 'AWS::Lambda::Url', source: docs('lambda-url'), traits: [{ ...openFunction, at: 'AuthType', weak: ['NONE'], otherwise: 'fine', mild: 'always', remedy: 'AWS_IAM' }] },
  {
    type: 'AWS::ECS::Service',
    source: docs('ecs-service'),
    traits: [
      {
        ...oneTask, at: 'DesiredCount', weak: [1], otherwise: 'weak', when: [{ at: 'LoadBalancers' }], remedy: '2',
        unless: [{ at: 'SchedulingStrategy', is: ['DAEMON'] }, { at: 'DesiredCount', referredBy: 'AWS::ApplicationAutoScaling::ScalableTarget', of: { at: 'MinCapacity', isNot: [1] } }],
      },
      {
        ...oneNamedTask, at: 'DesiredCount', weak: [1], otherwise: 'weak', when: [{ at: 'ServiceRegistries' }, { at: 'ServiceConnectConfiguration.Services' }], remedy: '2',
        unless: [{ at: 'LoadBalancers' }, { at: 'SchedulingStrategy', is: ['DAEMON'] }, { at: 'DesiredCount', referredBy: 'AWS::ApplicationAutoScaling::ScalableTarget', of: { at: 'MinCapacity', isNot: [1] } }],
      },
    ],
  },
  {
    type: 'AWS::S3::Bucket',
    source: docs('s3-bucket'),
    traits: [
      // A site is there to be read.
      { ...publicBucket, at: 'AccessControl', weak: ['PublicRead', 'AuthenticatedRead'], otherwise: 'fine', unless: [{ at: 'WebsiteConfiguration' }] },
      { ...writableBucket, at: 'AccessControl', weak: ['PublicReadWrite'], otherwise: 'fine' },
    ],
  },
];
