use axum::extract::{Path, State};
use axum::Json;
use sqlx::PgPool;

#[derive(serde::Serialize, sqlx::FromRow)]
pub struct Reading {
    meter: String,
    kwh: f64,
}

pub async fn all(State(pool): State<PgPool>) -> Json<Vec<Reading>> {
    let readings = sqlx::query_as::<_, Reading>("SELECT meter, kwh FROM readings ORDER BY taken DESC").fetch_all(&pool).await.unwrap_or_default(); // label: bad unbounded-query, bad swallowed-remote-error
    Json(readings)
}

pub async fn of(State(pool): State<PgPool>, Path(meter): Path<String>) -> Json<Vec<Reading>> {
    let readings = sqlx::query_as::<_, Reading>("SELECT meter, kwh FROM readings WHERE meter = $1").bind(meter).fetch_all(&pool).await.unwrap(); // label: fine unbounded-query
    Json(readings)
}
