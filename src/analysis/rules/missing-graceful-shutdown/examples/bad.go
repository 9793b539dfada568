package main

import (
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"example.org/shop/orders"
)

func main() {
	// Only writes down what it holds in memory.
	dump := make(chan os.Signal, 1)
	signal.Notify(dump, syscall.SIGUSR1)
	go orders.DumpOn(dump)

	server := &http.Server{Addr: ":8080", Handler: orders.Handler()}
	log.Fatal(server.ListenAndServe()) // expect
}
