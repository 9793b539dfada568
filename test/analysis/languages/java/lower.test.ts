// What the project gets to see of a Java file.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inClass, inMethod, lowered } from './lowered';

describe('Java lowering: names and types', () => {
  it('reads an imported type as a name of its package', async () => {
    const { calls } = await lowered(inMethod('HttpClient.newHttpClient();'));
    assert.deepEqual(calls(), ['java.net.http:HttpClient.newHttpClient()']);
  });

  it('looks for a type it does not know in the own package, or wherever all names were imported from', async () => {
    const { program } = await lowered(inMethod('Prices.load();', ['java.util.*', 'io.lib.*']));
    const { callee } = program.calls[0]!;
    assert.deepEqual(callee.kind === 'member' && callee.of.kind === 'import' && [callee.of.module, callee.of.name, callee.of.or], ['io.shop', 'Prices', ['java.util', 'io.lib']]);
  });

  it('reads nested types, static imports and names that are written out in full', async () => {
    const { calls } = await lowered(inMethod('newBuilder(); Request.Builder.make(); java.net.URI.create("x"); new okhttp3.OkHttpClient();', ['static java.net.http.HttpClient.newBuilder', 'io.lib.Request']));
    assert.deepEqual(calls(), ['java.net.http:HttpClient.newBuilder()', 'io.lib:Request.Builder.make()', 'java.net:URI.create("x")', 'okhttp3:OkHttpClient()']);
  });

  it('takes a local variable over a field, and a field of the class around over a type', async () => {
    const { calls } = await lowered(inClass('Client http; Client Api;\nvoid a(Client http) { http.get(); Api.get(); }\nvoid b() { http.get(); }'));
    assert.deepEqual(calls(), ['http.get()', 'self Shop.Api.get()', 'self Shop.http.get()']);
  });

  it('sends a call without object to the class that declares the method', async () => {
    const { calls } = await lowered(inClass('void a() { b(); new Runnable() { public void run() { b(); c(); } }; }\nvoid b() {}'));
    assert.deepEqual(calls(), ['self Shop.b()', 'Runnable()', 'self Shop.b()', 'self Shop.2.c()']);
  });

  it('lists the types of the top for other files, also those that are used above their declaration', async () => {
    const { program, calls } = await lowered('package io.shop;\nclass A { void a() { new B(); new Inner(); } static class Inner {} }\nrecord B() {}');
    assert.deepEqual([...program.exports.keys()], ['A', 'B']);
    assert.deepEqual([...program.types.keys()], ['A', 'A.Inner', 'B']);
    assert.deepEqual(calls(), ['self B()', 'self A.Inner()']);
  });
});

describe('Java lowering: values', () => {
  it('follows a chain of builder calls', async () => {
    const { held } = await lowered(inMethod('var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();'));
    assert.equal(held('client'), 'java.net.http:HttpClient.newBuilder().connectTimeout(java.time:Duration.ofSeconds(2)).build()');
  });

  it('puts strings together from pieces, formats and text blocks', async () => {
    const { held } = await lowered(inMethod(`
      String a = "http://" + host + ":" + 8080;
      String b = String.format("http://%s/%2$s%%", host, 1);
      String c = "x-%d".formatted(3);
      String d = """
          one
            two""";`));
    assert.equal(held('a'), 'text("http://" host ":" 8080)');
    assert.equal(held('b'), 'text("http://" host "/" 1 "%")');
    assert.equal(held('c'), 'text("x-" 3)');
    assert.equal(held('d'), JSON.stringify('one\n  two'));
  });

  it('reads numbers as Java writes them', async () => {
    const { held } = await lowered(inMethod('long a = 5_000L; int b = 0x1F; int c = 017; double d = 1.5f; long e = 60 * 1000; int f = -1;'));
    assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(held), ['5000', '31', '15', '1.5', '60 * 1000', '-1']);
  });

  it('knows a variable by its declared type where the value alone does not tell', async () => {
    const { held } = await lowered(inMethod('HttpClient a = clients.get(host); HttpClient b = HttpClient.newHttpClient(); HttpClient c; var d = (HttpClient) e;'));
    assert.equal(held('a'), 'self Shop.clients.get(host) | a java.net.http:HttpClient');
    assert.equal(held('b'), 'java.net.http:HttpClient.newHttpClient()');
    assert.equal(held('c'), 'a java.net.http:HttpClient');
    assert.equal(held('d'), 'self Shop.e | a java.net.http:HttpClient');
  });

  it('notes what is assigned later, and in branches', async () => {
    const { held } = await lowered(inMethod('String a = null; if (b) a = "x"; else { a = "y"; } String c = b ? "1" : "2";'));
    assert.equal(held('a'), 'null | "x" | "y"');
    assert.equal(held('c'), '"1" | "2"');
  });

  it('reads lists and maps that are written out', async () => {
    const { held } = await lowered(inMethod('var a = List.of("x", "y"); var b = Map.of("k", 1); var c = new String[] {"z"}; var d = Arrays.asList(given);', ['java.util.*']));
    assert.deepEqual(['a', 'b', 'c', 'd'].map(held), ['["x", "y"]', '{k: 1}', '["z"]', '[self Shop.given, …]']);
  });
});

describe('Java lowering: classes', () => {
  const fields = async (text: string, type = 'Shop'): Promise<Record<string, string>> => {
    const { program, print } = await lowered(text);
    return Object.fromEntries([...program.types.get(type)!.fields].map(([name, values]) => [name, values.map(print).join(' | ')]));
  };

  it('collects what a field is declared as and what it is given', async () => {
    assert.deepEqual(await fields(inClass('private static final String BASE = "http://stock";\nprivate final HttpClient http;\nint n;\nShop(HttpClient http) { this.http = http; n = 3; }')), {
      BASE: '"http://stock"', http: 'a java.net.http:HttpClient | http', n: '3',
    });
  });

  it('keeps what an annotation fills into a text, as field and as parameter', async () => {
    assert.deepEqual(await fields(inClass('@Value("${stock.url}") String url;\n@Autowired HttpClient http;')), { url: 'io.shop:Value("${stock.url}")', http: 'a java.net.http:HttpClient' });
    const { program, print } = await lowered(inClass('Shop(@Value("${stock.url}") String url) {}'));
    assert.equal(print(program.functions[0]!.parameters[0]!.default!), 'io.shop:Value("${stock.url}")');
  });

  it('names constructors by their class and knows the components of records and the constants of enums', async () => {
    const { program } = await lowered('record Stock(String url, int limit) {}\nenum Region { EU("https://eu"), US("https://us"); final String url; Region(String url) { this.url = url; } }');
    assert.deepEqual(program.functions.map(({ name, owner, parameters }) => [name, owner, parameters.map((p) => p.name)]), [['Stock', 'Stock', ['url', 'limit']], ['Region', 'Region', ['url']]]);
    assert.deepEqual(await fields('record Stock(String url) {}', 'Stock'), { url: 'parameter url' });
    assert.equal(program.calls.filter(({ form }) => form === 'new').length, 2);
  });

  it('keeps the annotations of methods and of classes', async () => {
    const { program, print } = await lowered('@Retry(name = "stock")\nclass A { @GetMapping("/x") @Cached String a() { return "1"; } }');
    assert.deepEqual(program.functions[0]!.decorators.map(print), [':GetMapping("/x")', ':Cached']);
    assert.deepEqual(program.types.get('A')!.decorators!.map(print), [':Retry(name: "stock")']);
    assert.ok(program.calls.every(({ form }) => form === 'decorator'));
  });

  it('knows what a class extends and implements', async () => {
    const { program, print } = await lowered('class A extends B<C> implements D, E {}\ninterface F extends G {}');
    assert.deepEqual(program.types.get('A')!.bases.map(print), [':B', ':D', ':E']);
    assert.deepEqual(program.types.get('F')!.bases.map(print), [':G']);
  });
});

describe('Java lowering: functions and regions', () => {
  it('gives lambdas the call they are passed to, and what they return', async () => {
    const { program, print } = await lowered(inMethod('retry(() -> load(host)); items.forEach(item -> { send(item); });'));
    const [, first, second] = program.functions;
    assert.deepEqual(first!.returns.map(print), ['self Shop.load(host)']);
    assert.deepEqual([first!.passedTo, second!.parameters], [{ call: 0, argument: 0 }, [{ name: 'item' }]]);
  });

  it('tells loops over items from those that may be retries', async () => {
    const { program } = await lowered(inMethod('for (var a : items) {} for (int i = 0; i < 3; i++) {} for (int i = 0; i < items.size(); i++) {} while (true) {} do {} while (x);'));
    assert.deepEqual(program.regions.map(({ kind, each }) => [kind, each]), [['loop', true], ['loop', false], ['loop', true], ['loop', false], ['loop', false]]);
  });

  it('says what is opened, tried, caught and done at the end', async () => {
    const { program, print } = await lowered(inMethod('try (var a = open(); b) { c(); } catch (IOException | Broken e) { e.print(); } finally { d(); }'));
    assert.deepEqual(program.regions.map(({ kind, value }) => [kind, value ? print(value) : '']), [
      ['try', ''], ['with', 'self Shop.open()'], ['with', 'self Shop.b'], ['catch', ''], ['finally', ''],
    ]);
    const region = (name: string): string => program.regions[program.calls.find((call) => call.callee.kind === 'member' && call.callee.name === name)!.region]?.kind ?? '';
    assert.deepEqual(['open', 'c', 'print', 'd'].map(region), ['try', 'with', 'catch', 'finally']);
  });

  it('puts no line in front of what stands below an `if` without braces', async () => {
    const { program, text } = await lowered(inMethod('    if (x)\n      a();'));
    const { statement } = program.calls[0]!;
    assert.equal(text.slice(statement.start, statement.end), 'if (x)\n      a();');
  });

  it('reads `this(…)` and `super(…)` as the making of the same or of the base class', async () => {
    const { calls } = await lowered('class A extends B { A() { this(1); } A(int x) { super(x); } }');
    assert.deepEqual(calls(), ['self A(1)', ':B(x)']);
  });
});

describe('Java lowering: imports', () => {
  it('lists them as written and puts the next one behind the last', async () => {
    const { program, text } = await lowered('package a;\n\nimport java.util.*;\nimport static a.B.c;\n\nclass D {}\n');
    assert.deepEqual(program.imports, ['java.util.*', 'a.B.c']);
    assert.equal(text.slice(program.importSlot.offset), '\nclass D {}\n');
  });
});
