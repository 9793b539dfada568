// What happens to failures in Rust programs: asked for success only, replaced by nothing, tried again.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

async function found(rule: string, body: string, more = ''): Promise<readonly string[]> {
  const text = `use std::time::Duration;\n${more}\npub struct Bills {\n    http: reqwest::Client,\n}\n\nimpl Bills {\n    pub fn new() -> Self { Self { http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap() } }\n\n    async fn load(&self, url: &str) -> reqwest::Result<String> {\n        self.http.get(url).send().await?.text().await\n    }\n\n    ${body}\n}\n`;
  return (await analyse({ 'src/lib.rs': text })).filter((f) => f.rule === rule).map(({ subject }) => subject);
}
const lost = (body: string): Promise<readonly string[]> => found('swallowed-remote-error', body);

describe('Failures in Rust', () => {
  it('are lost where only success is asked for, not where another side or an exit is left to them', async () => {
    assert.deepEqual(await lost('pub async fn sum(&self, urls: &[String]) {\n        if let Ok(text) = self.load("https://a.shop.io").await {\n            self.note(text);\n        }\n        self.done();\n    }'), ['send']);
    assert.deepEqual(await lost('pub async fn sum(&self) -> Option<String> {\n        if let Ok(text) = self.load("https://a.shop.io").await {\n            return Some(text);\n        }\n        self.cached()\n    }'), []);
    assert.deepEqual(await lost('pub async fn sum(&self) {\n        if let Ok(text) = self.load("https://a.shop.io").await {\n            self.note(text);\n        } else {\n            self.failed();\n        }\n    }'), []);
  });

  it('are lost where nothing takes the place of the answer, not where a default of its own does', async () => {
    assert.deepEqual(await lost('pub async fn bill(&self) -> String { self.load("https://a.shop.io").await.unwrap_or_default() }'), ['send']);
    assert.deepEqual(await lost('pub async fn bill(&self) -> Option<String> { self.load("https://a.shop.io").await.ok() }'), ['send']);
    assert.deepEqual(await lost('pub async fn bill(&self) -> String { self.load("https://a.shop.io").await.unwrap_or("unknown".into()) }'), []);
    assert.deepEqual(await lost('pub async fn bill(&self) -> reqwest::Result<String> { Ok(self.load("https://a.shop.io").await?.parse().unwrap_or_default()) }'), []);
  });

  it('are tried again by loops that end with success', async () => {
    const loops = ['for _ in 0..5 {\n            if let Ok(text) = self.load("https://a.shop.io").await {\n                return Some(text);\n            }\n        }\n        None', 'for _ in 0..5 {\n            if self.load("https://a.shop.io").await.is_ok() {\n                return None;\n            }\n        }\n        None'];
    for (const loop of loops) assert.deepEqual(await found('retry-without-backoff', `pub async fn bill(&self) -> Option<String> {\n        ${loop}\n    }`), ['send'], loop);
    const mail = 'pub async fn mail(&self, body: String) {\n        while let Err(e) = self.http.post("https://mail.shop.io").body(body.clone()).send().await {\n            tokio::time::sleep(Duration::from_secs(2)).await;\n        }\n    }';
    assert.deepEqual(await found('retry-non-idempotent', mail), ['send']);
    assert.deepEqual(await found('retry-without-backoff', mail), ['send']);
  });

  it('are seen in tasks of a shared object, one for each item', async () => {
    assert.deepEqual(await found('unbounded-concurrency', 'pub async fn sweep(self: &std::sync::Arc<Self>, urls: Vec<String>) {\n        for url in urls {\n            let me = self.clone();\n            tokio::spawn(async move { me.load(&url).await });\n        }\n    }'), ['send']);
  });
});
