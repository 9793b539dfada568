mod readings;
mod upstream;

use axum::{routing::get, Router};
use sqlx::postgres::PgPoolOptions;
use std::time::Duration;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(Duration::from_secs(3)).connect(&std::env::var("DATABASE_URL")?).await?;
    let app = Router::new()
        .route("/readings", get(readings::all))
        .route("/readings/{meter}", get(readings::of))
        .route("/tariff/{zip}", get(upstream::tariff))
        .with_state(pool);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?; // label: bad missing-graceful-shutdown
    Ok(())
}
