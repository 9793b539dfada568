package shop

import (
	"database/sql"
	"net/http"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	pb "shop.io/genproto"
)

var (
	client = &http.Client{Timeout: 2 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 32}}
	once   sync.Once
	stub   pb.CatalogueClient
)

type Shop struct {
	db        *sql.DB
	catalogue pb.CatalogueClient
}

// Built at start-up and kept by what uses it.
func NewShop() (*Shop, error) {
	db, err := sql.Open("postgres", "postgres://db.shop.io/shop?connect_timeout=5")
	if err != nil {
		return nil, err
	}
	conn, err := grpc.NewClient("catalogue.shop.io:443", grpc.WithTransportCredentials(credentials.NewTLS(nil)))
	if err != nil {
		return nil, err
	}
	return &Shop{db: db, catalogue: pb.NewCatalogueClient(conn)}, nil
}

// A connection is borrowed from the pool of the handle.
func (s *Shop) Orders(w http.ResponseWriter, r *http.Request) {
	conn, err := s.db.Conn(r.Context())
	if err != nil {
		return
	}
	defer conn.Close()
	conn.QueryRowContext(r.Context(), "SELECT count(*) FROM orders")
	client.Get("https://prices.shop.io")
}

// Built on first use.
func catalogue() pb.CatalogueClient {
	once.Do(func() {
		conn, _ := grpc.NewClient("catalogue.shop.io:443", grpc.WithTransportCredentials(credentials.NewTLS(nil)))
		stub = pb.NewCatalogueClient(conn)
	})
	return stub
}

func show(w http.ResponseWriter, r *http.Request) {
	catalogue().GetProduct(r.Context(), &pb.Sku{Id: r.PathValue("sku")})
}

// Once a process.
func main() {
	db, _ := sql.Open("postgres", "postgres://db.shop.io/shop?connect_timeout=5")
	defer db.Close()
	db.Query("SELECT 1")
}
