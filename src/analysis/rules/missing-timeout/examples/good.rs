use openidconnect::core::CoreProviderMetadata;
use std::sync::LazyLock;
use std::time::Duration;
use reqwest::Client;

static HTTP: LazyLock<Client> = LazyLock::new(|| Client::builder().timeout(Duration::from_secs(2)).build().expect("a client"));

async fn stock(sku: &str) -> Result<String, reqwest::Error> {
    HTTP.get(format!("https://inventory.shop.io/stock/{sku}")).send().await?.text().await
}

async fn price(sku: &str) -> Result<String, reqwest::Error> {
    let client = Client::new();
    client.get("https://prices.shop.io").query(&[("sku", sku)]).timeout(Duration::from_millis(800)).send().await?.text().await
}

async fn rating(client: &Client) -> Result<reqwest::Response, reqwest::Error> {
    client.get("https://ratings.shop.io").send().await
}

fn blocking(sku: &str) -> Result<reqwest::blocking::Response, reqwest::Error> {
    reqwest::blocking::get(format!("https://inventory.shop.io/stock/{sku}"))
}

async fn warehouse() -> std::io::Result<tokio::net::TcpStream> {
    tokio::time::timeout(Duration::from_secs(1), tokio::net::TcpStream::connect("warehouse.shop.io:7000")).await?
}

async fn first(client: Client) -> Option<reqwest::Response> {
    tokio::select! {
        answer = reqwest::get("https://inventory.shop.io") => answer.ok(),
        _ = tokio::time::sleep(Duration::from_secs(1)) => None,
    }
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn answers() {
        reqwest::get("https://inventory.shop.io").await.unwrap();
    }
}

async fn issuer(address: openidconnect::IssuerUrl) -> Result<CoreProviderMetadata, LoginError> {
    let http = openidconnect::reqwest::ClientBuilder::new().timeout(Duration::from_secs(5)).build()?;
    CoreProviderMetadata::discover_async(address, &http).await.map_err(LoginError::from)
}

async fn put_aside(client: Client) -> Option<reqwest::Response> {
    let answer = client.get("https://inventory.shop.io").send().map_err(Failure::from);
    let limit = tokio::time::sleep(Duration::from_secs(1));
    tokio::pin!(limit);
    tokio::select! {
        _ = &mut limit => None,
        found = answer => found.ok(),
    }
}
