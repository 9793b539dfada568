use axum::{extract::{Query, State}, routing::get, Json, Router};
use sqlx::PgPool;

pub fn routes(pool: PgPool) -> Router {
    Router::new().route("/orders", get(orders)).with_state(pool)
}

async fn orders(State(pool): State<PgPool>, Query(after): Query<After>) -> Json<Vec<Order>> {
    let orders = sqlx::query_as::<_, Order>("SELECT id, total FROM orders WHERE id > $1 ORDER BY id LIMIT 50").bind(after.id).fetch_all(&pool).await.unwrap();
    Json(orders)
}
