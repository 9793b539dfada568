package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"time"

	"gorm.io/gorm"
)

var client = &http.Client{Timeout: 2 * time.Second}

type Line struct{ SKU string }

type Store struct{ db *sql.DB }

func prices(lines []Line) error {
	for _, line := range lines { // expect
		response, err := client.Get("https://prices.shop.io/" + line.SKU)
		if err != nil {
			return fmt.Errorf("price of %s: %w", line.SKU, err)
		}
		response.Body.Close()
	}
	return nil
}

func (s *Store) name(ctx context.Context, id int) (string, error) {
	var name string
	err := s.db.QueryRowContext(ctx, "SELECT name FROM customers WHERE id = $1", id).Scan(&name)
	return name, err
}

func (s *Store) Names(ctx context.Context, ids []int) ([]string, error) {
	var names []string
	for i := range ids { // expect
		name, err := s.name(ctx, ids[i])
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

func archive(db *gorm.DB, orders []Line) {
	for _, order := range orders { // expect
		db.Model(&order).Update("archived", true)
	}
}
