use backon::{ExponentialBuilder, Retryable};

pub struct Stock {
    client: reqwest::Client,
}

impl Stock {
    async fn load(&self, url: &str) -> reqwest::Result<String> {
        self.client.get(url).send().await?.text().await
    }

    pub async fn level(&self, url: &str) -> reqwest::Result<String> {
        let load = || async { self.load(url).await };
        load.retry(ExponentialBuilder::default().with_jitter().with_max_times(3)).await
    }
}
