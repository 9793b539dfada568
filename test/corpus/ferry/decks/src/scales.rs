use async_trait::async_trait;
use std::time::Duration;

#[async_trait]
pub trait Scales: Send + Sync {
    async fn weight(&self, vehicle: &str) -> Result<u32, reqwest::Error>;
}

pub struct HttpScales {
    client: reqwest::Client,
}

impl HttpScales {
    pub fn new() -> Result<Self, reqwest::Error> {
        Ok(Self { client: reqwest::Client::builder().timeout(Duration::from_secs(2)).build()? }) // label: fine missing-timeout, bad missing-retry
    }
}

#[async_trait]
impl Scales for HttpScales {
    async fn weight(&self, vehicle: &str) -> Result<u32, reqwest::Error> {
        self.client.get(format!("https://scales.ferry.org/{vehicle}")).send().await?.json().await
    }
}

pub struct FakeScales;

#[async_trait]
impl Scales for FakeScales {
    async fn weight(&self, _: &str) -> Result<u32, reqwest::Error> {
        Ok(1200)
    }
}
