// Lines that a learner pastes are judged by what stands in them, and by nothing that does not.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDialog } from '../../../src/mentor/dialog';
import { createRecogniser } from '../../../src/analysis/pasted';
import { nodeModulesHost } from '../../support/syntax';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

const dialog = createDialog(loadLessons(shippedLessons()).lessons);
const seen = async (lines: string): Promise<string> => (await dialog.ask([], `what is wrong here? ${lines}`)).answer;

describe('pasted lines', () => {
  it('are seen through where state, messages and copies go wrong', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['const node = nodes[hash(key) % nodes.length];', /80 % of them/],
      ['const found = await repo.findOne({ ref }); if (!found) await repo.insert({ ref });', /two rows are possible/],
      ['await orders.save(order); await producer.send(event);', /outbox table in the same transaction/],
      ['const p = await repo.find(id); p.views++; await repo.save(p);', /one change is lost without an error/],
      ['const kept = mine.updatedAt > theirs.updatedAt ? mine : pick(theirs);', /clock is ahead wins/],
      ['channel.ack(msg); await db.save(order);', /a crash in between loses it/],
      ['await redis.set(`user:${id}`, json);', /no end in these lines/],
      ['const took = Date.now() - start;', /wall clock may be set in between/],
      ["cache['me'] ??= await load(req.user.id);", /one entry serves everybody/],
    ];
    for (const [lines, says] of cases) assert.match(await seen(lines), says, lines);
  });

  it('are left alone where the same words do no harm', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['await redis.set(`user:${id}`, json, { EX: 60 });', /no end in these lines/],
      ['await db.save(order); channel.ack(msg);', /a crash in between loses it/],
      ['setInterval(flushMetrics, 1000);', /each replica runs this/],
      ['worker.on(async (job) => { await sendMail(job.to); });', /user of this request waits/],
      ["await producer({ acks: 'all' }).send(event);", /the leader alone confirms/],
    ];
    for (const [lines, says] of cases) assert.doesNotMatch(await seen(lines), says, lines);
  });

  it('are shown as they should read where a line tells enough', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['db.query(`select * from orders where id=${req.params.id}`)', 'db.query("select * from orders where id=$1", [req.params.id])'],
      ["cursor.execute(f\"select * from users where name = '{name}'\")", 'cursor.execute("select * from users where name = %s", (name,))'],
      ['const t0 = Date.now(); await call(); hist.observe(Date.now() - t0);', 'const t0 = performance.now(); await call(); hist.observe(performance.now() - t0);'],
      ["res.json(cache['me'] ??= await load(req.user.id));", 'res.json(cache[`me:${req.user.id}`] ??= await load(req.user.id));'],
      ['channel.ack(msg); await db.save(order);', 'await db.save(order);\nchannel.ack(msg);'],
      ['{"Effect":"Allow","Action":"s3:*","Resource":"*"}', '{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::the-one-bucket/*"}'],
      ['const c = await pool.connect();\nconst r = await c.query(sql);\nreturn r.rows;', 'const c = await pool.connect();\ntry {\n  const r = await c.query(sql);\n  return r.rows;\n} finally {\n  c.release();\n}'],
    ];
    for (const [lines, mended] of cases) assert.ok((await dialog.ask([], `${lines}\nhow do I write that better?`)).answer.includes(`\n${mended}\n`), lines);
  });

  const withAnalyser = { findingsFor: async () => undefined, recognise: createRecogniser(nodeModulesHost) };

  it('are read by the analyser where there is one, and shown mended', async () => {
    const { answer, topics } = await dialog.ask([], 'is this ok? r = requests.get(url)', withAnalyser);
    assert.equal(topics[0], 'timeouts');
    assert.match(answer, /`requests\.get` has no deadline[\s\S]+```python\nr = requests\.get\(url, timeout=10\)\n```/);
    assert.doesNotMatch(answer, /these lines set no time limit/);
  });

  it('of an earlier turn are mended when the fix is asked for', async () => {
    const { answer } = await dialog.ask(['why is this dangerous?\n```js\nnew https.Agent({ rejectUnauthorized: false })\n```'], 'how do I fix that?', withAnalyser);
    assert.match(answer, /new https\.Agent\(\{ ca: fs\.readFileSync/);
  });

  it('tell what a question about them is about', async () => {
    assert.equal((await dialog.ask([], 'const all = await Promise.all(ids.map((id) => fetch(url + id)));\nhelp, what is wrong?', withAnalyser)).topics[0], 'backpressure');
  });

  it('are answered without the analyser where that fails', async () => {
    const broken = { findingsFor: async () => undefined, recognise: () => Promise.reject(new Error('gone')) };
    assert.match((await dialog.ask([], 'is this ok? r = requests.get(url)', broken)).answer, /`requests\.get` has no time limit/);
  });
});
