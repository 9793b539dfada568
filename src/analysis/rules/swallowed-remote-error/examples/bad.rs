use std::time::Duration;
use reqwest::Client;
use tracing::{error, warn};

const LIMIT: Duration = Duration::from_secs(2);

async fn notify(client: &Client, body: String) {
    let _ = client.post("https://mail.shop.io/messages").timeout(LIMIT).body(body).send().await; // expect
}

async fn order(client: &Client, body: String) -> Result<(), sqlx::Error> {
    if let Err(e) = client.post("https://orders.shop.io").timeout(LIMIT).body(body).send().await { // expect
        error!("order was not sent: {e}");
    }
    mark_sent().await
}

// What comes back looks like a shop without a name.
async fn name(client: &Client) -> String {
    match client.get("https://names.shop.io").timeout(LIMIT).send().await {
        Ok(answer) => answer.text().await.unwrap(),
        Err(e) => { // expect
            warn!("name: {}", e);
            return String::from("");
        }
    }
}

async fn reserve(client: &Client, sku: &str) -> anyhow::Result<()> {
    let answer = client.put(format!("https://stock.shop.io/{sku}")).timeout(LIMIT).send().await;
    match answer {
        Ok(answer) => println!("{}", answer.status()),
        Err(error) => { // expect
            warn!("{error:?}");
            return Ok(());
        }
    }
    Ok(())
}

async fn mark_sent() -> Result<(), sqlx::Error> {
    Ok(())
}

async fn thrown_away(client: &Client, body: String) {
    drop(client.post("https://orders.shop.io").timeout(LIMIT).body(body).send().await); // expect
}
