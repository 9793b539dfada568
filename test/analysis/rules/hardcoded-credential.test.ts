// Credentials: found where they are mended, and never written out.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createLineIndex } from '../../../src/base/line-index';
import { codeFrame } from '../../../src/cli/formats/code-frame';
import { analyse } from '../../support/analyse';

const secrets = async (files: Readonly<Record<string, string>>) => (await analyse(files)).filter((f) => f.rule === 'hardcoded-credential');
const pool = (password: string): string => `import { Pool } from 'pg';\nexport const pool = new Pool({ host: 'db.shop.io', password: '${password}' });\n`;

describe('A hardcoded credential', () => {
  it('is found in the file of settings that holds it, whichever file comes first', async () => {
    const found = await secrets({
      'config/auth.js': "module.exports = { secret: 'violet-sky-11' };\n",
      'routes/sign.js': "const jwt = require('jsonwebtoken');\nconst config = require('../config/auth');\nexports.sign = (user) => jwt.sign({ user }, config.secret);\n",
    });
    assert.deepEqual(found.map(({ file, subject }) => [file, subject]), [['config/auth.js', 'secret']]);
  });

  it('keeps its value out of all that is said, and out of the fingerprint', async () => {
    const [one, other] = [...await secrets({ 'db.ts': pool('Zebra77x') }), ...await secrets({ 'db.ts': pool('Mango55pie') })];
    assert.ok(!JSON.stringify(one).includes('Zebra77x'));
    assert.equal(one!.fingerprint, other!.fingerprint);
  });

  it('is put into an address as well, from where it is written down', async () => {
    const url = (password: string) => ({ 'db.py': `import os\nPASSWORD = ${password}\nURL = f"mongodb://orders:{PASSWORD}@orders-db:27017"\n` });
    assert.deepEqual((await secrets(url('"Zebra77x"'))).map(({ range, confidence }) => [range.start.line, confidence]), [[1, 'high']]);
    assert.deepEqual((await secrets(url('os.getenv("PASSWORD", "mongo")'))).map(({ range, confidence }) => [range.start.line, confidence]), [[1, 'low']]);
    assert.equal((await secrets(url('os.environ["PASSWORD"]'))).length, 0);
    const settings = 'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    PASSWORD: str = "Zebra77x"\n\n    @property\n    def url(self):\n        return f"amqp://orders:{self.PASSWORD}@orders-mq:5672"\n';
    assert.deepEqual((await secrets({ 'settings.py': settings })).map(({ range, confidence }) => [range.start.line, confidence]), [[3, 'low']]);
  });

  it('is a private key in Base64 under whatever name, but no certificate', async () => {
    const compose = (head: string) => ({ 'compose.yaml': `services:\n  api:\n    image: shop/api\n    environment:\n      SIGNS_WITH: "${btoa(`-----BEGIN ${head}-----\n${'MIGHAgEAMBMGByqGSM49'.repeat(8)}\n`)}"\n` });
    for (const kind of ['', 'RSA ', 'EC ', 'OPENSSH ']) assert.equal((await secrets(compose(`${kind}PRIVATE KEY`))).length, 1, kind);
    assert.equal((await secrets(compose('CERTIFICATE'))).length, 0);
  });

  it('is no word of a page, in whatever language', async () => {
    const words = "export const words = { server: 'Server', host: 'Rechner', user: 'Name', password: 'Kennwort' };\n";
    assert.equal((await secrets({ 'static/i18n/de.js': words })).length, 0);
    assert.equal((await secrets({ 'static/db/de.js': words })).length, 1);
  });

  it('is dots in the picture of its line', async () => {
    const text = pool('Zebra77x');
    const [{ range, secret } = assert.fail()] = await secrets({ 'db.ts': text });
    assert.ok(!codeFrame(text, createLineIndex(text), range, secret).join('\n').includes('Zebra77x'));
  });

  it('is what a store is started with where a variable of Compose is forgotten, unless the file of variables has it', async () => {
    const compose = 'services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:-orders}\n  web:\n    image: acme/web\n    environment:\n      MAIL_PASSWORD: ${MAIL_PASSWORD:-orders}\n';
    assert.deepEqual((await secrets({ 'compose.yaml': compose })).map(({ range, severity }) => [range.start.line, severity]), [[4, 'information']]);
    assert.deepEqual((await secrets({ 'compose.yaml': compose, '.env': 'DB_PASSWORD=\n' })).length, 1);
    assert.deepEqual((await secrets({ 'compose.yaml': compose, '.env': 'DB_PASSWORD=${FROM_VAULT}\n' })).length, 0);
  });

  it('is an error where its form says who issued it', async () => {
    const token = ['ghp', 'k3J9sQ2vXw7RtYb5NmP8dLf4HcZa6UeG1iTo'].join('_');
    const found = await secrets({ 'release.py': `import requests\nTOKEN = "${token}"\n`, 'docs.py': `import requests\nTOKEN = "${['ghp', 'x'.repeat(36)].join('_')}"\n` });
    assert.deepEqual(found.map(({ severity, file, subject }) => [severity, file, subject]), [['error', 'release.py', 'TOKEN']]);
  });

  it('is not seen in what only describes one, asks for one, or compares with one', async () => {
    assert.deepEqual(await secrets({
      'form.ts': "import axios from 'axios';\nexport const labels = { host: 'Host', password: 'Enter your password' };\nexport const same = (given: string) => given === 'password';\nexport const ask = () => axios.get('/me', { params: { fields: 'password' } });\n",
    }), []);
  });
});
