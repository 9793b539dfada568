// Package stock keeps the number of available articles in Redis.
package stock

import (
	"context"
	"errors"
	"fmt"

	"github.com/redis/go-redis/v9"
)

// ErrSoldOut means that fewer articles are left than were asked for.
var ErrSoldOut = errors.New("sold out")

// A Store knows how many articles are left.
type Store struct {
	client *redis.Client
}

// Open prepares the connection pool; the URL looks like rediss://user:secret@host:6379/0.
func Open(url string) (*Store, error) {
	options, err := redis.ParseURL(url)
	if err != nil {
		return nil, fmt.Errorf("REDIS_URL: %w", err)
	}
	return &Store{client: redis.NewClient(options)}, nil
}

// Available returns how many are left; an article nobody has counted yet starts with one hundred.
func (s *Store) Available(ctx context.Context, sku string) (int, error) {
	left, err := s.client.Get(ctx, key(sku)).Int()
	if errors.Is(err, redis.Nil) {
		return 100, nil
	}
	return left, err
}

// Reserve takes quantity articles off the stock, or none.
func (s *Store) Reserve(ctx context.Context, sku string, quantity int) error {
	if err := s.client.SetNX(ctx, key(sku), 100, 0).Err(); err != nil {
		return err
	}
	left, err := s.client.DecrBy(ctx, key(sku), int64(quantity)).Result()
	if err != nil {
		return err
	}
	if left < 0 {
		if err := s.client.IncrBy(ctx, key(sku), int64(quantity)).Err(); err != nil {
			return err
		}
		return ErrSoldOut
	}
	return nil
}

// Close gives the connections back.
func (s *Store) Close() error {
	return s.client.Close()
}

func key(sku string) string {
	return "stock:" + sku
}
