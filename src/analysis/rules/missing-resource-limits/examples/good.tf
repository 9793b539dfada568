resource "kubernetes_deployment_v1" "orders" {
  metadata {
    name = "orders"
  }
  spec {
    selector {
      match_labels = { app = "orders" }
    }
    template {
      metadata {
        labels = { app = "orders" }
      }
      spec {
        container {
          name  = "orders"
          image = "acme/orders:1"
          resources {
            limits = { memory = "512Mi" }
          }
        }
      }
    }
  }
}
