// How programs end: what counts as one program, and what the deployment says about how often they are ended.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const ended = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await analyse(files)).filter((f) => f.rule === 'missing-graceful-shutdown').map((f) => `${f.file}:${f.range.start.line + 1} ${f.message.split(':')[1]!.trim().split('.')[0]!}`);

const server = "import express from 'express';\nconst app = express();\napp.listen(8080);\n";
const plain = 'each deployment cuts off what is being answered';

describe('A server that is ended', () => {
  it('is drained by a handler in another file of its program, not by one of another program', async () => {
    const handler = "import { server } from './server';\nprocess.once('SIGTERM', () => server.close());\n";
    assert.deepEqual(await ended({ 'cart/package.json': '{}', 'cart/src/server.ts': server, 'cart/src/end.ts': handler }), []);
    assert.deepEqual(await ended({ 'cart/package.json': '{}', 'cart/src/server.ts': server, 'stock/package.json': '{}', 'stock/end.ts': handler }), [`cart/src/server.ts:3 ${plain}`]);
  });

  it('is not drained by a comment, a test, or by the main function of another program of the same module', async () => {
    const note = '// Handle SIGTERM one day.\n';
    assert.deepEqual(await ended({ 'server.ts': note + server, 'server.test.ts': "process.on('SIGTERM', () => server.close());" }), [`server.ts:4 ${plain}`]);
    const go = 'package main\n\nimport "net/http"\n\nfunc main() { http.ListenAndServe(":8080", nil) }\n';
    const other = 'package main\n\nimport ("os"; "os/signal")\n\nfunc main() { c := make(chan os.Signal, 1); signal.Notify(c, os.Interrupt); <-c; server.Shutdown(nil) }\n';
    assert.deepEqual(await ended({ 'go.mod': 'module m', 'cmd/a/main.go': go, 'cmd/b/main.go': other }), [`cmd/a/main.go:5 ${plain}`]);
    assert.deepEqual(await ended({ 'go.mod': 'module m', 'cmd/a/main.go': go, 'internal/end.go': other.replace('package main', 'package end') }), []);
  });

  it('says what each roll-out does where the deployment runs several copies of it', async () => {
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: cart\n          image: shop/cart:1\n';
    assert.deepEqual(await ended({ 'cart/package.json': '{}', 'cart/src/server.ts': server, 'k8s/cart.yaml': deployment }),
      ['cart/src/server.ts:3 each of the 3 copies of `cart` is replaced at every roll-out, and each time what it is answering is cut off']);
  });

  it('counts for the server of Flask only where a container starts the file itself', async () => {
    const app = "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n";
    assert.deepEqual(await ended({ 'app.py': app }), []);
    assert.deepEqual(await ended({ 'app.py': app, Dockerfile: 'FROM python:3.12\nCMD ["gunicorn", "app:app"]\n' }), []);
    assert.deepEqual(await ended({ 'app.py': app, Dockerfile: 'FROM python:3.12\nCMD ["python", "app.py"]\n' }), [`app.py:4 ${plain}`]);
  });
});
