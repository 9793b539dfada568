package shop

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

var client = &http.Client{Timeout: 2 * time.Second}

func publish(ctx context.Context, channel *amqp.Channel, body []byte) {
	_ = channel.PublishWithContext(ctx, "shop", "orders", false, false, amqp.Publishing{Body: body}) // expect
}

func notify(url string) {
	client.Get(url) // expect
}

// What comes back looks like a shop without prices.
func prices(url string) []int {
	response, err := client.Get(url)
	if err != nil { // expect
		log.Printf("prices: %v", err)
		return nil
	}
	defer response.Body.Close()
	var cents []int
	_ = json.NewDecoder(response.Body).Decode(&cents)
	return cents
}

func order(ctx context.Context, channel *amqp.Channel, body []byte) error {
	if err := channel.PublishWithContext(ctx, "shop", "orders", false, false, amqp.Publishing{Body: body}); err != nil { // expect
		log.Println(err)
	}
	return markSent(body)
}

func show(w http.ResponseWriter, r *http.Request) {
	_, err := client.Get("https://stock.shop.io/levels")
	if err != nil { // expect
		log.Println(err)
		return
	}
	w.Write([]byte("ok"))
}

func markSent(body []byte) error { return nil }

// A page without a title when the answer is missing.
func title(url string) string {
	found := ""
	response, err := client.Get(url) // expect
	if err == nil {
		defer response.Body.Close()
		found = response.Header.Get("Title")
	}
	return found
}

func statuses(urls []string) []string {
	var all []string
	for _, url := range urls {
		if response, err := client.Get(url); err == nil { // expect
			all = append(all, response.Status)
		}
	}
	return all
}

func levels(url string, most int) []byte {
	response, err := client.Get(url)
	if err != nil || response.StatusCode >= 500 { // expect
		return nil
	}
	return read(response)
}
