resource "aws_iam_policy" "worker" {
  name = "worker"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" },
      { Effect = "Deny", Action = "*", Resource = "*" },
      { Effect = "Allow", Action = "*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
    ]
  })
}

resource "aws_iam_role_policy" "bucket" {
  role   = aws_iam_role.worker.id
  policy = <<-JSON
    { "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "${aws_s3_bucket.files.arn}" } }
  JSON
}

# A statement with principals is about the one key it is attached to, where `*` means that key.
data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

data "aws_iam_policy_document" "launch" {
  statement {
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.worker.arn]
  }
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }
  statement {
    actions   = ["logs:*", "s3:Get*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "guard" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}

# People own a project; programs should not.
resource "google_project_iam_member" "lead" {
  project = "shop"
  role    = "roles/owner"
  member  = "user:ada@shop.io"
}

resource "google_project_iam_member" "worker" {
  project = "shop"
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:${google_service_account.worker.email}"
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.worker.name
  policy_arn = "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy"
}

# Whoever sends has to come from this topic.
resource "aws_sqs_queue_policy" "limited" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.orders.arn } } }]
  })
}

# A page is for everybody.
resource "aws_s3_bucket_policy" "pages" {
  bucket = aws_s3_bucket.pages.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_lambda_permission" "bucket" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.pages.arn
}

resource "azurerm_role_assignment" "puller" {
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.deployer.principal_id
}
