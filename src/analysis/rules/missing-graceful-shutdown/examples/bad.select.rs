use axum::{routing::get, Router};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/orders", get(orders));
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    tokio::select! {
        served = axum::serve(listener, app) => served, // expect
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

async fn orders() -> &'static str {
    "[]"
}
