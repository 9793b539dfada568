resource "aws_iam_policy" "worker" {
  name = "worker"
  policy = jsonencode({ # expect
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["*"]
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "deploy" {
  statement {
    effect    = "Allow"
    actions   = ["*"] # expect
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "launch" {
  statement {
    actions   = ["ecs:RunTask", "iam:PassRole"] # expect
    resources = ["*"]
  }
  statement {
    actions   = ["dynamodb:*"] # expect
    resources = ["*"]
  }
}

resource "aws_iam_role_policy_attachment" "build" {
  role       = aws_iam_role.build.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect
}

resource "google_project_iam_member" "worker" {
  project = "shop"
  role    = "roles/editor" # expect
  member  = "serviceAccount:${google_service_account.worker.email}"
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({ # expect
    Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*" }]
  })
}

resource "aws_iam_role" "deploy" {
  # The next line is read as JSON.
  assume_role_policy = "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}" # expect
}

resource "aws_lambda_permission" "all" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect
}

resource "azurerm_kubernetes_cluster" "shop" {
  name                              = "shop"
  role_based_access_control_enabled = false # expect
}

resource "azurerm_role_definition" "deployer" {
  name = "deployer"
  permissions {
    actions = ["*"] # expect
  }
}

resource "azurerm_role_assignment" "deployer" {
  role_definition_name = "Owner" # expect
  principal_id         = azurerm_user_assigned_identity.deployer.principal_id
}

resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  https_only = true
  site_config {
    cors {
      allowed_origins     = ["*"] # expect
      support_credentials = true
    }
  }
}

resource "google_container_cluster" "shop" {
  name               = "shop"
  enable_legacy_abac = true # expect
}
