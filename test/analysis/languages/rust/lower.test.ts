// What the project gets to see of a Rust file.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inFunction, lowered } from './lowered';

describe('Rust lowering: names and imports', () => {
  it('reads a name of another crate the same however it was imported', async () => {
    const { calls } = await lowered(`use reqwest::{self, blocking::{Client as Blocking, get}, Client};
use std::time;
fn f() { reqwest::Client::new(); Client::new(); Blocking::new(); get(x); reqwest::blocking::get(x); time::Instant::now(); }`);
    assert.deepEqual(calls(), [
      'reqwest.Client.new()', 'reqwest.Client.new()', 'reqwest.blocking.Client.new()', 'reqwest.blocking.get(x)', 'reqwest.blocking.get(x)', 'std.time.Instant.now()',
    ]);
  });

  it('reads names of the crate as names of its module files', async () => {
    const { calls, program } = await lowered(`mod cart;
use crate::http::client::shared;
use super::{limits, Shop};
fn f() { shared(); limits::most(); Shop::open(); cart::add(1); crate::pay::Gateway::new(); self::cart::drop_all(); }`);
    assert.deepEqual(calls(), [
      'crate::http::client:shared()', 'super:limits.most()', 'super:Shop.open()', 'self::cart:add(1)', 'crate::pay:Gateway.new()', 'self::cart:drop_all()',
    ]);
    assert.ok(program.imports.includes('self::cart') && program.imports.includes('crate::http::client'));
  });

  it('looks into a module with a body, and out of it again', async () => {
    const { calls } = await lowered('fn outer() {}\nmod inner { use super::*; pub fn one() { super::outer(); self::two(); three(); } pub fn two() {} }\nfn f() { inner::one(); inner::missing(); }');
    assert.deepEqual(calls(), ['fn outer()', 'fn two()', 'self:three()', 'fn one()', '{two: fn two, one: fn one, …}.missing()'].map((c) => c.replace('{two: fn two, one: fn one, …}', '{one: fn one, two: fn two, …}')));
  });

  it('takes a local variable over a crate or an item of the same name', async () => {
    const { calls } = await lowered(inFunction('let reqwest = g();\nreqwest.get();\nreqwest::get();'));
    assert.deepEqual(calls(), ['g()', 'reqwest.get()', 'reqwest.get()']);
  });

  it('offers modules, types, functions, constants and what is imported to other files', async () => {
    const { program } = await lowered('pub mod a;\npub use self::a::Client;\npub use crate::b::*;\npub const X: u8 = 1;\npub struct S;\nfn f() {}\n#[cfg(test)]\nmod tests { fn g() { x(); } }');
    assert.deepEqual([...program.exports.keys()].sort(), ['Client', 'S', 'X', 'a', 'f']);
    assert.deepEqual(program.reexports, ['crate::b']);
    assert.equal(program.calls.length, 0);
  });
});

describe('Rust lowering: values', () => {
  it('sees through `?`, `.await`, references, clones and what only holds a value', async () => {
    const { held } = await lowered(inFunction('let a = Arc::new(Client::new());\nlet b = &a.clone();\nlet c = Some(b).unwrap().as_ref().lock().await?;'));
    assert.equal(held('a'), 'reqwest.Client.new()');
    assert.equal(held('b'), 'a');
    assert.equal(held('c'), 'b');
  });

  it('notes that a call is awaited, and that nobody looks at its result', async () => {
    const { call } = await lowered(inFunction('client.one().await?;\nlet x = client.two().await;\nlet _ = client.three();\nclient.four().await.ok();\nlet _ = client.five().await?;'));
    assert.deepEqual(['one', 'two'].map((name) => [call(name).awaited, call(name).discarded]), [[true, true], [true, false]]);
    assert.deepEqual(['two', 'three', 'four', 'five'].map((name) => call(name).dropsError === true), [false, true, true, false]);
  });

  it('puts texts together from format!, inline names and +', async () => {
    const { held } = await lowered(inFunction('let a = format!("http://{host}:{}/{0:>8}{{x}}", 80, p = 1);\nlet b = "a".to_string() + "b" + &a;\nlet c = r#"q"s"#;\nlet d = "\\u{41}\\n";'));
    assert.equal(held('a'), 'text("http://" parameter host ":" 80 "/" 80 "{x}")'.replace('parameter host', 'host'));
    assert.equal(held('b'), 'text("a" "b" a)');
    assert.equal(held('c'), '"q\\"s"');
    assert.equal(held('d'), '"A\\n"');
  });

  it('points at the piece of a format that it stands for', async () => {
    const { program, text } = await lowered(inFunction('let a = format!("http://{host}/x", host = h);'));
    const value = program.bindings.find((b) => b.name === 'a')!.values[0]!;
    assert.ok(value.kind === 'text');
    assert.deepEqual(value.parts.filter((p) => p.kind === 'literal').map((p) => text.slice(p.at.start, p.at.end)), ['http://', '/x']);
  });

  it('follows a builder that is assigned anew, and keeps both values after a branch', async () => {
    const { held } = await lowered(inFunction('let mut a = g();\na = a.x();\nlet b = a;\nlet mut c = g();\nif y { c = c.z(); }\nlet d = c;'));
    assert.equal(held('a'), 'a.x()');
    assert.equal(held('c'), 'g() | c.z()');
  });

  it('gives blocks, branches and matches the values of their ends', async () => {
    const { held } = await lowered(inFunction('let a = if x { 1 } else if y { return } else { 2 };\nlet b = match z { Some(v) => v, None => 3, _ => panic!() };\nlet c = { g(); "x" };\nlet d = unsafe { 4 };'));
    assert.equal(held('a'), '1 | 2');
    assert.equal(held('c'), '"x"');
    assert.equal(held('d'), '4');
    assert.ok(held('b').includes('3'));
  });

  it('takes what stands in when something is missing for one of the possibilities', async () => {
    const { held } = await lowered(inFunction('let a = std::env::var("A").unwrap_or_else(|_| "b".into());\nlet c = d.unwrap_or(5);'));
    assert.equal(held('a'), '? | "b"');
    assert.equal(held('c'), 'd | 5');
  });

  it('knows what is made on first use', async () => {
    const { held } = await lowered(`use reqwest::Client;
static A: LazyLock<Client> = LazyLock::new(|| Client::new());
static B: OnceLock<Client> = OnceLock::new();
lazy_static! { static ref C: Client = Client::new(); }
const LIMIT: u64 = 5 * 60;
fn f() { let b = B.get_or_init(|| { Client::new() }); }`);
    assert.equal(held('A'), 'reqwest.Client.new()');
    assert.equal(held('B'), 'a reqwest.Client');
    assert.equal(held('C'), 'reqwest.Client.new()');
    assert.equal(held('b'), 'reqwest.Client.new()');
    assert.equal(held('LIMIT'), '5 * 60');
  });

  it('reads struct literals as constructions with named arguments, and notes what the fields hold', async () => {
    const { program, held, print } = await lowered(`struct Shop { http: reqwest::Client, base: String }
impl Shop {
    const MOST: u8 = 3;
    fn open(base: String) -> Self { let http = reqwest::Client::new(); Self { http, base, ..Default::default() } }
    fn http(&self) -> &reqwest::Client { &self.http }
    async fn list(&self) { self.http.get(1); self.http().get(2); }
}
fn f() { let s = Shop { http: g(), base: h() }; }`);
    assert.equal(held('s'), 'self Shop{http: g(), base: h()}');
    assert.deepEqual(program.types.get('Shop')!.fields.get('http')!.map(print), ['a reqwest.Client', 'http', 'g()']);
    assert.deepEqual(program.functions.filter((f) => f.owner === 'Shop').map((f) => f.name), ['open', 'http', 'list']);
    const methods = program.calls.filter((c) => c.callee.kind === 'member' && c.callee.name === 'get').map((c) => print(c.callee));
    assert.deepEqual(methods, ['self Shop.http.get', 'self Shop.http().get']);
  });

  it('finds the declared type behind pointers, locks and the holders of web frameworks', async () => {
    const { held } = await lowered('use reqwest::Client;\nfn f(State(s): State<App>, c: Arc<Mutex<Client>>, d: Option<&Client>, e: impl Gateway, n: u8) { let x = s; let y: Box<dyn crate::pay::Gateway> = h(); }\nstruct App;');
    assert.equal(held('s'), 'parameter s');
    const { program, print } = await lowered('use reqwest::Client;\nstruct App;\nfn f(State(s): State<App>, c: Arc<Mutex<Client>>, d: Option<&Client>, e: impl Gateway, n: u8) {}\ntrait Gateway {}');
    assert.deepEqual(program.functions[0]!.parameters.map((p) => (p.type ? print(p.type) : '')), ['self App', 'reqwest.Client', 'reqwest.Client', 'self Gateway', '']);
  });

  it('takes tuples and patterns apart', async () => {
    const { held } = await lowered(inFunction('let (a, b) = connect(host).await?;\nlet (c, d) = (1, 2);\nif let Some(e) = client.pool { g(e); }\nlet Shop { http, base: f, .. } = shop;'));
    assert.deepEqual(['a', 'b', 'd', 'e', 'http', 'f'].map(held), ['connect(host)#0', 'connect(host)#1', '2', 'client.pool', 'shop.http', 'shop.base']);
  });
});

describe('Rust lowering: functions and where code runs', () => {
  it('lowers closures and async blocks as functions that are handed on', async () => {
    const { program } = await lowered(inFunction('retry(|| async move { client.get(host).send().await });\nspawn(async { g() });'));
    const [outer, closure, block, spawned] = program.functions;
    assert.deepEqual([outer!.async, closure!.async, block!.async, spawned!.async], [true, false, true, true]);
    assert.deepEqual([closure!.passedTo?.argument, block!.parent, spawned!.passedTo !== undefined], [0, 1, true]);
  });

  it('tells loops over items from counting and endless ones', async () => {
    const { program } = await lowered(inFunction('for x in items { a(x); }\nfor i in 0..3 { b(); }\nfor i in 0..items.len() { c(); }\nwhile d() { e(); }\nloop { g(); }'));
    assert.deepEqual(program.regions.map((r) => r.each), [true, false, true, false, false]);
    assert.equal(program.calls.filter((c) => c.region >= 0).length, 6);
  });

  it('tells how code leaves, and what runs after a failure', async () => {
    const { program, text } = await lowered(`async fn load(mut delay: u64) -> Result<u8, Error> {
  for attempt in 0..3 {
    match call().await { Ok(v) => return Ok(v), Err(e) if attempt == 2 => return Err(e), Err(_) => { delay *= 2; } }
  }
  let Ok(x) = other() else { return Err(late) };
  if let Err(error) = third() { log(error); }
  while let Some(item) = items.next().await { spawn(async { work(item) }); }
  if x { Ok(1) } else { Err(none) }
}`);
    const path = (index: number): string => (index < 0 ? '' : `${path(program.regions[index]!.parent)}/${program.regions[index]!.kind}`);
    const named = (value: { at: { start: number; end: number } } | undefined): string => (value ? text.slice(value.at.start, value.at.end) : '');
    assert.deepEqual(program.exits.map((exit) => `${exit.kind} ${named(exit.value)} in ${path(exit.region)}`), [
      'return v in /loop', 'throw e in /loop/catch', 'throw late in /catch', 'return work(item) in ', 'return 1 in /branch', 'throw none in /branch',
    ]);
    assert.deepEqual(program.regions.filter((r) => r.kind === 'catch').map((r) => named(r.error)), ['e', 'call()', '', 'error']);
    const [counting, arriving] = program.regions.filter((r) => r.kind === 'loop');
    assert.deepEqual([named(counting!.turns), arriving!.each, arriving!.stream], ['3', true, true]);
    assert.equal(program.functions[0]!.parameters[0]!.changes, true);
    assert.equal(program.calls.filter((c) => c.runs === 'apart').length, 1);
  });

  it('knows the kind of failure that an arm takes', async () => {
    const { program, print } = await lowered(inFunction('match call() { Ok(v) => v, Err(sqlx::Error::RowNotFound) => return, Err(Error::Io(_)) => return, Err(e) => return };'));
    assert.deepEqual(program.regions.map((r) => r.takes?.map(print)), [['sqlx.Error.RowNotFound'], ['Error.Io'], undefined]);
  });

  it('reads the arguments of macros and the arms of select!', async () => {
    const { calls } = await lowered(inFunction('println!("{}", g(1));\nlet v = vec![h(2), i(3)];\ntokio::select! {\n  Some(x) = rx.recv() => { j(x) }\n  r = k(), if open => l(r),\n  _ = m() => break,\n  else => n(),\n}\nlet (a, b) = tokio::join!(o(), p());\ninfo!(%x, y = 1, "z");'));
    for (const name of ['g(1)', 'h(2)', 'i(3)', 'k()', 'm()', 'o()', 'p()']) assert.ok(calls().includes(name), `${name} in ${calls().join(' · ')}`);
    assert.ok(calls().some((c) => c.startsWith('l(')));
  });

  it('gives functions their attributes', async () => {
    const { program, print } = await lowered('#[actix_web::get("/stock", name = "stock")]\n#[instrument]\nasync fn stock() {}');
    assert.deepEqual(program.functions[0]!.decorators.map(print), ['actix_web.get("/stock", name: "stock")', 'instrument']);
  });

  it('leaves out what only tests run', async () => {
    const { calls } = await lowered('#[cfg(test)]\nmod tests { fn a() { x(); } }\n#[tokio::test]\nasync fn b() { x(); }\n#[cfg(not(test))]\nfn c() { y(); }');
    assert.deepEqual(calls(), ['y()']);
  });
});
