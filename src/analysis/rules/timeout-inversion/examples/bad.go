package shop

import (
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 2 * time.Second}

func level() (*http.Response, error) {
	return client.Get("http://stock:3000/levels/1") // expect
}
