package shop

import (
	"context"
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 2 * time.Second}

func stock(sku string) (*http.Response, error) {
	return client.Get("https://inventory.shop.io/stock/" + sku)
}

func rating(parent context.Context, sku string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://ratings.shop.io/"+sku, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(request)
}

func withClient(given *http.Client, url string) (*http.Response, error) {
	return given.Get(url)
}

func serve(routes http.Handler) error {
	server := &http.Server{Addr: ":8080", Handler: routes, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe()
}

func serveMetrics(routes http.Handler) error {
	server := &http.Server{Addr: ":9090", Handler: routes}
	server.ReadTimeout = 10 * time.Second
	return server.ListenAndServe()
}
