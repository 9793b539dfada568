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
