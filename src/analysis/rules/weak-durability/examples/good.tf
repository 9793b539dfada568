variable "retention" {
  type = number
}

resource "aws_db_instance" "orders" {
  engine                  = "postgres"
  backup_retention_period = 14
}

resource "aws_db_instance" "stock" {
  engine                  = "postgres"
  backup_retention_period = var.retention
}

# Its source is backed up.
resource "aws_db_instance" "orders_reader" {
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
}

# One day is kept unless more is asked for.
resource "aws_rds_cluster" "ledger" {
  engine            = "aurora-postgresql"
  storage_encrypted = true
}

resource "google_sql_database_instance" "orders" {
  name = "orders"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
  }
}

resource "google_sql_database_instance" "reader" {
  name                 = "reader"
  master_instance_name = google_sql_database_instance.orders.name
  settings {
    tier = "db-custom-2-7680"
  }
}

# Forgets its items by itself.
resource "aws_dynamodb_table" "carts" {
  name     = "carts"
  hash_key = "id"
  ttl {
    enabled        = true
    attribute_name = "until"
  }
}
