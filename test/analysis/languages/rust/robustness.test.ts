// Whatever is in a Rust file, lowering it gives a program.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inFunction, lowered } from './lowered';

const sample = `${inFunction(`
    let c = Client::builder().timeout(Duration::from_secs(5)).build()?;
    for (i, x) in ["a", &format!("{}-{host}", 1)].iter().enumerate() {
        if let Ok(r) = c.get(x).send().await { drop(r); continue } else if i > 2 { break }
    }
    match v { Some(Shop { http, .. }) if http.ok() => 1, Err(e) => return Err(e), _ => 2 };
    tokio::select! { Some(m) = rx.recv() => use_it(m), _ = sleep(d) => {} }
    let f = async move |x: u8| -> u8 { x + 1 };
    s.a.b["c"] = vec![1; 3];
`)}
use a::{self, b::{C as D, *}};
#[derive(Clone)]
pub struct S<'a, T: Send> { a: Arc<T>, b: &'a str }
impl<'a, T> Tr for S<'a, T> where T: X { const N: u8 = 1; fn f(&self) -> Self { Self { a: self.a, ..*self } } }
lazy_static! { static ref Q: S = S::new(); }
mod m { pub enum E { A(u8), B { x: u8 } } }`;

describe('Rust lowering of broken text', () => {
  it('gives a program for every prefix of a file', async () => {
    for (let end = 0; end < sample.length; end += 3) await lowered(sample.slice(0, end));
  });

  it('gives a program when a piece is cut out or put in anywhere', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(sample.length), fc.nat(40), fc.constantFrom('', '{', '}', ')', '(', '"', 'r#"', '.', '::', '=>', 'fn', '\0', '/*', '\ud800', '!{', '#['), async (at, length, piece) => {
      const { program } = await lowered(sample.slice(0, at) + piece + sample.slice(at + length));
      assert.ok(program.calls.every((c) => c.at.start <= c.at.end && c.name.start >= 0));
    }), { numRuns: 150 });
  });

  it('says that a file is broken and leaves out the statement that is, not its neighbours', async () => {
    const { program, calls } = await lowered(inFunction('a();\nlet b = Client::builder().timeout(;\nc();'));
    assert.equal(program.broken, true);
    assert.ok(calls().includes('a()'));
  });

  it('survives ten thousand levels of nesting of every kind', async () => {
    const deep = 10_000;
    for (const [open, close] of [['(', ')'], ['f(', ')'], ['[', ']'], ['-', ''], ['|| { ', ' }'], ['a + ', ''], ['m!(', ')'], ['async { ', ' }']] as const) {
      const { program } = await lowered(inFunction(`let x = ${open.repeat(deep)}1${close.repeat(deep)};\ng();`));
      assert.ok(program.functions.length > 0 || program.broken, open);
    }
    await lowered(inFunction('{'.repeat(deep) + '}'.repeat(deep)));
    await lowered(inFunction(`let x = a${'.b()'.repeat(deep)};`));
    await lowered(inFunction(`${'if a {} else '.repeat(deep)}{}`));
    await lowered(`use ${'a::{'.repeat(deep)}b${'}'.repeat(deep)};`);
    await lowered('mod a { '.repeat(deep) + '}'.repeat(deep));
  });

  it('reads files that are empty, binary or without line breaks', async () => {
    for (const text of ['', '\ufefffn f() {}', '\0\x01\x02', 'use a;'.repeat(500), '\r\n\r\nfn f() {}\r\n']) await lowered(text);
  });
});
