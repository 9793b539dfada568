package shop

import (
	"log"
	"net/http"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func order(body string) (*http.Response, error) {
	return client.Post("https://orders.shop.io", "application/json", strings.NewReader(body))
}

func stock(sku string) (response *http.Response, err error) {
	err = backoff.Retry(func() error {
		response, err = client.Get("https://inventory.shop.io/stock/" + sku)
		return err
	}, backoff.WithMaxRetries(backoff.NewExponentialBackOff(), 3))
	return response, err
}

func patient(sku string) (*http.Response, error) {
	var last error
	for attempt := 0; attempt < 3; attempt++ {
		response, err := client.Get("https://inventory.shop.io/stock/" + sku)
		if err == nil {
			return response, nil
		}
		last = err
		time.Sleep(time.Duration(attempt+1) * 200 * time.Millisecond)
	}
	return nil, last
}

func prices(interval time.Duration) {
	ticker := time.NewTicker(interval)
	load := func() {
		if _, err := client.Get("https://prices.shop.io/today"); err != nil {
			log.Printf("prices: %v", err)
		}
	}
	for range ticker.C {
		load()
	}
}

type catalogue struct {
	items      []string
	retryCount int
}

func (c *catalogue) refresh() error {
	_, err := client.Get("https://catalogue.shop.io/items")
	return err
}

func (c *catalogue) failed() {
	if c.retryCount < 3 {
		c.retryCount++
		time.AfterFunc(time.Second<<c.retryCount, func() { _ = c.refresh() })
	}
}
