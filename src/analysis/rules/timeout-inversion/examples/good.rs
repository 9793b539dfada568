use std::time::Duration;

pub struct Stock {
    client: reqwest::Client,
}

impl Stock {
    pub fn new() -> reqwest::Result<Self> {
        Ok(Self { client: reqwest::Client::builder().timeout(Duration::from_secs(10)).build()? })
    }

    pub async fn level(&self, sku: &str) -> reqwest::Result<String> {
        let base = std::env::var("STOCK_URL").expect("STOCK_URL");
        self.client.get(format!("{base}/levels/{sku}")).send().await?.text().await
    }
}
