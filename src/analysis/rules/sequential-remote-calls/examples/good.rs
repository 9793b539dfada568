use std::time::Duration;
use futures::{stream, StreamExt};
use reqwest::{Client, Response};
use sqlx::PgPool;
use tokio::sync::mpsc::Receiver;

struct Line {
    sku: String,
}

// The first that answers ends it.
async fn download(client: &Client, candidates: &[String]) -> Option<Response> {
    for candidate in candidates {
        if let Ok(answer) = client.get(candidate).timeout(Duration::from_secs(2)).send().await {
            return Some(answer);
        }
    }
    None
}

// Written down.
async fn warm(client: &Client) {
    for url in ["https://a.shop.io", "https://b.shop.io"] {
        client.get(url).timeout(Duration::from_secs(2)).send().await.ok();
    }
}

// A channel brings them over time.
async fn consume(client: &Client, mut lines: Receiver<Line>) {
    while let Some(line) = lines.recv().await {
        client.post("https://audit.shop.io").body(line.sku).timeout(Duration::from_secs(2)).send().await.ok();
    }
}

// Side by side, ten at a time.
async fn prices(client: &Client, lines: Vec<Line>) -> Vec<reqwest::Result<Response>> {
    stream::iter(lines)
        .map(|line| client.get(format!("https://prices.shop.io/{}", line.sku)).timeout(Duration::from_secs(2)).send())
        .buffer_unordered(10)
        .collect()
        .await
}

async fn spawned(client: Client, lines: Vec<Line>) {
    for line in lines {
        let client = client.clone();
        tokio::spawn(async move { client.get(format!("https://prices.shop.io/{}", line.sku)).timeout(Duration::from_secs(2)).send().await });
    }
}

// Batches, and a pause between calls that is meant.
async fn archive(pool: &PgPool, client: &Client, batches: Vec<Vec<i64>>, urls: Vec<String>) -> sqlx::Result<()> {
    for batch in batches.chunks(100) {
        sqlx::query("UPDATE orders SET archived = true WHERE id = ANY($1)").bind(batch).execute(pool).await?;
    }
    for url in urls {
        client.get(url).timeout(Duration::from_secs(2)).send().await.ok();
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}
