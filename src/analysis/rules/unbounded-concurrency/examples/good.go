package shop

import (
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

var client = &http.Client{Timeout: 2 * time.Second}

func price(sku string) error {
	_, err := client.Get("https://prices.shop.io/" + sku)
	return err
}

// Eight at a time.
func limited(skus []string) error {
	var group errgroup.Group
	group.SetLimit(8)
	for _, sku := range skus {
		group.Go(func() error { return price(sku) })
	}
	return group.Wait()
}

// A channel of a fixed size holds the rest back.
func slots(skus []string) {
	free := make(chan struct{}, 8)
	var running sync.WaitGroup
	for _, sku := range skus {
		running.Add(1)
		free <- struct{}{}
		go func() {
			defer func() { <-free; running.Done() }()
			price(sku)
		}()
	}
	running.Wait()
}

// Eight workers share the work.
func workers(skus chan string) {
	for i := 0; i < 8; i++ {
		go func() {
			for sku := range skus {
				price(sku)
			}
		}()
	}
}

// Written down.
func warm() {
	for _, sku := range []string{"a", "b"} {
		go price(sku)
	}
}

// Nothing leaves the process.
func label(skus []string) {
	for _, sku := range skus {
		go println(sku)
	}
}
