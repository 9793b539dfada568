package shop

import (
	"crypto/tls"
	"net/http"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

const namespace = "http://www.w3.org/2000/svg"

var client = &http.Client{Timeout: 2 * time.Second}

func price(sku string) (*http.Response, error) {
	return client.Get("https://prices.shop.io/" + sku)
}

func local() (*http.Response, error) {
	return client.Get("http://localhost:3500/health")
}

func cart() (*grpc.ClientConn, error) {
	return grpc.NewClient("cart.shop.io:50051", grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
}
