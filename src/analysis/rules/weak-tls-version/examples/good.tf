resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.front.arn
}

# Speaks no TLS.
resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
  }
}

resource "azurerm_storage_account" "files" {
  name            = "files"
  min_tls_version = "TLS1_2"
}

resource "azurerm_redis_cache" "sessions" {
  name     = "sessions"
  sku_name = "Standard"
}
