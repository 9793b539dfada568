locals {
  keep_plain = false
}

variable "encrypt_files" {
  type    = bool
  default = false
}

resource "aws_db_instance" "orders" { # expect: off by default
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  multi_az                = true
  backup_retention_period = 7
}

resource "aws_db_instance" "stock" {
  identifier        = "stock"
  engine            = "mysql"
  storage_encrypted = false # expect
}

resource "aws_rds_cluster" "ledger" {
  cluster_identifier = "ledger"
  engine             = "aurora-postgresql"
  storage_encrypted  = local.keep_plain # expect
}

resource "aws_docdb_cluster" "catalogue" { # expect
  cluster_identifier = "catalogue"
}

resource "aws_elasticache_replication_group" "sessions" { # expect
  replication_group_id       = "sessions"
  description                = "who is signed in"
  engine                     = "redis"
  automatic_failover_enabled = true
  num_cache_clusters         = 2
}

resource "aws_ebs_volume" "exports" { # expect
  availability_zone = "eu-central-1a"
  size              = 100
}

resource "aws_instance" "build" {
  ami           = "ami-0abc"
  instance_type = "t3.large"

  root_block_device {
    volume_size = 50
    encrypted   = false # expect
  }
}

resource "aws_efs_file_system" "uploads" {
  creation_token = "uploads"
  encrypted      = var.encrypt_files # expect
}

resource "aws_opensearch_domain" "logs" { # expect
  domain_name = "logs"
  cluster_config {
    instance_count = 3
  }
}

resource "aws_sqs_queue" "mails" {
  name                    = "mails"
  sqs_managed_sse_enabled = false # expect
}

resource "aws_ebs_encryption_by_default" "all" {
  enabled = false # expect
}

resource "azurerm_managed_disk" "books" {
  name = "books"
  encryption_settings {
    enabled = false # expect
  }
}
