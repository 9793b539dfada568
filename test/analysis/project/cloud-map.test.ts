// What Terraform asks clouds for, in the map: over references, modules, secrets and load balancers.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mapOf } from '../../support/analyse';

const shown = async (files: Readonly<Record<string, string>>) => {
  const { nodes, edges, singlePointsOfFailure } = await mapOf(files);
  return {
    nodes: nodes.map(({ id, kind, replicas }) => `${id} ${kind} ${replicas}`),
    edges: edges.map(({ from, to, file, line }) => `${from} → ${to} ${file}:${line}`),
    single: singlePointsOfFailure.map(({ id }) => id),
  };
};

const stores = `resource "aws_db_instance" "orders" {
  engine   = "postgres"
  multi_az = false
}
resource "aws_elasticache_replication_group" "sessions" {
  num_cache_clusters = 2
}
`;

describe('cloud resources in the system map', () => {
  it('are used by the programs whose settings refer to them', async () => {
    const { nodes, edges, single } = await shown({
      'stores.tf': stores,
      'app.tf': `resource "aws_lambda_function" "pay" {
  function_name = "payments"
  environment {
    variables = {
      DB_HOST = aws_db_instance.orders.address
      BUCKET  = "logs"
    }
  }
  vpc_config {
    subnet_ids = [aws_db_instance.orders.subnet]
  }
}
resource "aws_ecs_task_definition" "web" {
  container_definitions = jsonencode([{ name = "web", environment = [{ name = "CACHE", value = "redis://\${aws_elasticache_replication_group.sessions.primary_endpoint_address}:6379" }] }])
}
resource "aws_ecs_service" "web" {
  task_definition = aws_ecs_task_definition.web.arn
  desired_count   = 3
}
resource "aws_s3_bucket" "state" {}
`,
    });
    assert.deepEqual(nodes, ['orders database 1', 'payments service null', 'sessions cache 2', 'web service 3']);
    assert.deepEqual(edges, ['payments → orders app.tf:5', 'web → sessions app.tf:17']);
    assert.deepEqual(single, ['orders']);
  });

  it('are found over parameters and secrets, and over the permissions of a role that is one program\'s', async () => {
    const app = (name: string, role: string) => `resource "aws_lambda_function" "${name}" {
  role = aws_iam_role.${role}.arn
}
`;
    const { edges } = await shown({
      'stores.tf': stores,
      'main.tf': `resource "aws_secretsmanager_secret" "db" {}
resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address })
}
resource "aws_lambda_function" "pay" {
  environment { variables = { SECRET = aws_secretsmanager_secret.db.arn } }
}
resource "aws_dynamodb_table" "carts" {}
resource "aws_iam_role" "own" {}
resource "aws_iam_role" "common" {}
data "aws_iam_policy_document" "carts" {
  statement { resources = [aws_dynamodb_table.carts.arn] }
}
resource "aws_iam_role_policy" "own" {
  role   = aws_iam_role.own.id
  policy = data.aws_iam_policy_document.carts.json
}
resource "aws_iam_role_policy" "common" {
  role   = aws_iam_role.common.id
  policy = data.aws_iam_policy_document.carts.json
}
${app('cart', 'own')}${app('one', 'common')}${app('two', 'common')}`,
    });
    assert.deepEqual(edges, ['cart → carts main.tf:23', 'pay → orders main.tf:7']);
  });

  it('are followed through modules of the workspace, each use of which is one of its own', async () => {
    const { nodes, edges } = await shown({
      'main.tf': `module "orders_db" {
  source = "./modules/db"
}
module "cart" {
  source = "./modules/service"
  db     = module.orders_db.endpoint
  copies = 2
}
module "web" {
  source = "./modules/service"
  create = false
}
`,
      'modules/db/main.tf': 'resource "aws_db_instance" "this" {\n  engine = "mysql"\n}\n', 'modules/db/outputs.tf': 'output "endpoint" {\n  value = length(aws_db_instance.this) > 0 ? aws_db_instance.this[0].endpoint : ""\n}\n',
      'modules/service/main.tf': 'variable "create" { default = true }\nvariable "db" { default = "" }\nvariable "copies" { default = 1 }\nresource "aws_ecs_task_definition" "this" {\n  container_definitions = templatefile("x.json", { db = var.db })\n}\nresource "aws_ecs_service" "this" {\n  count = var.create ? 1 : 0\n  task_definition = aws_ecs_task_definition.this.arn\n  desired_count = var.copies\n}\n',
    });
    assert.deepEqual(nodes, ['cart service 2', 'orders_db database 1']);
    assert.deepEqual(edges, ['cart → orders_db modules/service/main.tf:9']);
  });

  it('lead on: load balancers to what stands behind them, gateways and queues to functions', async () => {
    const { edges } = await shown({ 'main.tf': `resource "aws_lb" "front" {
  internal = false
}
resource "aws_lb_target_group" "web" {}
resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  default_action {
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_ecs_service" "web" {
  depends_on = [aws_lb.front]
  load_balancer { target_group_arn = aws_lb_target_group.web.arn }
}
resource "aws_apigatewayv2_api" "api" {}
resource "aws_lambda_function" "orders" {}
resource "aws_apigatewayv2_integration" "orders" {
  api_id          = aws_apigatewayv2_api.api.id
  integration_uri = aws_lambda_function.orders.invoke_arn
}
resource "aws_sqs_queue" "mails" {}
resource "aws_lambda_function" "mailer" {}
resource "aws_lambda_event_source_mapping" "mails" {
  function_name    = aws_lambda_function.mailer.arn
  event_source_arn = aws_sqs_queue.mails.arn
}
` });
    assert.deepEqual(edges, ['api → orders main.tf:17', 'front → web main.tf:5', 'mailer → mails main.tf:23']);
  });

  it('stand in pools of gateways in Azure, and use what they are set up with', async () => {
    const { edges } = await shown({
      'main.tf': `locals { setup = "DB=\${azurerm_mysql_server.orders.fqdn}" }
resource "azurerm_application_gateway" "front" {}
resource "azurerm_lb" "inner" {}
resource "azurerm_lb_backend_address_pool" "all" { loadbalancer_id = azurerm_lb.inner.id }
resource "azurerm_mysql_server" "orders" {}
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  instances   = 2
  custom_data = base64encode(local.setup)
  network_interface {
    ip_configuration {
      application_gateway_backend_address_pool_ids = [azurerm_application_gateway.front.backend_address_pool[0].id]
      load_balancer_backend_address_pool_ids       = [azurerm_lb_backend_address_pool.all.id]
    }
  }
}
`,
    });
    assert.deepEqual(edges, ['front → web main.tf:6', 'inner → web main.tf:6', 'web → orders main.tf:8']);
  });

  it('of a cluster are as many as its members, where those stand beside it', async () => {
    const cluster = (members: string) => `resource "aws_rds_cluster" "orders" {\n  engine = "aurora-postgresql"\n}\n${members}resource "aws_lambda_function" "pay" {\n  environment { variables = { DB = aws_rds_cluster.orders.endpoint } }\n}\n`;
    const member = (count = '') => `resource "aws_rds_cluster_instance" "x" {\n${count}  cluster_identifier = aws_rds_cluster.orders.id\n}\n`;
    const copies = async (members: string) => (await shown({ 'main.tf': cluster(members) })).nodes[0];
    assert.deepEqual([await copies(member()), await copies(member('  count = 2\n')), await copies(member('  count = var.n\n')), await copies('')], [
      'orders database 1', 'orders database 2', 'orders database null', 'orders database null',
    ]);
  });

  it('are one node with what other files call alike', async () => {
    const { nodes, edges } = await shown({
      'compose.yaml': 'services:\n  cart:\n    image: acme/cart\n    environment: { DB_URL: "postgres://orders/x" }\n  orders: { image: "postgres:16" }\n',
      'main.tf': `${stores}resource "aws_ecs_service" "cart" {\n  task_definition = aws_ecs_task_definition.cart.arn\n}\nresource "aws_ecs_task_definition" "cart" {\n  container_definitions = jsonencode([{ db = aws_db_instance.orders.address, cache = aws_elasticache_replication_group.sessions.id }])\n}\n`,
    });
    assert.deepEqual(nodes, ['cart service 1', 'orders database 1', 'sessions cache 2']);
    assert.deepEqual(edges, ['cart → orders compose.yaml:4', 'cart → sessions main.tf:9']);
  });

  it('never hang in modules that use themselves, or references that go round', async () => {
    const { nodes } = await shown({ 'main.tf': 'module "a" {\n  source = "./a"\n}\nlocals {\n  x = local.y\n  y = local.x\n}\nresource "aws_lambda_function" "f" {\n  description = local.x\n}\n', 'a/main.tf': 'module "b" {\n  source = "../a"\n}\nresource "aws_lambda_function" "g" {}\n' });
    assert.ok(nodes.length > 0 && nodes.length < 20);
  });

  it('are touched under a role that one module makes, another hands out and a third permits, in whichever region', async () => {
    const { edges } = await shown({
      'main.tf': `module "roles" { source = "./roles" }
resource "aws_dynamodb_table" "users" {}
module "west" {
  source = "./region"
  roles  = module.roles.all
  table  = aws_dynamodb_table.users
}
module "east" {
  source = "./region"
  roles  = module.roles.all
  table  = aws_dynamodb_table.users
}
`,
      'roles/roles.tf': 'resource "aws_iam_role" "admin" {}\noutput "all" {\n  value = { admin = aws_iam_role.admin }\n}\n',
      'region/app.tf': `locals {
  arns = { users = replace(var.table.arn, "a", "b") }
}
resource "aws_ecs_task_definition" "admin" { task_role_arn = var.roles.admin.arn }
resource "aws_ecs_service" "admin" {
  name            = "admin"
  task_definition = aws_ecs_task_definition.admin.arn
}
resource "aws_iam_role_policy" "admin" {
  role   = var.roles.admin.id
  policy = data.aws_iam_policy_document.admin.json
}
data "aws_iam_policy_document" "admin" {
  statement { resources = [local.arns.users] }
}
`,
    });
    assert.deepEqual(edges, ['admin → users region/app.tf:5']);
  });

  it('are one with what is looked up under their name, and a balancer is not the program it is called like', async () => {
    const { nodes, edges } = await shown({
      'account/cache.tf': 'resource "aws_elasticache_replication_group" "logins" {\n  replication_group_id = "logins"\n  num_cache_clusters = 2\n}\n',
      'compose.yaml': 'services:\n  shop: { image: acme/shop }\n',
      'app/app.tf': `data "aws_elasticache_replication_group" "cache" { replication_group_id = "logins" }
resource "aws_lambda_function" "web" {
  environment { variables = { CACHE = data.aws_elasticache_replication_group.cache.primary_endpoint_address } }
}
resource "aws_lb" "shop" {}
resource "aws_cloudwatch_event_bus" "orders" {}
resource "aws_sqs_queue" "mails" {}
resource "aws_cloudwatch_event_target" "mails" {
  event_bus_name = aws_cloudwatch_event_bus.orders.name
  arn            = aws_sqs_queue.mails.arn
}
`,
    });
    assert.deepEqual(nodes, ['aws_lb.shop gateway null', 'logins cache 2', 'mails broker null', 'orders broker null', 'shop service 1', 'web service null']);
    assert.deepEqual(edges.map((one) => one.split(' ').slice(0, 3).join(' ')), ['orders → mails', 'web → logins']);
  });

  it('has one node for what a module makes in each region, and knows whom the policy of a queue lets in', async () => {
    const { nodes, edges } = await shown({
      'main.tf': 'module "eu-west-1" { source = "./system" }\nmodule "eu-west-2" { source = "./system" }\n',
      'system/app.tf': `variable "stage" {}
resource "aws_iam_role" "api" {}
resource "aws_ecs_task_definition" "api" { task_role_arn = aws_iam_role.api.arn }
resource "aws_ecs_service" "api" {
  name            = "api"
  task_definition = aws_ecs_task_definition.api.arn
}
resource "aws_sqs_queue" "letters" { name = "letters-\${var.stage}" }
resource "aws_sqs_queue_policy" "letters" {
  queue_url = aws_sqs_queue.letters.id
  policy    = data.aws_iam_policy_document.letters.json
}
data "aws_iam_policy_document" "letters" {
  statement {
    actions = ["sqs:SendMessage"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.api.arn]
    }
  }
}
`,
    });
    assert.deepEqual([nodes.map((one) => one.split(' ')[0]), edges], [['api', 'letters'], ['api → letters system/app.tf:9']]);
  });

  it('has one node for a program that is called like a gateway', async () => {
    const { nodes } = await shown({ 'main.tf': 'resource "kubernetes_deployment" "rest_proxy" {\n  metadata { name = "rest-proxy" }\n  spec {\n    template { spec { container { name = "rest-proxy" } } }\n  }\n}\n' });
    assert.deepEqual(nodes.map((one) => one.split(' ')[0]), ['rest-proxy']);
  });
});
