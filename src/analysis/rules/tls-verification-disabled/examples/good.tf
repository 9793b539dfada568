# A cluster that shows who it is, one on this machine, and one about which somebody else decides.
provider "kubernetes" {
  host                   = "https://k8s.acme.io"
  cluster_ca_certificate = base64decode(var.authority)
}

provider "kubernetes" {
  alias    = "here"
  host     = "https://127.0.0.1:6443"
  insecure = true
}

provider "vault" {
  address         = "https://vault.acme.io"
  skip_tls_verify = var.unchecked
}
