use axum::{routing::get, Router};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let stop = CancellationToken::new();
    let app = Router::new().route("/orders", get(orders));
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    let told = stop.clone();
    let serving = tokio::spawn(async move { axum::serve(listener, app).with_graceful_shutdown(async move { told.cancelled().await }).await });
    tokio::signal::ctrl_c().await?;
    stop.cancel();
    serving.await?
}

async fn orders() -> &'static str {
    "[]"
}
