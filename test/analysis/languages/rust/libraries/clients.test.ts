// Rust clients: what each record must see in code as people write it, and what it must leave alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

/** Findings of one rule as the text they stand on, of a file with these statements in an async function. */
async function found(rule: string, head: string, body: string): Promise<readonly string[]> {
  const text = `${head}\n\nasync fn f(url: &str) -> Result<(), Error> {\n    ${body}\n    Ok(())\n}\n`;
  const findings = (await analyse({ 'src/main.rs': text })).filter((f) => f.rule === rule);
  const lines = text.split('\n');
  return findings.map(({ range: { start, end } }) => lines[start.line]!.slice(start.character, start.line === end.line ? end.character : undefined).trim());
}
const timeouts = (head: string, body: string): Promise<readonly string[]> => found('missing-timeout', head, body);
const retries = (head: string, body: string): Promise<readonly string[]> => found('missing-retry', head, body);
const plaintext = (head: string, body: string): Promise<readonly string[]> => found('plaintext-connection', head, body);

describe('tonic', () => {
  const head = 'use proto::orders_client::OrdersClient;\nuse tonic::transport::{Channel, Endpoint};\nuse tonic::Request;';

  it('is found where neither channel nor call has a time limit, once where the stub is made', async () => {
    assert.deepEqual(await timeouts(head, 'let mut orders = OrdersClient::connect("https://orders.shop.io").await?;\n    orders.get_order(GetOrder { id: 1 }).await?;\n    orders.list_orders(Request::new(ListOrders {})).await?;'),
      ['OrdersClient::connect("https://orders.shop.io")']);
    assert.deepEqual(await timeouts(head, 'let channel = Endpoint::from_static("https://orders.shop.io").connect().await?;\n    let mut orders = OrdersClient::new(channel);\n    orders.get_order(GetOrder { id: 1 }).await?;'),
      ['Endpoint::from_static("https://orders.shop.io")']);
  });

  it('is left alone with a limit on the channel or the request, and where the stub comes from elsewhere', async () => {
    assert.deepEqual(await timeouts(head, 'let channel = Channel::from_shared(url.to_string())?.timeout(Duration::from_secs(2)).connect_lazy();\n    OrdersClient::new(channel).max_decoding_message_size(1).get_order(GetOrder { id: 1 }).await?;'), []);
    assert.deepEqual(await timeouts(head, 'let mut orders = OrdersClient::connect("https://orders.shop.io").await?;\n    let mut request = Request::new(GetOrder { id: 1 });\n    request.set_timeout(Duration::from_secs(1));\n    orders.get_order(request).await?;'), []);
    assert.deepEqual(await timeouts(`${head}\nasync fn g(channel: Channel) { OrdersClient::new(channel).get_order(GetOrder {}).await; }`, ''), []);
  });

  it('leaves alone what a connector of its own leads elsewhere', async () => {
    assert.deepEqual(await plaintext(head, 'let channel = Endpoint::try_from("http://local:0")?.connect_with_connector(connector).await?;'), []);
    assert.equal((await plaintext(head, 'let channel = Endpoint::try_from("http://orders.shop.io:50051")?.connect().await?;')).length, 1);
  });

  it('does not take a client of the project for a generated one', async () => {
    assert.deepEqual(await timeouts('mod redis_client { pub struct RedisClient; impl RedisClient { pub fn connect(u: &str) -> Self { RedisClient } pub async fn load(&self, k: u8) {} } }\nuse tonic::Status;',
      'let c = redis_client::RedisClient::connect(url);\n    c.load(1).await;'), []);
  });

  it('speaks plaintext where the address says so', async () => {
    assert.deepEqual(await plaintext(head, 'let orders = OrdersClient::connect("http://orders.shop.io:50051").await?;'), ['"http://orders.shop.io:50051"']);
    assert.deepEqual(await plaintext(head, 'let orders = OrdersClient::connect("http://[::1]:50051").await?;'), []);
  });
});

describe('ureq', () => {
  it('is found where nobody sets a limit', async () => {
    assert.deepEqual(await timeouts('', 'ureq::get("https://a.shop.io").header("x", "y").call()?;'), ['ureq::get("https://a.shop.io").header("x", "y").call()']);
    assert.deepEqual(await timeouts('use ureq::Agent;', 'let agent = Agent::new_with_defaults();\n    agent.get("https://a.shop.io").call()?;\n    agent.post("https://a.shop.io").send_json(url)?;'), ['Agent::new_with_defaults()']);
  });

  it('is left alone with a limit of the agent or the call', async () => {
    assert.deepEqual(await timeouts('use ureq::Agent;', 'let config = Agent::config_builder().timeout_global(Some(Duration::from_secs(5))).build();\n    let agent: Agent = config.into();\n    agent.get("https://a.shop.io").call()?;'), []);
    assert.deepEqual(await timeouts('', 'ureq::get("https://a.shop.io").config().timeout_global(Some(LIMIT)).build().call()?;'), []);
    assert.deepEqual(await timeouts('', 'let agent = ureq::AgentBuilder::new().timeout_read(LIMIT).build();\n    agent.get("https://a.shop.io").call()?;'), []);
  });
});

describe('hyper', () => {
  it('is found, since it has no limit of its own', async () => {
    assert.deepEqual(await timeouts('use hyper::Client;', 'let client = Client::new();\n    client.get(uri).await?;'), ['client.get(uri)']);
  });

  it('is left alone inside of a time limit', async () => {
    assert.deepEqual(await timeouts('use hyper::Client;\nuse tokio::time::timeout;', 'let client = Client::builder().build(https);\n    timeout(LIMIT, client.request(request)).await??;'), []);
  });
});

describe('redis-rs', () => {
  it('is found where a blocking connection is opened without a limit, and speaks plaintext with redis://', async () => {
    assert.deepEqual(await timeouts('', 'let client = redis::Client::open("redis://cache.shop.io")?;\n    let con = client.get_connection()?;'), ['client.get_connection()']);
    assert.deepEqual(await plaintext('', 'let client = redis::Client::open("redis://cache.shop.io")?;'), ['"redis://cache.shop.io"']);
  });

  it('is left alone where it bounds itself, and where it is encrypted', async () => {
    assert.deepEqual(await timeouts('', 'let client = redis::Client::open(url)?;\n    client.get_multiplexed_async_connection().await?;\n    client.get_connection_with_timeout(LIMIT)?;\n    client.get_connection_manager().await?;'), []);
    assert.deepEqual(await plaintext('', 'let client = redis::Client::open("rediss://cache.shop.io")?;'), []);
    assert.deepEqual(await retries('', 'let client = redis::Client::open("rediss://cache.shop.io")?;\n    client.get_connection_manager().await?;'), []);
  });

  it('is connected once, which is told', async () => {
    assert.deepEqual(await retries('', 'let client = redis::Client::open("rediss://cache.shop.io")?;\n    client.get_multiplexed_async_connection().await?;'), ['client.get_multiplexed_async_connection()']);
  });
});

describe('sqlx', () => {
  it('is found for a single connection, and for TLS that is switched off', async () => {
    assert.deepEqual(await timeouts('use sqlx::PgConnection;', 'PgConnection::connect("postgres://db.shop.io/orders").await?;'), ['PgConnection::connect("postgres://db.shop.io/orders")']);
    assert.deepEqual(await plaintext('use sqlx::PgPool;', 'PgPool::connect("postgres://db.shop.io/orders?sslmode=disable").await?;'), ['"postgres://db.shop.io/orders?sslmode=disable"']);
  });

  it('is left alone for a pool', async () => {
    const body = 'let pool = PgPoolOptions::new().max_connections(5).connect(url).await?;\n    PgPool::connect("postgres://db.shop.io/orders").await?;\n    sqlx::query("SELECT 1").execute(&pool).await?;';
    assert.deepEqual(await timeouts('use sqlx::{postgres::PgPoolOptions, PgPool};', body), []);
    assert.deepEqual(await retries('use sqlx::{postgres::PgPoolOptions, PgPool};', body), []);
  });
});

describe('sqlx and SQLite', () => {
  const loop = 'for id in &ids {\n        sqlx::query("DELETE FROM orders WHERE id = ?").bind(id).execute(&pool).await?;\n    }';

  it('asks a file, which costs no round trip', async () => {
    assert.equal((await found('sequential-remote-calls', 'use sqlx::PgPool;\nuse shop::Id;', `let ids: Vec<Id> = load()?;\n    let pool: PgPool = pool()?;\n    ${loop}`)).length, 1);
    assert.deepEqual(await found('sequential-remote-calls', 'use sqlx::SqlitePool;\nuse shop::Id;', `let ids: Vec<Id> = load()?;\n    let pool: SqlitePool = pool()?;\n    ${loop}`), []);
  });
});

describe('tokio-postgres', () => {
  it('is found without a limit, and in plaintext where NoTls says so', async () => {
    const body = 'let (client, connection) = tokio_postgres::connect("host=db.shop.io user=shop", NoTls).await?;';
    assert.deepEqual(await timeouts('use tokio_postgres::NoTls;', body), ['tokio_postgres::connect("host=db.shop.io user=shop", NoTls)']);
    assert.deepEqual(await plaintext('use tokio_postgres::NoTls;', body), ['NoTls']);
  });

  it('is left alone with connect_timeout, with TLS, and on this machine', async () => {
    assert.deepEqual(await timeouts('use tokio_postgres::NoTls;', 'tokio_postgres::connect("host=db.shop.io connect_timeout=5", NoTls).await?;'), []);
    assert.deepEqual(await plaintext('', 'tokio_postgres::connect("host=db.shop.io", connector).await?;'), []);
    assert.deepEqual(await plaintext('use tokio_postgres::NoTls;', 'tokio_postgres::connect("host=localhost", NoTls).await?;'), []);
  });
});

describe('lapin', () => {
  it('is found where it connects once and without a limit', async () => {
    assert.deepEqual(await retries('use lapin::{Connection, ConnectionProperties};', 'Connection::connect("amqps://mq.shop.io", ConnectionProperties::default()).await?;'), ['Connection::connect("amqps://mq.shop.io", ConnectionProperties::default())']);
    assert.deepEqual(await plaintext('use lapin::{Connection, ConnectionProperties};', 'Connection::connect("amqp://mq.shop.io", ConnectionProperties::default()).await?;'), ['"amqp://mq.shop.io"']);
  });

  it('is left alone where it recovers by itself', async () => {
    assert.deepEqual(await retries('use lapin::{Connection, ConnectionProperties};', 'Connection::connect(url, ConnectionProperties::default().enable_auto_recover()).await?;'), []);
  });
});

describe('rdkafka', () => {
  it('is found with one broker, and in plaintext where one chain says all', async () => {
    const body = 'let producer: FutureProducer = ClientConfig::new()\n        .set("bootstrap.servers", "kafka.shop.io:9092")\n        .set("message.timeout.ms", "5000")\n        .create()?;';
    assert.equal((await found('single-point-of-failure', 'use rdkafka::config::ClientConfig;', body)).length, 1);
    assert.equal((await plaintext('use rdkafka::config::ClientConfig;', body)).length, 1);
  });

  it('is left alone with several brokers, with TLS, and where it is put together step by step', async () => {
    const secure = 'let producer: FutureProducer = ClientConfig::new().set("bootstrap.servers", "a.shop.io:9093,b.shop.io:9093").set("security.protocol", "SASL_SSL").create()?;';
    assert.deepEqual(await found('single-point-of-failure', 'use rdkafka::ClientConfig;', secure), []);
    assert.deepEqual(await plaintext('use rdkafka::ClientConfig;', secure), []);
    assert.deepEqual(await plaintext('use rdkafka::ClientConfig;', 'let mut config = ClientConfig::new();\n    config.set("bootstrap.servers", "kafka.shop.io:9092");\n    secure(&mut config);\n    config.create()?;'), []);
  });
});

describe('backoff, backon and tokio-retry', () => {
  it('count as a retry of what they are given', async () => {
    const call = 'reqwest::get("https://a.shop.io")';
    assert.deepEqual(await retries('use backoff::future::retry;', `retry(ExponentialBackoff::default(), || async { Ok(${call}.await?) }).await?;`), []);
    assert.deepEqual(await retries('use tokio_retry::Retry;', `Retry::spawn(strategy, || ${call}).await?;`), []);
    assert.deepEqual(await retries('use backon::{ExponentialBuilder, Retryable};', `(|| async { ${call}.await }).retry(ExponentialBuilder::default()).await?;`), []);
    assert.deepEqual(await retries('use backon::{ExponentialBuilder, Retryable};\nasync fn load() -> Result<Response, Error> { reqwest::get("https://a.shop.io").await }', 'load.retry(ExponentialBuilder::default()).await?;'), []);
  });
});

describe('mongodb', () => {
  it('is left alone, since it bounds and repeats by itself', async () => {
    assert.deepEqual(await plaintext('use mongodb::Client;', 'Client::with_uri_str("mongodb://db.shop.io/shop?tls=true").await?;'), []);
    assert.deepEqual(await retries('use mongodb::Client;', 'Client::with_uri_str("mongodb+srv://db.shop.io/shop").await?;'), []);
    assert.deepEqual(await timeouts('use mongodb::Client;', 'Client::with_uri_str("mongodb+srv://db.shop.io/shop").await?;'), []);
  });
});

describe('async-nats', () => {
  it('is found where the first attempt is the only one', async () => {
    assert.deepEqual(await retries('', 'let client = async_nats::connect("tls://nats.shop.io").await?;'), ['async_nats::connect("tls://nats.shop.io")']);
    assert.deepEqual(await retries('use async_nats::ConnectOptions;', 'ConnectOptions::new().name("shop").connect("tls://nats.shop.io").await?;'), ['ConnectOptions::new().name("shop").connect("tls://nats.shop.io")']);
  });

  it('is left alone where it keeps trying', async () => {
    assert.deepEqual(await retries('use async_nats::ConnectOptions;', 'ConnectOptions::new().retry_on_initial_connect().name("shop").connect("tls://nats.shop.io").await?;'), []);
    assert.deepEqual(await timeouts('', 'async_nats::connect("tls://nats.shop.io").await?;'), []);
  });
});

describe('awc', () => {
  it('is found where its limit is switched off', async () => {
    assert.equal((await timeouts('use awc::Client;', 'let client = Client::builder().disable_timeout().finish();\n    client.get("https://a.shop.io").send().await?;')).length, 1);
  });

  it('is left alone with its own limit', async () => {
    assert.deepEqual(await timeouts('use awc::Client;', 'Client::default().get("https://a.shop.io").insert_header(("a", "b")).send().await?;'), []);
  });
});

describe('std::net', () => {
  it('is found where connecting has no limit', async () => {
    assert.deepEqual(await timeouts('use std::net::TcpStream;', 'let a = TcpStream::connect("stock.shop.io:7000")?;'), ['TcpStream::connect("stock.shop.io:7000")']);
    assert.deepEqual(await timeouts('use std::net::TcpStream;\nuse std::time::Duration;', 'let a = TcpStream::connect_timeout(&address, Duration::from_secs(2))?;'), []);
  });
});

describe('tungstenite', () => {
  const head = 'use tokio_tungstenite::connect_async;\nuse std::time::Duration;';

  it('is found where nothing limits connecting, and in plaintext', async () => {
    assert.deepEqual(await timeouts(head, 'let (socket, _) = connect_async("wss://feed.shop.io").await?;'), ['connect_async("wss://feed.shop.io")']);
    assert.deepEqual(await timeouts(head, 'let (socket, _) = tokio::time::timeout(Duration::from_secs(5), connect_async("wss://feed.shop.io")).await??;'), []);
    assert.deepEqual(await plaintext(head, 'let (socket, _) = connect_async("ws://feed.shop.io").await?;'), ['"ws://feed.shop.io"']);
  });
});

describe('lettre', () => {
  const head = 'use lettre::{SmtpTransport, Transport};';

  it('is bounded, and encrypted unless its name says otherwise', async () => {
    assert.deepEqual([...await timeouts(head, 'SmtpTransport::relay("mail.shop.io")?.build().send(&mail)?;'), ...await plaintext(head, 'SmtpTransport::relay("mail.shop.io")?.build().send(&mail)?;')], []);
    assert.equal((await plaintext(head, 'let mailer = SmtpTransport::builder_dangerous("mail.shop.io").build();')).length, 1);
    assert.deepEqual(await plaintext(head, 'let mailer = SmtpTransport::builder_dangerous("mail.shop.io").tls(Tls::Required(tls)).build();'), []);
  });
});

describe('Diesel', () => {
  it('is found connecting without a limit', async () => {
    const head = 'use diesel::prelude::*;\nuse diesel::PgConnection;';
    assert.deepEqual(await timeouts(head, 'let c = PgConnection::establish("postgres://db.shop.io/shop")?;'), ['PgConnection::establish("postgres://db.shop.io/shop")']);
    assert.deepEqual(await timeouts(head, 'let c = PgConnection::establish("postgres://db.shop.io/shop?connect_timeout=5")?;'), []);
  });
});

describe('SeaORM', () => {
  it('is bounded, and in plaintext where its address forbids TLS', async () => {
    const head = 'use sea_orm::Database;';
    assert.deepEqual(await timeouts(head, 'let db = Database::connect(url).await?;'), []);
    assert.equal((await plaintext(head, 'let db = Database::connect("postgres://db.shop.io/shop?sslmode=disable").await?;')).length, 1);
  });
});

describe('isahc and surf', () => {
  it('are found waiting for ever', async () => {
    assert.deepEqual(await timeouts('use isahc::prelude::*;', 'let a = isahc::get_async("https://a.shop.io").await?;'), ['isahc::get_async("https://a.shop.io")']);
    assert.deepEqual(await timeouts('use surf;', 'let a = surf::get("https://a.shop.io").await?;'), ['surf::get("https://a.shop.io")']);
  });
});

describe('rumqttc', () => {
  it('speaks plaintext unless a transport is set', async () => {
    const head = 'use rumqttc::{MqttOptions, Transport};';
    assert.equal((await plaintext(head, 'let options = MqttOptions::new("id", "broker.shop.io", 1883);')).length, 1);
    assert.deepEqual(await plaintext(head, 'let mut options = MqttOptions::new("id", "broker.shop.io", 8883);\n    options.set_transport(Transport::tls_with_default_config());'), []);
  });
});

describe('A client that is handed on', () => {
  it('is found where it is built without a limit', async () => {
    assert.deepEqual(await timeouts('use octo::Api;', 'let api = Api::with(reqwest::Client::new());'), ['reqwest::Client::new()']);
    assert.deepEqual(await timeouts('use octo::Api;', 'let api = Api::with(reqwest::Client::builder().timeout(limit).build()?);'), []);
  });
});

describe('Values that show what a secret looks like', () => {
  it('are none', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    assert.deepEqual(await found('hardcoded-credential', 'use secrets::TestValue;', `let shown = TestValue::Single("${token}");`), []);
    assert.equal((await found('hardcoded-credential', 'use secrets::Value;', `let used = Value::single("${token}");`)).length, 1);
  });
});

describe('A loop that tries again', () => {
  const loop = (body: string) => found('retry-without-backoff', 'use reqwest::Client;\nuse std::time::Duration;', `let client = Client::builder().timeout(Duration::from_secs(2)).build()?;\n${body}`);

  it('is found where a failure by time goes round at once, and where it connects again at a fixed pace for ever', async () => {
    assert.equal((await loop('for _ in 0..3 {\nmatch client.get(url).send().await {\nOk(v) => return Ok(v),\nErr(e) if e.is_timeout() => continue,\nErr(e) => return Err(e),\n}\n}')).length, 1);
    assert.equal((await loop('loop {\nif let Err(e) = client.get(url).send().await {\nlog::error!("lost: {e}");\n}\nlog::warn!("reconnecting in 1s");\ntokio::time::sleep(Duration::from_secs(1)).await;\n}')).length, 1);
  });

  it('is left alone where it polls', async () => {
    assert.deepEqual(await loop('loop {\nif let Err(e) = client.get(url).send().await {\nlog::error!("lost: {e}");\n}\ntokio::time::sleep(Duration::from_secs(60)).await;\n}'), []);
  });
});
