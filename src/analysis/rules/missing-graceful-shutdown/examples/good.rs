use axum::{routing::get, Router};
use tokio::net::TcpListener;
use tokio::signal::unix::{signal, SignalKind};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/orders", get(orders));
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).with_graceful_shutdown(stopped()).await
}

async fn stopped() {
    let mut stop = signal(SignalKind::terminate()).expect("SIGTERM can be heard");
    stop.recv().await;
}

async fn orders() -> &'static str {
    "[]"
}
