resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  health_check {
    path    = "/ready"
    enabled = false # expect
  }
}

resource "aws_autoscaling_group" "web" { # expect: looks at the machine only
  name              = "web"
  min_size          = 2
  max_size          = 6
  target_group_arns = [aws_lb_target_group.web.arn]
}

resource "azurerm_lb_rule" "web" { # expect
  name          = "web"
  protocol      = "Tcp"
  frontend_port = 443
  backend_port  = 8443
}
