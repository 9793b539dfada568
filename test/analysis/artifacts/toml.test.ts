// Settings in TOML: read line by line, with dotted keys, and never in the way of what a program does not read.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { settingsIn } from '../../../src/analysis/artifacts/program-files';
import { readAll } from './reading';

const told = (text: string) => settingsIn('config.toml', text).documents.flat().map(({ key, value }) => `${key}=${value}`);

describe('Settings in TOML', () => {
  it('are texts, numbers and lists of texts below their sections', () => {
    assert.deepEqual(told('name = "shop" # ours\n[db]\nurl = \'postgres://db/shop\'\npool.size = 5\n[[brokers]]\nhosts = [\n  "a:9092",\n  "b:9092",\n]\nnext = true\n'), [
      'name=shop', 'db.url=postgres://db/shop', 'db.pool.size=5', 'brokers.hosts=a:9092', 'brokers.hosts=b:9092', 'brokers.next=true',
    ]);
  });

  it('are not made of comments, tables in one line and what is broken', () => {
    assert.deepEqual(told('# a = "b"\npoint = { x = 1 }\nbroken = "\n[unclosed\n= 3\nlist = [\n'), []);
  });

  it('tell connections where a program reads them, and nothing in files of tools', () => {
    const connections = (path: string) => readAll({ [path]: '[redis]\nurl = "redis://cache.acme.io:6379"\n' }).flatMap(({ connections: all }) => all.map(({ address }) => address?.host));
    assert.deepEqual(['config/server.toml', 'Cargo.toml', '.cargo/config.toml', 'src/data.toml'].map(connections), [['cache.acme.io'], [], [], []]);
  });

  it('stay linear, however broken a file is', () => {
    assert.deepEqual(told(`a = [${'"x'.repeat(20_000)}\n${'['.repeat(20_000)}\n`).length < 20_001, true);
  });
});
