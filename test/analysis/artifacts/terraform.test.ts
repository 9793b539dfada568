// Terraform: the language is read with places and without ever giving up, and what variables stand for is known only where it is.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readHcl } from '../../../src/analysis/artifacts/terraform/read-hcl';
import { shown, readAll, read } from './reading';

const values = (text: string) => Object.fromEntries(readHcl(text).body.attributes.map(({ name, value }) => [name, value]));
const weak = (workspace: Readonly<Record<string, string>>) => readAll(workspace).flatMap(({ cloud }) => (cloud ?? []).map(({ at, weakens }) => `${at.file} ${weakens} ${shown(workspace, at)}`));

describe('Terraform files', () => {
  it('give blocks, arguments and values', () => {
    const { body, trouble } = readHcl('resource "aws_lb" "front" { # the door\n  internal = false\n  subnets = [var.one, "two"]\n  access_logs { bucket = "logs" }\n}\n');
    const block = body.blocks[0]!;
    assert.deepEqual([block.type, ...block.labels, block.blocks[0]?.type, trouble], ['resource', 'aws_lb', 'front', 'access_logs', undefined]);
    assert.deepEqual(block.attributes.map(({ name, value }) => `${name} ${value.kind}`), ['internal bool', 'subnets list']);
  });

  it('do not say what conditions, arithmetic and loops give', () => {
    const found = values('a = var.x ? 1 : 2\nb = 1 + 1\nc = [for x in y : x]\nd = {for k, v in m : k => v}\ne = !f\ng = 3 // three\nh = true && false /* no */\n');
    assert.deepEqual(Object.entries(found).map(([name, { kind }]) => `${name} ${kind}`), ['a unknown', 'b unknown', 'c unknown', 'd unknown', 'e unknown', 'g number', 'h unknown']);
  });

  it('keep texts whole: escapes, interpolation with texts inside, and heredocs', () => {
    const found = values('a = "say \\"hi\\" to ${lower("}")}"\nb = <<-EOT\n  a = "not an argument"\n  EOT\nc = "${var.name}"\nd = "$${kept}"\n');
    assert.equal(found['a']!.kind, 'template');
    const heredoc = found['b'];
    assert.ok(heredoc?.kind === 'text' && heredoc.text.includes('not an argument'));
    assert.equal(found['c']!.kind, 'reference');
    assert.ok(found['d']!.kind === 'text');
  });

  it('are read on after what makes no sense, which is told once', () => {
    const { facts, troubles } = read({ 'main.tf': 'resource "aws_ebs_volume" "x" {\n  size = [1,\n}\n]]\nlocals {\n  a = 1\n\nresource "aws_efs_file_system" "files" {\n  creation_token = "files"\n}\n' });
    assert.equal(facts.cloud?.length, 2);
    assert.match(troubles.join(), /^Line \d+ could not be read/);
  });

  for (const text of ['a = "', 'a = <<EOT\nx', 'a {', '}', 'a = [', 'a = {', 'a = "${', '"${'.repeat(5000), '[{('.repeat(5000), 'a = [{'.repeat(200)]) {
    it(`never fail: ${JSON.stringify(text.slice(0, 12))}`, () => assert.ok(readHcl(text).body));
  }
});

describe('What Terraform files declare', () => {
  const group = (multi: string): string => `resource "aws_db_instance" "orders" {\n  storage_encrypted = true\n  backup_retention_period = 7\n  multi_az = ${multi}\n}\n`;

  it('is followed through locals and defaults of variables in other files of the folder', () => {
    const workspace = { 'shop/main.tf': group('local.standby'), 'shop/locals.tf': 'locals {\n  standby = var.standby\n}\n', 'shop/variables.tf': 'variable "standby" {\n  default = false\n}\n' };
    assert.deepEqual(weak(workspace), ['shop/main.tf redundancy 4: multi_az = local.standby']);
  });

  it('follows what Terraform loads by itself before a default', () => {
    const workspace = { 'main.tf': group('var.standby'), 'variables.tf': 'variable "standby" {\n  default = false\n}\n', 'terraform.tfvars': 'standby = true\n' };
    assert.deepEqual(weak(workspace), []);
  });

  it('is not known where environments set it', () => {
    const workspace = { 'main.tf': group('var.standby'), 'variables.tf': 'variable "standby" {\n  default = false\n}\n', 'envs/prod.tfvars': 'standby = true\n' };
    assert.deepEqual(weak(workspace), []);
  });

  it('does not come from the folder next door', () => {
    const workspace = { 'a/main.tf': group('var.standby'), 'b/variables.tf': 'variable "standby" {\n  default = false\n}\n' };
    assert.deepEqual(weak(workspace), []);
  });

  it('survives locals that name each other', () => {
    assert.deepEqual(weak({ 'main.tf': `${group('local.a')}locals {\n  a = local.b\n  b = local.a\n}\n` }), []);
  });
});

describe('What a cloud is asked to open', () => {
  const means = (text: string) => readAll({ 'main.tf': text }).flatMap(({ cloud }) => (cloud ?? []).map((one) => `${one.resource} ${one.means}`));
  const rule = (from: number, to: number): string => `resource "aws_security_group_rule" "in" {\n  type = "ingress"\n  protocol = "tcp"\n  from_port = ${from}\n  to_port = ${to}\n  cidr_blocks = ["0.0.0.0/0"]\n}\n`;

  it('is named by what stands behind the ports', () => {
    assert.deepEqual(means(rule(5430, 5440)), ['aws_security_group_rule.in opens port 5432 (PostgreSQL) and port 5439 (Redshift) to the whole internet']);
    assert.deepEqual(means(rule(0, 65535)), ['aws_security_group_rule.in opens every port to the whole internet']);
    assert.deepEqual(means(rule(8000, 8080)), []);
  });

  it('counts in policies that are written as JSON, unless something in them is computed', () => {
    const policy = (resource: string): string => `resource "aws_iam_role_policy" "worker" {\n  policy = <<-EOT\n    {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "${resource}"}]}\n  EOT\n}\n`;
    assert.equal(means(policy('*')).length, 1);
    assert.deepEqual(means(policy('${aws_sqs_queue.mails.arn}')), []);
  });
});

describe('Blocks that are written as arguments', () => {
  it('count as blocks, whether they are a mapping or a list of them', () => {
    const cluster = (encryption: string) => `resource "aws_msk_cluster" "events" {\n  encryption_info ${encryption}\n}\n`;
    const found = (encryption: string) => weak({ 'main.tf': cluster(encryption) }).map((one) => one.replace(/^.*?: /, ''));
    const argument = 'client_broker = "PLAINTEXT"';
    for (const written of [`{ encryption_in_transit { ${argument} } }`, `= { encryption_in_transit = { ${argument} } }`, `= [{ encryption_in_transit = [{ ${argument} }] }]`]) assert.deepEqual(found(written), [argument]);
    assert.deepEqual([found('= [{ encryption_in_transit = var.transit }]'), found('= var.encryption')], [[], []]);
  });
});

describe('What Terraform is told to leave alone', () => {
  it('decides about the number of tasks only where it names it', () => {
    const service = (ignored: string) => `resource "aws_ecs_service" "web" {\n  desired_count = 1\n  load_balancer {\n    target_group_arn = "x"\n  }\n  lifecycle {\n    ignore_changes = ${ignored}\n  }\n}\n`;
    const found = (ignored: string) => weak({ 'main.tf': service(ignored) }).length;
    assert.deepEqual(['[task_definition]', '[task_definition, desired_count]', 'all'].map(found), [1, 0, 0]);
  });
});

describe('What resources of Terraform say together', () => {
  const found = (text: string) => weak({ 'main.tf': text }).filter((one) => / redundancy /.test(one));
  const instance = (more = ''): string => `resource "aws_docdb_cluster_instance" "one" {\n  cluster_identifier = aws_docdb_cluster.orders.id\n${more}}\n`;
  const cluster = 'resource "aws_docdb_cluster" "orders" {\n  storage_encrypted = true\n}\n';

  it('is one instance alone in a cluster, unless a count or a loop may make more', () => {
    assert.deepEqual(found(cluster + instance()), ['main.tf redundancy 1: resource "aws_docdb_cluster" "orders"']);
    assert.equal(found(cluster + instance('  count = 1\n')).length, 1);
    for (const more of ['  count = 2\n', '  count = var.members\n', '  for_each = toset(["a", "b"])\n']) assert.deepEqual(found(cluster + instance(more)), []);
    assert.deepEqual(found(cluster + instance() + instance().replace('"one"', '"two"')), []);
    assert.deepEqual(found(cluster), []);
  });

  it('is the one gateway of subnets in several zones', () => {
    const gateway = 'resource "aws_nat_gateway" "out" {\n  subnet_id = aws_subnet.public[0].id\n}\n';
    const subnets = 'resource "aws_subnet" "public" {\n  count = 2\n  availability_zone = data.aws_availability_zones.all.names[count.index]\n}\n';
    assert.deepEqual(found(gateway + subnets), ['main.tf redundancy 1: resource "aws_nat_gateway" "out"']);
    assert.deepEqual(found(gateway.replace('{\n', '{\n  count = length(var.zones)\n') + subnets), []);
    assert.deepEqual(found(gateway + gateway.replace('"out"', '"second"') + subnets), []);
    assert.deepEqual(found(`${gateway}resource "aws_subnet" "public" {\n  availability_zone = "eu-west-1a"\n}\n`), []);
  });

  it('is told of modules that many use, by their inputs', () => {
    const module = (name: string, inputs: string): string => `module "it" {\n  source  = "terraform-aws-modules/${name}/aws"\n  version = "~> 6.0"\n${inputs}}\n`;
    assert.deepEqual(found(module('vpc', '  single_nat_gateway = true\n')), ['main.tf redundancy 4: single_nat_gateway = true']);
    assert.deepEqual(found(module('vpc', '  one_nat_gateway_per_az = true\n')), []);
    assert.deepEqual(found(module('rds', '')), ['main.tf redundancy 1: module "it"']);
    assert.deepEqual(found(module('rds', '  multi_az = true\n')), []);
    assert.deepEqual(found(module('rds-aurora', '  instances = { one = {} }\n')), ['main.tf redundancy 4: instances = { one = {} }']);
    assert.deepEqual(found(module('rds-aurora', '  instances = { one = {}, two = {} }\n')), []);
    assert.deepEqual(found('module "it" {\n  source = "./rds"\n}\n'), []);
  });

  it('is open to all by a firewall rule of Azure, where its range has every address', () => {
    const rule = (first: string, last: string): string => `resource "azurerm_mssql_firewall_rule" "all" {\n  start_ip_address = "${first}"\n  end_ip_address = "${last}"\n}\n`;
    assert.deepEqual(weak({ 'main.tf': rule('0.0.0.0', '255.255.255.255') }), ['main.tf exposure 3: end_ip_address = "255.255.255.255"']);
    assert.deepEqual(weak({ 'main.tf': rule('0.0.0.0', '0.0.0.0') }), ['main.tf exposure 3: end_ip_address = "0.0.0.0"']);
    assert.deepEqual(weak({ 'main.tf': rule('10.0.0.1', '10.0.0.9') }), []);
  });

  it('is open to all by the list of a bucket that stands beside it, unless that is a website or kept closed', () => {
    const bucket = 'resource "aws_s3_bucket" "data" {\n}\nresource "aws_s3_bucket_acl" "data" {\n  bucket = aws_s3_bucket.data.id\n  acl = "public-read"\n}\n';
    assert.deepEqual(weak({ 'main.tf': bucket }), ['main.tf exposure 5: acl = "public-read"']);
    assert.deepEqual(weak({ 'main.tf': `${bucket}resource "aws_s3_bucket_website_configuration" "data" {\n  bucket = aws_s3_bucket.data.id\n}\n` }), []);
    assert.deepEqual(weak({ 'main.tf': `${bucket}resource "aws_s3_bucket_public_access_block" "data" {\n  bucket = aws_s3_bucket.data.id\n  ignore_public_acls = true\n  block_public_acls = true\n  block_public_policy = true\n  restrict_public_buckets = true\n}\n` }), []);
  });
});
