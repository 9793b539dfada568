// What constructors are handed, in languages where nothing says what it is: it is what those who build the object hand over.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const found = async (files: Readonly<Record<string, string>>, rule: string): Promise<readonly string[]> => inShort((await analyse(files)).filter((f) => f.rule === rule));

describe('Objects that are handed to a constructor', () => {
  const invoices = "export class Invoices {\n  constructor(cache, bank) { this._cache = cache; this._bank = bank; }\n  async of(ids) {\n    const all = [];\n    for (const id of ids) {\n      all.push((await this._bank.get('https://bank.shop.io/' + id)).data);\n    }\n    return all;\n  }\n}\n";
  const bank = "module.exports = require('axios').create({ timeout: 2000 });\n";
  const route = (path: string): string => `app.get('${path}', async (request, response) => response.json(await new Invoices(null, bank).of(request.query.ids)));\n`;
  const api = (many: number): string => `const express = require('express');\nconst { Invoices } = require('./class');\nconst bank = require('./bank');\nconst app = express();\n${Array.from({ length: many }, (_, i) => route(`/${i}`)).join('')}`;

  it('are known in JavaScript, through files that pass names on, however often the object is built', async () => {
    for (const many of [1, 15]) {
      const files = { 'api.js': api(many), 'bank.js': bank, 'class/index.js': "export * from './invoices';\n", 'class/invoices.js': invoices };
      assert.deepEqual(await found(files, 'sequential-remote-calls'), ['sequential-remote-calls class/invoices.js:5 this._bank.get'], String(many));
    }
  });

  it('are left alone where something else is handed over', async () => {
    assert.deepEqual(await found({ 'api.js': api(1), 'bank.js': 'module.exports = new Map();\n', 'class/index.js': "export * from './invoices';\n", 'class/invoices.js': invoices }, 'sequential-remote-calls'), []);
  });

  it('are known in Python', async () => {
    const files = (client: string): Record<string, string> => ({
      'shop/invoices.py': 'class Invoices:\n    def __init__(self, bank):\n        self.bank = bank\n\n    def of(self, ids):\n        return [self.bank.get(f"https://bank.shop.io/{i}").json() for i in ids]\n',
      'shop/main.py': `import httpx\nfrom shop.invoices import Invoices\n\nbank = ${client}\ninvoices = Invoices(bank)\n`,
    });
    assert.deepEqual(await found(files('httpx.Client()'), 'sequential-remote-calls'), ['sequential-remote-calls shop/invoices.py:6 self.bank.get']);
    assert.deepEqual(await found(files('{}'), 'sequential-remote-calls'), []);
  });
});
