use std::sync::{Arc, LazyLock};
use std::time::Duration;
use axum::{extract::State, routing::get, Router};
use reqwest::Client;
use sqlx::PgPool;

static HTTP: LazyLock<Client> = LazyLock::new(|| Client::builder().timeout(Duration::from_secs(2)).build().expect("a client"));

struct Shop {
    http: Client,
    pool: PgPool,
}

// Built at start-up and kept by what uses it.
impl Shop {
    async fn new() -> sqlx::Result<Self> {
        let pool = PgPool::connect("postgres://db.shop.io/shop").await?;
        let http = Client::builder().timeout(Duration::from_secs(2)).build().expect("a client");
        Ok(Self { http, pool })
    }
}

async fn price(State(shop): State<Arc<Shop>>) -> String {
    sqlx::query("SELECT 1").execute(&shop.pool).await.expect("an answer");
    HTTP.get("https://stock.shop.io").send().await.expect("an answer");
    shop.http.get("https://prices.shop.io").send().await.expect("an answer").text().await.expect("a text")
}

fn client() -> Client {
    Client::builder().timeout(Duration::from_secs(2)).build().expect("a client")
}

// A task takes it along.
fn refresh() {
    let http = client();
    tokio::spawn(async move {
        loop {
            http.get("https://prices.shop.io").send().await.ok();
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
    });
}

fn routes(shop: Arc<Shop>) -> Router {
    refresh();
    Router::new().route("/price", get(price)).with_state(shop)
}

fn reviews() -> Client {
    Client::builder().timeout(Duration::from_secs(2)).build().expect("a client")
}

static CERTIFICATES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let client = reqwest::blocking::Client::new();
    client.get("https://trust.shop.io/bundle.pem").send().expect("certificates").bytes().expect("their bytes").to_vec()
});

struct Reviews {
    client: Client,
}

fn kept() -> Reviews {
    Reviews { client: reviews() }
}

// Nobody says how often this runs, and the others keep theirs.
async fn report(sku: &str) -> String {
    let answer = reviews().get(format!("https://reviews.shop.io/{sku}")).send().await.expect("an answer");
    answer.text().await.expect("a text")
}
