use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::{extract::State, routing::post, Router};
use tower_sessions::SessionManagerLayer;
use tower_sessions_redis_store::RedisStore;

struct Shop {
    prices: Mutex<HashMap<String, u64>>,
    sessions: RedisStore,
}

pub fn app(shop: Arc<Shop>) -> Router {
    let layer = SessionManagerLayer::new(shop.sessions.clone());
    Router::new().route("/prices", post(price)).layer(layer).with_state(shop)
}

async fn price(State(shop): State<Arc<Shop>>, body: String) {
    let mut sessions: HashMap<String, String> = HashMap::new();
    sessions.insert(token(), body.clone());
    shop.prices.lock().unwrap().insert(body, 1);
}
