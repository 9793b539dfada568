resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP" # expect
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_elb" "legacy" {
  name = "legacy"
  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http" # expect
  }
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  engine                     = "redis"
  transit_encryption_enabled = false # expect
}

resource "aws_msk_cluster" "events" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect
      in_cluster    = true
    }
  }
}

resource "aws_cloudfront_distribution" "shop" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "shop"
    viewer_protocol_policy = "allow-all" # expect
  }
}

resource "azurerm_storage_account" "files" {
  name                      = "files"
  enable_https_traffic_only = false # expect
}

resource "azurerm_redis_cache" "sessions" {
  name                 = "sessions"
  sku_name             = "Standard"
  non_ssl_port_enabled = true # expect
}

resource "azurerm_linux_web_app" "shop" { # expect
  name = "shop"
  site_config {}
}

resource "azurerm_postgresql_flexible_server_configuration" "tls" {
  name  = "require_secure_transport"
  value = "off" # expect
}

resource "google_sql_database_instance" "orders" {
  name = "orders"
  settings {
    tier              = "db-custom-2-7680"
    availability_type = "REGIONAL"
    ip_configuration {
      require_ssl = false # expect
    }
  }
}

resource "google_redis_instance" "sessions" { # expect
  name = "sessions"
  tier = "STANDARD_HA"
}

resource "aws_lb_listener" "rules" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP" # expect: what a rule of it forwards
  default_action {
    type = "fixed-response"
  }
}

resource "aws_lb_listener_rule" "shop" {
  listener_arn = aws_lb_listener.rules.arn
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}

resource "aws_docdb_cluster_parameter_group" "books" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "disabled" # expect
  }
}

resource "aws_ecs_task_definition" "covers" {
  family = "covers"
  volume {
    name = "covers"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "DISABLED" # expect
    }
  }
}

resource "azurerm_linux_web_app" "covers" {
  name       = "covers"
  https_only = true
  site_config {
    ftps_state = "AllAllowed" # expect
  }
}
