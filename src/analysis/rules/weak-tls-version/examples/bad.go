package shop

import (
	"crypto/tls"
	"net/http"
)

var server = &http.Server{
	Addr: ":8443",
	TLSConfig: &tls.Config{
		MinVersion: tls.VersionTLS10, // expect
	},
}

func configure() *tls.Config {
	config := &tls.Config{}
	config.MinVersion = tls.VersionTLS11 // expect
	config.CipherSuites = []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_RSA_WITH_RC4_128_SHA} // expect
	return config
}
