use hmac::{Hmac, Mac};
use jsonwebtoken::{encode, EncodingKey, Header};
use oauth2::ClientSecret;
use reqwest::Client;
use sqlx::postgres::PgPoolOptions;

const PASSWORD_FIELD: &str = "password";

fn token(claims: &Claims) -> jsonwebtoken::errors::Result<String> {
    let secret = std::env::var("SIGNING_SECRET").expect("a secret");
    encode(&Header::default(), claims, &EncodingKey::from_secret(secret.as_bytes()))
}

async fn pool(password: &str) -> sqlx::Result<sqlx::PgPool> {
    PgPoolOptions::new().connect(&format!("postgres://shop:{password}@db.shop.io/shop")).await
}

async fn local() -> sqlx::Result<sqlx::PgPool> {
    PgPoolOptions::new().connect("postgres://shop:shop@localhost/shop").await
}

async fn stock(client: &Client, key: &str) -> reqwest::Result<reqwest::Response> {
    client.get("https://stock.shop.io").basic_auth("shop", Some(key)).header(PASSWORD_FIELD, "none").send().await
}

fn checksum(key: &[u8], body: &[u8]) -> Hmac<sha2::Sha256> {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key).expect("any length fits");
    mac.update(body);
    mac
}

fn login() -> ClientSecret {
    ClientSecret::new(std::env::var("LOGIN_SECRET").expect("a secret"))
}
