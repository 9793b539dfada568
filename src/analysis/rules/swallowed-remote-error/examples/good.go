package shop

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

var client = &http.Client{Timeout: 2 * time.Second}

func returned(url string) (*http.Response, error) {
	response, err := client.Get(url)
	if err != nil {
		return nil, fmt.Errorf("prices: %w", err)
	}
	return response, nil
}

func answered(w http.ResponseWriter, r *http.Request) {
	response, err := client.Get("https://stock.shop.io/levels")
	if err != nil {
		log.Println(err)
		http.Error(w, "stock does not answer", http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
}

func collected(urls []string) error {
	var failed error
	for _, url := range urls {
		response, err := client.Get(url)
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		response.Body.Close()
	}
	return failed
}

func tried(url string) (response *http.Response, err error) {
	for attempt := 0; attempt < 3; attempt++ {
		response, err = client.Get(url)
		if err == nil {
			return response, nil
		}
		log.Println(err)
		time.Sleep(time.Second << attempt)
	}
	return nil, err
}

func consumed(ctx context.Context, channel *amqp.Channel) {
	for {
		message, err := fetch(ctx, channel)
		if err != nil {
			log.Println(err)
			continue
		}
		handle(message)
	}
}

func ended(url string) {
	if _, err := client.Get(url); err != nil {
		log.Fatal(err)
	}
}

func flagged(url string) bool {
	_, err := client.Get(url)
	if err != nil {
		log.Println(err)
		return false
	}
	return true
}

func meant(ctx context.Context, channel *amqp.Channel, body []byte) {
	// Best effort: a view that is not counted hurts nobody.
	_ = channel.PublishWithContext(ctx, "shop", "orders", false, false, amqp.Publishing{Body: body})
}

func stopped(channel *amqp.Channel) {
	defer channel.Close()
	_ = channel.Close()
}

func cached(url string, last []int) []int {
	_, err := client.Get(url)
	if err != nil {
		log.Println(err)
		return last
	}
	return nil
}

func handle(message amqp.Delivery) {}

func title(url string) string {
	found := "untitled"
	response, err := client.Get(url)
	if err == nil {
		found = response.Header.Get("Title")
	}
	return found
}

func either(urls []string) (*http.Response, error) {
	var last error
	for _, url := range urls {
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		last = err
	}
	return nil, last
}

func told(url string) (string, error) {
	status := ""
	response, err := client.Get(url)
	if err == nil {
		status = response.Status
	}
	return status, err
}
