// Pasted lines come back mended: with the learner's own names, after what is wrong with them and what follows from it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultsIn, linesIn, mended, withoutLines } from '../../../src/mentor/dialog/faults';

const repaired = (turn: string): string => faultsIn(turn).reduce(mended, linesIn(turn) ?? '');
const said = (turn: string): string => faultsIn(turn).map(({ says }) => says).join('\n');

describe('faults in pasted lines', () => {
  it('are mended in the lines themselves', () => {
    const cases: readonly (readonly [string, string])[] = [
      ["await Promise.all(ids.map(id => db.query('select * from orders where user_id = $1', [id])))", "await db.query('select * from orders where user_id = ANY($1)', [ids])"],
      ["await Promise.all(users.map((u) => api.load(u.id)))", "const limit = pLimit(10); // import pLimit from 'p-limit'\nawait Promise.all(users.map((u) => limit(() => api.load(u.id))))"],
      ["await axios.post(url, body)", 'await axios.post(url, body, { timeout: 2_000 })'],
      ["fetch('https://a.example/x', { method: 'POST' })", "fetch('https://a.example/x', { method: 'POST', signal: AbortSignal.timeout(2_000) })"],
      ['requests.post(url, json=body, verify=False)', 'requests.post(url, json=body, verify="/etc/ssl/own-ca.pem", timeout=(3, 10))'],
      ['if (u.password === req.body.password) ok();', 'if (await argon2.verify(u.passwordHash, req.body.password)) ok();'],
      ['SELECT * FROM events ORDER BY id OFFSET 2000000 LIMIT 50;', 'SELECT * FROM events WHERE id > $1 ORDER BY id LIMIT 50;'],
      ['queue = asyncio.Queue()', 'queue = asyncio.Queue(maxsize=1_000)'],
      ['curl -k https://bank.example/api', 'curl --cacert /etc/ssl/own-ca.pem https://bank.example/api'],
      ['for u in users:\n    cur.execute("SELECT * FROM badges WHERE user_id = %s", (u.id,))', 'cur.execute("SELECT * FROM badges WHERE user_id = ANY(%s)", ([u.id for u in users],))\nfor row in cur.fetchall():'],
      ["subprocess.run(f\"convert {name} out.png\", shell=True)", "subprocess.run(['convert', name, 'out.png'], check=True, timeout=30)"],
      ['{ "dependencies": { "express": "latest" } }', '{ "dependencies": { "express": "4.21.2" } }'],
    ];
    for (const [lines, after] of cases) assert.equal(repaired(lines), after);
  });

  it('tell what follows with the numbers that stand beside the lines', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ["Promise.all(patientIds.map(id => db.query('select 1 from v where p = $1', [id])))  // 3000 patients", /3,000 queries at once/],
      ['rateLimit({ windowMs: 60000, max: 100 })  // 8 pods', /8 × 100 = \*\*800 requests/],
      ['shard = hash(id) % 4   // we go to 6 shards', /From 4 to 6 .+66\.7 %/],
      ['queue = asyncio.Queue()  # 5k/s come in, 1k/s go out', /4,000 a second/],
      ['setInterval(() => refreshAll(), 60000) // on 30 nodes', /30 times the work/],
      ['for (const id of ids) { out.push(await get(id)) }  takes 9 seconds for 300 ids', /30 ms each[\s\S]+about 0\.9 s/],
    ];
    for (const [turn, says] of cases) assert.match(said(turn), says, turn);
  });

  it('are none where the lines are right', () => {
    for (const lines of [
      "await db.query('select * from orders where user_id = ANY($1)', [ids])",
      'await fetch(url, { signal: AbortSignal.timeout(500) })',
      'requests.get(url, timeout=3)',
      'cursor.execute("SELECT id FROM users WHERE name = %s", (name,))',
      'await Promise.all(ids.map((id) => limit(() => load(id))))',
      'ports: ["127.0.0.1:5432:5432"]',
      'resource "x" "y" { ingress { from_port = 443 to_port = 443 cidr_blocks = ["0.0.0.0/0"] } }',
      'new CircuitBreaker(call, { timeout: 2000, errorThresholdPercentage: 50 })',
      'const rows = await prisma.order.findMany({ take: 50 })',
      'jwt.sign(payload, key, { expiresIn: "15m" })',
    ]) assert.deepEqual(faultsIn(lines).map(({ says }) => says), [], lines);
  });

  it('leave every other line as it stands', () => {
    const code = ['import os', 'from lib import load', '', 'cache = {}', 'def get(key):', '    if key not in cache: cache[key] = load(key)', '    return cache[key]'].join('\n');
    assert.equal(linesIn(`${code}\nwhat is wrong here?`), code);
    const twice = 'fetch(req.body.webhookUrl)';
    const after = faultsIn(twice).reduce(mended, twice);
    assert.equal(after.match(/signal:/g)?.length, 1);
  });

  it('are looked for in the lines, not in the question around them', () => {
    assert.equal(linesIn('fix pls: const r = await call(x);  we are a clinic with two pods'), 'const r = await call(x);');
    assert.equal(linesIn('is this ok? r = get(url)'), 'r = get(url)');
    assert.equal(linesIn('acks=0\nretries=0\nis this a good config for invoices'), 'acks=0\nretries=0');
    assert.equal(withoutLines('acks=0\nis this good?'), 'is this good?');
    assert.equal(linesIn('how do I set a good timeout for our payment service?'), undefined);
  });
});
