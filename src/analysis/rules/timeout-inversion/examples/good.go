package shop

import (
	"net/http"
	"time"
)

var patient = &http.Client{Timeout: 10 * time.Second}
var client = &http.Client{Timeout: 2 * time.Second}

func level() (*http.Response, error) {
	return patient.Get("http://stock:3000/levels/1")
}

func name() (*http.Response, error) {
	return client.Get("http://stock:3000/names/1")
}
