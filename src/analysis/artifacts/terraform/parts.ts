// Which resources run or are called, and what they are: the map shows these, and passes over the rest.
import type { CloudPart, CloudRole } from '../../concepts';
import { allAttributes, attributeOf, blocksOf, type Block } from '../cloud/tree';
import { productOf } from '../settings/product';
import { plainOf } from '../cloud/traits';
import { asksCluster } from './manifests';
import type { Module } from './module';

interface PartRecord {
  readonly role: CloudRole;
  readonly product?: string;
  readonly namedBy?: readonly string[];
  readonly exposed?: CloudPart['exposed'];
  readonly copies?: CloudPart['copies'];
}

const is = (role: CloudRole, product?: string, more: Partial<PartRecord> = {}): PartRecord => ({ role, ...(product === undefined ? {} : { product }), ...more });

const service = (more: Partial<PartRecord> = {}): PartRecord => is('service', undefined, more);
const front = (product: string, unless?: string): PartRecord => is('gateway', product, { exposed: unless === undefined ? true : { unless } });
const lambda = is('service', 'Lambda', { namedBy: ['function_name', 'name'] });

const parts: Readonly<Record<string, PartRecord>> = {
  aws_ecs_service: service({ copies: { argument: 'desired_count' } }), aws_lambda_function: lambda, aws_apprunner_service: service({ namedBy: ['service_name'], exposed: true }),
  aws_instance: service({ namedBy: ['tags{Name}'], copies: { argument: 'count', otherwise: 1 } }), aws_autoscaling_group: service({ copies: { argument: 'min_size' } }), aws_elastic_beanstalk_environment: service({ exposed: true }),
  aws_batch_job_definition: is('job'), aws_sfn_state_machine: service(), aws_glue_job: is('job'),
  aws_db_instance: is('database', undefined, { namedBy: ['identifier'] }), aws_rds_cluster: is('database', undefined, { namedBy: ['cluster_identifier'], copies: { members: 'aws_rds_cluster_instance' } }), aws_docdb_cluster: is('database', 'DocumentDB', { namedBy: ['cluster_identifier'], copies: { members: 'aws_docdb_cluster_instance' } }),
  aws_neptune_cluster: is('database', 'Neptune', { namedBy: ['cluster_identifier'], copies: { members: 'aws_neptune_cluster_instance' } }), aws_dynamodb_table: is('database', 'DynamoDB'), aws_redshift_cluster: is('database', 'Redshift', { namedBy: ['cluster_identifier'] }),
  aws_opensearch_domain: is('database', 'OpenSearch', { namedBy: ['domain_name'] }), aws_elasticsearch_domain: is('database', 'Elasticsearch', { namedBy: ['domain_name'] }), aws_efs_file_system: is('object-store', 'EFS'),
  aws_elasticache_cluster: is('cache', undefined, { namedBy: ['cluster_id'] }), aws_elasticache_replication_group: is('cache', 'Redis', { namedBy: ['replication_group_id'] }), aws_elasticache_serverless_cache: is('cache'), aws_memorydb_cluster: is('cache', 'Redis'),
  aws_sqs_queue: is('broker', 'SQS'), aws_sns_topic: is('broker', 'SNS'), aws_cloudwatch_event_bus: is('broker', 'EventBridge'), aws_kinesis_stream: is('broker', 'Kinesis'), aws_mq_broker: is('broker', undefined, { namedBy: ['broker_name'] }), aws_msk_cluster: is('broker', 'Kafka', { namedBy: ['cluster_name'], copies: { argument: 'number_of_broker_nodes' } }),
  aws_msk_serverless_cluster: is('broker', 'Kafka', { namedBy: ['cluster_name'] }), aws_s3_bucket: is('object-store', 'S3', { namedBy: ['bucket'] }),
  aws_lb: front('load balancer', 'internal'), aws_alb: front('load balancer', 'internal'), aws_elb: front('load balancer', 'internal'), aws_apigatewayv2_api: front('API Gateway'), aws_api_gateway_rest_api: front('API Gateway'), aws_cloudfront_distribution: front('CloudFront'), aws_appsync_graphql_api: front('AppSync'),
  google_cloud_run_service: service(), google_cloud_run_v2_service: service(), google_cloud_run_v2_job: is('job'), google_cloudfunctions_function: service(), google_cloudfunctions2_function: service(), google_compute_instance: service({ copies: { argument: 'count', otherwise: 1 } }), google_app_engine_standard_app_version: service({ namedBy: ['service'] }),
  google_sql_database_instance: is('database'), google_spanner_instance: is('database', 'Spanner'), google_bigtable_instance: is('database', 'Bigtable'), google_firestore_database: is('database', 'Firestore'), google_alloydb_cluster: is('database', 'PostgreSQL', { namedBy: ['cluster_id'] }),
  google_redis_instance: is('cache', 'Redis'), google_memcache_instance: is('cache', 'Memcached'), google_pubsub_topic: is('broker', 'Pub/Sub'), google_storage_bucket: is('object-store', 'Cloud Storage'), google_cloud_tasks_queue: is('broker', 'Cloud Tasks'),
  azurerm_linux_web_app: service({ exposed: true }), azurerm_windows_web_app: service({ exposed: true }), azurerm_app_service: service({ exposed: true }), azurerm_linux_function_app: service(), azurerm_function_app: service(), azurerm_windows_function_app: service(), azurerm_container_app: service(), azurerm_container_group: service({ copies: 1 }), azurerm_linux_virtual_machine_scale_set: service({ copies: { argument: 'instances' } }), azurerm_windows_virtual_machine_scale_set: service({ copies: { argument: 'instances' } }), azurerm_lb: is('gateway', 'load balancer'), azurerm_linux_virtual_machine: service({ copies: { argument: 'count', otherwise: 1 } }),
  azurerm_postgresql_flexible_server: is('database', 'PostgreSQL'), azurerm_postgresql_server: is('database', 'PostgreSQL'), azurerm_mysql_flexible_server: is('database', 'MySQL'), azurerm_mysql_server: is('database', 'MySQL'), azurerm_mariadb_server: is('database', 'MariaDB'), azurerm_mssql_server: is('database', 'SQL Server'), azurerm_cosmosdb_account: is('database', 'Cosmos DB'), azurerm_redis_cache: is('cache', 'Redis'), azurerm_managed_redis: is('cache', 'Redis'),
  azurerm_servicebus_namespace: is('broker', 'Service Bus'), azurerm_eventhub_namespace: is('broker', 'Event Hubs'), azurerm_storage_account: is('object-store', 'Azure Storage'), azurerm_api_management: front('API Management'), azurerm_application_gateway: front('Application Gateway'), azurerm_frontdoor: front('Front Door'),
  kubernetes_deployment: service({ namedBy: ['metadata.name'], copies: { argument: 'spec.replicas', otherwise: 1 } }), kubernetes_stateful_set: service({ namedBy: ['metadata.name'], copies: { argument: 'spec.replicas', otherwise: 1 } }), kubernetes_cron_job: is('job', undefined, { namedBy: ['metadata.name'] }), kubernetes_job: is('job', undefined, { namedBy: ['metadata.name'] }), helm_release: service(),
};

// Modules that many use, by the end of their source, as far as they make one such thing: https://registry.terraform.io/namespaces/terraform-aws-modules
const modules: readonly (readonly [source: RegExp, record: PartRecord])[] = [
  [/\/rds\/aws$/, is('database', undefined, { namedBy: ['identifier', 'name'] })], [/\/rds-aurora\/aws$/, is('database')], [/\/elasticache(-redis)?\/aws$/, is('cache', 'Redis', { namedBy: ['replication_group_id', 'cluster_id', 'name'] })],
  [/\/msk-kafka-cluster\/aws$/, is('broker', 'Kafka')], [/\/sqs\/aws$/, is('broker', 'SQS')], [/\/sns\/aws$/, is('broker', 'SNS')], [/\/dynamodb-table\/aws$/, is('database', 'DynamoDB')], [/\/s3-bucket\/aws$/, is('object-store', 'S3', { namedBy: ['bucket'] })],
  [/\/alb\/aws$/, front('load balancer', 'internal')], [/\/apigateway-v2\/aws$/, front('API Gateway')], [/\/lambda\/aws$/, lambda], [/\/cloudfront\/aws$/, front('CloudFront')], [/\/ecs\/aws\/\/modules\/service$/, service({ copies: { argument: 'desired_count', otherwise: 1 } })],
  [/\/sql-db\/google\/\/modules\/\w+$/, is('database')], [/\/memorystore\/google$/, is('cache', 'Redis')], [/\/pubsub\/google$/, is('broker', 'Pub/Sub', { namedBy: ['topic'] })],
];

/** Undefined for what neither runs nor is called. */
export function partOf(block: Block, source: string | undefined, module: Module): CloudPart | undefined {
  const type = block.labels[0] ?? '';
  const plain = type.replace(/^(kubernetes_\w+?)_v1$/, '$1');
  const record = block.type === 'module' ? modules.find(([pattern]) => source !== undefined && pattern.test(source))?.[1] : Object.hasOwn(parts, plain) ? parts[plain] : undefined;
  if (!record) return undefined;
  const { namedBy = [], ...rest } = record;
  const known = (name: string, inside: Block = block) => {
    const attribute = attributeOf(inside, name);
    return attribute && plainOf(module.known(attribute.value).value);
  };
  const engine = known('engine') ?? known('engine_type') ?? known('database_version');
  const product = record.product ?? (engine === undefined ? undefined : productOf(String(engine).toLowerCase().replace(/^aurora-/, '').split('_')[0])?.title ?? (/^aurora/.test(String(engine)) ? 'MySQL' : undefined));
  if (asksCluster(block) || type === 'helm_release') return inCluster(block, { ...rest, namedBy: [...namedBy, 'name'] }, module);
  const copies = block.type === 'data' ? undefined : rest.copies ?? copiesOf(plain, block, known);
  return { ...rest, ...(product === undefined ? {} : { product }), namedBy: [...namedBy, 'name'], ...(copies === undefined ? {} : { copies }) };
}

// What runs in a cluster is told by its image, or by the chart that is installed.
function inCluster(block: Block, record: CloudPart, module: Module): CloudPart {
  const attribute = block.labels[0] === 'helm_release' ? attributeOf(block, 'chart') : allAttributes(block).find(({ name }) => name === 'image');
  const told = attribute && plainOf(module.known(attribute.value).value);
  const product = told === undefined ? undefined : productOf(String(told));
  return product === undefined ? record : { ...record, product: product.title, ...(roles.has(product.role) && record.role !== 'job' ? { role: product.role as CloudRole } : {}) };
}

const roles: ReadonlySet<string> = new Set<CloudRole>(['database', 'cache', 'broker', 'object-store', 'gateway', 'coordination', 'telemetry']);

// What is told by arguments that mean something else than a number.
function copiesOf(type: string, block: Block, known: (name: string, inside?: Block) => unknown): number | undefined {
  const either = (name: string, several: (value: string) => boolean, inside?: Block): number | undefined => {
    const attribute = attributeOf(inside ?? block, name);
    const value = known(name, inside);
    return !attribute ? 1 : value === undefined ? undefined : several(String(value)) ? 2 : 1;
  };
  switch (type) {
    case 'aws_db_instance': return attributeOf(block, 'replicate_source_db') ? undefined : either('multi_az', (value) => value === 'true');
    case 'aws_elasticache_cluster': return either('num_cache_nodes', (value) => Number(value) > 1);
    case 'aws_elasticache_replication_group': {
      const count = attributeOf(block, 'num_cache_clusters') ?? attributeOf(block, 'number_cache_clusters') ?? attributeOf(block, 'replicas_per_node_group');
      const number = count && known(count.name);
      return !count ? 1 : number === undefined ? undefined : Number(number) + (count.name === 'replicas_per_node_group' ? 1 : 0) > 1 ? 2 : 1;
    }
    case 'aws_mq_broker': return either('deployment_mode', (value) => value !== 'SINGLE_INSTANCE');
    case 'google_sql_database_instance': {
      const settings = blocksOf(block, 'settings')[0];
      return settings ? either('availability_type', (value) => value === 'REGIONAL', settings) : undefined;
    }
    case 'google_redis_instance': return either('tier', (value) => value === 'STANDARD_HA');
    case 'azurerm_postgresql_flexible_server': case 'azurerm_mysql_flexible_server': return blocksOf(block, 'high_availability').length > 0 || block.blocks.some((one) => one.type === 'dynamic') ? undefined : 1;
    case 'azurerm_redis_cache': return known('sku_name') === 'Basic' ? 1 : undefined;
    default: return undefined;
  }
}
