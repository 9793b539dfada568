// Package pricing asks the pricing service what articles cost.
package pricing

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

// mentor: plaintext-connection
const defaultURL = "http://partners:8090"

// A Price is what one article costs at the moment.
type Price struct {
	SKU            string `json:"sku"`
	UnitPriceCents int    `json:"unitPriceCents"`
}

// A Client talks to the pricing service.
type Client struct {
	baseURL string
	http    *http.Client
}

// New returns a client for the service at baseURL, or for the usual one if baseURL is empty.
func New(baseURL string) *Client {
	if baseURL == "" {
		baseURL = defaultURL
	}
	// mentor: missing-timeout, missing-retry
	return &Client{baseURL: baseURL, http: &http.Client{}}
}

// One returns the price of an article.
func (c *Client) One(ctx context.Context, sku string) (Price, error) {
	var price Price
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.baseURL+"/prices/"+url.PathEscape(sku), nil)
	if err != nil {
		return price, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return price, err
	}
	err = decode(response, &price)
	return price, err
}

// Many returns the prices of several articles in one round trip.
func (c *Client) Many(ctx context.Context, skus []string) ([]Price, error) {
	query := url.Values{"sku": skus}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.baseURL+"/prices?"+query.Encode(), nil)
	if err != nil {
		return nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	var prices []Price
	err = decode(response, &prices)
	return prices, err
}

func decode(response *http.Response, into any) error {
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("pricing answered %s", response.Status)
	}
	return json.NewDecoder(response.Body).Decode(into)
}
