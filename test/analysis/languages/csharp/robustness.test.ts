import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { callees, lowerText, read, ready } from './reading';

const sample = `using System.Net.Http;
namespace Shop;

[Route("api")]
public partial class Gateway<T>(HttpClient http, IOptions<Limits> limits) : Base(http), IGateway where T : class
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(5), BaseAddress = new($"http://{Host}") };
    public string? Name { get => _name ??= "x"; init; } = null!;

    [HttpGet("{id}"), Authorize]
    public async Task<string> Load<U>(int id, CancellationToken token = default, params string[] rest)
    {
        using var source = new CancellationTokenSource(limits.Value.Timeout);
        await foreach (var (key, value) in Read(id).WithCancellation(token))
            try { await _client.GetAsync($@"a\\{key:x}""{value}", token).ConfigureAwait(false); }
            catch (HttpRequestException e) when (e.StatusCode is null or { Length: > 5 } odd) { throw; }
            finally { lock (this) { done = x switch { 1 => a?.b?[0], _ => y!.z }; } }
        var made = new Dictionary<string, object> { ["a"] = (int)1.5m, { "b", new { id, Name } } };
        (var one, two) = (1, from i in rest where i != "" select new { i });
        return await Policy.Handle<Exception>().RetryAsync(3, (e, n) => { n++; }).ExecuteAsync(async () => """raw""" + 'c');
    }
}
`;

before(ready);

describe('Lowering broken C#', () => {
  it('survives a file that ends anywhere', () => {
    fc.assert(fc.property(fc.nat(sample.length), (length) => {
      lowerText(sample.slice(0, length));
    }), { numRuns: 300 });
  });

  it('survives every prefix of the examples of the rules', function () {
    this.timeout(60_000);
    const rules = join(import.meta.dirname, '../../../../src/analysis/rules');
    for (const rule of readdirSync(rules)) {
      for (const name of ['bad.cs', 'good.cs']) {
        const path = join(rules, rule, 'examples', name);
        const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
        for (let length = 0; length < text.length; length += 3) lowerText(text.slice(0, length));
      }
    }
  });

  it('survives cuts and insertions anywhere, and keeps its numbers straight', () => {
    const noise = fc.constantFrom('(', ')', '"', '"""', '\n', '{', '}', ';', '$"{', '@', 'class ', 'new ', '=>', '=', '\0', '\uFEFF', '\r', '#if X\n');
    fc.assert(fc.property(fc.nat(sample.length), fc.nat(30), noise, (at, cut, inserted) => {
      const program = lowerText(sample.slice(0, at) + inserted + sample.slice(at + cut));
      for (const call of program.calls) {
        assert.ok(call.fn < program.functions.length && call.region < program.regions.length);
        assert.ok(call.statement.start <= call.at.start && call.at.end <= call.statement.end);
      }
    }), { numRuns: 300 });
  });

  it('survives nesting of any depth', () => {
    const deep = 10_000;
    for (const text of ['('.repeat(deep), `x = ${'('.repeat(deep)}1${')'.repeat(deep)};`, `var x = a${'.B()'.repeat(deep)};`, `var x = 1${' + a'.repeat(deep)};`, `${'class A { '.repeat(2_000)}`, `${'if (x) '.repeat(3_000)}y();`, `var f = ${'() => '.repeat(3_000)}x;`]) lowerText(text);
  });

  it('survives what is no C# at all', () => {
    for (const text of ['', '\0\x01\x02\xff', '\uFEFF', '<html><body>', '{"json": [1]}', 'def f(): pass\n', '\r\n\r\n', '#if', 'using', 'namespace', 'é = ü.ß();']) lowerText(text);
  });

  it('leaves out calls that do not parse and keeps the others', () => {
    const program = read('class A {', 'void B() { http.GetAsync(u); }', 'void C() { Wrap(http.GetAsync(u, ); }', 'void D() { http.PutAsync(u); }', '}');
    assert.equal(program.broken, true);
    assert.ok(callees(program).some((name) => name.endsWith('.GetAsync')));
    assert.ok(!program.calls.some((call) => call.fn >= 0 && program.functions[call.fn]!.name === 'C'));
  });

  it('is not broken by what is whole', () => {
    assert.equal(lowerText(sample).broken, false);
  });
});
