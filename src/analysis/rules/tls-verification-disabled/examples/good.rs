use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
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

struct Pinned(Vec<u8>);

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(&self, end: &Cert, _between: &[Cert], _name: &Name, _ocsp: &[u8], _now: Time) -> Result<ServerCertVerified, rustls::Error> {
        if end.as_ref() == self.0 { Ok(ServerCertVerified::assertion()) } else { Err(rustls::Error::General("another certificate".into())) }
    }
}
