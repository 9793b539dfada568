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

type carrier struct {
	client *http.Client
}

func (c *carrier) ship(order []byte) error {
	request, err := http.NewRequest("POST", "https://carrier.io/shipments", bytes.NewReader(order))
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
	return backoff.Retry(func() error { // expect
		_, err := c.client.Do(request)
		return err
	}, backoff.NewExponentialBackOff())
}
