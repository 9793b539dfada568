use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};

pub struct Stock {
    client: reqwest::Client,
}

impl Stock {
    async fn load(&self, url: &str) -> reqwest::Result<String> {
        for _ in 0..2 {
            if let Ok(answer) = self.client.get(url).send().await {
                return answer.text().await;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        self.client.get(url).send().await?.text().await
    }

    // 4 here and 2 above: 8 requests for one level.
    pub async fn level(&self, url: &str) -> reqwest::Result<String> {
        let load = || async { self.load(url).await };
        load.retry(ExponentialBuilder::default().with_jitter().with_max_times(3)).await // expect
    }
}
