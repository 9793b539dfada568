variable "db_password" {
  type      = string
  sensitive = true
}

variable "cache_password" {
  type    = string
  default = ""
}

resource "random_password" "orders" {
  length = 32
}

resource "aws_db_instance" "orders" {
  engine   = "postgres"
  username = "orders"
  password = random_password.orders.result
}

resource "aws_db_instance" "stock" {
  engine                      = "postgres"
  password                    = var.db_password
  manage_master_user_password = true
}

resource "aws_lambda_function" "mail" {
  function_name = "mail"
  environment {
    variables = {
      SMTP_PASSWORD_SECRET = "shop/mail"
      SMTP_PASSWORD        = "${data.aws_ssm_parameter.mail.value}"
    }
  }
}
