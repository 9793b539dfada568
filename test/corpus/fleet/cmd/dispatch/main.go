package main

import (
	"log"
	"net/http"
	"os"

	"example.org/fleet/internal/platform"
	"example.org/fleet/internal/positions"
	"example.org/fleet/internal/weather"
	"github.com/go-chi/chi/v5"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

func main() {
	connection, err := grpc.NewClient(os.Getenv("TRACKER_ADDR"), grpc.WithTransportCredentials(insecure.NewCredentials())) // label: bad plaintext-connection
	if err != nil {
		log.Fatal(err)
	}
	database := platform.MustOpen(os.Getenv("DATABASE_URL"))
	api := &dispatch{
		positions: positions.New(connection),
		weather:   weather.New(os.Getenv("WEATHER_URL"), platform.NewClient()),
		trips:     trips{database},
	}

	router := chi.NewRouter()
	router.Get("/trips", api.listTrips)
	router.Get("/trips/{id}", api.trip)
	router.Post("/trips/{id}/start", api.start)
	router.Get("/forecast", api.forecast)
	log.Fatal(http.ListenAndServe(":8080", router)) // label: bad missing-graceful-shutdown, bad missing-timeout
}
