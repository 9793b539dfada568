package shop

import (
	"fmt"
	"net/http"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

var client = &http.Client{Timeout: 2 * time.Second}

func stock(host, sku string) (*http.Response, error) {
	return client.Get(fmt.Sprintf("http://%s/stock/%s", host, sku)) // expect
}

func price(sku string) (*http.Response, error) {
	return client.Get("http://prices.shop.io/" + sku) // expect
}

func cart() (*grpc.ClientConn, error) {
	return grpc.NewClient("cart.shop.io:50051", grpc.WithTransportCredentials(insecure.NewCredentials())) // expect
}
