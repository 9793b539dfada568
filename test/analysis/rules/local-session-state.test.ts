// State that one process keeps, and what the deployment of the same program makes of it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const code = "import express from 'express';\nimport session from 'express-session';\nconst app = express();\napp.use(session({ secret: process.env.SECRET! }));\n";
const deployed = (replicas: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${replicas}  template:\n    spec:\n      containers:\n        - name: web\n          image: shop/web:1\n`;

describe('State that one process keeps', () => {
  it('says with how many copies the deployment runs, and where that is written', async () => {
    const [found] = (await analyse({ 'web/src/app.ts': code, 'k8s/web.yaml': deployed('  replicas: 3\n') })).filter(({ rule }) => rule === 'local-session-state');
    assert.match(found!.message, /`web` runs with 3 copies: whoever is known to one copy is a stranger to the other 2/);
    assert.deepEqual(found!.evidence.map(({ file, range }) => `${file}:${range.start.line + 1}`), ['k8s/web.yaml:6']);
  });

  it('claims nothing about copies where there is one, or where somebody else\'s program has them', async () => {
    const either: readonly Readonly<Record<string, string>>[] = [{ 'k8s/web.yaml': deployed('') }, { 'k8s/web.yaml': deployed(''), 'k8s/cart.yaml': deployed('  replicas: 3\n').replaceAll('web', 'cart') }];
    for (const files of either) {
      const [found] = (await analyse({ 'web/src/app.ts': code, ...files })).filter(({ rule }) => rule === 'local-session-state');
      assert.match(found!.message, /one process: a second instance/);
    }
  });

  it('is told by what it is kept by, where its name alone could mean anything', async () => {
    const kept = async (file: string, text: string) => (await analyse({ [file]: text })).filter(({ rule }) => rule === 'local-session-state').map(({ range, subject }) => `${range.start.line + 1} ${subject}`);
    const codes = (key: string) => kept('otp.js', `const express = require('express');\nconst codes = new Map();\nexpress().post('/otp', (req, res) => {\n  codes.set(${key}, 1);\n  res.end();\n});\n`);
    assert.deepEqual(await codes('req.body.phone'), ['2 codes']);
    assert.deepEqual(await codes("'zip'"), []);
    assert.deepEqual(await kept('login.py', 'from flask import Flask, request\napp = Flask(__name__)\nlogin_failures: dict[str, int] = {}\n@app.post("/login")\ndef login():\n    login_failures[request.remote_addr] = 1\n    return "", 401\n'), ['3 login_failures']);
  });

  it('counts uploads that stay where they are put, not those that pass by', async () => {
    const upload = async (then: string) => (await analyse({ 'a.js': `const express = require('express');\nconst multer = require('multer');\nconst fs = require('fs');\nconst upload = multer({ dest: 'uploads/' });\nexpress().post('/files', upload.single('file'), (req, res) => { ${then} res.json({ path: req.file.path }); });\n` })).filter(({ rule }) => rule === 'local-session-state').length;
    assert.equal(await upload(''), 1);
    assert.equal(await upload('fs.unlink(req.file.path, () => {});'), 0);
  });
});
