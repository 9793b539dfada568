use std::time::Duration;
use reqwest::Client;

/// See http://docs.shop.io/stock for the format.
const NAMESPACE: &str = "http://schemas.shop.io/stock";

async fn stock(client: &Client, sku: &str) -> Result<String, reqwest::Error> {
    let url = format!("https://inventory.shop.io/stock/{sku}");
    client.get(&url).header("Namespace", NAMESPACE).timeout(Duration::from_secs(2)).send().await?.text().await
}

async fn local(client: &Client) -> Result<reqwest::Response, reqwest::Error> {
    client.get("http://localhost:8080/health").timeout(Duration::from_secs(2)).send().await
}

async fn configured(client: &Client, base: &str) -> Result<reqwest::Response, reqwest::Error> {
    client.get(format!("{base}/stock")).timeout(Duration::from_secs(2)).send().await
}
