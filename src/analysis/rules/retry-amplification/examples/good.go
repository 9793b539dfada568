package shop

import (
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

func all(urls []string) error {
	for _, url := range urls {
		if err := load(url); err != nil {
			return err
		}
	}
	return nil
}
