use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::{extract::State, routing::post, Router};
use tower_sessions::{MemoryStore, SessionManagerLayer};

struct Shop {
    sessions: Mutex<HashMap<String, Customer>>, // expect
}

pub fn app(shop: Arc<Shop>) -> Router {
    let layer = SessionManagerLayer::new(MemoryStore::default()); // expect
    Router::new().route("/login", post(login)).layer(layer).with_state(shop)
}

async fn login(State(shop): State<Arc<Shop>>, body: String) {
    shop.sessions.lock().unwrap().insert(token(), Customer { name: body });
}
