# A cluster whose API anybody on the way can stand in for.
provider "kubernetes" {
  host     = "https://k8s.acme.io"
  token    = var.token
  insecure = true # expect
}

provider "helm" {
  kubernetes {
    host     = "https://k8s.acme.io"
    insecure = true # expect
  }
}
