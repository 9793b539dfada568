package shop

import (
	"database/sql"
	"fmt"
	"os"

	"github.com/gorilla/sessions"
	"github.com/redis/go-redis/v9"
)

const passwordKey = "password"

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

var cache = redis.NewClient(&redis.Options{Addr: "cache.shop.io:6379", Password: os.Getenv("REDIS_PASSWORD")})

var local = redis.NewClient(&redis.Options{Addr: "localhost:6379", Password: "redis"})

var open = redis.NewClient(&redis.Options{Addr: "cache.shop.io:6379", Password: "", DB: 0})

func database(password string) (*sql.DB, error) {
	return sql.Open("postgres", fmt.Sprintf("postgres://shop:%s@db.shop.io/shop?sslmode=verify-full", password))
}

func field(form map[string]string) string {
	return form[passwordKey]
}
