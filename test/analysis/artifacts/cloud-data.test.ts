// Data in a cloud that goes too easily, stores that ask nobody, doors that are open: as several providers and languages declare it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAll, shown } from './reading';

const weak = (text: string, file = 'main.tf') => readAll({ [file]: text }).flatMap(({ cloud }) => (cloud ?? []).map(({ at, weakens, mild }) => `${weakens}${mild ? '?' : ''} ${shown({ [file]: text }, at)}`));
const kind = (text: string, of: string) => weak(text).filter((one) => one.startsWith(of));
const resource = (type: string, lines: readonly string[]): string => `resource "${type}" "it" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

describe('Data that goes too easily', () => {
  it('goes with its database, where no last snapshot is taken and nothing protects it', () => {
    const cluster = (...more: readonly string[]) => kind(resource('aws_rds_cluster', ['storage_encrypted = true', ...more]), 'durability');
    assert.deepEqual(cluster('skip_final_snapshot = true'), ['durability? 3: skip_final_snapshot = true']);
    assert.deepEqual(cluster('deletion_protection = false'), ['durability? 3: deletion_protection = false']);
    assert.deepEqual(cluster('skip_final_snapshot = false', 'deletion_protection = true'), []);
    assert.deepEqual(cluster('skip_final_snapshot = var.env == "dev"'), []);
    assert.deepEqual(cluster(), []);
  });

  it('goes with a table without a way back, unless the table is one of locks or runs out by itself', () => {
    const table = (...more: readonly string[]) => kind(resource('aws_dynamodb_table', ['name = "orders"', ...more]), 'durability');
    assert.deepEqual(table(), ['durability? 1: resource "aws_dynamodb_table" "it"']);
    assert.deepEqual(table('point_in_time_recovery {\n    enabled = true\n  }'), []);
    assert.deepEqual(table('hash_key = "LockID"'), []);
    const formed = (key: string): string => `Resources:\n  Locks:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      KeySchema: [{AttributeName: ${key}, KeyType: HASH}]\n`;
    assert.deepEqual([formed('LockID'), formed('id')].map((text) => weak(text, 'table.yaml').length), [0, 1]);
    assert.deepEqual(table('ttl {\n    enabled = true\n    attribute_name = "until"\n  }'), []);
  });

  it('is told in CloudFormation by what stands beside the properties', () => {
    const database = (policy: string, member = ''): string => `Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: ${policy}\n    Properties:\n      MultiAZ: true\n      StorageEncrypted: true\n${member}`;
    assert.deepEqual(weak(database('Delete'), 'db.yaml'), ['durability? 4: DeletionPolicy: Delete']);
    assert.deepEqual(weak(database('Snapshot'), 'db.yaml'), []);
    assert.deepEqual(weak(database('Delete', '      DBClusterIdentifier: !Ref Cluster\n'), 'db.yaml'), []);
  });

  it('is told of modules of others by inputs that are called like the arguments', () => {
    const module = (source: string): string => `module "db" {\n  source = "${source}"\n  skip_final_snapshot = true\n  desired_count = 1\n}\n`;
    assert.deepEqual(weak(module('github.com/acme/terraform-modules//rds')), ['redundancy? 4: desired_count = 1', 'durability? 3: skip_final_snapshot = true']);
    assert.deepEqual(weak(module('../rds')), []);
  });
});

describe('Stores of a cloud that ask nobody', () => {
  it('are caches without a token and without users', () => {
    const cache = (...more: readonly string[]) => kind(resource('aws_elasticache_replication_group', ['num_cache_clusters = 2', ...more]), 'authentication');
    assert.deepEqual(cache(), ['authentication? 1: resource "aws_elasticache_replication_group" "it"']);
    assert.deepEqual(cache('auth_token = var.token'), []);
    assert.deepEqual(cache('user_group_ids = [aws_elasticache_user_group.shop.id]'), []);
    assert.deepEqual(kind(resource('aws_memorydb_cluster', ['acl_name = "open-access"']), 'authentication'), ['authentication 2: acl_name = "open-access"']);
  });
});

describe('Doors that are open to the whole internet', () => {
  const found = (type: string, lines: readonly string[]) => kind(resource(type, lines), 'exposure').map((one) => one.split(' ')[1]);
  it('are opened by firewalls of smaller clouds as well', () => {
    const digital = (port: string, source: string) => found('digitalocean_firewall', ['inbound_rule {', `  protocol = "tcp"\n  port_range = "${port}"\n  source_addresses = ["${source}"]`, '}']);
    assert.deepEqual([digital('5432', '0.0.0.0/0'), digital('443', '0.0.0.0/0'), digital('5432', '10.0.0.0/8')].map((one) => one.length), [1, 0, 0]);
    const hetzner = (direction: string) => found('hcloud_firewall', ['rule {', `  direction = "${direction}"\n  protocol = "tcp"\n  port = "22"\n  source_ips = ["0.0.0.0/0", "::/0"]`, '}']);
    assert.deepEqual([hetzner('in'), hetzner('out')].map((one) => one.length), [1, 0]);
    const alibaba = (policy: string) => found('alicloud_security_group_rule', ['type = "ingress"', 'ip_protocol = "tcp"', 'port_range = "3306/3306"', `policy = "${policy}"`, 'cidr_ip = "0.0.0.0/0"']);
    assert.deepEqual([alibaba('accept'), alibaba('drop')].map((one) => one.length), [1, 0]);
    const stack = (last: number) => found('openstack_networking_secgroup_rule_v2', ['direction = "ingress"', 'protocol = "tcp"', 'port_range_min = 80', `port_range_max = ${last}`, 'remote_ip_prefix = "0.0.0.0/0"']);
    assert.deepEqual([stack(9000), stack(443)].map((one) => one.length), [1, 0]);
  });
});

describe('Front doors that answer over HTTP', () => {
  const gateway = (rule: string, more = ''): string => resource('azurerm_application_gateway', ['http_listener {\n    name = local.plain\n    protocol = "Http"\n  }', `request_routing_rule {\n    http_listener_name = local.plain\n    ${rule}\n  }`, more]);
  const found = (text: string) => kind(text, 'transport').map((one) => one.split(': ')[1]);

  it('are application gateways whose rule leads to machines, and no redirect', () => {
    assert.deepEqual(found(gateway('backend_address_pool_name = "web"')), ['protocol = "Http"']);
    assert.deepEqual(found(gateway('redirect_configuration_name = "to-https"')), []);
    assert.deepEqual(found(gateway('backend_address_pool_name = "web"').replace('protocol = "Http"', 'protocol = "Https"')), []);
  });

  it('are led by a map of paths', () => {
    const map = (target: string): string => `url_path_map {\n    name = "paths"\n    ${target}\n  }`;
    assert.deepEqual(found(gateway('url_path_map_name = "paths"', map('default_backend_address_pool_name = "web"'))), ['protocol = "Http"']);
    assert.deepEqual(found(gateway('url_path_map_name = "paths"', map('default_redirect_configuration_name = "to-https"'))), []);
  });

  it('are proxies of Google whose map of addresses does not redirect', () => {
    const proxy = (map: string): string => resource('google_compute_target_http_proxy', ['url_map = google_compute_url_map.web.id']) + `resource "google_compute_url_map" "web" {\n  ${map}\n}\n`;
    assert.deepEqual(found(proxy('default_service = google_compute_backend_service.web.id')), ['url_map = google_compute_url_map.web.id']);
    assert.deepEqual(found(proxy('default_url_redirect {\n    https_redirect = true\n  }')), []);
    assert.deepEqual(found(resource('google_compute_target_http_proxy', ['url_map = var.map'])), []);
  });
});

it('A cluster of Google stands in one zone where its place is a zone', () => {
  const cluster = (location: string) => kind(resource('google_container_cluster', [`location = "${location}"`]), 'redundancy');
  assert.deepEqual(cluster('europe-west1-b'), ['redundancy? 2: location = "europe-west1-b"']);
  assert.deepEqual(cluster('europe-west1'), []);
});

it('A password is one as well where it stands beside the name of its variable', () => {
  const found = (text: string) => readAll({ 'main.tf': text }).flatMap(({ credentials }) => credentials.map(({ name }) => name));
  const pod = (value: string): string => resource('kubernetes_deployment', [`spec {\n    template {\n      spec {\n        container {\n          name = "web"\n          env {\n            name = "DB_PASSWORD"\n            value = ${value}\n          }\n        }\n      }\n    }\n  }`]);
  assert.deepEqual(found(pod('"orders-1"')), ['DB_PASSWORD']);
  assert.deepEqual(found(resource('aws_ecs_task_definition', ['container_definitions = jsonencode([{ environment = [{ name = "DB_PASSWORD", value = "orders-1" }, { name = "DB_HOST", value = "db" }] }])'])), ['DB_PASSWORD']);
  assert.deepEqual(found(pod('var.password')), []);
});

describe('What the edge of a cloud leaves open', () => {
  it('is told of a block by the switches that are off or left out, once', () => {
    const block = (...on: readonly string[]) => weak(resource('aws_s3_bucket_public_access_block', ['bucket = "b"', ...on.map((name) => `${name} = true`)]));
    const all = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];
    assert.deepEqual([block().length, block(...all.slice(1)).length, block(...all).length], [1, 1, 0]);
  });

  it('is told of disks inside of their blocks, unless they are made of a snapshot', () => {
    const machine = (line: string) => kind(resource('aws_instance', ['root_block_device {', `  ${line}`, '}']), 'storage').length;
    assert.deepEqual([machine('volume_size = 8'), machine('encrypted = true'), machine('snapshot_id = var.from')], [1, 0, 0]);
    assert.deepEqual(weak(resource('aws_instance', ['ami = "ami-1"'])), []);
  });

  it('is told of an origin that is asked over HTTP, unless it is a website in a bucket', () => {
    const origin = (name: string) => kind(resource('aws_cloudfront_distribution', ['origin {', `  domain_name = ${name}`, '  custom_origin_config {\n    origin_protocol_policy = "http-only"\n  }', '}']), 'transport').length;
    assert.deepEqual(['aws_lb.front.dns_name', '"shop.acme.io"', 'aws_s3_bucket_website_configuration.site.website_endpoint', 'var.origin'].map(origin), [1, 1, 0, 0]);
  });
});

describe('What other clouds and older forms declare', () => {
  it('is judged alike: slots of apps, load balancers, lists of addresses', () => {
    assert.deepEqual(kind(resource('azurerm_linux_web_app_slot', ['name = "next"']), 'transport').length, 1);
    const balancer = (more: string) => kind(resource('digitalocean_loadbalancer', ['forwarding_rule {', '  entry_protocol = "http"', '}', more]), 'transport').length;
    assert.deepEqual([balancer(''), balancer('redirect_http_to_https = true')], [1, 0]);
    assert.deepEqual(['0.0.0.0/0', '10.0.0.0/8'].map((list) => kind(resource('alicloud_db_instance', [`security_ips = ["${list}"]`]), 'exposure').length), [1, 0]);
  });

  it('is told of containers of a task that own their machine, however they are written', () => {
    const task = (containers: string) => kind(resource('aws_ecs_task_definition', [`container_definitions = ${containers}`]), 'access').length;
    assert.deepEqual(['jsonencode([{ image = "a", privileged = true }])', '"[{\\"image\\":\\"a\\"}]"', '<<EOT\n[{"privileged": true}]\nEOT', 'jsonencode([{ privileged = false }])'].map(task), [1, 0, 1, 0]);
  });

  it('is told of a connection that copies a database without TLS, and of services of the cloud nothing', () => {
    assert.deepEqual(['mysql', 's3'].map((engine) => kind(resource('aws_dms_endpoint', [`engine_name = "${engine}"`]), 'transport').length), [1, 0]);
  });
});
