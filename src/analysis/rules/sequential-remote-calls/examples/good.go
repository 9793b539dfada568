package shop

import (
	"database/sql"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"
)

var client = &http.Client{Timeout: 2 * time.Second}

type Line struct{ SKU string }

// The first that answers ends it.
func download(path string, candidates []string) (*http.Response, error) {
	for _, candidate := range candidates {
		response, err := client.Get(candidate + path)
		if err == nil {
			return response, nil
		}
	}
	return nil, errors.New("nobody answers")
}

// Written down, or parts of the system.
func warm(shards []string) {
	for _, url := range []string{"https://a.shop.io", "https://b.shop.io"} {
		client.Get(url)
	}
	for _, shard := range shards {
		client.Get("https://" + shard)
	}
}

// A channel brings them over time.
func consume(lines chan Line) {
	for line := range lines {
		client.Get("https://audit.shop.io/" + line.SKU)
	}
}

// Side by side.
func prices(lines []Line) {
	var group sync.WaitGroup
	for _, line := range lines {
		group.Add(1)
		go func() {
			defer group.Done()
			client.Get("https://prices.shop.io/" + line.SKU)
		}()
	}
	group.Wait()
}

// Batches, and a pause between calls that is meant.
func archive(db *sql.DB, batches [][]int, urls []string) {
	for _, batch := range batches {
		db.Exec("UPDATE orders SET archived = true WHERE id = ANY($1)", batch)
	}
	for _, url := range urls {
		client.Get(url)
		time.Sleep(200 * time.Millisecond)
	}
}

// Sent together.
func mark(cache *redis.Client, lines []Line) {
	pipeline := cache.Pipeline()
	for _, line := range lines {
		pipeline.Set(nil, line.SKU, 1, 0)
	}
	pipeline.Exec(nil)
}

func eventually() {
	for attempt := 0; attempt < 5; attempt++ {
		client.Get("https://shop.io/ready")
	}
}
