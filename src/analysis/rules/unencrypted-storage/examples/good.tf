variable "encrypted" {
  type = bool
}

variable "stage" {
  type = string
}

resource "aws_db_instance" "orders" {
  engine            = "postgres"
  storage_encrypted = true
}

# A replica in the same region is as encrypted as its source.
resource "aws_db_instance" "orders_reader" {
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
}

# A restored copy takes it from the snapshot.
resource "aws_db_instance" "drill" {
  engine              = "postgres"
  snapshot_identifier = data.aws_db_snapshot.latest.id
}

# What comes from outside cannot be seen here.
resource "aws_db_instance" "stock" {
  engine            = "mysql"
  storage_encrypted = var.encrypted
}

resource "aws_db_instance" "reports" {
  engine            = "mysql"
  storage_encrypted = var.stage == "prod" ? true : false
}

# The serverless mode is always encrypted.
resource "aws_rds_cluster" "quiet" {
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}

# Nothing is made of it.
resource "aws_ebs_volume" "retired" {
  count             = 0
  availability_zone = "eu-central-1a"
  size              = 10
}

resource "aws_ebs_volume" "copy" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0abc"
}

# New buckets and tables are encrypted without being asked.
resource "aws_s3_bucket" "invoices" {
  bucket = "invoices"
}

resource "aws_dynamodb_table" "carts" {
  name     = "carts"
  hash_key = "id"
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  engine                     = "valkey"
  automatic_failover_enabled = true
}

resource "aws_opensearch_domain" "logs" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
  dynamic "encrypt_at_rest" {
    for_each = var.encrypted ? [1] : []
    content {
      enabled = true
    }
  }
}

# Azure and Google encrypt every disk.
resource "azurerm_managed_disk" "files" {
  name         = "files"
  disk_size_gb = 100
}

resource "google_compute_disk" "files" {
  name = "files"
  size = 100
}
