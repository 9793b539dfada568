package shop

import (
	"errors"
	"log"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
	amqp "github.com/rabbitmq/amqp091-go"
)

var client = &http.Client{Timeout: 2 * time.Second}

const pause = time.Second

func evenly(url string) (*http.Response, error) {
	for attempt := 0; attempt < 5; attempt++ { // expect
		response, err := client.Get(url)
		if err == nil {
			return response, nil
		}
		log.Println(err)
		time.Sleep(pause)
	}
	return nil, errors.New("no answer")
}

func atOnce(url string) (response *http.Response, err error) {
	for attempt := 0; attempt < 4; attempt++ { // expect
		response, err = client.Get(url)
		if err != nil {
			continue
		}
		break
	}
	return response, err
}

func connect(url string) *amqp.Connection {
	for { // expect
		connection, err := amqp.Dial(url)
		if err == nil {
			return connection
		}
		log.Println(err)
		time.Sleep(3 * time.Second)
	}
}

func constant(url string) error {
	return backoff.Retry(func() error { // expect
		_, err := client.Get(url)
		return err
	}, backoff.NewConstantBackOff(time.Second))
}
