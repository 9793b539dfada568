// How code leaves, repeats and looks at failures, in words that no language owns: the same code in each language reads the same.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages } from '../../../src/analysis/languages';
import type { Program, Value } from '../../../src/analysis/program';
import { testSyntax } from '../../support/syntax';

async function lowered(id: string, grammar: string, text: string): Promise<{ program: Program; exits: readonly string[]; regions: readonly string[] }> {
  const syntax = testSyntax();
  await syntax.load(grammar);
  const tree = syntax.parse(grammar, text);
  const program = languages.find((language) => language.id === id)!.lower(tree, text);
  tree.delete();
  const path = (index: number): string => (index < 0 ? '' : `${path(program.regions[index]!.parent)}/${program.regions[index]!.kind}`);
  const named = (value: Value): string => text.slice(value.at.start, value.at.end);
  return {
    program,
    exits: program.exits.map((exit) => `${exit.kind}${exit.value ? ` ${named(exit.value)}` : ''} in ${path(exit.region) || '/'}`),
    regions: program.regions.map((region) => [
      region.kind, region.each ? 'each' : '', region.endless ? 'endless' : '', region.turns ? `turns ${named(region.turns)}` : '',
      region.tests ? `tests ${region.tests.map(named).join(',')}` : '', region.error ? `error ${named(region.error)}` : '',
      region.takes ? `takes ${region.takes.map(named).join(',')}` : '', region.of === undefined ? '' : `of ${region.of}`,
    ].filter((word) => word !== '').join(' ')),
  };
}

const ts = (text: string) => lowered('javascript', 'typescript', text);
const py = (text: string) => lowered('python', 'python', text);
const cs = (text: string) => lowered('csharp', 'c-sharp', `class A {\n${text}\n}`);
const go = (body: string) => lowered('go', 'go', `package a\nfunc f() (int, error) {\n${body}\n}\n`);

describe('A retry loop, lowered', () => {
  it('tells how it leaves and what it does after a failure in TypeScript', async () => {
    const { exits, regions, program } = await ts(`async function load(delay: number) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try { return await call(); } catch (error) { if (attempt === 2) throw error; delay *= 2; }
      }
    }`);
    assert.deepEqual(exits, ['return call() in /loop/try', 'throw error in /loop/catch/branch']);
    assert.deepEqual(regions, ['loop turns 3 tests attempt', 'try', 'catch error error of 1', 'branch tests attempt']);
    assert.equal(program.functions[0]!.parameters[0]!.changes, true);
    assert.equal(program.bindings.find((binding) => binding.name === 'attempt')!.steps?.length, 1);
  });

  it('goes through items by their number, and only counts through pauses', async () => {
    const kind = async (body: string) => (await ts(`async function load(items, delays) { ${body} }`)).regions[0];
    assert.equal(await kind('for (let i = 0; i < items.length; i++) await call(items[i]);'), 'loop each turns items.length tests i,items');
    assert.equal(await kind('for (let i = 0; i < delays.length; i++) { await sleep(delays[i]); call(); }'), 'loop turns delays.length tests i,delays');
    assert.equal(await kind('for (let i = 0; i < items.length; i++) await call(i);'), 'loop turns items.length tests i,items');
  });

  it('tells the same in Python', async () => {
    const { exits, regions, program } = await py('def load(delay):\n  for attempt in range(1, 4):\n    try:\n      return call()\n    except (IOError, ValueError) as e:\n      if attempt == 3:\n        raise\n      delay *= 2\n');
    assert.deepEqual(exits, ['return call() in /loop/try', 'throw in /loop/catch/branch']);
    assert.deepEqual(regions, ['loop turns range(1, 4)', 'try', 'catch error e takes IOError,ValueError of 1', 'branch tests attempt']);
    assert.equal(program.bindings.find((binding) => binding.name === 'delay')!.steps?.length, 1);
  });

  it('tells the same in C#', async () => {
    const { exits, regions, program } = await cs(`async Task<int> Load(int delay) {
      for (var attempt = 0; attempt < 3; attempt++) {
        try { return await Call(); } catch (HttpRequestException e) { if (attempt == 2) throw; delay *= 2; } catch (Exception) { }
      }
    }`);
    assert.deepEqual(exits, ['return Call() in /loop/try', 'throw in /loop/catch/branch']);
    assert.deepEqual(regions, ['loop turns 3 tests attempt', 'try', 'catch error e takes HttpRequestException of 1', 'branch tests attempt', 'catch of 1']);
    assert.equal(program.functions[0]!.parameters[0]!.changes, true);
    assert.equal(program.bindings.find((binding) => binding.name === 'attempt')!.steps?.length, 1);
  });

  it('says of a filter in C# that only what it turns away flies on', async () => {
    const { exits, regions } = await cs('void F() { try { G(); } catch (E e) when (e.Code == 404) { return; } }');
    assert.deepEqual(exits, ['throw in /catch/branch', 'return in /catch/branch']);
    assert.deepEqual(regions, ['try', 'catch error e takes E of 0', 'branch tests ', 'branch tests e']);
  });

  it('tells the same in Go, where failures are values', async () => {
    const { exits, regions } = await go('for i := 0; i < 3; i++ {\n  v, err := call()\n  if err == nil {\n    return v, nil\n  }\n  time.Sleep(d)\n}\nreturn 0, errFailed');
    assert.deepEqual(regions, ['loop turns 3 tests i', 'branch tests err']);
    assert.deepEqual(exits, ['return return v, nil in /loop/branch', 'return return 0, errFailed in /']);
  });

  it('without an end says so', async () => {
    assert.deepEqual((await ts('while (true) { f(); } for (;;) { f(); } do { f(); } while (busy);')).regions, ['loop endless', 'loop endless', 'loop']);
    assert.deepEqual((await cs('void F() { while (true) { G(); } for (;;) { G(); } do { G(); } while (busy); }')).regions, ['loop endless', 'loop endless', 'loop tests busy']);
    assert.deepEqual((await py('while True:\n  f()\nwhile n:\n  n -= 1\n')).regions, ['loop endless', 'loop tests n']);
    assert.deepEqual((await go('for {\n f()\n}\nfor range 3 {\n f()\n}')).regions, ['loop endless', 'loop turns 3']);
  });
});

describe('What runs after a failure, lowered', () => {
  it('is the side of the `if` in Go, with the error it looked at', async () => {
    assert.deepEqual((await go('err := call()\nif err != nil {\n  return 0, err\n}\nif err == nil {\n} else {\n  log.Print(err)\n}\nif err != nil && ok {\n}\nif err != nil || !ok {\n}')).regions,
      ['catch error err', 'branch tests err', 'catch error err', 'branch tests err', 'catch error err']);
  });

  it('is the side of the `if` in a callback that gets its error first', async () => {
    const { regions } = await ts('client.get(url, (err, answer) => { if (err) { log(err); } else { use(answer); } if (!answer) return; });');
    assert.deepEqual(regions, ['catch error err', 'branch tests err', 'branch tests answer']);
  });

  it('is the function that a promise gets for it', async () => {
    const { program } = await ts('load().then(use, (e) => 1).catch((e) => { log(e); });');
    assert.deepEqual(program.functions.map((fn) => fn.handles?.kind), ['result', 'result']);
  });

  it('is thrown away by name in Go, and runs apart or at the end', async () => {
    const { program } = await go('_ = a()\nx, _ := b()\n_, err := c()\ngo d()\ndefer e()');
    assert.deepEqual(program.calls.map((call) => call.dropsError === true), [true, true, false, false, false]);
    assert.deepEqual(program.calls.map((call) => call.runs), [undefined, undefined, undefined, 'apart', 'at the end']);
  });

  it('leaves a `switch` by its own `break`, not the loop around it', async () => {
    assert.deepEqual((await ts('while (on) { switch (x) { case 1: break; default: for (;;) { break; } } }')).exits, ['break in /loop/branch/loop']);
    assert.deepEqual((await cs('void F() { while (on) { switch (x) { case 1: break; default: for (;;) { break; } } } _ = SendAsync(); }')).exits, ['break in /loop/branch/loop']);
    assert.deepEqual((await go('for {\n switch x {\n case 1:\n  break\n }\n select {\n case <-done:\n  return 0, nil\n }\n}')).exits, ['return return 0, nil in /loop/branch']);
  });
});
