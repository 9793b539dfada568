resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "NONE" # expect
}

resource "aws_msk_cluster" "orders" {
  cluster_name           = "orders"
  number_of_broker_nodes = 3
  client_authentication {
    unauthenticated = true # expect
  }
}

resource "google_redis_instance" "sessions" {
  name                    = "sessions"
  tier                    = "STANDARD_HA"
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  auth_enabled            = false # expect
}
