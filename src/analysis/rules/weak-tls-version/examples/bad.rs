use native_tls::{Protocol, TlsConnector};
use reqwest::{tls, Client};

fn client() -> reqwest::Result<Client> {
    Client::builder().min_tls_version(tls::Version::TLS_1_0).build() // expect
}

fn connector() -> native_tls::Result<TlsConnector> {
    TlsConnector::builder()
        .min_protocol_version(Some(Protocol::Tlsv11)) // expect
        .build()
}
