use std::time::Duration;
use reqwest::{Certificate, Client};

fn client(pem: &[u8]) -> reqwest::Result<Client> {
    let authority = Certificate::from_pem(pem)?;
    Client::builder().timeout(Duration::from_secs(2)).add_root_certificate(authority).build()
}

fn strict() -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_certs(false).build()
}

fn configured(insecure: bool) -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_certs(insecure).build()
}
