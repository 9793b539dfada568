// Who may ask from another page with cookies, where a function answers that question.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const open = async (origin: string): Promise<number> =>
  (await analyse({ 'src/app.js': `const cors = require('@koa/cors');\napp.use(cors({ origin: ${origin}, credentials: true }));\n` })).filter(({ rule }) => rule === 'permissive-access').length;

describe('A function that decides about origins', () => {
  it('lets everybody in if it answers with who asks, or always with yes', async () => {
    for (const answer of ["(ctx) => ctx.get('Origin')", 'origin => origin', '(origin, callback) => callback(null, true)', '(origin, callback) => callback(null, origin)', "function (ctx) { return ctx.request.header.origin; }"]) assert.equal(await open(answer), 1, answer);
  });

  it('is left alone where it looks', async () => {
    for (const answer of ['(origin) => allowed.includes(origin) ? origin : null', '(origin, callback) => callback(null, allowed.has(origin))', '(origin, callback) => { if (known(origin)) { callback(null, origin); } }', '(ctx) => pick(ctx)']) assert.equal(await open(answer), 0, answer);
  });
});
