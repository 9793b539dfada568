use std::time::Duration;

use reqwest::{Client, Response};

async fn charge(client: &Client, order: String, key: &str) -> Option<Response> {
    let mut pause = Duration::from_millis(100);
    for _ in 0..4 {
        match client.post("https://pay.shop.io/charges").header("Idempotency-Key", key).body(order.clone()).send().await {
            Ok(answer) => return Some(answer),
            Err(e) => tracing::warn!("charge: {e}"),
        }
        tokio::time::sleep(pause).await;
        pause *= 2;
    }
    None
}

async fn stock(client: &Client) -> Option<Response> {
    for attempt in 0..3u64 {
        if let Ok(answer) = client.get("https://stock.shop.io").send().await {
            return Some(answer);
        }
        tokio::time::sleep(Duration::from_secs(1 << attempt)).await;
    }
    None
}
