// Meta: every library record is complete, well-formed and known to the analysis. A failure names what was forgotten.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Library } from '../../src/analysis/concepts';
import { languages, libraries } from '../../src/analysis/languages';
import { checkLibraries } from './library-checks';
import { isPlace } from './place-grammar';

const folder = join(import.meta.dirname, '../../src/analysis/languages');

for (const { id } of languages) {
  const own = libraries.filter((library) => library.language === id);

  describe(`The library records of ${id}`, () => {
    it('say everything they must, in the grammar of places', () => assert.deepEqual(checkLibraries(own), []));

    it('are all in the list of the language', async () => {
      for (const file of readdirSync(join(folder, id, 'libraries')).filter((name) => name !== 'index.ts')) {
        const exported = Object.values((await import(join(folder, id, 'libraries', file))) as Record<string, unknown>).flat();
        for (const record of exported.filter(isLibrary)) {
          assert.ok(own.includes(record), `${id}/libraries/${file} describes ${record.id}, but libraries/index.ts of ${id} does not list it.`);
        }
      }
    });
  });
}

describe('The grammar of places', () => {
  it('takes what records write', () => {
    for (const place of ['0', '1.http.timeout', "0['bootstrap.servers']", 'timeout=', 'net=.dial', '0?sslmode', 'conninfo=?connect_timeout', '*:TlsOption', '~defaults.timeout', '1.axios-retry']) {
      assert.ok(isPlace(place, 'value'), place);
    }
    assert.ok(isPlace('receiver', 'object'));
    assert.ok(isPlace('+', 'remedy'));
  });

  it('refuses what would silently never match', () => {
    for (const place of ['', 'timeout', '0.', '.timeout', '0[bootstrap.servers]', "0['a'", '0 .timeout', 'timeout==', '0?', '*TlsOption', 'receiver']) {
      assert.ok(!isPlace(place, 'value'), place);
    }
    assert.ok(!isPlace('0.a.b', 'remedy'), 'a fix writes one key deep');
  });
});

function isLibrary(value: unknown): value is Library {
  return typeof value === 'object' && value !== null && 'modules' in value && 'operations' in value;
}
