package shop

import (
	"database/sql"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

var client = &http.Client{Timeout: 2 * time.Second}

type Product struct{ SKU string }

func products(db *sql.DB) []Product {
	rows, _ := db.Query("SELECT sku FROM products")
	defer rows.Close()
	return read(rows)
}

func price(sku string) {
	client.Get("https://prices.shop.io/" + sku)
}

func reprice(db *sql.DB) {
	var running sync.WaitGroup
	for _, product := range products(db) { // expect
		running.Add(1)
		go func() {
			defer running.Done()
			price(product.SKU)
		}()
	}
	running.Wait()
}

func refresh(skus []string) error {
	var group errgroup.Group
	for _, sku := range skus { // expect
		group.Go(func() error {
			_, err := client.Get("https://catalogue.shop.io/refresh/" + sku)
			return err
		})
	}
	return group.Wait()
}

func forget(skus []string) {
	for _, sku := range skus { // expect
		go price(sku)
	}
}
