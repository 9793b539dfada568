use std::sync::Arc;
use std::time::Duration;
use futures::{future::join_all, stream, StreamExt};
use reqwest::{Client, Response};
use tokio::sync::Semaphore;

async fn price(client: &Client, sku: &str) -> reqwest::Result<Response> {
    client.get(format!("https://prices.shop.io/{sku}")).timeout(Duration::from_secs(2)).send().await
}

// Eight at a time.
async fn limited(client: &Client, skus: &[String]) -> Vec<reqwest::Result<Response>> {
    stream::iter(skus).map(|sku| price(client, sku)).buffer_unordered(8).collect().await
}

// A semaphore holds the rest back.
async fn slots(client: Client, skus: Vec<String>) {
    let free = Arc::new(Semaphore::new(8));
    for sku in skus {
        let permit = free.clone().acquire_owned().await;
        let client = client.clone();
        tokio::spawn(async move {
            let _permit = permit;
            price(&client, &sku).await.ok();
        });
    }
}

// Written down.
async fn warm(client: &Client) {
    join_all(["a", "b"].iter().map(|sku| price(client, sku))).await;
}

// Nothing leaves the process.
fn label(skus: Vec<String>) {
    for sku in skus {
        tokio::spawn(async move { println!("{sku}") });
    }
}
