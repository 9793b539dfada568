// Rust code through the whole analysis: what a reviewer would raise is found where it stands, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, analyserOver, learner } from '../../../support/analyse';

/** Findings as `rule: the line they stand on`, of one file or of several. */
async function found(files: string | Readonly<Record<string, string>>, ...rules: readonly string[]): Promise<readonly string[]> {
  const workspace = typeof files === 'string' ? { 'src/main.rs': files } : files;
  const findings = await analyse(workspace);
  return findings.filter((f) => rules.length === 0 || rules.includes(f.rule))
    .map((f) => `${f.rule}: ${workspace[f.file]!.split('\n')[f.range.start.line]!.trim()}`);
}

const timeout = 'missing-timeout';

describe('Rust findings: a client made elsewhere', () => {
  const manifest = '[package]\nname = "shop"\n';

  it('stand where it is built, with the calls of other modules as evidence', async () => {
    const files = {
      'Cargo.toml': manifest,
      'src/main.rs': 'mod http;\nmod stock;\n\nfn main() {}\n',
      'src/http.rs': 'use reqwest::Client;\n\npub fn shared() -> Client {\n    Client::builder().user_agent("shop").build().unwrap()\n}\n',
      'src/stock.rs': 'use crate::http::shared;\n\npub async fn one() { shared().get("https://stock.shop.io").send().await.unwrap(); }\n',
    };
    const [finding, ...more] = (await analyse(files)).filter((f) => f.rule === timeout);
    assert.equal(more.length, 0);
    assert.equal(finding!.file, 'src/http.rs');
    assert.ok(finding!.evidence.some((e) => e.file === 'src/stock.rs'));
  });

  it('are silent where it has a timeout, through modules, re-exports and crates of the workspace', async () => {
    const client = 'use std::time::Duration;\nuse reqwest::Client;\n\npub fn shared() -> Client { Client::builder().timeout(Duration::from_secs(2)).build().unwrap() }\n\npub static HTTP: LazyLock<Client> = LazyLock::new(shared);\n';
    assert.deepEqual(await found({
      'common/Cargo.toml': '[package]\nname = "shop-common"\n', 'common/src/lib.rs': 'pub mod net;\npub use net::client::shared;\n',
      'common/src/net/mod.rs': 'pub mod client;\n', 'common/src/net/client.rs': client,
      'shop/Cargo.toml': manifest,
      'shop/src/main.rs': 'use shop_common::shared;\nuse shop_common::net::client;\n\nasync fn a() { shared().get("https://a.shop.io").send().await; }\nasync fn b() { client::shared().get("https://b.shop.io").send().await; }\nasync fn c() { client::HTTP.get("https://c.shop.io").send().await; }\n',
    }, timeout), []);
  });

  it('find a client that another crate of the workspace builds, however its modules and names are handed on', async () => {
    for (const [root, call] of [['pub mod net;\n', 'shop_common::net::shared()'], ['mod net;\npub use net::shared;\n', 'shop_common::shared()']]) {
      assert.deepEqual(await found({
        'common/Cargo.toml': '[package]\nname = "shop-common"\n', 'common/src/lib.rs': root!, 'common/src/net.rs': 'pub fn shared() -> reqwest::Client { reqwest::Client::new() }\n',
        'shop/Cargo.toml': manifest, 'shop/src/main.rs': `async fn a(path: &str) -> reqwest::Result<reqwest::Response> { ${call!}.get(path).send().await }\n`,
      }, timeout), ['missing-timeout: pub fn shared() -> reqwest::Client { reqwest::Client::new() }'], call);
    }
  });

  it('see what a struct of the same crate holds, and which method makes it', async () => {
    assert.deepEqual(await found(`use reqwest::Client;
pub struct Gateway { client: Client }
impl Gateway {
    pub fn new() -> Self { Gateway { client: Client::new() } }
    fn client(&self) -> &Client { &self.client }
    pub async fn one(&self) { self.client.get("https://a.shop.io").send().await; }
    pub async fn two(&self) { self.client().get("https://b.shop.io").send().await; }
}
`, timeout), ['missing-timeout: pub fn new() -> Self { Gateway { client: Client::new() } }']);
  });

  it('are silent about a client that is handed in', async () => {
    assert.deepEqual(await found('use axum::extract::State;\nuse reqwest::Client;\nstruct App { http: Client }\nasync fn one(State(app): State<App>) { app.http.get("https://a.shop.io").send().await; }\nfn open(http: Client) -> App { App { http } }\n', timeout), []);
  });
});

describe('Rust findings: what surrounds a call', () => {
  it('a time limit around whoever calls counts', async () => {
    assert.deepEqual(await found(`use tokio::time::{timeout, Duration};
async fn fetch() -> reqwest::Result<String> { reqwest::get("https://a.shop.io").await?.text().await }
async fn one() { let _ = timeout(Duration::from_secs(1), fetch()).await; }
async fn two() { let _ = timeout(Duration::from_secs(1), async { reqwest::get("https://b.shop.io").await }).await; }
`, timeout), []);
  });
});

describe('Rust findings: what real code does', () => {
  it('a future that is put aside and awaited with a limit has that limit', async () => {
    assert.deepEqual(await found(`async fn load(limit: Duration) {
    let ask = async |url: String| reqwest::get(url).await;
    let answer = ask("https://a.shop.io".to_string());
    let plain = reqwest::get("https://b.shop.io");
    let _ = tokio::time::timeout(limit, answer).await;
    let _ = tokio::time::timeout(limit, plain).await;
}
`, timeout), []);
  });

  it('a client under layers of middleware is mended where it is built', async () => {
    assert.deepEqual(await found(`use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
struct Api { client: ClientWithMiddleware }
impl Api {
    fn new() -> Self {
        let inner = reqwest::Client::builder().user_agent("shop").build().unwrap();
        Self { client: ClientBuilder::new(inner).with(RetryTransientMiddleware::new_with_policy(policy())).build() }
    }
    async fn one(&self) { self.client.get("https://a.shop.io").send().await; }
}
`), ['missing-timeout: let inner = reqwest::Client::builder().user_agent("shop").build().unwrap();']);
  });

  it('a scheme that is chosen when it runs is not known to be plaintext', async () => {
    assert.deepEqual(await found('async fn load(client: &reqwest::Client, tls: bool, host: &str) {\n    let scheme = if tls { "https" } else { "http" };\n    client.get(format!("{scheme}://{host}/x")).send().await;\n}\n', 'plaintext-connection'), []);
  });

  it('a client crate of somebody else is not taken for generated code', async () => {
    assert.deepEqual(await found('use etcd_client::Client;\nasync fn load() { let mut c = Client::connect(["https://etcd.shop.io"], None).await.unwrap(); c.put("a", "b", None).await.unwrap(); }\n', timeout), []);
  });

  it('what only an example passes says nothing about production', async () => {
    assert.deepEqual(await found({
      'Cargo.toml': '[package]\nname = "shop"\n', 'src/lib.rs': 'pub struct Api { client: reqwest::Client }\nimpl Api {\n    pub fn new(client: reqwest::Client) -> Self { Self { client } }\n    pub async fn one(&self) { self.client.get("https://a.shop.io").send().await; }\n}\n',
      'examples/try.rs': 'use shop::Api;\nasync fn main() { Api::new(reqwest::Client::new()).one().await; }\n',
    }, timeout), []);
  });
});

describe('Rust findings: state that is put together in main', () => {
  const files = (client: string): Readonly<Record<string, string>> => ({
    'Cargo.toml': '[package]\nname = "shop"\n',
    'src/main.rs': `mod gateway;\nmod routes;\nmod state;\nuse reqwest::Client;\nuse state::AppState;\n\n#[tokio::main]\nasync fn main() {\n    let http = ${client};\n    let state = AppState { http: http.clone(), name: "shop" };\n    let gateway = gateway::Gateway::new(http);\n}\n`,
    'src/state.rs': 'use reqwest::Client;\n\npub struct AppState { pub http: Client, pub name: &\'static str }\n',
    'src/routes.rs': 'use axum::extract::State;\nuse crate::state::AppState;\n\npub async fn stock(State(app): State<AppState>) -> String {\n    app.http.get("https://stock.shop.io").send().await.unwrap().text().await.unwrap()\n}\n',
    'src/gateway.rs': 'use reqwest::Client;\n\npub struct Gateway { http: Client }\nimpl Gateway {\n    pub fn new(http: Client) -> Self { Self { http } }\n    pub async fn price(&self) { self.http.get("https://prices.shop.io").send().await.unwrap(); }\n}\npub struct Other;\nimpl Other { pub fn new() -> Self { Self } }\n',
  });

  it('stands where the client is built, with the handlers and gateways that use it', async () => {
    const [finding, ...more] = (await analyse(files('Client::new()'))).filter((f) => f.rule === timeout);
    assert.equal(more.length, 0);
    assert.equal(finding!.file, 'src/main.rs');
    assert.deepEqual(finding!.evidence.map((e) => e.file).sort(), ['src/gateway.rs', 'src/routes.rs']);
  });

  it('is silent where it has a timeout', async () => {
    assert.deepEqual(await found(files('Client::builder().timeout(LIMIT).build().unwrap()'), timeout), []);
  });

  it('follows an edit in one file into the others', async () => {
    const before = files('Client::new()');
    const analyser = await analyserOver(before);
    const missing = (): number => analyser.files().flatMap((file) => analyser.findings(file, learner)).filter((f) => f.rule === timeout).length;
    assert.equal(missing(), 1);
    await analyser.update([{ file: 'src/main.rs', text: files('Client::builder().timeout(LIMIT).build().unwrap()')['src/main.rs']! }]);
    assert.equal(missing(), 0);
    await analyser.update([{ file: 'src/main.rs', text: before['src/main.rs']! }]);
    assert.equal(missing(), 1);
  });
});
