// Kinds of resources that run programs of the team, and those in which AWS itself keeps data or passes messages on.
import type { Product, ProductRole } from '../../concepts';
import type { Scope } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { attributeOf, type Block } from '../cloud/tree';
import { ofFramework } from './template';

export const programs: ReadonlySet<string> = new Set([
  'AWS::Lambda::Function', 'AWS::Serverless::Function', 'AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine', 'AWS::ECS::Service', 'AWS::AppRunner::Service', ofFramework,
]);

const kept: Readonly<Record<string, readonly [title: string, role: ProductRole]>> = {
  'AWS::DynamoDB::Table': ['DynamoDB', 'database'], 'AWS::DynamoDB::GlobalTable': ['DynamoDB', 'database'], 'AWS::Serverless::SimpleTable': ['DynamoDB', 'database'],
  'AWS::DocDB::DBCluster': ['DocumentDB', 'database'], 'AWS::Neptune::DBCluster': ['Neptune', 'database'], 'AWS::Redshift::Cluster': ['Redshift', 'database'],
  'AWS::OpenSearchService::Domain': ['OpenSearch', 'database'], 'AWS::Elasticsearch::Domain': ['Elasticsearch', 'database'],
  'AWS::ElastiCache::ReplicationGroup': ['Redis', 'cache'], 'AWS::MemoryDB::Cluster': ['Redis', 'cache'], 'AWS::DAX::Cluster': ['DAX', 'cache'],
  'AWS::SQS::Queue': ['SQS', 'broker'], 'AWS::SNS::Topic': ['SNS', 'broker'], 'AWS::Kinesis::Stream': ['Kinesis', 'broker'], 'AWS::Events::EventBus': ['EventBridge', 'broker'],
  'AWS::MSK::Cluster': ['Kafka', 'broker'],
  'AWS::S3::Bucket': ['S3', 'object-store'], 'AWS::EFS::FileSystem': ['EFS', 'object-store'],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['load balancer', 'gateway'], 'AWS::ElasticLoadBalancing::LoadBalancer': ['load balancer', 'gateway'], 'AWS::CloudFront::Distribution': ['CloudFront', 'gateway'],
  'AWS::Serverless::Api': ['API Gateway', 'gateway'], 'AWS::Serverless::HttpApi': ['API Gateway', 'gateway'], 'AWS::ApiGateway::RestApi': ['API Gateway', 'gateway'], 'AWS::ApiGatewayV2::Api': ['API Gateway', 'gateway'],
};

const engines: readonly (readonly [RegExp, string])[] = [[/postgres/, 'PostgreSQL'], [/mariadb/, 'MariaDB'], [/mysql|^aurora$/, 'MySQL'], [/sqlserver/, 'SQL Server'], [/oracle/, 'Oracle Database']];

/** Machines that requests are spread over; other groups of machines carry containers or wait for people. */
export const standsBehind = (block: Block): boolean => block.labels[0] === 'AWS::AutoScaling::AutoScalingGroup' && ['TargetGroupARNs', 'LoadBalancerNames'].some((name) => attributeOf(block, name) !== undefined);

/** Whether resources of a type run or keep something, as far as the type tells. */
export const mayBeCalled = (type: string): boolean => programs.has(type) || type in kept || /^AWS::(RDS::DB(Cluster|Instance)|ElastiCache::CacheCluster|AmazonMQ::Broker)$/.test(type);

/** Undefined for what keeps nothing, and for members of a cluster. */
export function providedAs(block: Block, scope: Scope): Product | undefined {
  const type = block.labels[0]!;
  const known = kept[type];
  if (known) return { title: known[0], role: known[1] };
  const engine = String(plainAt(block, 'Engine', scope) ?? '').toLowerCase();
  if (type === 'AWS::RDS::DBCluster' || (type === 'AWS::RDS::DBInstance' && !attributeOf(block, 'DBClusterIdentifier'))) {
    return { title: engines.find(([pattern]) => pattern.test(engine))?.[1] ?? 'RDS', role: 'database' };
  }
  if (type === 'AWS::ElastiCache::CacheCluster') return { title: engine === 'memcached' ? 'Memcached' : 'Redis', role: 'cache' };
  if (type !== 'AWS::AmazonMQ::Broker') return undefined;
  return { title: String(plainAt(block, 'EngineType', scope)).toLowerCase() === 'rabbitmq' ? 'RabbitMQ' : 'ActiveMQ', role: 'broker' };
}
