package shop

import (
	"os"
	"strings"

	"github.com/rs/cors"
)

var public = cors.New(cors.Options{AllowedOrigins: []string{"*"}})

var named = cors.New(cors.Options{AllowedOrigins: []string{"https://shop.io"}, AllowCredentials: true})

var configured = cors.New(cors.Options{AllowedOrigins: strings.Split(os.Getenv("ORIGINS"), ","), AllowCredentials: true})

var decided = cors.New(cors.Options{
	AllowOriginFunc:  func(origin string) bool { return strings.HasSuffix(origin, ".shop.io") },
	AllowCredentials: true,
})
