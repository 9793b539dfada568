// Command inventory answers how many of each article are left and what they cost.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/shop-sample/inventory/internal/pricing"
	"github.com/shop-sample/inventory/internal/stock"
	"github.com/shop-sample/inventory/internal/web"
)

func main() {
	if err := run(); err != nil {
		slog.Error("inventory stopped", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	levels, err := stock.Open(os.Getenv("REDIS_URL"))
	if err != nil {
		return err
	}
	defer levels.Close()

	server := &http.Server{
		Addr:              ":8081",
		Handler:           web.Routes(levels, pricing.New(os.Getenv("PRICING_URL"))),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
	}
	go func() {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(drain); err != nil {
			slog.Error("shutdown", "error", err)
		}
	}()

	slog.Info("inventory listens", "address", server.Addr)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
