package main

import (
	"database/sql"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"context"

	"example.org/fleet/internal/positions"
	"example.org/fleet/internal/weather"
	"github.com/go-chi/chi/v5"
	"golang.org/x/sync/errgroup"
)

type dispatch struct {
	positions *positions.Client
	weather   *weather.Client
	trips     trips
}

type trips struct{ db *sql.DB }

func (d *dispatch) listTrips(w http.ResponseWriter, r *http.Request) {
	rows, err := d.trips.db.QueryContext(r.Context(), `SELECT id, vehicle, state FROM trips ORDER BY started DESC`) // label: bad unbounded-query
	if err != nil {
		http.Error(w, "no trips", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	var vehicles []string
	for rows.Next() {
		var id, vehicle, state string
		if err := rows.Scan(&id, &vehicle, &state); err != nil {
			http.Error(w, "no trips", http.StatusInternalServerError)
			return
		}
		vehicles = append(vehicles, vehicle)
	}
	for _, vehicle := range vehicles { // label: bad sequential-remote-calls
		where, err := d.positions.Of(r.Context(), vehicle)
		if err != nil {
			slog.Warn("no position", "vehicle", vehicle, "error", err)
			continue
		}
		_ = json.NewEncoder(w).Encode(where)
	}
}

func (d *dispatch) trip(w http.ResponseWriter, r *http.Request) {
	var vehicle string
	row := d.trips.db.QueryRowContext(r.Context(), `SELECT vehicle FROM trips WHERE id = $1`, chi.URLParam(r, "id")) // label: fine unbounded-query
	if err := row.Scan(&vehicle); err != nil {
		http.NotFound(w, r)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	where, err := d.positions.Near(ctx, vehicle)
	if err != nil {
		http.Error(w, "position unknown", http.StatusBadGateway)
		return
	}
	_ = json.NewEncoder(w).Encode(where)
}

func (d *dispatch) start(w http.ResponseWriter, r *http.Request) {
	if _, err := d.trips.db.ExecContext(r.Context(), `UPDATE trips SET state = 'running' WHERE id = $1`, chi.URLParam(r, "id")); err != nil {
		http.Error(w, "not started", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (d *dispatch) forecast(w http.ResponseWriter, r *http.Request) {
	cities := r.URL.Query()["city"]
	group, ctx := errgroup.WithContext(r.Context())
	group.SetLimit(8)
	answers := make([]weather.Forecast, len(cities))
	for i, city := range cities {
		group.Go(func() error { // label: fine unbounded-concurrency
			forecast, err := d.weather.Forecast(ctx, city)
			answers[i] = forecast
			return err
		})
	}
	if err := group.Wait(); err != nil {
		http.Error(w, "no forecast", http.StatusBadGateway)
		return
	}
	_ = json.NewEncoder(w).Encode(answers)
}
