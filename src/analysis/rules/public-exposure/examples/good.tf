variable "office" {
  type = list(string)
}

resource "aws_security_group" "web" {
  name = "web"

  # Pages are for everybody.
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  # The private network contains the same figures.
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = var.office
  }

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.machines.id]
  }

  # What goes out is another question.
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "outward" {
  type        = "egress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "closed" {
  count       = 0
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_db_instance" "orders" {
  publicly_accessible = false
}

resource "google_compute_firewall" "health" {
  name          = "health"
  network       = "shop"
  source_ranges = ["130.211.0.0/22", "35.191.0.0/16"]
  allow {
    protocol = "tcp"
  }
}

resource "google_compute_firewall" "refused" {
  name          = "refused"
  network       = "shop"
  source_ranges = ["0.0.0.0/0"]
  deny {
    protocol = "tcp"
    ports    = ["22"]
  }
}

resource "google_compute_firewall" "outward" {
  name               = "outward"
  network            = "shop"
  direction          = "EGRESS"
  destination_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "all"
  }
}

resource "azurerm_network_security_rule" "refused" {
  name                   = "refused"
  direction              = "Inbound"
  access                 = "Deny"
  protocol               = "*"
  source_address_prefix  = "*"
  destination_port_range = "*"
}

resource "azurerm_network_security_rule" "inside" {
  name                   = "inside"
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  source_address_prefix  = "VirtualNetwork"
  destination_port_range = "22"
}

resource "aws_eks_cluster" "shop" {
  name = "shop"
  vpc_config {
    subnet_ids              = ["a", "b"]
    endpoint_private_access = true
    public_access_cidrs     = ["203.0.113.7/32"]
  }
}

resource "azurerm_storage_container" "books" {
  name                  = "books"
  container_access_type = "private"
}

# A site is there to be read.
resource "google_storage_bucket" "site" {
  name     = "site"
  location = "EU"
  website {
    main_page_suffix = "index.html"
  }
}

resource "google_storage_bucket_iam_member" "site" {
  bucket = google_storage_bucket.site.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}
