use axum::{extract::State, routing::get, Json, Router};
use sqlx::PgPool;

pub fn routes(pool: PgPool) -> Router {
    Router::new().route("/orders", get(orders)).with_state(pool)
}

async fn orders(State(pool): State<PgPool>) -> Json<Vec<Order>> {
    let orders = sqlx::query_as::<_, Order>("SELECT id, total FROM orders ORDER BY placed DESC").fetch_all(&pool).await.unwrap(); // expect
    Json(orders)
}
