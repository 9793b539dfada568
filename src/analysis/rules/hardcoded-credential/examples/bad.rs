use hmac::{Hmac, Mac};
use jsonwebtoken::{encode, EncodingKey, Header};
use oauth2::ClientSecret;
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

fn checksum(body: &[u8]) -> Hmac<sha2::Sha256> {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(b"shop-hooks-violet-12").expect("any length fits"); // expect
    mac.update(body);
    mac
}

fn login() -> ClientSecret {
    ClientSecret::new("Quartz-66-heron".to_owned()) // expect
}
