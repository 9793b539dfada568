package platform

import (
	"crypto/tls"
	"database/sql"
	"net/http"
	"time"

	_ "github.com/lib/pq"
)

// NewClient is what every part of the system talks through.
func NewClient() *http.Client {
	return &http.Client{ // label: fine missing-timeout, bad missing-retry
		Timeout:   4 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}, // label: fine weak-tls-version, fine tls-verification-disabled
	}
}

// Legacy speaks to a box in the basement that nobody dares to touch.
func Legacy() *http.Client {
	return &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS10}}, // label: bad weak-tls-version
	}
}

func MustOpen(url string) *sql.DB {
	db, err := sql.Open("postgres", url)
	if err != nil {
		panic(err)
	}
	db.SetMaxOpenConns(20)
	return db
}
