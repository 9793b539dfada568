use std::time::Duration;
use native_tls::TlsConnector;
use reqwest::Client;

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
