use native_tls::{Protocol, TlsConnector};
use reqwest::{tls, Client};

fn client() -> reqwest::Result<Client> {
    Client::builder().min_tls_version(tls::Version::TLS_1_2).build()
}

fn connector() -> native_tls::Result<TlsConnector> {
    TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv12)).build()
}
