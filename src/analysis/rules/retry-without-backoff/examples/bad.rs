use std::time::Duration;
use backon::{ConstantBuilder, Retryable};
use reqwest::{Client, Response};
use tokio::time::sleep;
use tracing::warn;

const PAUSE: Duration = Duration::from_secs(1);

async fn evenly(client: &Client) -> Option<Response> {
    for _ in 0..5 { // expect
        match client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await {
            Ok(answer) => return Some(answer),
            Err(e) => warn!("stock: {e}"),
        }
        sleep(PAUSE).await;
    }
    None
}

async fn at_once(client: &Client) -> Option<Response> {
    for _ in 0..4 { // expect
        match client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await {
            Ok(answer) => return Some(answer),
            Err(_) => continue,
        }
    }
    None
}

async fn connect(uri: &str) -> lapin::Connection {
    loop { // expect
        match lapin::Connection::connect(uri, lapin::ConnectionProperties::default()).await {
            Ok(connection) => return connection,
            Err(_) => sleep(Duration::from_secs(3)).await,
        }
    }
}

async fn constant(client: &Client) -> reqwest::Result<Response> {
    (|| async { client.get("https://stock.shop.io").send().await }).retry(ConstantBuilder::default()).await // expect
}
