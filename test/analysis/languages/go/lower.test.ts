// What the project gets to see of a Go file.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inFunction, lowered } from './lowered';

describe('Go lowering: names and imports', () => {
  it('reads qualified names as members of the imported package', async () => {
    const { calls } = await lowered(inFunction('http.Get("http://x")'));
    assert.deepEqual(calls(), ['net/http.Get("http://x")']);
  });

  it('finds the package behind an alias, a version suffix and a customary prefix', async () => {
    const { calls, program } = await lowered(`package main
import (
  r "github.com/gomodule/redigo/redis"
  "github.com/redis/go-redis/v9"
  "gopkg.in/yaml.v3"
  "github.com/nats-io/nats.go"
  _ "github.com/lib/pq"
)
func f() { r.Dial(); redis.NewClient(); yaml.Marshal(); nats.Connect() }`);
    assert.deepEqual(calls(), [
      'github.com/gomodule/redigo/redis.Dial()', 'github.com/redis/go-redis/v9.NewClient()', 'gopkg.in/yaml.v3.Marshal()', 'github.com/nats-io/nats.go.Connect()',
    ]);
    assert.ok(program.imports.includes('github.com/lib/pq'));
  });

  it('takes a local variable over a package of the same name', async () => {
    const { calls } = await lowered(inFunction('http := g()\nhttp.Get()'));
    assert.deepEqual(calls(), ['.:g()', 'http.Get()']);
  });

  it('looks for names it does not know in the other files of the package', async () => {
    const { held } = await lowered(inFunction('c := sharedClient'));
    assert.equal(held('c'), '.:sharedClient');
  });

  it('lists every top-level name, exported or not, also when used above its declaration', async () => {
    const { program, held } = await lowered('package main\nvar a = b\nvar b = 1\nconst c = "x"\ntype t struct{}\nfunc init() {}\nfunc g() {}\nfunc (t) m() {}');
    assert.deepEqual([...program.exports.keys()], ['a', 'b', 'c', 't', 'g']);
    assert.equal(held('a'), 'b');
  });
});

describe('Go lowering: values', () => {
  it('reads a composite literal as a construction with named arguments, address or not', async () => {
    const { held, call, text } = await lowered(inFunction('c := &http.Client{Timeout: 5 * time.Second}'));
    assert.equal(held('c'), 'net/http.Client{Timeout: 5 * time.Second}');
    const { inner, form } = call('http.Client');
    assert.equal(form, 'literal');
    assert.equal(text.slice(inner!.start, inner!.end), 'Timeout: 5 * time.Second');
  });

  it('takes `new(T)` and a variable of a foreign struct type for an empty construction', async () => {
    const { held } = await lowered(inFunction('a := new(http.Client)\nvar b http.Client\nvar c *http.Client\n_ = b\n_ = c'));
    assert.equal(held('a'), 'net/http.Client{}');
    assert.equal(held('b'), 'net/http.Client{}');
    assert.equal(held('c'), 'a net/http.Client');
  });

  it('knows nothing of a zero value whose address was given away', async () => {
    const { held } = await lowered(inFunction('var c http.Client\nconfigure(&c)'));
    assert.equal(held('c'), 'a net/http.Client');
  });

  it('puts strings together', async () => {
    const { held } = await lowered(inFunction('a := "http://" + host + "/x"\nb := fmt.Sprintf("http://%s:%[2]d/%%", host, port)\nc := net.JoinHostPort(host, "80")', ['context', 'fmt', 'net']));
    assert.equal(held('a'), 'text("http://" host "/x")');
    assert.equal(held('b'), 'text("http://" host ":" .:port "/" "%")');
    assert.equal(held('c'), 'text(host ":" "80")');
  });

  it('points at the stretch of the format string that a literal piece stands in', async () => {
    const { program, text } = await lowered(inFunction('u := fmt.Sprintf("http://%s/x", host)'));
    const value = program.bindings.find((b) => b.name === 'u')!.values[0]!;
    assert.ok(value.kind === 'text');
    assert.deepEqual(value.parts.map((p) => text.slice(p.at.start, p.at.end)), ['http://', 'host', '/x']);
  });

  it('reads maps, slices and appends', async () => {
    const { held } = await lowered(inFunction('m := map[string]string{"a": host}\nvar l []string\nl = append(l, "x")\nl = append(l, "y")\nk := []server{{Port: 1}}\nb := []byte("raw")'));
    assert.equal(held('m'), '{a: host}');
    assert.equal(held('l'), '["x", "y"]');
    assert.equal(held('k'), '[.:server{Port: 1}]');
    assert.equal(held('b'), '"raw"');
  });

  it('unescapes strings and reads all ways to write a number', async () => {
    const { held } = await lowered('package p\nvar a = "x\\n\\u00e9\\x41\\""\nvar b = `r\\n`\nvar c = 1_000\nvar d = 0x10\nvar e = -2\nvar g = 1.5e3');
    assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'g'].map(held), [JSON.stringify('x\né' + 'A"'), JSON.stringify('r\\n'), '1000', '16', '-2', '1500']);
  });
});

describe('Go lowering: assignments', () => {
  it('numbers the results of a call and drops the blank one', async () => {
    const { held, program } = await lowered(inFunction('_, cancel := context.WithTimeout(ctx, time.Second)\ncancel()'));
    assert.equal(held('cancel'), 'context.WithTimeout(ctx, time.Second)#1');
    assert.ok(!program.bindings.some((b) => b.name === '_'));
  });

  it('lets a straight reassignment replace what a name meant', async () => {
    const { calls } = await lowered(inFunction('a(ctx)\nctx, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\nb(ctx)'));
    const { print, program } = await lowered(inFunction('ctx, cancel := context.WithTimeout(ctx, time.Second)\nb(ctx, cancel)'));
    assert.deepEqual(calls(), ['.:a(ctx)', 'context.WithTimeout(ctx, time.Second)', 'cancel()', '.:b(ctx)']);
    const given = program.calls.find((c) => print(c.callee) === '.:b')!.arguments[0]!.value;
    assert.ok(given.kind === 'variable');
    assert.deepEqual(program.bindings[given.binding]!.values.map(print), ['context.WithTimeout(ctx, time.Second)#0']);
  });

  it('keeps both values after a branch', async () => {
    const { held } = await lowered(inFunction('c := one()\nif host == "" {\nc = two()\n}\nuse(c)'));
    assert.equal(held('c'), '.:one() | .:two()');
  });

  it('notes writes to members, also of a package', async () => {
    const { program, print } = await lowered(inFunction('o := g()\no.Net.DialTimeout = time.Second\nhttp.DefaultClient.Timeout = time.Minute'));
    assert.deepEqual(program.bindings.flatMap((b) => b.writes.map((w) => `${b.name}.${w.path.join('.')} = ${print(w.value)}`)), [
      'o.Net.DialTimeout = time.Second', 'http.DefaultClient.Timeout = time.Minute',
    ]);
  });
});

describe('Go lowering: functions, types and fields', () => {
  const server = `package main
import ("context"; "net/http")
type Server struct {
	client *http.Client
	name, zone string
	*Base
}
func New(c *http.Client) (*Server, error) { return &Server{client: c}, nil }
func (s *Server) Get(ctx context.Context, ids ...string) (resp *http.Response, err error) {
	s.zone = "a"
	resp, err = s.client.Get("x")
	return
}`;

  it('gathers what a field may hold from its declaration, literals and assignments', async () => {
    const { program, print } = await lowered(server);
    const { fields, bases } = program.types.get('Server')!;
    assert.deepEqual([...fields].map(([name, values]) => `${name}: ${values.map(print).join(' | ')}`), [
      'client: a net/http.Client | c', 'name: a string', 'zone: a string | "a"', 'Base: a .:Base',
    ]);
    assert.deepEqual(bases.map(print), ['.:Base']);
  });

  it('knows owner, receiver, parameters with their types, and returns', async () => {
    const { program, print, calls } = await lowered(server);
    const [make, get] = program.functions;
    assert.deepEqual(make!.parameters.map((p) => `${p.name} ${print(p.type!)}`), ['c net/http.Client']);
    assert.deepEqual(make!.returns.map(print), ['[Server{client: c}, null]']);
    assert.equal(get!.owner, 'Server');
    assert.deepEqual(get!.parameters.map((p) => [p.name, p.type && print(p.type)]), [['ctx', 'context.Context'], ['ids', undefined]]);
    assert.deepEqual(get!.returns.map(print), ['[resp, err]']);
    assert.ok(calls().includes('self Server.client.Get("x")'));
  });

  it('calls a type of this package by its name wherever it is declared', async () => {
    const { held, program, print } = await lowered('package p\nfunc f() { s := &Store{db: open()}\ns.cache = 1 }');
    assert.equal(held('s'), '.:Store{db: .:open()}');
    assert.deepEqual([...program.types.get('Store')!.fields].map(([name, values]) => `${name}: ${values.map(print).join()}`), ['db: .:open()', 'cache: 1']);
  });

  it('says to which call a closure is passed, and by which name it goes', async () => {
    const { program, text } = await lowered(inFunction('retry(host, func() error { return g() })\nh := func() {}\nh()'));
    const [, passed, named] = program.functions;
    const { call, argument } = passed!.passedTo!;
    assert.equal(text.slice(program.calls[call]!.name.start, program.calls[call]!.name.end), 'retry');
    assert.equal(argument, 1);
    assert.equal(passed!.parent, 0);
    assert.equal(named!.name, 'h');
  });
});

describe('Go lowering: where calls stand', () => {
  it('tells loops over collections from others, and what runs once from what runs each turn', async () => {
    const { program, call } = await lowered(inFunction('for _, x := range list() { a(x) }\nfor { b() }\nfor i := 0; i < 3; i++ { c() }\nfor range 3 { d() }'));
    assert.equal(call('list').region, -1);
    assert.deepEqual(['a', 'b', 'c', 'd'].map((name) => program.regions[call(name).region]!.each), [true, false, false, false]);
  });

  it('says what is gone through, and that a channel brings it over time', async () => {
    const { program, text } = await lowered(inFunction('for _, x := range orders { a(x) }\nfor m := range messages { b(m) }\nfor i := range orders { c(orders[i]) }'));
    assert.deepEqual(program.regions.map((r) => [text.slice(r.value!.at.start, r.value!.at.end), r.stream === true]), [['orders', false], ['messages', true], ['orders', false]]);
  });

  it('gives the whole statement for calls in the head of an if, and marks calls nobody listens to', async () => {
    const { call, text } = await lowered(inFunction('if err := g(); err != nil { h() } else if k() {}\ndefer m()\n_ = n()'));
    assert.ok(text.slice(call('g').statement.start).startsWith('if err'));
    assert.ok(text.slice(call('k').statement.start).startsWith('if err'));
    assert.deepEqual(['g', 'h', 'm', 'n'].map((name) => call(name).discarded), [false, true, true, false]);
  });

  it('reads a call that goes on over several lines', async () => {
    const { calls, call, text } = await lowered(inFunction('pb.NewCartClient(conn).\n\t\tGetCart(ctx, nil)'));
    assert.deepEqual(calls(), ['.:pb.NewCartClient(.:conn).GetCart(ctx, null)', '.:pb.NewCartClient(.:conn)']);
    assert.ok(text.slice(call('GetCart').at.start).startsWith('pb.New'));
  });

  it('offers a place for imports: among the standard ones of a group, or below the package line', async () => {
    const grouped = await lowered('package p\n\nimport (\n\t"fmt"\n\n\t"github.com/x/y"\n)\n');
    assert.deepEqual(grouped.program.importSlot, { offset: grouped.text.indexOf('\n\n\t"github') + 1, style: 'group' });
    const single = await lowered('package p\nimport "fmt"\nfunc f() {}');
    assert.deepEqual(single.program.importSlot, { offset: single.text.indexOf('func'), style: 'line' });
    const none = await lowered('package p\nfunc f() {}');
    assert.deepEqual(none.program.importSlot, { offset: 10, style: 'line' });
  });
});
