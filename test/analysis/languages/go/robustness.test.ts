// Whatever is in a Go file, lowering it gives a program.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inFunction, lowered } from './lowered';

const sample = `${inFunction(`
	c := &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{}}
	for i, x := range []string{"a", fmt.Sprintf("%s-%d", host, 1)} {
		if resp, err := c.Get("http://" + x); err != nil { _ = resp; continue } else if i > 2 { break }
	}
	switch v := any(c).(type) { case *http.Client: v.Get("x"); default: }
	select { case m := <-ch: use(m); case ch <- 1: }
	defer func() { recover() }()
	opts = append(opts, WithA[int](3), more...)
`)}
type S[T any] struct { a, b T; *http.Client; m map[string]func(int) error }
func (s *S[T]) Do() (n int, err error) { s.a.b["c"] = 1; s.m["x"](2); return }
const ( A = iota; B )`;

describe('Go lowering of broken text', () => {
  it('gives a program for every prefix of a file', async () => {
    for (let end = 0; end < sample.length; end += 3) await lowered(sample.slice(0, end));
  });

  it('gives a program when a piece is cut out or put in anywhere', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(sample.length), fc.nat(40), fc.constantFrom('', '{', '}', ')', '(', '"', '`', '.', ':=', 'func', '\0', '/*', '\ud800'), async (at, length, piece) => {
      const { program } = await lowered(sample.slice(0, at) + piece + sample.slice(at + length));
      assert.ok(program.calls.every((c) => c.at.start <= c.at.end));
    }), { numRuns: 150 });
  });

  it('says that a file is broken and leaves out the statement that is, not its neighbours', async () => {
    const { program, calls } = await lowered(inFunction('a()\nb := http.Client{Timeout:\nc()\n'));
    assert.equal(program.broken, true);
    assert.ok(!calls().some((c) => c.includes('Client{}')));
  });

  it('survives ten thousand levels of nesting of every kind', async () => {
    const deep = 10_000;
    for (const [open, close] of [['(', ')'], ['f(', ')'], ['[]T{', '}'], ['-', ''], ['func() { ', ' }()'], ['a + ', '']] as const) {
      const { program } = await lowered(inFunction(`x := ${open.repeat(deep)}1${close.repeat(deep)}\ng()`));
      assert.ok(program.functions.length > 0, open);
    }
    await lowered(inFunction('{'.repeat(deep) + '}'.repeat(deep)));
    await lowered(inFunction(`x := a${'.b()'.repeat(deep)}`));
    await lowered(inFunction('if a {} else '.repeat(deep) + '{}'));
  });

  it('reads files that are empty, binary or without line breaks', async () => {
    for (const text of ['', '\ufeffpackage p', '\0\x01\x02', 'package p;'.repeat(500), '\r\n\r\npackage p\r\nfunc f() {}\r\n']) await lowered(text);
  });
});
