use std::time::Duration;
use reqwest::Client;

fn client() -> Client {
    Client::builder().timeout(Duration::from_secs(2)).build().expect("a client") // expect
}

async fn stock(sku: &str) -> Result<String, reqwest::Error> {
    client().get(format!("https://inventory.shop.io/stock/{sku}")).send().await?.text().await
}

async fn price(sku: &str) -> Result<String, reqwest::Error> {
    let request = reqwest::get(format!("https://prices.shop.io/{sku}")); // expect
    request.await?.text().await
}
