variable "environment" {
  default = "production"
}

resource "aws_db_instance" "orders" { # label: bad single-point-of-failure, bad unencrypted-storage
  identifier              = "orders-${var.environment}"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  allocated_storage       = 100
  backup_retention_period = 0 # label: bad weak-durability
  username                = "orders"
  password                = random_password.orders.result # label: fine hardcoded-credential
}

resource "aws_db_instance" "orders_replica" { # label: fine single-point-of-failure
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.m6g.large"
  storage_encrypted   = true
}

resource "aws_rds_cluster" "catalogue" { # label: fine unencrypted-storage, fine weak-durability
  engine                  = "aurora-postgresql"
  master_username         = "catalogue"
  master_password         = random_password.catalogue.result
  storage_encrypted       = true
  backup_retention_period = 14
}

resource "aws_rds_cluster_instance" "catalogue" { # label: fine single-point-of-failure
  count              = 2
  cluster_identifier = aws_rds_cluster.catalogue.id
  instance_class     = "db.r6g.large"
  engine             = "aurora-postgresql"
}

resource "random_password" "orders" {
  length = 32
}

resource "random_password" "catalogue" {
  length = 32
}

resource "aws_elasticache_replication_group" "sessions" { # label: bad missing-authentication
  replication_group_id       = "sessions"
  description                = "Sessions of the shop"
  node_type                  = "cache.m6g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = false # label: bad plaintext-connection
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 80
  protocol          = "HTTP" # label: fine plaintext-connection

  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "shop" {
  name    = "shop"
  subnets = ["subnet-a", "subnet-b"]
}

resource "aws_security_group" "database" {
  name = "database"

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # label: bad public-exposure
  }
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # label: fine public-exposure
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"] # label: fine public-exposure
  }
}

resource "aws_iam_policy" "worker" {
  name = "worker"
  policy = jsonencode({ # label: bad permissive-access
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
      Resource = "*"
    }]
  })
}
