variable "standby" {
  type = bool
}

variable "production" {
  type = bool
}

resource "aws_db_instance" "orders" {
  engine   = "postgres"
  multi_az = true
}

# A replica is one copy of several.
resource "aws_db_instance" "orders_reader" {
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
}

# What comes from outside cannot be seen here.
resource "aws_db_instance" "stock" {
  engine   = "mysql"
  multi_az = var.standby
}

resource "aws_db_instance" "reports" {
  engine   = "mysql"
  multi_az = var.production ? true : false
}

# Aurora keeps its data in three zones; its instances have no such argument.
resource "aws_rds_cluster_instance" "ledger" {
  count              = 2
  cluster_identifier = aws_rds_cluster.ledger.id
  instance_class     = "db.r6g.large"
}

# A member of a group that is judged as a whole.
resource "aws_elasticache_cluster" "member" {
  cluster_id           = "prices-002"
  replication_group_id = aws_elasticache_replication_group.prices.id
  num_cache_nodes      = 1
}

resource "aws_elasticache_replication_group" "prices" {
  replication_group_id       = "prices"
  automatic_failover_enabled = true
  num_cache_clusters         = 2
}

# With shards, failover is on by itself.
resource "aws_elasticache_replication_group" "carts" {
  replication_group_id    = "carts"
  num_node_groups         = 2
  replicas_per_node_group = 1
}

resource "aws_elasticache_replication_group" "overseas" {
  replication_group_id        = "overseas"
  global_replication_group_id = aws_elasticache_global_replication_group.prices.id
}

# A group that serves nobody: one jump host is enough.
resource "aws_autoscaling_group" "jump_host" {
  name     = "jump-host"
  min_size = 1
  max_size = 1
}

# Two are asked for; one is only the least that may be left while it shrinks.
resource "aws_autoscaling_group" "web" {
  name              = "web"
  min_size          = 1
  desired_capacity  = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
}

resource "azurerm_postgresql_flexible_server" "orders" {
  name     = "orders"
  sku_name = "GP_Standard_D2s_v3"
  high_availability {
    mode = "ZoneRedundant"
  }
}

# Burstable sizes have no standby to switch on.
resource "azurerm_postgresql_flexible_server" "trial" {
  name     = "trial"
  sku_name = "B_Standard_B1ms"
}

resource "azurerm_mysql_flexible_server" "reader" {
  name             = "reader"
  create_mode      = "Replica"
  source_server_id = azurerm_mysql_flexible_server.orders.id
}

resource "google_sql_database_instance" "orders" {
  name = "orders"
  settings {
    tier              = "db-custom-2-7680"
    availability_type = "REGIONAL"
  }
}

resource "google_sql_database_instance" "reader" {
  name                 = "reader"
  master_instance_name = google_sql_database_instance.orders.name
  settings {
    tier = "db-custom-2-7680"
  }
}

resource "google_redis_instance" "sessions" {
  name = "sessions"
  tier = "STANDARD_HA"
}

resource "aws_autoscaling_group" "api" {
  name                = "api"
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [var.subnet]
  target_group_arns   = [aws_lb_target_group.web.arn]
}

# The number is only the one to start with.
resource "aws_ecs_service" "cart" {
  name          = "cart"
  desired_count = 1
  load_balancer {
    target_group_arn = aws_lb_target_group.cart.arn
  }
}

resource "aws_appautoscaling_target" "cart" {
  min_capacity = 2
  max_capacity = 8
  resource_id  = "service/shop/${aws_ecs_service.cart.name}"
}

resource "aws_ecs_service" "stock" {
  name          = "stock"
  desired_count = 1
  load_balancer {
    target_group_arn = aws_lb_target_group.stock.arn
  }
  lifecycle {
    ignore_changes = [desired_count]
  }
}
