use std::time::Duration;
use anyhow::Context;
use reqwest::Client;

const LIMIT: Duration = Duration::from_secs(2);

async fn tell(client: &Client, body: String) -> anyhow::Result<()> {
    client.post("https://mail.shop.io/messages").timeout(LIMIT).body(body).send().await?;
    Ok(())
}

async fn place(client: Client, body: String) {
    let _ = tell(&client, body.clone()).await.context("failed to tell"); // expect
    let sender = client.clone();
    tokio::spawn(async move { // expect
        tell(&sender, body).await
    });
}
