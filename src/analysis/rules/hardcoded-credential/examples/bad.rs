use jsonwebtoken::{encode, EncodingKey, Header};
use reqwest::Client;
use sqlx::postgres::PgPoolOptions;

const SIGNING_SECRET: &str = "shop-signing-77"; // expect

fn token(claims: &Claims) -> jsonwebtoken::errors::Result<String> {
    encode(&Header::default(), claims, &EncodingKey::from_secret(SIGNING_SECRET.as_bytes()))
}

async fn pool() -> sqlx::Result<sqlx::PgPool> {
    PgPoolOptions::new().connect("postgres://shop:Zebra77x@db.shop.io/shop").await // expect
}

async fn stock(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("https://stock.shop.io").basic_auth("shop", Some("Umbrella81")).send().await // expect
}
