package shop

import (
	"database/sql"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
	"github.com/redis/go-redis/v9"
)

var jwtKey = []byte("shop-signing-77") // expect

var store = sessions.NewCookieStore([]byte("violet-sky-11")) // expect

var cache = redis.NewClient(&redis.Options{
	Addr:     "cache.shop.io:6379",
	Password: "Mango55pie", // expect
})

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(jwtKey)
}

func open() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://shop:Zebra77x@db.shop.io/shop?sslmode=verify-full") // expect
}

func stock(request *http.Request) {
	request.SetBasicAuth("shop", "Umbrella81") // expect
}
