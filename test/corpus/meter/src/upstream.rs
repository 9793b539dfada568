use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::LazyLock;
use std::time::Duration;

static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(|| reqwest::Client::builder().timeout(Duration::from_secs(4)).build().expect("a client")); // label: fine missing-timeout, fine client-per-request, bad missing-retry

pub async fn tariff(Path(zip): Path<String>) -> Result<String, StatusCode> {
    let answer = CLIENT.get(format!("https://tariffs.grid.io/{zip}")).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?; // label: fine missing-timeout
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

pub async fn outage(zip: &str) -> reqwest::Result<String> {
    reqwest::get(format!("https://grid.io/outages/{zip}")).await?.text().await // label: bad missing-timeout, bad missing-retry
}

pub async fn weather(zip: &str) -> reqwest::Result<String> {
    let client = reqwest::Client::builder().danger_accept_invalid_certs(true).timeout(Duration::from_secs(2)).build()?; // label: bad tls-verification-disabled, bad missing-retry, fine missing-timeout
    client.get(format!("https://weather.intern.io/{zip}")).send().await?.text().await
}

pub async fn report(readings: Vec<f64>) -> anyhow::Result<()> {
    let body = serde_json::to_string(&readings)?;
    tokio::time::timeout(Duration::from_secs(5), reqwest::Client::new().post("https://grid.io/readings").body(body).send()).await??; // label: fine missing-timeout, fine missing-retry
    Ok(())
}

pub async fn pause() {
    std::thread::sleep(Duration::from_secs(1)); // label: bad blocking-call-in-async
}
