// Settings in HOCON: nested and dotted keys, lists and comments; and whom a program in a container names in them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { settingsIn } from '../../../src/analysis/artifacts/program-files';
import { read, readAll } from './reading';

const told = (text: string) => settingsIn('application.conf', `akka.loglevel = INFO\n${text}`).documents.flat().slice(1).map(({ key, value }) => `${key}=${value}`);

describe('Settings in HOCON', () => {
  it('are nested or dotted, with or without signs and quotes', () => {
    assert.deepEqual(told('db {\n  url = "jdbc:x" # where\n  pool: { size: 5, name: main }\n}\nplay.http.secret.key="a // b"\nhosts = ["a", "b"]\nservers += {\n  url: "http://one:1"\n}\nafter = 5 seconds // later\n'), [
      'db.url=jdbc:x', 'db.pool.size=5', 'db.pool.name=main', 'play.http.secret.key=a // b', 'hosts=a', 'hosts=b', 'servers.url=http://one:1', 'after=5 seconds',
    ]);
  });

  it('are not made of what is put together, and survive what is broken', () => {
    assert.deepEqual(told('include "other.conf"\nhost = ${HOST}\nurl = "http://"${host}"/x"\n').filter((one) => one.includes('$')), []);
    for (const text of ['}}}]]', '{'.repeat(5000), '"'.repeat(5000), `a = ${'x '.repeat(20_000)}`, 'a'.repeat(50_000)]) assert.ok(told(text));
  });

  it('are no settings of other programs with a file of that name', () => {
    assert.deepEqual(readAll({ 'conf/application.conf': 'server {\n  listen 80;\n  location / { proxy_pass http://shop:80; }\n}\n' }).flatMap(({ credentials }) => credentials), []);
  });

  it('say whom a program calls that has them in its container', () => {
    const workspace = { 'compose.yaml': 'services:\n  shop:\n    image: acme/shop\n    volumes: ["./application.conf:/etc/shop/application.conf"]\n  stock: {image: acme/stock}\n', 'application.conf': 'akka.loglevel = INFO\nstock { url = "http://stock:9001" }\n' };
    assert.deepEqual(read(workspace).facts.workloads[0]!.mentions.map(({ name }) => name), ['stock']);
  });
});
