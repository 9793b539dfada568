// Which file of the workspace a Java type stands in.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolve } from '../../../../src/analysis/languages/java/resolve';
import type { FileTable } from '../../../../src/analysis/program';

const table = (...paths: readonly string[]): FileTable => ({
  has: (path) => paths.includes(path),
  inFolder: (folder) => paths.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder),
  text: () => undefined,
  declaring: () => [], declaresName: () => false, declaredIn: () => [],
  named: (name) => paths.filter((path) => path.split('/').pop() === name),
});

describe('Java types to files', () => {
  const files = table('stock/src/main/java/io/shop/Client.java', 'orders/src/main/java/io/shop/Client.java', 'orders/src/main/java/io/other/Client.java', 'Main.java');

  it('are found by package and name, nearest first', () => {
    assert.deepEqual(resolve('io.shop', 'orders/src/main/java/io/shop/Orders.java', files, 'Client'), ['orders/src/main/java/io/shop/Client.java']);
    assert.deepEqual(resolve('io.shop', 'stock/src/main/java/io/shop/Stock.java', files, 'Client'), ['stock/src/main/java/io/shop/Client.java']);
  });

  it('are found by their whole name, nested types and static members included', () => {
    for (const name of ['io.other.Client', 'io.other.Client.Builder', 'io.other.Client.create']) assert.deepEqual(resolve(name, 'a/B.java', files), ['orders/src/main/java/io/other/Client.java']);
  });

  it('need no package, and are not found where only the name is the same', () => {
    assert.deepEqual(resolve('', 'B.java', files, 'Main'), ['Main.java']);
    assert.deepEqual(resolve('java.net.http', 'B.java', files, 'Client'), []);
    assert.deepEqual(resolve('java.util', 'B.java', files), []);
  });
});
