package weather

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

type Forecast struct{ Degrees float64 }

type Client struct {
	base string
	http *http.Client
}

func New(base string, client *http.Client) *Client { return &Client{base: base, http: client} }

func (c *Client) Forecast(ctx context.Context, city string) (Forecast, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/forecast?city="+url.QueryEscape(city), nil)
	if err != nil {
		return Forecast{}, err
	}
	answer, err := c.http.Do(request) // label: fine missing-timeout
	if err != nil {
		return Forecast{}, err
	}
	defer answer.Body.Close()
	var forecast Forecast
	return forecast, json.NewDecoder(answer.Body).Decode(&forecast)
}

// Warnings come from an office that is often slow.
func Warnings(region string) ([]byte, error) {
	answer, err := http.Get(fmt.Sprintf("https://warnings.office.io/%s", region)) // label: bad missing-timeout, bad missing-retry
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	return nil, json.NewDecoder(answer.Body).Decode(&struct{}{})
}

// Alive tells the watchdog on the same machine; it must not wait for ever either.
func Alive() error {
	client := &http.Client{} // label: bad missing-timeout
	answer, err := client.Get("http://127.0.0.1:9911/alive") // label: fine plaintext-connection, fine missing-retry
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

var quick = &http.Client{Timeout: 500 * time.Millisecond} // label: fine missing-timeout

func Ping(base string) bool {
	answer, err := quick.Get(base + "/ping")
	if err != nil { // label: fine swallowed-remote-error
		return false
	}
	_ = answer.Body.Close()
	return answer.StatusCode == http.StatusOK
}
