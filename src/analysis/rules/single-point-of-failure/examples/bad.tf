variable "cache_nodes" {
  type    = number
  default = 1
}

resource "aws_db_instance" "orders" { # expect: no standby by default
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  storage_encrypted       = true
  backup_retention_period = 7
}

resource "aws_db_instance" "stock" {
  identifier = "stock"
  engine     = "mysql"
  multi_az   = false # expect
}

resource "aws_elasticache_cluster" "sessions" {
  cluster_id      = "sessions"
  engine          = "redis"
  num_cache_nodes = var.cache_nodes # expect
}

resource "aws_elasticache_replication_group" "prices" { # expect
  replication_group_id = "prices"
  num_cache_clusters   = 2
}

resource "aws_mq_broker" "events" {
  broker_name     = "events"
  deployment_mode = "SINGLE_INSTANCE" # expect
}

resource "aws_opensearch_domain" "logs" {
  domain_name = "logs"
  cluster_config {
    instance_count = 1 # expect
  }
}

resource "aws_autoscaling_group" "web" {
  name              = "web"
  min_size          = 1 # expect
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
}

resource "azurerm_postgresql_flexible_server" "orders" { # expect
  name     = "orders"
  sku_name = "GP_Standard_D2s_v3"
}

resource "azurerm_redis_cache" "sessions" {
  name     = "sessions"
  sku_name = "Basic" # expect
}

resource "google_sql_database_instance" "orders" { # expect
  name             = "orders"
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
  }
}

resource "google_redis_instance" "sessions" { # expect
  name           = "sessions"
  memory_size_gb = 2
}

resource "aws_autoscaling_group" "api" {
  name                = "api"
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [aws_subnet.a.id] # expect
  target_group_arns   = [aws_lb_target_group.web.arn]
}

resource "aws_subnet" "a" {
  vpc_id = aws_vpc.shop.id
}

resource "aws_ecs_service" "stock" {
  name          = "stock"
  desired_count = 1 # expect
  service_registries {
    registry_arn = aws_service_discovery_service.stock.arn
  }
}

resource "aws_ecs_service" "cart" {
  name          = "cart"
  desired_count = 1 # expect
  load_balancer {
    target_group_arn = aws_lb_target_group.cart.arn
  }
}
