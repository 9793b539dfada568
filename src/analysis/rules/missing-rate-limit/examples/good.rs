use axum::{routing::{get, post}, Router};

pub fn app() -> Router {
    Router::new().route("/login", get(page)).route("/orders", post(order))
}

async fn page() {}
async fn order() {}
