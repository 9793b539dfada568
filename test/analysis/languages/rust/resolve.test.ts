// From Rust paths to files.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolve } from '../../../../src/analysis/languages/rust/resolve';
import type { FileTable } from '../../../../src/analysis/program';

function table(files: Readonly<Record<string, string>>): FileTable {
  const paths = Object.keys(files);
  return {
    has: (path) => path in files,
    inFolder: (folder) => paths.filter((p) => p.slice(0, Math.max(p.lastIndexOf('/'), 0)) === folder),
    text: (path) => files[path],
    declaring: () => [], declaresName: () => false, declaredIn: () => [],
    named: (name) => paths.filter((p) => p === name || p.endsWith(`/${name}`)),
  };
}

describe('Rust paths', () => {
  const files = table({
    'shop/Cargo.toml': '[package]\nname = "shop"\n', 'shop/src/main.rs': '', 'shop/src/http.rs': '', 'shop/src/http/client.rs': '', 'shop/src/pay/mod.rs': '', 'shop/src/pay/card.rs': '',
    'shop/src/bin/tool.rs': '', 'shop/src/bin/extra.rs': '',
    'common/Cargo.toml': '[package]\nname = "shop-common"\n[dependencies]\nname = "1"\n', 'common/src/lib.rs': '', 'common/src/retry.rs': '',
    'core/Cargo.toml': '[package]\nname = "core-impl"\n\n[lib]\nname = "shop_core"\npath = "lib/core.rs"\n', 'core/lib/core.rs': '',
  });

  it('start at the root of the crate', () => {
    assert.deepEqual(resolve('crate', 'shop/src/http/client.rs', files), ['shop/src/main.rs']);
    assert.deepEqual(resolve('crate::http', 'shop/src/pay/card.rs', files), ['shop/src/http.rs']);
    assert.deepEqual(resolve('crate::http::client', 'shop/src/main.rs', files), ['shop/src/http/client.rs']);
    assert.deepEqual(resolve('crate::pay', 'shop/src/main.rs', files), ['shop/src/pay/mod.rs']);
    assert.deepEqual(resolve('crate::missing', 'shop/src/main.rs', files), []);
  });

  it('go down from the module itself and up to the one around it', () => {
    assert.deepEqual(resolve('self::client', 'shop/src/http.rs', files), ['shop/src/http/client.rs']);
    assert.deepEqual(resolve('self::card', 'shop/src/pay/mod.rs', files), ['shop/src/pay/card.rs']);
    assert.deepEqual(resolve('self::http', 'shop/src/main.rs', files), ['shop/src/http.rs']);
    assert.deepEqual(resolve('super', 'shop/src/http/client.rs', files), ['shop/src/http.rs']);
    assert.deepEqual(resolve('super', 'shop/src/pay/card.rs', files), ['shop/src/pay/mod.rs']);
    assert.deepEqual(resolve('super::http', 'shop/src/pay/mod.rs', files), ['shop/src/http.rs']);
    assert.deepEqual(resolve('super::super::http', 'shop/src/pay/card.rs', files), ['shop/src/http.rs']);
  });

  it('keep programs beside each other apart', () => {
    assert.deepEqual(resolve('crate', 'shop/src/bin/tool.rs', files), ['shop/src/bin/tool.rs']);
  });

  it('reach other crates of the workspace by the name code gives them', () => {
    assert.deepEqual(resolve('shop_common', 'shop/src/main.rs', files), ['common/src/lib.rs']);
    assert.deepEqual(resolve('shop_common::retry', 'shop/src/main.rs', files), ['common/src/retry.rs']);
    assert.deepEqual(resolve('shop_core', 'shop/src/main.rs', files), ['core/lib/core.rs']);
    assert.deepEqual(resolve('reqwest', 'shop/src/main.rs', files), []);
  });
});
