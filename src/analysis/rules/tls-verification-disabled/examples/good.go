package shop

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"time"
)

type settings struct {
	Insecure bool
}

// Decided by whoever configures it.
func fromSettings(s settings) *tls.Config {
	return &tls.Config{InsecureSkipVerify: s.Insecure}
}

// The chain is checked by a function of its own.
func pinned(check func(*x509.Certificate) bool) *http.Client {
	return &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{
		InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			if !check(state.PeerCertificates[0]) {
				return errors.New("somebody else answered")
			}
			return nil
		},
	}}}
}

func checked(authorities *x509.CertPool) *tls.Config {
	return &tls.Config{RootCAs: authorities, InsecureSkipVerify: false}
}
