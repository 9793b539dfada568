// How Java code leaves, repeats and looks at failures.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inClass, inMethod, lowered } from './lowered';

const regionsOf = async (text: string): Promise<readonly string[]> => {
  const { program } = await lowered(text);
  const named = (value: { at: { start: number; end: number } }): string => text.slice(value.at.start, value.at.end);
  return program.regions.map((region) => [
    region.kind, region.endless ? 'endless' : '', region.turns ? `turns ${named(region.turns)}` : '', region.tests ? `tests ${region.tests.map(named).join(',')}` : '',
    region.error ? `error ${named(region.error)}` : '', region.takes ? `takes ${region.takes.map(named).join(',')}` : '', region.of === undefined ? '' : `of ${region.of}`,
  ].filter((word) => word !== '').join(' '));
};

describe('Java control flow', () => {
  const retry = inClass(`long delay;
    String load(int limit) throws Exception {
      for (int attempt = 0; attempt < 3; attempt++) {
        try { return call(); } catch (IOException | Late e) { if (attempt == 2) throw e; limit *= 2; }
      }
    }`);

  it('tells how a retry loop leaves, and what it does after a failure', async () => {
    const { program } = await lowered(retry);
    const path = (index: number): string => (index < 0 ? '' : `${path(program.regions[index]!.parent)}/${program.regions[index]!.kind}`);
    assert.deepEqual(program.exits.map((exit) => `${exit.kind} in ${path(exit.region)}`), ['return in /loop/try', 'throw in /loop/catch/branch']);
    assert.deepEqual(await regionsOf(retry), ['loop turns 3 tests attempt', 'try', 'catch error e takes IOException,Late of 1', 'branch tests attempt']);
    assert.equal(program.functions[0]!.parameters[0]!.changes, true);
    assert.equal(program.bindings.find((binding) => binding.name === 'attempt')!.steps?.length, 1);
  });

  it('says which loops their head never ends, and what the others look at', async () => {
    assert.deepEqual(await regionsOf(inMethod('while (true) {} for (;;) {} do {} while (busy); while (x.left() > 0 && this.on) {}', [])), ['loop endless', 'loop endless', 'loop tests busy', 'loop tests x,this.on']);
  });

  it('takes `catch (Exception e)` for a catch of everything', async () => {
    assert.deepEqual(await regionsOf(inMethod('try { a(); } catch (Exception e) {}')), ['try', 'catch error e of 0']);
  });

  it('leaves out a `break` that only ends a case', async () => {
    const { program } = await lowered(inMethod('while (a) { switch (b) { case 1: break; case 2: continue; } break; }'));
    assert.deepEqual(program.exits.map(({ kind }) => kind), ['continue', 'break']);
  });

  it('knows the callback that is run after a failure, and that a lambda returns what it says', async () => {
    const { program, print } = await lowered(inMethod('load().exceptionally(e -> fallback);'));
    assert.equal(print(program.functions[1]!.handles!), 'self Shop.load()');
    assert.deepEqual(program.exits.map(({ kind, fn }) => [kind, fn]), [['return', 1]]);
  });
});
