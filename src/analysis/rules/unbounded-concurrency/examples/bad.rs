use std::time::Duration;
use futures::future::join_all;
use reqwest::{Client, Response};
use tokio::task::JoinSet;

struct Product {
    sku: String,
}

async fn price(client: &Client, sku: &str) -> reqwest::Result<Response> {
    client.get(format!("https://prices.shop.io/{sku}")).timeout(Duration::from_secs(2)).send().await
}

async fn prices(client: &Client, products: &[Product]) -> Vec<reqwest::Result<Response>> {
    join_all(products.iter().map(|product| price(client, &product.sku))).await // expect
}

async fn refresh(client: Client, products: Vec<Product>) {
    for product in products { // expect
        let client = client.clone();
        tokio::spawn(async move {
            if let Err(error) = price(&client, &product.sku).await {
                eprintln!("{error}");
            }
        });
    }
}

async fn forget(client: Client, skus: Vec<String>) {
    let mut running = JoinSet::new();
    for sku in skus { // expect
        running.spawn(client.delete(format!("https://catalogue.shop.io/{sku}")).timeout(Duration::from_secs(2)).send());
    }
    while running.join_next().await.is_some() {}
}

async fn names(client: &Client, products: &[Product]) -> Vec<reqwest::Result<Response>> {
    let asked: Vec<_> = products.iter().map(|product| async move { price(client, &product.sku).await }).collect();
    join_all(asked).await // expect
}
