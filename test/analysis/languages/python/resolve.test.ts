import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { FileTable } from '../../../../src/analysis/program';
import { python } from '../../../../src/analysis/languages/python/language';

function table(...paths: readonly string[]): FileTable {
  return { has: (path) => paths.includes(path), inFolder: () => [], text: () => undefined, named: () => [], declaring: () => [], declaresName: () => false, declaredIn: () => [] };
}

const files = table('app/__init__.py', 'app/main.py', 'app/redis.py', 'app/http/__init__.py', 'app/http/client.py', 'app/http/deep/x.py', 'settings.py', 'worker/config.py', 'worker/run.py', 'lib/src/shared/api.py', 'lib/tests/t.py');
const resolve = (specifier: string, from: string): readonly string[] => python.resolve(specifier, from, files);

describe('Python modules', () => {
  it('are looked for from the importing file up to the root', () => {
    assert.deepEqual(resolve('app.http.client', 'app/main.py'), ['app/http/client.py']);
    assert.deepEqual(resolve('app.http', 'app/main.py'), ['app/http/__init__.py']);
    assert.deepEqual(resolve('settings', 'app/http/client.py'), ['settings.py']);
    assert.deepEqual(resolve('config', 'worker/run.py'), ['worker/config.py']);
    assert.deepEqual(resolve('shared.api', 'lib/tests/t.py'), ['lib/src/shared/api.py']);
  });

  it('may be relative', () => {
    assert.deepEqual(resolve('.client', 'app/http/__init__.py'), ['app/http/client.py']);
    assert.deepEqual(resolve('..main', 'app/http/client.py'), ['app/main.py']);
    assert.deepEqual(resolve('.', 'app/main.py'), ['app/__init__.py']);
    assert.deepEqual(resolve('.....x', 'app/main.py'), []);
  });

  it('of packages from elsewhere have no file, whatever lies beside the importer', () => {
    assert.deepEqual(resolve('requests', 'app/main.py'), []);
    assert.deepEqual(resolve('redis', 'app/main.py'), []);
    assert.deepEqual(resolve('main', 'app/http/deep/x.py'), ['app/main.py']);
  });
});

describe('Python edits', () => {
  it('write keywords, dicts and imports', () => {
    const { edits } = python;
    assert.equal(edits.keyword('timeout', '10'), 'timeout=10');
    assert.equal(edits.record([edits.entry('a', '1'), edits.entry('b', '2')]), '{"a": 1, "b": 2}');
    assert.equal(edits.importLine('requests', null, 'line'), 'import requests');
    assert.equal(edits.importLine('tenacity', 'Retrying', 'line'), 'from tenacity import Retrying');
  });
});
