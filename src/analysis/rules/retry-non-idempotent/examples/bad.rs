use std::time::Duration;

use reqwest::{Client, Response};

async fn charge(client: &Client, order: String) -> Option<Response> {
    let mut pause = Duration::from_millis(100);
    for _ in 0..4 { // expect
        match client.post("https://pay.shop.io/charges").body(order.clone()).timeout(Duration::from_secs(2)).send().await {
            Ok(answer) => return Some(answer),
            Err(e) => tracing::warn!("charge: {e}"),
        }
        tokio::time::sleep(pause).await;
        pause *= 2;
    }
    None
}
