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
