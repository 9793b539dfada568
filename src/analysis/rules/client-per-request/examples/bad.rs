use std::time::Duration;
use axum::{extract::Path, routing::get, Router};
use reqwest::Client;

async fn price(Path(sku): Path<String>) -> String {
    let client = Client::builder().timeout(Duration::from_secs(2)).build().expect("a client"); // expect
    let answer = client.get(format!("https://prices.shop.io/{sku}")).send().await.expect("an answer");
    answer.text().await.expect("a text")
}

async fn orders() -> String {
    let pool = sqlx::PgPool::connect("postgres://db.shop.io/shop").await.expect("a pool"); // expect
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM orders").fetch_one(&pool).await.expect("a row");
    count.to_string()
}

fn routes() -> Router {
    Router::new().route("/prices/{sku}", get(price)).route("/orders", get(orders))
}

fn reviews() -> Client {
    Client::builder().timeout(Duration::from_secs(2)).build().expect("a client") // expect
}

struct Reviews {
    client: Client,
}

fn kept() -> Reviews {
    Reviews { client: reviews() }
}

#[utoipa::path(get, path = "/reviews/{sku}")]
async fn review(Path(sku): Path<String>) -> String {
    let answer = reviews().get(format!("https://reviews.shop.io/{sku}")).send().await.expect("an answer");
    answer.text().await.expect("a text")
}
