// From import paths to files.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolve } from '../../../../src/analysis/languages/go/resolve';
import { packageNames } from '../../../../src/analysis/languages/go/imports';
import type { FileTable } from '../../../../src/analysis/program';

function table(files: Readonly<Record<string, string>>): FileTable {
  const paths = Object.keys(files);
  return {
    has: (path) => path in files,
    inFolder: (folder) => paths.filter((p) => p.slice(0, Math.max(p.lastIndexOf('/'), 0)) === folder),
    text: (path) => files[path],
    named: (name) => paths.filter((p) => p === name || p.endsWith(`/${name}`)),
    declaring: () => [], declaresName: () => false, declaredIn: () => [],
  };
}

describe('Go import paths', () => {
  const files = table({
    'go.mod': '// the shop\nmodule shop.io/shop\n\ngo 1.22\n', 'main.go': '', 'util.go': '', 'util_test.go': '',
    'cart/cart.go': '', 'services/pay/go.mod': 'module "shop.io/shop/pay"\n', 'services/pay/v2/pay.go': '', 'services/pay/pay.go': '',
  });

  it('mean the folder below the module they belong to, without tests', () => {
    assert.deepEqual(resolve('shop.io/shop', 'cart/cart.go', files), ['main.go', 'util.go']);
    assert.deepEqual(resolve('shop.io/shop/cart', 'main.go', files), ['cart/cart.go']);
  });

  it('belong to the module with the longest name that fits', () => {
    assert.deepEqual(resolve('shop.io/shop/pay/v2', 'main.go', files), ['services/pay/v2/pay.go']);
  });

  it('mean nothing here when they are packages from elsewhere', () => {
    for (const foreign of ['fmt', 'net/http', 'github.com/x/cart', 'shop.io/shopping']) assert.deepEqual(resolve(foreign, 'main.go', files), [], foreign);
  });

  it('are a dot for the other files of the same package', () => {
    assert.deepEqual(resolve('.', 'main.go', files), ['util.go']);
    assert.deepEqual(resolve('.', 'util_test.go', files), ['main.go', 'util.go']);
  });

  it('are matched by their end where no module file speaks for the importing file', () => {
    const old = table({ 'src/shop.io/shop/cart/cart.go': '', 'redis/redis.go': '' });
    assert.deepEqual(resolve('shop.io/shop/cart', 'src/main.go', old), ['src/shop.io/shop/cart/cart.go']);
    assert.deepEqual(resolve('github.com/gomodule/redigo/redis', 'src/main.go', old), []);
  });
});

describe('Go package names', () => {
  it('are read off the import path, likeliest first', () => {
    assert.equal(packageNames('github.com/jackc/pgx/v5')[0], 'pgx');
    assert.equal(packageNames('gopkg.in/yaml.v3')[0], 'yaml');
    assert.ok(packageNames('github.com/redis/go-redis/v9').includes('redis'));
    assert.ok(packageNames('github.com/rabbitmq/amqp091-go').includes('amqp091'));
    assert.ok(packageNames('github.com/nats-io/nats.go').includes('nats'));
  });
});
