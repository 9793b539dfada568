resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  health_check {
    path = "/ready"
  }
}

# Checked by default.
resource "aws_lb_target_group" "edge" {
  name     = "edge"
  port     = 443
  protocol = "TCP"
}

# A function has no process that could hang.
resource "aws_lb_target_group" "function" {
  name        = "function"
  target_type = "lambda"
  health_check {
    enabled = false
  }
}

resource "aws_autoscaling_group" "web" {
  name              = "web"
  min_size          = 2
  max_size          = 6
  health_check_type = "ELB"
  target_group_arns = [aws_lb_target_group.web.arn]
}

# Serves nobody, so that nobody can say whether it answers.
resource "aws_autoscaling_group" "workers" {
  name     = "workers"
  min_size = 2
  max_size = 6
}

resource "azurerm_lb_rule" "web" {
  name          = "web"
  protocol      = "Tcp"
  frontend_port = 443
  backend_port  = 8443
  probe_id      = azurerm_lb_probe.web.id
}
