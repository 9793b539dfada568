use std::sync::LazyLock;
use openidconnect::core::CoreProviderMetadata;
use reqwest::Client;

static HTTP: LazyLock<Client> = LazyLock::new(|| Client::new()); // expect

async fn stock(sku: &str) -> Result<String, reqwest::Error> {
    HTTP.get(format!("https://inventory.shop.io/stock/{sku}")).send().await?.text().await
}

async fn price(sku: &str) -> Result<String, reqwest::Error> {
    reqwest::get(format!("https://prices.shop.io/{sku}")).await?.text().await // expect
}

struct Ratings {
    client: Client,
}

impl Ratings {
    fn open() -> Self {
        let client = Client::builder().user_agent("shop").build().expect("a client"); // expect
        Self { client }
    }

    async fn of(&self, sku: &str) -> Result<String, reqwest::Error> {
        let request = self.client.get("https://ratings.shop.io").query(&[("sku", sku)]);
        request.send().await?.text().await
    }
}

async fn warehouse() -> std::io::Result<tokio::net::TcpStream> {
    tokio::net::TcpStream::connect("warehouse.shop.io:7000").await // expect
}

struct Login {
    http: openidconnect::reqwest::Client,
    issuer: openidconnect::IssuerUrl,
}

impl Login {
    async fn start(issuer: openidconnect::IssuerUrl) -> Result<Self, LoginError> {
        let http = openidconnect::reqwest::ClientBuilder::new().redirect(openidconnect::reqwest::redirect::Policy::none()).build()?; // expect
        Self::discover(&issuer, &http).await?;
        Ok(Self { http, issuer })
    }

    async fn discover(issuer: &openidconnect::IssuerUrl, http: &openidconnect::reqwest::Client) -> Result<CoreProviderMetadata, LoginError> {
        CoreProviderMetadata::discover_async(issuer.clone(), http).await.map_err(LoginError::from)
    }

    async fn again(&self) -> Result<CoreProviderMetadata, LoginError> {
        Self::discover(&self.issuer, &self.http).await
    }
}
