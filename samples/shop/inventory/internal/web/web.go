// Package web is the HTTP interface of the inventory.
package web

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/shop-sample/inventory/internal/pricing"
	"github.com/shop-sample/inventory/internal/stock"
)

type level struct {
	SKU            string `json:"sku"`
	Available      int    `json:"available"`
	UnitPriceCents int    `json:"unitPriceCents"`
}

// Routes wires the handlers to what they need.
func Routes(levels *stock.Store, prices *pricing.Client) http.Handler {
	mux := http.NewServeMux()

	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]string{"status": "ok"})
	})

	mux.HandleFunc("GET /stock/{sku}", func(w http.ResponseWriter, r *http.Request) {
		sku := r.PathValue("sku")
		available, err := levels.Available(r.Context(), sku)
		if err != nil {
			refuse(w, err)
			return
		}
		price, err := prices.One(r.Context(), sku)
		if err != nil {
			refuse(w, err)
			return
		}
		answer(w, http.StatusOK, level{SKU: sku, Available: available, UnitPriceCents: price.UnitPriceCents})
	})

	mux.HandleFunc("GET /prices", func(w http.ResponseWriter, r *http.Request) {
		found, err := prices.Many(r.Context(), r.URL.Query()["sku"])
		if err != nil {
			refuse(w, err)
			return
		}
		answer(w, http.StatusOK, found)
	})

	// mentor: missing-authentication
	mux.HandleFunc("POST /stock/{sku}/reservations", func(w http.ResponseWriter, r *http.Request) {
		var wanted struct {
			Quantity int `json:"quantity"`
		}
		if err := json.NewDecoder(r.Body).Decode(&wanted); err != nil || wanted.Quantity < 1 {
			answer(w, http.StatusBadRequest, map[string]string{"error": "quantity must be at least 1"})
			return
		}
		if err := levels.Reserve(r.Context(), r.PathValue("sku"), wanted.Quantity); err != nil {
			refuse(w, err)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})

	return mux
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		slog.Error("answer not written", "error", err)
	}
}

func refuse(w http.ResponseWriter, err error) {
	if errors.Is(err, stock.ErrSoldOut) {
		answer(w, http.StatusConflict, map[string]string{"error": "sold out"})
		return
	}
	slog.Error("request failed", "error", err)
	answer(w, http.StatusBadGateway, map[string]string{"error": "unavailable"})
}
