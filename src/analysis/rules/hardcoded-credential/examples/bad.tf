variable "db_password" {
  type    = string
  default = "kT9-harbour-Lamp" # expect
}

resource "aws_db_instance" "orders" {
  engine   = "postgres"
  username = "orders"
  password = "kT9-harbour-Lamp" # expect
}

resource "aws_lambda_function" "mail" {
  function_name = "mail"
  environment {
    variables = {
      SMTP_PASSWORD = "w8-Window-seat" # expect
      SMTP_HOST     = "mail.shop.io"
    }
  }
}
