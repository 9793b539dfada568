use std::time::Duration;
use backon::{ExponentialBuilder, Retryable};
use reqwest::{Client, Response};
use tokio::time::{interval, sleep};
use tracing::warn;

async fn doubled(client: &Client) -> Option<Response> {
    let mut pause = Duration::from_millis(100);
    for _ in 0..5 {
        match client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await {
            Ok(answer) => return Some(answer),
            Err(e) => warn!("stock: {e}"),
        }
        sleep(pause).await;
        pause *= 2;
    }
    None
}

async fn shifted(client: &Client) -> Option<Response> {
    for attempt in 0..5 {
        if let Ok(answer) = client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await {
            return Some(answer);
        }
        sleep(Duration::from_millis(100 << attempt)).await;
    }
    None
}

async fn polled(client: &Client) {
    let mut ticks = interval(Duration::from_secs(5));
    loop {
        ticks.tick().await;
        if let Err(e) = client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await {
            warn!("stock: {e}");
        }
    }
}

async fn slowly(uri: &str) -> lapin::Connection {
    loop {
        match lapin::Connection::connect(uri, lapin::ConnectionProperties::default()).await {
            Ok(connection) => return connection,
            Err(e) => warn!("queue: {e}"),
        }
        sleep(Duration::from_secs(60)).await;
    }
}

async fn wrapped(client: &Client) -> reqwest::Result<Response> {
    (|| async { client.get("https://stock.shop.io").send().await }).retry(ExponentialBuilder::default()).await
}

async fn gives_up(client: &Client) -> reqwest::Result<Response> {
    loop {
        let answer = client.get("https://stock.shop.io").timeout(Duration::from_secs(2)).send().await?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        sleep(Duration::from_secs(1)).await;
    }
}
