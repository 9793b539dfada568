use std::time::Duration;
use reqwest::Client;

const PRICES: &str = "http://prices.shop.io"; // expect

async fn stock(client: &Client, sku: &str) -> Result<String, reqwest::Error> {
    let url = format!("http://inventory.shop.io/stock/{sku}"); // expect
    client.get(&url).timeout(Duration::from_secs(2)).send().await?.text().await
}

async fn price(client: &Client, sku: &str) -> Result<String, reqwest::Error> {
    let url = String::from(PRICES) + "/" + sku;
    client.get(url).timeout(Duration::from_secs(2)).send().await?.text().await
}

async fn rating(client: &Client) -> Result<reqwest::Response, reqwest::Error> {
    let base = std::env::var("RATINGS").unwrap_or_else(|_| "http://ratings.shop.io".to_string()); // expect
    client.get(format!("{base}/all")).timeout(Duration::from_secs(2)).send().await
}
