use reqwest::Client;
use std::time::Duration;

pub async fn position(ship: &str) -> Result<String, reqwest::Error> {
    let client = Client::builder().timeout(Duration::from_secs(2)).build()?; // label: fine missing-timeout
    let mut last = None;
    for _ in 0..3 { // label: bad retry-without-backoff
        match client.get(format!("https://ais.example.org/{ship}")).send().await {
            Ok(answer) => return answer.text().await,
            Err(error) if error.is_timeout() => last = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(last.unwrap())
}
