package shop

import (
	"bytes"
	"errors"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func charge(order []byte) error {
	pause := 100 * time.Millisecond
	for attempt := 0; attempt < 4; attempt++ { // expect
		response, err := client.Post("https://pay.shop.io/charges", "application/json", bytes.NewReader(order))
		if err == nil {
			return response.Body.Close()
		}
		time.Sleep(pause)
		pause *= 2
	}
	return errors.New("not charged")
}

func ship(order []byte) error {
	return backoff.Retry(func() error { // expect
		_, err := client.Post("https://ship.shop.io/parcels", "application/json", bytes.NewReader(order))
		return err
	}, backoff.NewExponentialBackOff())
}
