use std::time::Duration;
use native_tls::TlsConnector;
use reqwest::Client;
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};

fn client() -> reqwest::Result<Client> {
    Client::builder()
        .timeout(Duration::from_secs(2))
        .danger_accept_invalid_certs(true) // expect
        .build()
}

fn names() -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_hostnames(true).build() // expect
}

fn connector() -> native_tls::Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(true); // expect
    builder.build()
}

struct Anybody;

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(&self, _end: &Cert, _between: &[Cert], _name: &Name, _ocsp: &[u8], _now: Time) -> Result<ServerCertVerified, rustls::Error> { // expect
        Ok(ServerCertVerified::assertion())
    }
}
