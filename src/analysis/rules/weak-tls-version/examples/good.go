package shop

import "crypto/tls"

// Nothing said: TLS 1.2 and newer.
var plain = &tls.Config{}

var modern = &tls.Config{
	MinVersion:   tls.VersionTLS12,
	CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256},
}

type release struct {
	MinVersion int
}

// A version of something else.
var supported = release{MinVersion: 3}

func configured(minimum uint16) *tls.Config {
	return &tls.Config{MinVersion: minimum}
}

func name(version uint16) string {
	if version == tls.VersionTLS10 {
		return "old"
	}
	return "good"
}
