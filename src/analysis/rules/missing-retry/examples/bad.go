package shop

import (
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 2 * time.Second} // expect

func stock(sku string) (*http.Response, error) {
	return client.Get("https://inventory.shop.io/stock/" + sku)
}
