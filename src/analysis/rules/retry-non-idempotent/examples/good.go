package shop

import (
	"bytes"
	"errors"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func charge(order []byte, key string) error {
	pause := 100 * time.Millisecond
	for attempt := 0; attempt < 4; attempt++ {
		request, err := http.NewRequest(http.MethodPost, "https://pay.shop.io/charges", bytes.NewReader(order))
		if err != nil {
			return err
		}
		request.Header.Set("Idempotency-Key", key)
		response, err := client.Do(request)
		if err == nil {
			return response.Body.Close()
		}
		time.Sleep(pause)
		pause *= 2
	}
	return errors.New("not charged")
}

func load(url string) error {
	return backoff.Retry(func() error {
		_, err := client.Get(url)
		return err
	}, backoff.NewExponentialBackOff())
}

func eachOnce(orders [][]byte) error {
	for _, order := range orders {
		if _, err := client.Post("https://pay.shop.io/charges", "application/json", bytes.NewReader(order)); err != nil {
			return err
		}
	}
	return nil
}

func search(words []byte) error {
	return backoff.Retry(func() error {
		_, err := client.Post("https://stock.shop.io/search", "application/json", bytes.NewReader(words))
		return err
	}, backoff.NewExponentialBackOff())
}

type carrier struct {
	client *http.Client
}

func (c *carrier) prices(order []byte) error {
	request, err := http.NewRequest("POST", "https://carrier.io/prices/search", bytes.NewReader(order))
	if err != nil {
		return err
	}
	return c.send(request)
}

func (c *carrier) cancel(id string) error {
	request, err := http.NewRequest("DELETE", "https://carrier.io/shipments/"+id, nil)
	if err != nil {
		return err
	}
	return c.send(request)
}

func (c *carrier) send(request *http.Request) error {
	return backoff.Retry(func() error {
		_, err := c.client.Do(request)
		return err
	}, backoff.NewExponentialBackOff())
}

func (c *carrier) ship(order []byte) error {
	request, err := http.NewRequest("POST", "https://carrier.io/shipments", bytes.NewReader(order))
	if err != nil {
		return err
	}
	return c.sendOnceIfCreating(request)
}

func (c *carrier) status(id string) error {
	request, err := http.NewRequest("GET", "https://carrier.io/shipments/"+id, nil)
	if err != nil {
		return err
	}
	return c.sendOnceIfCreating(request)
}

func (c *carrier) sendOnceIfCreating(request *http.Request) error {
	return backoff.Retry(func() error {
		_, err := c.client.Do(request)
		if err != nil && request.Method == http.MethodPost {
			return backoff.Permanent(err)
		}
		return err
	}, backoff.NewExponentialBackOff())
}

func (n *node) call(method string, params []any) (*http.Response, error) {
	body, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	return backoff.RetryWithData(func() (*http.Response, error) {
		request, err := http.NewRequest(http.MethodPost, n.address, bytes.NewReader(body))
		if err != nil {
			return nil, err
		}
		return client.Do(request)
	}, backoff.NewExponentialBackOff())
}
