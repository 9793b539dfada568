// Services that are written down for others to take over: they run as those.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from './reading';

describe('A service that others extend', () => {
  const base = 'services:\n  store:\n    image: postgres:17\n  queue:\n    image: rabbitmq:4\n';
  const files = (name: string) => ({ [name]: base, 'docker-compose.yml': `services:\n  db:\n    extends: {file: ${name}, service: store}\n    volumes: ["data:/var/lib/postgresql/data"]\n` });
  const partial = (name: string) => read(files(name), name).facts.workloads.filter((one) => one.partial).map((one) => one.name);

  it('is no second one beside those, and what nobody takes over stays what it is', () => {
    assert.deepEqual(partial('common/.stores.yml'), ['store']);
    assert.ok(read(files('common/.stores.yml'), 'common/.stores.yml').readFrom.includes('docker-compose.yml'));
  });

  it('runs by itself where Compose reads its file unasked', () => {
    assert.deepEqual(partial('common/compose.yml'), []);
  });
});
