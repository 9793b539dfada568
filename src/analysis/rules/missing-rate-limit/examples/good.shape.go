package shop

import (
	"net/http"

	"golang.org/x/time/rate"
)

var allowed = rate.NewLimiter(5, 10)

func routes() {
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		if !allowed.Allow() {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		w.WriteHeader(http.StatusOK)
	})
}
