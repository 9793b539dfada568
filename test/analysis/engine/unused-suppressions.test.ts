// Comments that silence nothing: told where that is certain, and never where the comment still does its work.
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Finding } from '../../../src/model';
import { analyse, applied, learner } from '../../support/analyse';

const risky = "axios.get('https://stock.shop.io/items')";
const safe = "axios.get('https://stock.shop.io/items', { timeout: 900 })";
const ignore = 'mentor-ignore missing-timeout';

async function unused(code: string, file = 'a.ts'): Promise<readonly Finding[]> {
  const text = file === 'a.ts' ? `import axios from 'axios';\n${code}\n` : code;
  return (await analyse({ [file]: text })).filter(({ rule }) => rule === 'unused-suppression');
}

const silentAbout = async (code: string): Promise<void> => {
  const found = await analyse({ 'a.ts': `import axios from 'axios';\n${code}\n` });
  assert.deepEqual(found.filter(({ rule }) => rule === 'missing-timeout' || rule === 'unused-suppression').map(({ message }) => message), []);
};

describe('A comment that silences nothing', () => {
  it('is told where it stands, with its removal, and gone after that', async () => {
    const text = `import axios from 'axios';\nexport const load = () =>\n  // ${ignore} -- slow partner\n  ${safe};\n`;
    const [finding] = (await analyse({ 'a.ts': text })).filter(({ rule }) => rule === 'unused-suppression');
    assert.equal(finding!.severity, 'information');
    assert.deepEqual([finding!.range.start, finding!.range.end], [{ line: 2, character: 5 }, { line: 2, character: 34 }]);
    assert.equal(applied(finding!, 0, text), text.replace(/ *\/\/ mentor.*\n/, ''));
  });

  it('behind code takes only itself along', async () => {
    const code = `import axios from 'axios';\nawait ${safe}; // ${ignore} -- slow\n`;
    const [finding] = await unused(`await ${safe}; // ${ignore} -- slow`);
    assert.equal(applied(finding!, 0, code), `import axios from 'axios';\nawait ${safe};\n`);
  });

  it('is told in the comments of other languages', async () => {
    const python = `import requests\nrequests.get('https://stock.shop.io', timeout=3)  # ${ignore}\n`;
    const go = `package a\n\nimport "net/http"\n\nvar client = http.Client{Timeout: 5} // ${ignore}\n`;
    const yaml = `services:\n  # mentor-ignore plaintext-connection -- mesh\n  web:\n    image: shop/web\n`;
    for (const [file, text] of [['a.py', python], ['a.go', go], ['compose.yaml', yaml]] as const) assert.equal((await unused(text, file)).length, 1, file);
  });

  it('is told for one of two rules it names, and offers no half edit', async () => {
    const [finding] = await unused(`// mentor-ignore missing-timeout, plaintext-connection -- x\nawait ${risky};`);
    assert.equal(finding!.subject, 'plaintext-connection');
    assert.deepEqual(finding!.fixes, []);
  });

  it('is told when its rule does not exist', async () => {
    const [finding] = await unused(`// mentor-ignore mising-timeout -- x\nawait ${safe};`);
    assert.match(finding!.message, /no rule `mising-timeout`/);
  });
});

describe('A comment that still silences something', () => {
  it('may stand above the statement, on its first line, or on any line of the call', async () => {
    await silentAbout(`// ${ignore} -- x\nexport const items =\n  await ${risky};`);
    await silentAbout(`export const items = // ${ignore} -- x\n  await ${risky};`);
    await silentAbout(`await axios.get(\n  'https://stock.shop.io/items', // ${ignore} -- x\n);`);
  });

  it('does not speak for the call next to it', async () => {
    const found = await analyse({ 'a.ts': `import axios from 'axios';\nawait Promise.all([\n  ${risky}, // ${ignore} -- x\n  ${risky},\n]);\n` });
    assert.deepEqual(found.filter(({ rule }) => rule === 'missing-timeout').map(({ range }) => range.start.line), [3]);
  });

  it('is left alone where the rule is switched off or its findings are hidden', async () => {
    const text = `import axios from 'axios';\n// ${ignore} -- x\nawait ${risky};\n`;
    for (const pattern of ['missing-timeout', 'missing-*']) {
      assert.ok(!(await analyse({ 'a.ts': text }, { ...learner, rules: { [pattern]: 'off' } })).some(({ rule }) => rule === 'unused-suppression'));
    }
  });
});

describe('A comment of which nothing is known', () => {
  it('is not told: a whole file for all rules, a rule for other files, code that does not parse', async () => {
    assert.deepEqual(await unused(`// mentor-ignore-file -- a demo\nawait ${safe};`), []);
    assert.deepEqual(await unused(`// mentor-ignore missing-restart-policy -- for the compose file\nawait ${safe};`), []);
    assert.deepEqual(await unused(`// ${ignore} -- x\nawait axios.get('https://stock.shop.io/items', {;`), []);
  });

  it('can be silenced itself', async () => {
    assert.deepEqual(await unused(`// mentor-ignore unused-suppression -- a template adds the call\n// ${ignore}\nawait ${safe};`), []);
  });
});
