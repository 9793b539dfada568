import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { isChanged, readDiff } from '../../../src/analysis/engine';

const diff = `diff --git a/src/a.ts b/src/a.ts
index 1..2 100644
--- a/src/a.ts
+++ b/src/a.ts
@@ -2 +2,2 @@ header
-old
+new
+newer
@@ -10,2 +10,0 @@
--- a/gone
-lost
diff --git a/gone.ts b/gone.ts
deleted file mode 100644
--- a/gone.ts
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git a/old.py b/new.py
similarity index 90%
rename from old.py
rename to new.py
--- a/old.py
+++ b/new.py
@@ -5 +5 @@
-a
+++ b
diff --git "a/q\\"\\t.go" "b/q\\"\\t.go"
--- /dev/null
+++ "b/q\\"\\t.go"
@@ -0,0 +1,3 @@
+a
+b
+c
`;

describe('changed lines', () => {
  const changes = readDiff(diff, ['brand/new.ts']);
  const on = (file: string, first: number, last = first) =>
    isChanged({ file, range: { start: { line: first - 1, character: 0 }, end: { line: last - 1, character: 1 } } }, changes);

  it('are those that were added or rewritten', () => {
    assert.deepEqual([1, 2, 3, 4].map((line) => on('src/a.ts', line)), [false, true, true, false]);
    assert.equal(on('src/a.ts', 3, 8), true);
    assert.deepEqual([4, 5].map((line) => on('new.py', line)), [false, true]);
    assert.equal(on('src/other.ts', 1), false);
  });

  it('include an expression out of which lines were taken', () => {
    assert.equal(on('src/a.ts', 9, 12), true);
    assert.equal(on('src/a.ts', 10), false);
    assert.equal(on('src/a.ts', 11), false);
  });

  it('are all lines of a new file, whether git knows it or not', () => {
    assert.equal(on('q"\t.go', 3), true);
    assert.equal(on('brand/new.ts', 700), true);
  });

  it('are none in an empty diff', () => assert.equal(readDiff('').files.size, 0));
});
