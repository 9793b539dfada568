variable "listener_protocol" {
  type = string
}

# Whoever comes over HTTP is sent to HTTPS.
resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

# A network load balancer passes on what it gets; port 80 says nothing about HTTP.
resource "aws_lb_listener" "tcp" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

# Balances inside the private network only.
resource "aws_lb" "back" {
  name     = "back"
  internal = true
}

resource "aws_lb_listener" "back" {
  load_balancer_arn = aws_lb.back.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.back.arn
  }
}

# What its rules do is not decided here.
resource "aws_lb_listener" "fixed" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener" "from_outside" {
  port     = 80
  protocol = var.listener_protocol
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

# Balances inside the private network only; TLS ended in front of it.
resource "aws_elb" "inside" {
  name     = "inside"
  internal = true
  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
}

resource "aws_cloudfront_distribution" "shop" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "shop"
    viewer_protocol_policy = "redirect-to-https"
  }
}

# On unless it is switched off.
resource "azurerm_storage_account" "files" {
  name = "files"
}

resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  https_only = true
  site_config {}
}

resource "google_sql_database_instance" "orders" {
  name = "orders"
  settings {
    tier              = "db-custom-2-7680"
    availability_type = "REGIONAL"
    ip_configuration {
      ssl_mode    = "ENCRYPTED_ONLY"
      require_ssl = false
    }
  }
}

resource "google_redis_instance" "sessions" {
  name                    = "sessions"
  tier                    = "STANDARD_HA"
  transit_encryption_mode = "SERVER_AUTHENTICATION"
}

resource "aws_docdb_cluster_parameter_group" "books" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "enabled"
  }
  parameter {
    name  = "ttl_monitor"
    value = "disabled"
  }
}
