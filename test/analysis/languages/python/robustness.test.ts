import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { callees, lowerText, read, ready } from './reading';

const sample = `"""A client."""
import asyncio, requests
from .settings import TIMEOUT as t, URL

class Api(Base, metaclass=Meta):
    session: requests.Session = requests.Session()

    @retry(stop=stop_after_attempt(3))
    async def load(self, *ids, key: str = "x", **kwargs) -> dict:
        async with asyncio.timeout(5) as cm, self.session.get(f"{URL}/{key!r:>{t}}", **kwargs) as response:
            for i, (a, *b) in enumerate(ids):
                try:
                    yield (await response.json())["a"]["b"]
                except (KeyError, ValueError) as error:
                    self.errors["last"] = error
                finally:
                    global done
                    done = [x async for x in ids if (y := x)] or {"a": 1, **kwargs}
        return lambda x, y=1: "%s:%(a)d" % (x, y) if x else -1

match command:
    case {"a": Point(x=0)} | [1, *rest]:
        print(rest); requests.get(URL % 5, timeout=(3, 5))
`;

before(ready);

describe('Lowering broken Python', () => {
  it('survives a file that ends anywhere', () => {
    fc.assert(fc.property(fc.nat(sample.length), (length) => {
      lowerText(sample.slice(0, length));
    }), { numRuns: 300 });
  });

  it('survives cuts and insertions anywhere, and keeps its numbers straight', () => {
    const noise = fc.constantFrom('(', ')', '"', "'''", '\n', '    ', ':', 'f"{', '*', '@', 'class ', 'lambda ', '=', '\0', '\uFEFF', '\r');
    fc.assert(fc.property(fc.nat(sample.length), fc.nat(30), noise, (at, cut, inserted) => {
      const program = lowerText(sample.slice(0, at) + inserted + sample.slice(at + cut));
      for (const call of program.calls) {
        assert.ok(call.fn < program.functions.length && call.region < program.regions.length);
        assert.ok(call.statement.start <= call.at.start && call.at.end <= call.statement.end);
      }
    }), { numRuns: 300 });
  });

  it('survives nesting of any depth', () => {
    for (const text of ['('.repeat(10_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`, `x = 1${' + a'.repeat(10_000)}`, `x = a${'.b()'.repeat(10_000)}`, `x = ${'not '.repeat(10_000)}y`, `${'lambda: '.repeat(5_000)}x`]) {
      lowerText(text);
    }
    const blocks = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('') + `${' '.repeat(600)}f()\n`;
    lowerText(blocks);
  });

  it('survives what is no Python at all', () => {
    for (const text of ['', '\0\x01\x02\xff', '\uFEFF', '<html><body>', '{"json": [1]}', 'print "two"\nexec "x"\n', '\r\n\r\n', 'é = ü.ß()\n']) lowerText(text);
  });

  it('leaves out calls in text that does not parse and keeps the others', () => {
    const program = read('import requests', 'def a():', '    requests.get(u)', 'def b():', '    wait_for(requests.get(u), ', '', 'def c():', '    requests.put(u)');
    assert.equal(program.broken, true);
    assert.ok(callees(program).includes('requests.get'));
    assert.ok(!program.calls.some((call) => call.fn >= 0 && program.functions[call.fn]!.name === 'b'));
  });

  it('is not broken by what is whole', () => {
    assert.equal(lowerText(sample).broken, false);
  });
});
