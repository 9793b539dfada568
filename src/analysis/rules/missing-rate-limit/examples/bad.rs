use axum::{routing::{get, post}, Router};

pub fn app() -> Router {
    Router::new()
        .route("/users/login", post(login)) // expect
        .route("/users/register", post(register))
        .route("/orders", get(orders))
}

async fn login() {}
async fn register() {}
async fn orders() {}
