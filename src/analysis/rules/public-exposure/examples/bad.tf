locals {
  anywhere = ["0.0.0.0/0"]
}

resource "aws_security_group" "machines" {
  name = "machines"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = local.anywhere # expect
  }
}

resource "aws_security_group" "stock" {
  dynamic "ingress" {
    for_each = [443, 6379]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # expect
    }
  }
}

resource "azurerm_network_security_rule" "data" {
  for_each               = { web = "443", data = "3306" }
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = each.value
  source_address_prefix  = "*" # expect
}

resource "aws_security_group_rule" "orders" {
  type             = "ingress"
  from_port        = 5432
  to_port          = 5432
  protocol         = "tcp"
  ipv6_cidr_blocks = ["::/0"] # expect
}

resource "aws_vpc_security_group_ingress_rule" "all" {
  ip_protocol = "-1"
  cidr_ipv4   = "0.0.0.0/0" # expect
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  publicly_accessible = true # expect
}

resource "aws_mq_broker" "events" {
  broker_name         = "events"
  publicly_accessible = true # expect
}

resource "google_compute_firewall" "desktop" {
  name          = "desktop"
  network       = "shop"
  source_ranges = ["0.0.0.0/0"] # expect
  allow {
    protocol = "tcp"
    ports    = ["80", "3380-3390"]
  }
}

resource "azurerm_network_security_rule" "desktop" {
  name                       = "desktop"
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  source_address_prefix      = "Internet" # expect
  destination_port_range     = "3389"
  destination_address_prefix = "*"
}

resource "google_sql_database_instance" "stock" {
  name = "stock"
  settings {
    tier = "db-custom-2-7680"
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # expect
      }
    }
  }
}

resource "aws_s3_bucket_public_access_block" "books" {
  bucket                  = "books"
  block_public_policy     = false # expect
  restrict_public_buckets = false
}

resource "aws_eks_cluster" "shop" {
  name = "shop"
  vpc_config {
    subnet_ids          = ["a", "b"]
    public_access_cidrs = ["10.0.0.0/8", "0.0.0.0/0"] # expect
  }
}

resource "azurerm_storage_container" "books" {
  name                  = "books"
  container_access_type = "blob" # expect
}

resource "google_storage_bucket_iam_member" "books" {
  bucket = "books"
  role   = "roles/storage.objectViewer"
  member = "allUsers" # expect
}

resource "google_container_cluster" "shop" {
  name = "shop"
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0" # expect
    }
  }
}
