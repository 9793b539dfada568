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

  it('are lost in functions that say they try, and where nobody sees what the client was made of', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "bills"\n',
      'src/lib.rs': 'pub mod mail;\npub mod worker;\n',
      'src/mail.rs': 'pub struct Mail {\n    http: reqwest::Client,\n}\n\nimpl Mail {\n    pub async fn bill(&self, text: &str) -> reqwest::Result<()> {\n        self.http.post("https://mail.shop.io").body(text.to_string()).send().await?.error_for_status()?;\n        Ok(())\n    }\n}\n',
      'src/worker.rs': 'use crate::mail::Mail;\n\npub async fn run(settings: Settings) -> anyhow::Result<()> {\n    try_once(&settings.mail.client()).await\n}\n\npub async fn try_once(mail: &Mail) -> anyhow::Result<()> {\n    if let Err(error) = mail.bill("text").await {\n        tracing::error!("{error}");\n    }\n    done().await\n}\n',
    };
    assert.deepEqual((await analyse(files)).filter(({ rule }) => rule === 'swallowed-remote-error').map(({ subject }) => subject), ['send']);
  });

  it('are lost where nothing takes the place of the answer, not where a default of its own does', async () => {
    assert.deepEqual(await lost('pub async fn bill(&self) -> String { self.load("https://a.shop.io").await.unwrap_or_default() }'), ['send']);
    assert.deepEqual(await lost('pub async fn bill(&self) -> Option<String> { self.load("https://a.shop.io").await.ok() }'), ['send']);
    assert.deepEqual(await lost('pub async fn bill(&self) -> String { self.load("https://a.shop.io").await.unwrap_or("unknown".into()) }'), []);
    assert.deepEqual(await found('swallowed-remote-error', '', 'pub async fn open(pool: &sqlx::PgPool) -> i64 {\n    sqlx::query_scalar("SELECT count(*) FROM bills").fetch_one(pool).await.unwrap_or(0)\n}'), ['fetch_one']);
    assert.deepEqual(await lost('pub async fn bill(&self) -> reqwest::Result<String> { Ok(self.load("https://a.shop.io").await?.parse().unwrap_or_default()) }'), []);
  });

  it('are lost in tasks that hand them on to nobody, and in items that are left out', async () => {
    const task = (inside: string): string => `pub fn bill(self: std::sync::Arc<Self>) {\n        tokio::spawn(async move {\n            ${inside}\n        });\n    }`;
    assert.deepEqual(await lost(task('self.load("https://a.shop.io").await?;\n            Ok::<(), reqwest::Error>(())')), ['send']);
    assert.deepEqual(await lost(task('if let Err(error) = self.load("https://a.shop.io").await {\n                self.alarm(error);\n            }')), []);
    assert.deepEqual(await lost('pub async fn all(self: std::sync::Arc<Self>) {\n        let mut set = tokio::task::JoinSet::new();\n        set.spawn(async move { self.load("https://a.shop.io").await });\n        while let Some(done) = set.join_next().await { self.note(done); }\n    }'), []);
    const rows = (step: string): Promise<readonly string[]> => found('swallowed-remote-error', '', `use futures::StreamExt;\npub fn rows(pool: &sqlx::PgPool) -> impl futures::Stream<Item = Row> + '_ {\n    sqlx::query_as::<_, Row>("SELECT id FROM bills WHERE kind = 2").fetch(pool).${step}\n}`);
    for (const step of ['filter_map(|row| async move { row.ok() })', 'filter_map(Result::ok)', 'filter_map(|row| futures::future::ready(row.ok()))']) assert.equal((await rows(step)).length, 1, step);
    assert.deepEqual(await rows('filter_map(|row| async move { row.map_err(alarm).ok() })'), []);
    assert.deepEqual(await lost('pub async fn all(&self, urls: &[String]) -> Vec<String> {\n        futures::future::join_all(urls.iter().map(|url| self.load(url))).await.into_iter().flatten().collect()\n    }'), ['send']);
    assert.deepEqual(await lost('pub async fn some(&self, names: Vec<Option<String>>) -> Vec<String> {\n        names.into_iter().flatten().collect()\n    }'), []);
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

describe('Files that Rust reads on its threads', () => {
  it('are worth a hint in what runs now and then, not in what makes an object', async () => {
    const read = (name: string): Promise<readonly string[]> => found('blocking-call-in-async', `pub async fn ${name}(path: &str) -> std::io::Result<String> {\n        std::fs::read_to_string(path)\n    }`);
    assert.equal((await read('refresh')).length, 1);
    assert.deepEqual(await read('from_settings'), []);
  });
});

describe('Deadlines of Rust', () => {
  it('are left to the caller where the same call stands beside it with a limit', async () => {
    const get = (otherwise: string): Promise<readonly string[]> => found('missing-timeout', '', `pub async fn ask(url: &str, limit: Option<Duration>) -> anyhow::Result<reqwest::Response> {\n    let http = reqwest::Client::new();\n    if let Some(limit) = limit {\n        return Ok(tokio::time::timeout(limit, http.get(url).send()).await??);\n    }\n    if url.is_empty() {\n        return elsewhere();\n    } else {\n        Ok(${otherwise}.await?)\n    }\n}`);
    assert.deepEqual(await get('http.get(url).send()'), []);
    assert.deepEqual(await get('http.get("https://a.shop.io").send()'), ['send']);
  });
});

describe('Traits of Rust', () => {
  const rows = 'pub struct Rows { pool: sqlx::PgPool }\n\n#[async_trait::async_trait]\nimpl Store for Rows {\n    async fn name(&self, id: &str) -> anyhow::Result<String> {\n        Ok(sqlx::query_scalar("SELECT name FROM bills WHERE id = $1").bind(id).fetch_one(&self.pool).await?)\n    }\n}\n';
  const api = 'pub struct Api { http: reqwest::Client }\n\n#[async_trait::async_trait]\nimpl Store for Api {\n    async fn name(&self, id: &str) -> anyhow::Result<String> {\n        Ok(self.http.get(id).send().await?.text().await?)\n    }\n}\n';
  const memory = 'pub struct Memory { names: Names }\n\n#[async_trait::async_trait]\nimpl Store for Memory {\n    async fn name(&self, id: &str) -> anyhow::Result<String> {\n        Ok(self.names.of(id))\n    }\n}\n';
  const handing = '#[async_trait::async_trait]\nimpl<S: Store> Store for Option<S> {\n    async fn name(&self, id: &str) -> anyhow::Result<String> {\n        match self {\n            Some(store) => store.name(id).await,\n            None => Ok(String::new()),\n        }\n    }\n}\n';
  const loops = async (stores: string, bills: string): Promise<number> => (await analyse({ 'src/lib.rs': `#[async_trait::async_trait]\npub trait Store: Send + Sync {\n    async fn name(&self, id: &str) -> anyhow::Result<String>;\n}\n\n${stores}\n${bills}` })).filter(({ rule }) => rule === 'sequential-remote-calls').length;
  const names = 'pub async fn names(&self, ids: Vec<String>) -> anyhow::Result<()> {\n        for id in ids {\n            self.note(self.store.name(&id).await?);\n        }\n        Ok(())\n    }';
  const bills = [`pub struct Bills<S: Store> { store: S }\n\nimpl<S: Store> Bills<S> {\n    ${names}\n}\n`, `pub struct Bills<S> { store: std::sync::Arc<S> }\n\nimpl<S> Bills<S>\nwhere\n    S: Send + Store,\n{\n    ${names}\n}\n`, `pub struct Bills { store: Box<dyn Store> }\n\nimpl Bills {\n    ${names}\n}\n`];

  it('lead to who implements them, also through the bounds of type parameters', async () => {
    for (const one of bills) assert.equal(await loops(rows, one), 1, one);
    for (const one of bills) assert.equal(await loops(rows + handing, one), 1, one);
  });
  it('ask somebody where all that implement them do, not where one of them does not', async () => {
    assert.equal(await loops(rows + api, bills[2]!), 1);
    assert.equal(await loops(rows + memory, bills[2]!), 0);
  });
});

describe('Chains of Rust services', () => {
  const compose = 'services:\n  trips:\n    build: ./trips\n    environment:\n      FARES_URL: http://fares:8080\n  fares:\n    build: ./fares\n';
  const trips = 'use std::time::Duration;\n\npub struct Trips {\n    client: reqwest::Client,\n}\n\nimpl Trips {\n    pub fn new() -> Self { Self { client: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap() } }\n\n    pub async fn fare(&self, id: &str) -> reqwest::Result<String> {\n        let url = format!("{}/fares/{id}", std::env::var("FARES_URL").unwrap());\n        for _ in 0..3 {\n            if let Ok(answer) = self.client.get(&url).send().await {\n                return answer.text().await;\n            }\n            tokio::time::sleep(Duration::from_millis(100)).await;\n        }\n        self.client.get(&url).send().await?.text().await\n    }\n}\n';
  const fares = (attempts: number): string => `use actix_web::{get, web, App, HttpResponse, HttpServer};\nuse backon::{ExponentialBuilder, Retryable};\nuse std::time::Duration;\n\n#[get("/fares/{id}")]\nasync fn fare(http: web::Data<reqwest::Client>, id: web::Path<String>) -> HttpResponse {\n    let call = || async { http.get("https://supplier.io/fares").send().await?.text().await };\n    HttpResponse::Ok().body(call.retry(ExponentialBuilder::default().with_jitter().with_max_times(${attempts - 1})).await.unwrap())\n}\n\n#[actix_web::main]\nasync fn main() {\n    let http = web::Data::new(reqwest::Client::builder().timeout(Duration::from_secs(1)).build().unwrap());\n    HttpServer::new(move || App::new().app_data(http.clone()).service(fare)).bind("0.0.0.0:8080").unwrap().run().await.unwrap();\n}\n`;
  const rules = async (attempts: number): Promise<readonly string[]> => {
    const findings = await analyse({ 'compose.yaml': compose, 'trips/src/main.rs': trips, 'fares/src/main.rs': fares(attempts) });
    return findings.filter(({ rule }) => rule === 'retry-amplification' || rule === 'timeout-inversion').map(({ rule, message }) => `${rule}: ${/\d+ × \d+( s)? = \d+( s)?/.exec(message)?.[0] ?? ''}`);
  };
  it('are followed by the variables that workloads are given, with the clients that a framework hands out', async () => {
    assert.deepEqual(await rules(4), ['retry-amplification: 3 × 4 = 12', 'timeout-inversion: 4 × 1 s = 4 s', 'timeout-inversion: 4 × 1 s = 4 s']);
    assert.deepEqual(await rules(1), []);
  });
});
