// Calls that go by the name of a method of the project: who calls that method is asked of all of them, and none of them is the worse for it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

describe('Calls named like a method of the project', () => {
  it('are all seen', async () => {
    const chain = Array.from({ length: 14 }, (_, i) => `const c${i + 1} = c${i};`).join(' ');
    const ways = Array.from({ length: 40 }, (_, i) => `export async function f${i}(url: string) { const c0 = axios; ${chain} return c14.post(url, {}, {}); }`);
    const files = {
      'a.ts': "import axios from 'axios';\nexport class Board { async post(text: string) { return axios.get(text); } }\n",
      'b.ts': `import axios from 'axios';\n${ways.join('\n')}\n`,
    };
    const found = (await analyse(files)).filter(({ rule, file }) => rule === 'missing-timeout' && file === 'b.ts');
    assert.equal(found.length, ways.length);
  });
});
