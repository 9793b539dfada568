package shop

import (
	"context"
	"crypto/tls"
	"database/sql"
	"net/http"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	pb "shop.io/genproto"
)

func prices(w http.ResponseWriter, r *http.Request) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}} // expect
	client := &http.Client{Transport: transport, Timeout: 2 * time.Second}
	response, err := client.Get("https://prices.shop.io")
	if err != nil {
		http.Error(w, "no prices", http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
}

func orders(w http.ResponseWriter, r *http.Request) {
	db, err := sql.Open("postgres", "postgres://db.shop.io/shop?connect_timeout=5") // expect
	if err != nil {
		http.Error(w, "no database", http.StatusServiceUnavailable)
		return
	}
	defer db.Close()
	db.QueryRowContext(r.Context(), "SELECT count(*) FROM orders")
}

func product(ctx context.Context, sku string) (*pb.Product, error) {
	conn, err := grpc.NewClient("catalogue.shop.io:443", grpc.WithTransportCredentials(credentials.NewTLS(nil))) // expect
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	catalogue := pb.NewCatalogueClient(conn)
	return catalogue.GetProduct(ctx, &pb.Sku{Id: sku})
}

func show(w http.ResponseWriter, r *http.Request) {
	product(r.Context(), r.PathValue("sku"))
}
