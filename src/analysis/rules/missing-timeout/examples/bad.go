package shop

import (
	"context"
	"net/http"
)

var client = &http.Client{} // expect

func stock(sku string) (*http.Response, error) {
	return client.Get("https://inventory.shop.io/stock/" + sku)
}

func price(sku string) (*http.Response, error) {
	return http.Get("https://prices.shop.io/" + sku) // expect
}

func rating(sku string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(context.Background(), http.MethodGet, "https://ratings.shop.io/"+sku, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(request) // expect
}

func serve(routes http.Handler) error {
	server := &http.Server{Addr: ":8080", Handler: routes} // expect
	return server.ListenAndServe()
}

func serveMetrics(routes http.Handler) error {
	return http.ListenAndServe(":9090", routes) // expect
}
