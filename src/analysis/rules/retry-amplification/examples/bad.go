package shop

import (
	"errors"
	"net/http"
	"time"

	"github.com/avast/retry-go/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func load(url string) error {
	return retry.Do(func() error {
		_, err := client.Get(url)
		return err
	}, retry.Attempts(3))
}

// 5 here and 3 below: 15 requests for one level.
func level(url string) error {
	for attempt := 0; attempt < 5; attempt++ { // expect
		err := load(url)
		if err == nil {
			return nil
		}
		time.Sleep(time.Duration(attempt) * time.Second)
	}
	return errors.New("stock does not answer")
}
