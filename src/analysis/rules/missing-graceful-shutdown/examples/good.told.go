package web

import (
	"context"
	"net/http"
	"time"

	"example.org/shop/orders"
)

// Whoever made the context hears the signal.
func Serve(ctx context.Context) error {
	server := &http.Server{Addr: ":8080", Handler: orders.Handler(), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-ctx.Done()
		limit, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		_ = server.Shutdown(limit)
	}()
	return server.ListenAndServe()
}
