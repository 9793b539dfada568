resource "aws_db_instance" "orders" { # expect: none are kept by default
  identifier        = "orders"
  engine            = "postgres"
  multi_az          = true
  storage_encrypted = true
}

resource "aws_db_instance" "stock" {
  identifier              = "stock"
  engine                  = "mysql"
  backup_retention_period = 0 # expect
}

resource "google_sql_database_instance" "orders" { # expect
  name = "orders"
  settings {
    tier              = "db-custom-2-7680"
    availability_type = "REGIONAL"
  }
}

resource "google_sql_database_instance" "stock" {
  name = "stock"
  settings {
    tier              = "db-custom-2-7680"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled = false # expect
    }
  }
}

resource "aws_rds_cluster" "ledger" {
  engine              = "aurora-postgresql"
  storage_encrypted   = true
  deletion_protection = false # expect
  skip_final_snapshot = true # expect
}

resource "aws_dynamodb_table" "orders" { # expect: nothing is kept by default
  name     = "orders"
  hash_key = "id"
}
