use axum::{routing::{delete, get}, Router};

pub fn routes() -> Router {
    Router::new()
        .route("/orders/{id}", get(show))
        .route("/orders/{id}", delete(remove)) // expect
}

async fn show() -> &'static str {
    "order"
}

async fn remove() -> &'static str {
    "gone"
}
