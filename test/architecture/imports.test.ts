// The import table is only as good as the eye that reads imports.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importsOf } from './imports';

describe('Reading imports', () => {
  const loaded = (text: string): string[] => importsOf('a.ts', text).flatMap(({ from, typeOnly }) => (typeOnly ? [] : [from]));
  const erased = (text: string): string[] => importsOf('a.ts', text).flatMap(({ from, typeOnly }) => (typeOnly ? [from] : []));

  it('sees every form that loads a module', () => {
    for (const text of ["import 'x'", "import a, { type B } from 'x'", "import * as a from 'x'", "export * from 'x'", "const a = await import('x')", "require('x')"]) {
      assert.deepEqual(loaded(text), ['x'], text);
    }
  });

  it('tells imports that the compiler erases', () => {
    for (const text of ["import type { A } from 'x'", "import { type A, type B } from 'x'", "export type { A } from 'x'", "let a: import('x').A"]) {
      assert.deepEqual([loaded(text), erased(text)], [[], ['x']], text);
    }
  });

  it('counts lines from 1', () => {
    assert.equal(importsOf('a.ts', "\n\nimport 'x';")[0]?.line, 3);
  });
});
