use std::time::Duration;
use std::{fs, thread};

async fn price() -> String {
    tokio::time::sleep(Duration::from_millis(200)).await;
    tokio::task::spawn_blocking(|| {
        thread::sleep(Duration::from_secs(1));
        fs::read_to_string("prices.txt").unwrap_or_default()
    })
    .await
    .unwrap_or_default()
}

fn watch() {
    thread::spawn(|| loop {
        thread::sleep(Duration::from_secs(60));
    });
}

fn report() -> std::io::Result<()> {
    fs::write("report.txt", "done")
}

async fn terms() -> std::io::Result<String> {
    tokio::fs::read_to_string("terms.txt").await
}

#[actix_web::get("/prices")]
async fn prices() -> actix_web::Result<String> {
    Ok(actix_web::web::block(|| fs::read_to_string("prices.txt")).await??)
}
