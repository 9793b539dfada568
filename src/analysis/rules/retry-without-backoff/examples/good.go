package shop

import (
	"errors"
	"log"
	"math/rand"
	"net/http"
	"time"

	"github.com/avast/retry-go/v4"
	"github.com/cenkalti/backoff/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func doubled(url string) (*http.Response, error) {
	pause := 100 * time.Millisecond
	for attempt := 0; attempt < 5; attempt++ {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		time.Sleep(pause)
		pause *= 2
	}
	return nil, errors.New("no answer")
}

func byAttempt(url string) (*http.Response, error) {
	for attempt := 1; attempt < 5; attempt++ {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		time.Sleep(time.Duration(attempt) * time.Second)
	}
	return nil, errors.New("no answer")
}

func jittered(url string) (*http.Response, error) {
	for attempt := 1; attempt < 5; attempt++ {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		time.Sleep(time.Second + time.Duration(rand.Intn(1000))*time.Millisecond)
	}
	return nil, errors.New("no answer")
}

func shifted(url string) (*http.Response, error) {
	for attempt := 1; attempt < 5; attempt++ {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		time.Sleep((1 << attempt) * time.Second)
	}
	return nil, errors.New("no answer")
}

func ticked(url string, ticks *time.Ticker) {
	for range ticks.C {
		if _, err := client.Get(url); err != nil {
			log.Println(err)
		}
	}
}

func slowly(url string) *http.Response {
	for {
		response, err := client.Get(url)
		if err == nil {
			return response
		}
		time.Sleep(time.Minute)
	}
}

func wrapped(url string) error {
	return backoff.Retry(func() error {
		_, err := client.Get(url)
		return err
	}, backoff.NewExponentialBackOff())
}

func byDefault(url string) error {
	return retry.Do(func() error {
		_, err := client.Get(url)
		return err
	})
}

func givesUp(url string) (*http.Response, error) {
	for {
		response, err := client.Get(url)
		if err != nil {
			return nil, err
		}
		if response.StatusCode == http.StatusOK {
			return response, nil
		}
		time.Sleep(time.Second)
	}
}

// Somebody else's object says how long.
func told(url string, pauses interface{ Duration() time.Duration }) (*http.Response, error) {
	for {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		pause := pauses.Duration()
		time.Sleep(pause)
	}
}

var errLast = errors.New("last page")

// Success goes round: page after page.
func pages(url string) error {
	for {
		response, err := client.Get(url)
		switch err {
		case errLast:
			return nil
		case nil:
			url = response.Header.Get("Link")
			continue
		default:
			return err
		}
	}
}
