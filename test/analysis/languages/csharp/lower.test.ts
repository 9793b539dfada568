import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { callees, inMethod, lowerText, read, ready, show, valuesOf } from './reading';

before(ready);

describe('C# names', () => {
  it('that no file declares may come from the own namespace, the usings, or what the SDK brings in', () => {
    const { calls } = read('using Polly;', 'namespace Shop.Orders;', 'class A { void M() { new Thing(); } }');
    const { callee } = calls[0]!;
    assert.ok(callee.kind === 'import');
    assert.deepEqual([callee.module, callee.or?.slice(0, 3), callee.or?.includes('System.Net.Http'), callee.or?.at(-1)], ['Shop.Orders', ['Shop', '', 'Polly'], true, 'global using']);
  });

  it('written in full carry their namespace', () => {
    const { calls } = inMethod('var a = new System.Net.Http.HttpClient();', 'System.Threading.Thread.Sleep(5);');
    const module = (index: number) => { let v = calls[index]!.callee; while (v.kind === 'member') v = v.of; return v.kind === 'import' && `${v.module}/${v.name}`; };
    assert.deepEqual([module(0), module(1)], ['System.Net.Http/HttpClient', 'System.Threading/Thread']);
  });

  it('of an alias mean what it stands for', () => {
    assert.deepEqual(callees(read('using Http = System.Net.Http.HttpClient;', 'var a = new Http();')), ['HttpClient']);
  });

  it('are locals before members, and members before types', () => {
    const program = read('class A { string name = "field"; void M(string url) { Send(name); { var name = "local"; Send(name); } Send(url); } void Send(string s) {} }');
    assert.deepEqual(program.calls.map((c) => show(c.arguments[0]!.value, program)), ['self:A.name', 'name', 'url']);
  });

  it('in small letters that nothing here declares are inherited', () => {
    assert.deepEqual(callees(read('class A : Base { void M() { _client.Send(); } }')), ['self:A._client.Send']);
  });

  it('of several namespaces are found by each', () => {
    const program = read('namespace A { class X { } }', 'namespace B { class Y { void M() { new X(); new Z(); } } }');
    const { callee } = program.calls[1]!;
    assert.equal(callee.kind === 'import' && callee.module, 'B');
    assert.deepEqual([...program.exports.keys()], ['X', 'Y']);
  });
});

describe('C# objects', () => {
  it('take their settings as named arguments, whether in brackets or in an initializer', () => {
    const program = inMethod('var c = new HttpClient(handler, disposeHandler: true) { Timeout = TimeSpan.FromSeconds(5) };');
    assert.equal(valuesOf(program, 'c'), 'new(HttpClient, self:Shop.handler, disposeHandler: true, Timeout: 5 * 1)');
  });

  it('made by a bare `new` are of the type that is expected there', () => {
    const program = read('class A { HttpClient _a = new() { Timeout = x }; HttpClient B { get; } = new(); HttpClient Make() => new(); void M() { HttpClient c = new(); _a = new(); } HttpClient N() { return new(); } }');
    assert.deepEqual(callees(program), Array(6).fill('HttpClient'));
  });

  it('made by a bare `new` for an address are that address', () => {
    const program = inMethod('c.BaseAddress = new("http://shop"); var d = new Options { Address = new($"https://{host}") };');
    assert.deepEqual(program.calls.map((c) => c.arguments.map((a) => show(a.value, program))), [["'https://' + self:Shop.host"]]);
  });

  it('of an unknown type are unknown', () => {
    assert.equal(valuesOf(inMethod('Send(new(1)); var x = y ? new() : null;'), 'x'), '? or null');
  });

  it('may be lists, dictionaries and anonymous records', () => {
    const program = inMethod('var a = new[] { 1, 2 }; string[] b = ["x", .. rest]; var c = new Dictionary<string, string> { ["k"] = "v", { "l", "w" } }; var d = new { Url = "u", input }; var e = d with { Url = "z" };');
    assert.deepEqual(['a', 'b', 'c', 'd', 'e'].map((name) => valuesOf(program, name)), ['[1, 2]', "['x' …]", "{k: 'v', l: 'w'}", "{Url: 'u', input: input}", "{Url: 'z', **d}"]);
  });

  it('keep what is written to them later, in variables and in fields', () => {
    const program = read('class A { readonly HttpClient _c = new(); A() { _c.Timeout = x; this._c.BaseAddress = y; } void M() { var o = new Options(); o.Http.Url = "u"; o["k"] = 1; } }');
    const writes = program.bindings.filter((b) => b.writes.length > 0).map((b) => [b.name, b.writes.map((w) => w.path.join('.'))]);
    assert.deepEqual(writes, [['_c', ['Timeout', 'BaseAddress']], ['o', ['Http.Url', 'k']]]);
  });
});

describe('What is written to members in C#', () => {
  it('is kept with the object and the way to the member', () => {
    const program = read('class A { Handler _h; void M(Handler h) { h.Check = (a, b) => true; this._h.Ssl.Enabled = false; ServicePointManager.SecurityProtocol = x; } }');
    assert.deepEqual(program.memberWrites!.map((w) => `${show(w.of, program)} ${w.path.join('.')} ${show(w.value, program)}`), ['h Check function Check', 'self:A _h.Ssl.Enabled false', 'ServicePointManager SecurityProtocol self:A.x']);
  });
});

describe('C# values', () => {
  it('of strings are their text, in every notation', () => {
    const program = inMethod('var a = "t\\t" + @"c:\\x" + """raw"""; var b = $"http://{host:D2}:{{p}}/{input}"; var c = string.Format("http://{0}/{1}", host, "x"); var d = nameof(Shop.Run);');
    assert.deepEqual(['a', 'b', 'c', 'd'].map((name) => valuesOf(program, name)), ["'t\tc:\\xraw'", "'http://' + self:Shop.host + ':' + '{p}/' + input", "'http://' + self:Shop.host + '/' + 'x'", "'Run'"]);
  });

  it('of durations are seconds, and an endless wait is -1', () => {
    const program = inMethod('var a = TimeSpan.FromMilliseconds(250); var b = Timeout.InfiniteTimeSpan; var c = TimeSpan.Zero; var d = System.Threading.Timeout.InfiniteTimeSpan;');
    assert.deepEqual(['a', 'b', 'c', 'd'].map((name) => valuesOf(program, name)), ['250 * 0.001', '-1', '0', '-1']);
  });

  it('of what may be null, chosen or thrown are what is left', () => {
    const program = inMethod('var a = input ?? throw new E(); var b = input!; var c = x ? 1 : 2; var d = x switch { 1 => "a", _ => "b" }; a ??= "z";');
    assert.deepEqual(['a', 'b', 'c', 'd'].map((name) => valuesOf(program, name)), ["input | 'z'", 'input', '1 or 2', "'a' or 'b'"]);
  });

  it('behind `?.`, a cast or ConfigureAwait are those in front', () => {
    const program = inMethod('var a = client?.Inner?.Get("x"); var b = (Foo)input; var c = await Send().ConfigureAwait(false);');
    assert.deepEqual([valuesOf(program, 'a'), valuesOf(program, 'b')], ["call(self:Shop.client.Inner.Get, 'x')", 'input']);
    assert.deepEqual(program.calls.map((c) => c.awaited), [false, true]);
  });

  it('made lazily are what the maker gives', () => {
    assert.equal(valuesOf(read('class A { static readonly Lazy<HttpClient> Shared = new(() => new HttpClient()); }'), 'Shared'), '{Value: new(HttpClient)}');
  });
});

describe('C# members', () => {
  it('are fields, properties and constants with what they hold, or their declared type', () => {
    const { types } = read('class A : B, IDisposable { const string Url = "u"; HttpClient _c; public HttpClient C => _c; public int N { get; set; } = 5; public string T { get { return Url; } } }');
    const program = read('class A : B, IDisposable { const string Url = "u"; HttpClient _c; public HttpClient C => _c; public int N { get; set; } = 5; public string T { get { return Url; } } }');
    assert.deepEqual([...types.get('A')!.fields].map(([name, values]) => `${name}=${values.map((v) => show(v, program)).join('|')}`), ["Url='u'", 'C=self:A._c|a HttpClient', 'N=5', 'T=self:A.Url', '_c=a HttpClient']);
    assert.deepEqual(types.get('A')!.bases.map((b) => show(b, program)), ['B', 'IDisposable']);
  });

  it('are methods with typed parameters, defaults and attributes', () => {
    const { functions, calls } = read('class A { [HttpGet("x"), Authorize] public async Task<int> Get(HttpClient http, int n = 5, params string[] rest) => await F(); }');
    const [fn] = functions;
    assert.deepEqual([fn!.name, fn!.owner, fn!.async, fn!.parameters.map((p) => p.name), fn!.decorators.map((d) => d.kind)], ['Get', 'A', true, ['http', 'n', 'rest'], ['result', 'import']]);
    assert.deepEqual(calls.map((c) => c.form), ['decorator', 'call']);
  });

  it('see the parameters of a primary constructor', () => {
    const program = read('class A(HttpClient http) : B(http) { void M() => http.GetAsync("x"); }');
    assert.deepEqual(callees(program), ['B', 'http.GetAsync']);
    assert.equal(valuesOf(program, 'http'), 'parameter http');
    assert.deepEqual(program.functions.map((f) => [f.name, f.owner]), [['A', 'A'], ['M', 'A']]);
  });

  it('of constructors call those they build on', () => {
    assert.deepEqual(callees(read('class A : B { A() : this(1) { } A(int x) : base(x) { } }')), ['self:A', 'B']);
  });

  it('at the top of a program run at module level, before the types below them', () => {
    const program = read('using X;', 'var builder = WebApplication.CreateBuilder(args);', 'builder.Services.AddHttpClient<IShop, Shop>(c => c.Timeout = t);', 'string Url() => "u";', 'class Shop { }');
    assert.deepEqual(program.calls.map((c) => [c.fn, c.types?.map((t) => show(t, program))]), [[-1, undefined], [-1, ['IShop', 'Shop']]]);
    assert.equal(valuesOf(program, 'Url'), 'function Url');
  });
});

describe('C# regions', () => {
  it('are loops, with what they go through, tries, catches and what `using` opens', () => {
    const program = inMethod('foreach (var x in items) { a(); }', 'for (;;) { b(); }', 'while (await t.Next()) { }', 'try { c(); } catch (Exception e) when (e.X) { d(); } finally { f(); }', 'using (var r = Open()) { g(); }');
    assert.deepEqual(program.regions.map((r) => [r.kind, r.each === true, r.value ? show(r.value, program) : '']), [
      ['loop', true, 'self:Shop.items'], ['loop', false, ''], ['loop', false, ''], ['try', false, ''], ['catch', false, ''], ['branch', false, ''], ['branch', false, ''], ['finally', false, ''], ['with', false, 'call(self:Shop.Open)'],
    ]);
  });

  it('see through directives', () => {
    assert.deepEqual(callees(inMethod('#if DEBUG', 'a();', '#else', 'b();', '#endif', '#region r', 'c();', '#endregion')), ['self:Shop.a', 'self:Shop.b', 'self:Shop.c']);
  });

  it('tell streams from collections', () => {
    assert.deepEqual(inMethod('await foreach (var x in s) { }', 'foreach (var y in z) { }').regions.map((r) => r.stream === true), [true, false]);
  });
});

describe('Imports of C# files', () => {
  it('list the namespaces, and pass on the global ones', () => {
    const program = lowerText('// licence\nglobal using Polly;\nusing System.Net.Http;\nusing static System.Math;\n\nclass A { }\n');
    assert.deepEqual([program.imports, program.reexports, program.importSlot.offset], [['Polly', 'System.Net.Http'], ['Polly'], 80]);
  });
});
