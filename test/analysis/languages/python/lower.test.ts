import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Program } from '../../../../src/analysis/program';
import { callees, lowerText, read, ready, show, valuesOf } from './reading';

before(ready);

const only = (program: Program) => program.calls[0]!;
const argumentsOf = (program: Program): readonly string[] => only(program).arguments.map((a) => `${a.spread ? '*' : ''}${a.name ? `${a.name}=` : ''}${show(a.value, program)}`);

describe('Python imports', () => {
  it('give a module its own name, its alias, or its first part', () => {
    const program = read('import requests', 'import redis.asyncio as aioredis', 'import a.b', 'requests.get()', 'aioredis.Redis()', 'a.b.c()', 'a.d()');
    assert.deepEqual(callees(program), ['requests.get', 'redis.asyncio.Redis', 'a.b.c', 'a.d']);
    assert.deepEqual(program.imports, ['requests', 'redis.asyncio', 'a.b']);
  });

  it('reach the inner module of a dotted import', () => {
    const program = read('import urllib.request', 'urllib.request.urlopen(u)');
    const { callee } = only(program);
    assert.deepEqual(callee.kind === 'member' && callee.of.kind === 'import' && [callee.of.module, callee.of.name], ['urllib.request', '*']);
  });

  it('give names out of modules, also relative ones', () => {
    const program = read('from . import settings', 'from ..common.http import session as shared', 'print(settings.URL, shared)');
    assert.deepEqual(argumentsOf(program), ['..settings.URL', '..common.http.session']);
    assert.deepEqual(program.imports, ['.', '..common.http']);
  });

  it('that fall back to None stay imports; alternatives are both seen', () => {
    const program = read('try:', '    import redis', 'except ImportError:', '    redis = None', 'try:', '    import ujson as json', 'except ImportError:', '    import json', 'redis.Redis()');
    assert.deepEqual(callees(program), ['redis.Redis']);
    assert.equal(valuesOf(program, 'json'), 'ujson | json');
  });

  it('with a star say where unknown names may come from', () => {
    const program = read('from config import *', 'print(TIMEOUT)');
    assert.deepEqual(program.reexports, ['config']);
    assert.deepEqual([callees(program), argumentsOf(program)], [['print'], ['config.TIMEOUT']]);
  });

  it('inside a function are known there only', () => {
    const program = read('def f():', '    import requests', '    requests.get(u)', 'requests.get(u)');
    assert.deepEqual(program.calls.map((c) => c.callee.kind === 'member' && c.callee.of.kind), ['import', 'global']);
  });

  it('show where the next import line goes', () => {
    const slot = (text: string): string => text.slice(lowerText(text).importSlot.offset);
    assert.equal(slot('"""Doc."""\nimport os\nfrom a import (\n    b,\n)\n\nx = 1\n'), '\nx = 1\n');
    assert.equal(slot('#!/usr/bin/env python\n"""Doc."""\nx = 1\n'), 'x = 1\n');
    assert.equal(slot('# licence\n\nx = 1\n'), 'x = 1\n');
    assert.equal(slot('import os; x = """\n"""\n'), 'import os; x = """\n"""\n');
  });
});

describe('Python names', () => {
  it('keep module constants, also across files', () => {
    const program = read('TIMEOUT = 5', 'URL: str = "http://shop"');
    assert.equal(valuesOf(program, 'TIMEOUT'), '5');
    assert.equal(show(program.exports.get('URL'), program), 'URL');
  });

  it('are local to a function that assigns them, and global where it says so', () => {
    const program = read('session = None', 'def a():', '    global session', '    session = make()', 'def b():', '    session = 1');
    assert.deepEqual(program.bindings.filter((b) => b.name === 'session').map((b) => [b.fn, b.values.map((v) => show(v, program)).join(' | ')]), [[-1, 'null | call(make)'], [1, '1']]);
  });

  it('of parameters stay parameters until they are assigned again', () => {
    const program = read('def f(url, timeout=3, *args, key: str = "k", **kwargs):', '    timeout = timeout or 5', '    get(url, timeout, key, kwargs)');
    assert.deepEqual(argumentsOf(program), ['parameter url', 'timeout', 'parameter key', 'kwargs']);
    assert.equal(valuesOf(program, 'timeout'), 'parameter timeout | timeout or 5');
    assert.equal(valuesOf(program, 'kwargs'), '?');
    assert.deepEqual(program.functions[0]!.parameters.map((p) => p.name), ['url', 'timeout', '*args', 'key', '**kwargs']);
  });

  it('come out of tuples, results, walrus and loops over visible items', () => {
    const program = read('a, (b, c) = 1, (2, 3)', 'd, e = f()', 'if (n := g()): pass', 'for host in ["x", "y"]: pass', 'for other in hosts: pass', 'first, *others = [1, 2]', 'p = q = 7');
    assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'n', 'host', 'other', 'first', 'others', 'p', 'q'].map((name) => valuesOf(program, name)),
      ['1', '2', '3', 'call(f)[0]', 'call(f)[1]', 'call(g)', "'x' or 'y'", '?', '1', '[ …]', '7', '7']);
  });

  it('that nobody binds are the language’s own', () => {
    assert.deepEqual(callees(read('print(len(x))')), ['len', 'print']);
  });

  it('remember what is written into them', () => {
    const program = read('options = {}', 'options["timeout"] = 5', 'options.verify = False', 'options.update(retries=3)', 'options.setdefault("a", 1)', 'options[key] = 2');
    const { writes, values } = program.bindings[0]!;
    assert.deepEqual(writes.map((w) => [w.path.join('.'), show(w.value, program)]), [['timeout', '5'], ['verify', 'false'], ['retries', '3'], ['a', '1']]);
    assert.deepEqual(values.map((v) => show(v, program)), ['{}', '?']);
  });

  it('of lists that grow are open', () => {
    assert.equal(valuesOf(read('hosts = ["a"]', 'hosts.append(b)'), 'hosts'), "['a' …]");
  });

  it('of modules and fields remember what is written into them, too', () => {
    const program = read('import functools, requests', 'requests.Session.request = patched', 'class A:', '    def __init__(self):', '        self.s = requests.Session()', '        self.s.request = functools.partial(self.s.request, timeout=5)');
    const written = program.bindings.filter((b) => b.writes.length > 0).map((b) => [b.name, b.values.map((v) => show(v, program)), b.writes[0]!.path.join('.'), show(b.writes[0]!.value, program)]);
    assert.deepEqual(written, [['requests', ['requests'], 'Session.request', 'patched'], ['self.s', ['call(requests.Session)'], 'request', 'call(functools.partial)']]);
  });
});

describe('Python strings', () => {
  const parts = (expression: string): string => {
    const program = read('import settings', 'HOST = "shop"', `x = ${expression}`);
    return valuesOf(program, 'x');
  };

  it('are joined from f-strings, +, %, format and join', () => {
    assert.equal(parts('f"http://{HOST}:{port!r:>5}/x{{}}"'), "'http://' + HOST + ':' + port + '/x{}'");
    assert.equal(parts('"http://" + HOST + "/x"'), "'http://' + HOST + '/x'");
    assert.equal(parts('settings.BASE + HOST'), 'settings.BASE + HOST');
    assert.equal(parts('"http://%s:%d/100%%" % (HOST, 80)'), "'http://' + HOST + ':' + 80 + '/100' + '%'");
    assert.equal(parts('"{}://{host}/{0}".format("http", host=HOST)'), "'http' + '://' + HOST + '/' + 'http'");
    assert.equal(parts('"/".join([HOST, "x"])'), "HOST + '/' + 'x'");
  });

  it('that are constant throughout become one literal, also across lines', () => {
    assert.equal(parts('("http://"\n    "shop" f"/x")'), "'http://shop/x'");
    assert.equal(parts('"a" + "b"'), "'ab'");
    assert.equal(parts('"http://%s" % "shop"'), "'http://shop'");
  });

  it('lose their escapes and keep raw text', () => {
    const program = read(String.raw`a = "x\ty\"\x41\u00e9"`, String.raw`b = r"\d"`, "c = '''p\n'''", 'd = b"bytes"');
    assert.deepEqual(['a', 'b', 'c', 'd'].map((n) => valuesOf(program, n)), ['\'x\ty"Aé\'', "'\\d'", "'p\n'", "'bytes'"]);
  });

  it('pass through trimming and conversion', () => {
    assert.equal(parts('str(int(HOST.rstrip("/")))'), 'HOST');
  });
});

describe('Python values', () => {
  const value = (expression: string): string => valuesOf(read(`x = ${expression}`), 'x');

  it('are numbers, constants, lists and records', () => {
    assert.equal(value('[1_000, 0x10, 1.5, -2, True, None, (), {3}]'), '[1000, 16, 1.5, -2, true, null, [], [3]]');
    assert.equal(value('{"a": 1, **rest, key: 2}'), '{a: 1, **rest, **?}');
    assert.equal(value('dict(a=1, **rest)'), '{a: 1, **rest}');
    assert.equal(value('{"a": 1}["a"]'), '{a: 1}.a');
  });

  it('may be one of several', () => {
    assert.equal(value('a or "b"'), "a or 'b'");
    assert.equal(value('1 if c else 2'), '1 or 2');
    assert.equal(value('getattr(settings, "TIMEOUT", 5)'), 'settings.TIMEOUT or 5');
  });

  it('are computed', () => {
    assert.equal(value('60 * 5'), '60 * 5');
    assert.equal(value('t + 5'), 't + 5');
    assert.equal(value('timedelta(seconds=5)'), 'call(timedelta)');
  });

  it('may be awaited without changing', () => {
    const program = read('async def f():', '    x = await g()', '    h()', '    await i()');
    assert.equal(valuesOf(program, 'x'), 'call(g)');
    assert.deepEqual(program.calls.map((c) => [c.awaited, c.discarded]), [[true, false], [false, true], [true, true]]);
  });
});

describe('Python calls', () => {
  it('carry positional, keyword and spread arguments', () => {
    assert.deepEqual(argumentsOf(read('f(1, a=2, *b, **c)')), ['1', 'a=2', '*b', '*c']);
  });

  it('know their span, their name, their brackets and their statement', () => {
    const text = 'x = 1; y = client.get(\n    url,\n)\nif a: b()\n';
    const { calls } = lowerText(text);
    const cut = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : 'none');
    assert.deepEqual([cut(calls[0]!.at), cut(calls[0]!.name), cut(calls[0]!.inner)], ['client.get(\n    url,\n)', 'get', '\n    url,\n']);
    assert.equal(cut(calls[0]!.statement), 'x = 1; y = client.get(\n    url,\n)');
    assert.equal(cut(calls[1]!.statement), 'if a: b()');
  });

  it('take a generator as their argument', () => {
    const program = read('f(g(x) for x in y)');
    assert.deepEqual(callees(program), ['g', 'f']);
    assert.equal(program.calls[0]!.region >= 0, true);
  });

  it('see through an alias', () => {
    const program = read('import requests', 'get = requests.get', 'get(u)');
    assert.deepEqual([callees(program), valuesOf(program, 'get')], [['get'], 'requests.get']);
  });

  it('hand lambdas over', () => {
    const program = read('run(1, lambda: fetch(u))');
    assert.deepEqual(program.functions[0]!.passedTo, { call: 1, argument: 1 });
    assert.deepEqual(program.calls.map((c) => c.fn), [0, -1]);
    assert.equal(show(program.functions[0]!.returns[0], program), 'call(fetch)');
  });
});

describe('Python functions', () => {
  it('have decorators, with and without brackets', () => {
    const program = read('from tenacity import retry, stop_after_attempt', '@retry', '@retry(stop=stop_after_attempt(3))', 'async def f(): pass');
    assert.deepEqual(program.functions[0]!.decorators.map((d) => show(d, program)), ['tenacity.retry', 'call(tenacity.retry)']);
    assert.deepEqual(program.calls.map((c) => c.form), ['call', 'decorator']);
    assert.equal(program.functions[0]!.async, true);
  });

  it('return what they return; a context manager what it yields; a bare declaration its type', () => {
    const program = read('from contextlib import contextmanager', 'import httpx', 'def a():', '    if b: return 1', '    return 2', '@contextmanager', 'def c():', '    yield session', 'def d() -> httpx.Client: ...');
    assert.deepEqual(program.functions.map((f) => f.returns.map((r) => show(r, program)).join(' | ')), ['1 | 2', 'session', 'a httpx.Client']);
  });

  it('know the types of their parameters', () => {
    const program = read('import httpx', 'from typing import Annotated, Optional', 'def f(a: httpx.AsyncClient, b: Optional[httpx.Client], c: "httpx.Client | None", d: Annotated[httpx.Client, Depends(g)], e: list[int] | str): pass');
    assert.deepEqual(program.functions[0]!.parameters.map((p) => show(p.type, program)), ['httpx.AsyncClient', 'httpx.Client', 'httpx.Client', 'httpx.Client', 'nothing']);
  });
});

describe('Python classes', () => {
  it('know their bases, fields and declared types', () => {
    const program = read('import requests, httpx', 'class Base: pass', 'class Api(Base):', '    retries = 3', '    client: httpx.Client', '    def __init__(self, url, client: httpx.Client = None):', '        self.url = url',
      '        self.session = requests.Session()', '        self.client = client', '    def load(self):', '        return self.session.get(self.url)');
    const api = program.types.get('Api')!;
    assert.deepEqual(api.bases.map((b) => show(b, program)), ['Base']);
    assert.deepEqual([...api.fields].map(([name, values]) => `${name}: ${values.map((v) => show(v, program)).join(' | ')}`),
      ['retries: 3', 'client: a httpx.Client | parameter client', 'url: parameter url', 'session: call(requests.Session)']);
    assert.equal(callees(program).at(-1), 'self:Api.session.get');
    assert.deepEqual(program.functions.map((f) => [f.owner, f.name, f.parameters.map((p) => p.name).join()]), [['Api', '__init__', 'url,client'], ['Api', 'load', '']]);
    assert.equal(valuesOf(program, 'Api'), 'self:Api');
  });

  it('treat cls like self, static methods like functions, and properties like fields', () => {
    const program = read('class A:', '    @classmethod', '    def make(cls):', '        cls.pool = open_pool()', '    @staticmethod', '    def plain(x): return x', '    @property', '    def client(self): return build()');
    const { fields } = program.types.get('A')!;
    assert.deepEqual([...fields].map(([name, values]) => [name, show(values[0], program)]), [['pool', 'call(open_pool)'], ['client', 'call(build)']]);
    assert.deepEqual(program.functions.map((f) => f.parameters.length), [0, 1, 0]);
  });

  it('do not lend their names to their methods', () => {
    const program = read('limit = 1', 'class A:', '    limit = 2', '    def f(self): use(limit)');
    const { value } = only(program).arguments[0]!;
    assert.equal(value.kind === 'variable' && show(program.bindings[value.binding]!.values[0], program), '1');
  });
});

describe('Python regions', () => {
  it('are loops, tries, catches and with blocks, nested as written', () => {
    const program = read('for x in xs:', '    try:', '        a()', '    except E as e:', '        b()', '    finally:', '        c()', 'while d():', '    e()', '[f(y) for y in g()]');
    const path = (index: number): string => (index < 0 ? '' : `${path(program.regions[index]!.parent)}/${program.regions[index]!.kind}${program.regions[index]!.each ? ' each' : ''}`);
    assert.deepEqual(program.calls.map((c) => path(c.region)), ['/loop each/try', '/loop each/catch', '/loop each/finally', '/loop', '/loop', '', '/loop each']);
  });

  it('tell loops over items from loops that count', () => {
    const program = read('for a in items: pass', 'for b in range(3): pass', 'for c in itertools.count(): pass', 'for d in range(len(items)): pass', 'while e: pass');
    assert.deepEqual(program.regions.map((r) => r.each === true), [true, false, false, true, false]);
  });

  it('tell items that arrive over time', () => {
    const program = read('async def f():', '    async for a in messages: pass', '    for b in orders: pass', '    [c async for c in rows]');
    assert.deepEqual(program.regions.map((r) => r.stream === true), [true, false, true]);
  });

  it('open what a with statement opens, and bind it', () => {
    const program = read('async def f():', '    async with aiohttp.ClientSession() as s, asyncio.timeout(5):', '        async with s.get(u) as r: pass', 'with (a() as b, c() as d): e()');
    assert.deepEqual(program.regions.map((r) => `${r.kind} ${show(r.value, program)}`), ['with call(aiohttp.ClientSession)', 'with call(asyncio.timeout)', 'with call(s.get)', 'with call(a)', 'with call(c)']);
    assert.deepEqual([valuesOf(program, 's'), valuesOf(program, 'd')], ['call(aiohttp.ClientSession)', 'call(c)']);
    assert.equal(program.regions[program.calls[2]!.region]!.value?.kind, 'result');
  });

  it('do not reach into functions defined inside them', () => {
    const program = read('with lock():', '    def f():', '        g()');
    assert.deepEqual([program.calls[1]!.region, program.functions[0]!.region], [-1, 0]);
  });
});
