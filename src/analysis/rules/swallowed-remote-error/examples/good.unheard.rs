use std::time::Duration;
use anyhow::Context;
use reqwest::Client;
use tracing::error;

const LIMIT: Duration = Duration::from_secs(2);

async fn tell(client: &Client, body: String) -> anyhow::Result<()> {
    client.post("https://mail.shop.io/messages").timeout(LIMIT).body(body).send().await?;
    Ok(())
}

async fn place(client: Client, body: String) -> anyhow::Result<()> {
    tell(&client, body.clone()).await.context("failed to tell")?;
    let sender = client.clone();
    let told = tokio::spawn(async move { tell(&sender, body).await });
    told.await??;
    let other = client.clone();
    tokio::spawn(async move {
        if let Err(e) = tell(&other, String::new()).await {
            error!("not told: {e}");
            retry_later(e).await;
        }
    });
    // Nobody needs the count to be right.
    let _ = count();
    Ok(())
}
