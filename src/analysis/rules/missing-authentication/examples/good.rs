use axum::{middleware, routing::delete, Router};

pub fn routes() -> Router {
    Router::new()
        .route("/orders/{id}", delete(remove))
        .layer(middleware::from_fn(require_token))
}

async fn remove() -> &'static str {
    "gone"
}
