use std::time::Duration;
use anyhow::{bail, Context};
use reqwest::{Client, Response};
use tracing::{error, warn};

const LIMIT: Duration = Duration::from_secs(2);

async fn returned(client: &Client) -> anyhow::Result<Response> {
    let answer = client.get("https://prices.shop.io").timeout(LIMIT).send().await.context("prices")?;
    match client.get("https://stock.shop.io").timeout(LIMIT).send().await {
        Ok(_) => Ok(answer),
        Err(e) => {
            error!("stock: {e}");
            Err(e.into())
        }
    }
}

async fn refused(client: &Client) -> anyhow::Result<()> {
    if let Err(e) = client.get("https://stock.shop.io").timeout(LIMIT).send().await {
        bail!("stock does not answer: {e}");
    }
    Ok(())
}

// Whoever asks can tell nothing from something.
async fn known(client: &Client) -> Option<Response> {
    match client.get("https://stock.shop.io").timeout(LIMIT).send().await {
        Ok(answer) => Some(answer),
        Err(e) => {
            warn!("stock: {e}");
            None
        }
    }
}

async fn answered(client: &Client) -> u16 {
    let status = match client.get("https://stock.shop.io").timeout(LIMIT).send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(e) => {
            warn!("stock: {e}");
            502
        }
    };
    status
}

async fn tried(client: &Client) -> Option<Response> {
    for attempt in 0..3 {
        match client.get("https://stock.shop.io").timeout(LIMIT).send().await {
            Ok(answer) => return Some(answer),
            Err(e) => warn!("attempt {attempt}: {e}"),
        }
    }
    None
}

async fn meant(client: &Client, body: String) {
    // Best effort: a view that is not counted hurts nobody.
    let _ = client.post("https://views.shop.io").timeout(LIMIT).body(body).send().await;
}

async fn flagged(client: &Client) -> bool {
    if let Err(e) = client.get("https://stock.shop.io").timeout(LIMIT).send().await {
        warn!("{e}");
        return false;
    }
    true
}

async fn beside(client: Client) {
    // Best effort: who is served already must not fail with it.
    let copy = client.clone();
    tokio::spawn(async move {
        let _ = copy.post("https://views.shop.io").timeout(LIMIT).send().await;
    });
}
