resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2016-08" # expect
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "azurerm_storage_account" "files" {
  name            = "files"
  min_tls_version = "TLS1_0" # expect
}

resource "google_compute_ssl_policy" "front" { # expect: starts at TLS 1.0
  name = "front"
}

resource "aws_cloudfront_distribution" "covers" {
  origin {
    domain_name = "covers.shop.example"
    origin_id   = "covers"
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1", "TLSv1.2"] # expect
    }
  }
}
