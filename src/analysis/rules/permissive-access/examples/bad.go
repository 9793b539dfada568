package shop

import (
	"net/http"

	"github.com/rs/cors"
)

var everyone = cors.New(cors.Options{
	AllowedOrigins:   []string{"*"}, // expect
	AllowCredentials: true,
})

var reflected = cors.New(cors.Options{
	AllowOriginFunc:  func(origin string) bool { return true }, // expect
	AllowCredentials: true,
})

func serve(handler http.Handler) http.Handler {
	return everyone.Handler(reflected.Handler(handler))
}
