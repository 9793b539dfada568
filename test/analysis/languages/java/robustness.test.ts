// Whatever is in a Java file, lowering it gives a program.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inClass, inMethod, lowered } from './lowered';

const sample = `${inClass(`
  @Value("\${a:b}") private String url = "http://" + HOST, other;
  static { init(); }
  public Shop(@Qualifier("x") Client c, String... more) { super(c); this.c = c; }
  @Bean(name = {"a", "b"}) <T> T get() throws IOException {
    for (var s : List.of("a", String.format("%s-%d", host, 1))) { if (s == null) continue; else break; }
    try (var in = open(s); in) { in.read(x -> y, this::get, Shop::new); } catch (A | B e) { throw e; } finally { close(); }
    switch (x) { case 1: a(); break; default: return switch (y) { case A, B -> 1; default -> { yield 2; } }; }
    var r = (HttpURLConnection) new URL("""
        http://x""").openConnection();
    new Thread(() -> { while (true) do { i += 1; } while (i++ < 3); }) { @Override public void run() { } }.start();
    return o instanceof Foo foo && !foo.ok() ? int[].class : a.b.C.this.d[0];
  }
  enum E { A("x") { void f() {} }, B; E(String... v) {} }
  record R(String a) { R { a = a.trim(); } }
`)}
interface I { String get(String id); int X = 5; default void d() {} }
@interface Ann { String value() default "x"; }`;

describe('Java lowering of broken text', () => {
  it('gives a program for every prefix of a file', async () => {
    for (let end = 0; end < sample.length; end += 3) await lowered(sample.slice(0, end));
  });

  it('gives a program when a piece is cut out or put in anywhere', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(sample.length), fc.nat(40), fc.constantFrom('', '{', '}', ')', '(', '"', '"""', '.', '->', '@', 'class', '\0', '/*', '\ud800'), async (at, length, piece) => {
      const { program } = await lowered(sample.slice(0, at) + piece + sample.slice(at + length));
      assert.ok(program.calls.every((c) => c.at.start <= c.at.end));
    }), { numRuns: 150 });
  });

  it('says that a file is broken and leaves out the statement that is, not its neighbours', async () => {
    const { program, calls } = await lowered(inMethod('a();\nb(, 2);\nd();'));
    assert.equal(program.broken, true);
    assert.deepEqual([calls().includes('self Shop.a()'), calls().includes('self Shop.d()'), calls().some((c) => c.includes('.b('))], [true, true, false]);
  });

  it('survives ten thousand levels of nesting of every kind', async () => {
    const deep = 10_000;
    for (const [open, close] of [['(', ')'], ['f(', ')'], ['-', ''], ['() -> ', ''], ['a + ', ''], ['a ? b : ', ''], ['new A() { int x = ', '; }']] as const) {
      const { program } = await lowered(inMethod(`x = ${open.repeat(deep)}1${close.repeat(deep)};\ng();`));
      assert.equal(typeof program.broken, 'boolean', open);
    }
    await lowered(inMethod('{'.repeat(deep) + '}'.repeat(deep)));
    await lowered(inMethod(`x = a${'.b()'.repeat(deep)};`));
    await lowered(inMethod(`${'if (a) {} else '.repeat(deep)}{}`));
    await lowered('class A { '.repeat(deep));
  });

  it('reads files that are empty, binary or without line breaks', async () => {
    for (const text of ['', '\ufeffpackage p;', '\0\x01\x02', 'class A {}'.repeat(500), '\r\n\r\npackage p;\r\nclass A {}\r\n']) await lowered(text);
  });
});
