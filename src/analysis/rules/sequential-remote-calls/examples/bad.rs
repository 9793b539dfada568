use std::time::Duration;
use reqwest::Client;
use sqlx::PgPool;

struct Line {
    sku: String,
}

async fn prices(client: &Client, lines: &[Line]) -> reqwest::Result<Vec<String>> {
    let mut found = Vec::new();
    for line in lines { // expect
        let answer = client.get(format!("https://prices.shop.io/{}", line.sku)).timeout(Duration::from_secs(2)).send().await?;
        found.push(answer.text().await?);
    }
    Ok(found)
}

struct Store {
    pool: PgPool,
}

impl Store {
    async fn name(&self, id: i64) -> sqlx::Result<String> {
        sqlx::query_scalar("SELECT name FROM customers WHERE id = $1").bind(id).fetch_one(&self.pool).await
    }

    async fn names(&self, ids: &[i64]) -> sqlx::Result<Vec<String>> {
        let mut names = Vec::with_capacity(ids.len());
        for id in ids.iter() { // expect
            names.push(self.name(*id).await?);
        }
        Ok(names)
    }
}
