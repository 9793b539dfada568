use std::time::Duration;
use reqwest::{Client, Response};

async fn order(client: Client, body: String) -> Result<Response, reqwest::Error> {
    client.post("https://orders.shop.io/orders").body(body).send().await
}

async fn stock(sku: &str) -> Option<Response> {
    for attempt in 0..4 {
        match reqwest::get(format!("https://inventory.shop.io/stock/{sku}")).await {
            Ok(answer) => return Some(answer),
            Err(_) => tokio::time::sleep(Duration::from_millis(100 << attempt)).await,
        }
    }
    None
}

async fn health() -> bool {
    reqwest::get("http://localhost:9000/health").await.is_ok()
}

async fn charge(amount: u32) -> Result<Response, reqwest::Error> {
    let client = Client::builder().timeout(Duration::from_secs(2)).build()?;
    client.request(reqwest::Method::POST, "https://payments.shop.io/charges").json(&amount).send().await
}
