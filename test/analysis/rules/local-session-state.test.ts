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
});
