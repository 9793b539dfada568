use std::time::Duration;
use std::{fs, process::Command, thread};

use axum::{routing::get, Router};

async fn price() -> String {
    thread::sleep(Duration::from_millis(200)); // expect
    reqwest::blocking::get("https://prices.shop.io").unwrap().text().unwrap() // expect
}

async fn terms() -> String {
    fs::read_to_string("terms.txt").unwrap_or_default() // expect
}

fn pause_between(attempt: u64) {
    std::thread::sleep(Duration::from_secs(attempt)); // expect
}

async fn settle() {
    for attempt in 0..3 {
        pause_between(attempt);
    }
}

async fn thumbnail(name: &str) {
    Command::new("convert").arg(name).status().unwrap(); // expect
}

pub fn app() -> Router {
    Router::new().route("/price", get(price)).route("/terms", get(terms))
}
