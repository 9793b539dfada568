// What the mentor says of the learner's own system: of a part that dies, and to whatever else is asked of it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { whenItDies } from '../../../src/mentor/dialog/in-your-system';
import { fromYourSystem } from '../../../src/mentor/dialog/system-asked';
import type { MapNode, SystemMap } from '../../../src/model';

const node = (id: string, more: Partial<MapNode> = {}): MapNode => ({ id, name: id, kind: 'service', replicas: 1, environments: [], file: 'compose.yaml', line: 1, exposed: false, ...more });

describe('A part of the system that dies', () => {
  const orders = node('orders', { reachableBy: ['web'] });
  const map: SystemMap = {
    nodes: [orders, node('web'), node('mailer'), node('broker', { kind: 'broker' })],
    edges: [{ from: 'web', to: 'orders', protocol: 'http', file: 'compose.yaml', line: 2, environments: [], note: 'URL names orders', optional: false }],
    flows: [{ from: 'orders', to: 'mailer', over: 'broker', channel: 'placed', protocol: 'kafka', file: 'orders.ts', line: 3 }],
    singlePointsOfFailure: [],
  };

  it('stops those who call it, and leaves those who take its messages without new ones', () => {
    const { text } = whenItDies(orders, map);
    assert.match(text, /One part needs it: `web`/);
    assert.match(text, /`mailer` \(`placed`\) gets no new messages from it until it is back/);
  });

  it('is said to be reached by whom a policy lets through', () => {
    assert.match(whenItDies(orders, map).text, /A NetworkPolicy lets only `web` reach it/);
    assert.match(whenItDies(node('orders', { reachableBy: [] }), map).text, /A NetworkPolicy lets nobody reach it/);
    assert.doesNotMatch(whenItDies(node('web'), map).text, /NetworkPolicy|messages/);
  });
});

describe('A question about the own system', () => {
  const edge = (from: string, to: string, optional = false) => ({ from, to, protocol: null, file: 'compose.yaml', line: 9, environments: [], note: '', optional });
  const map: SystemMap = {
    nodes: [node('web', { exposed: true, replicas: 2 }), node('orders'), node('store', { kind: 'database', product: 'PostgreSQL' }), node('import', { kind: 'job' })],
    edges: [edge('web', 'orders'), edge('orders', 'store'), edge('import', 'store', true)],
    singlePointsOfFailure: [{ id: 'store', why: 'Only one instance of store runs, and orders calls it.', affects: ['orders', 'web'] }],
  };
  const asked = (core: string, of = map): string => fromYourSystem(core, of).map(({ text }) => text).join(' ');

  for (const [question, answer] of [
    ['who depends on postgresql?', /One part needs it: `orders` \(`compose.yaml:9`\)\. Over it it is needed by `web` as well\. `import` needs it only while that job runs/],
    ['what does the orders service need?', /It calls `store`/],
    ['what does web depend on', /It calls `orders` .* needs `store`, so it works only while 2 others do/],
    ['is our database a single point of failure?', /^\*\*Yes\.\*\*.*Only one instance of store runs/],
    ['is web redundant?', /^\*\*Yes\.\*\*.*2 instances/],
    ['is the import redundant?', /^\*\*No\.\*\*.*one instance/],
    ['how many instances of web run', /^\*\*In your system:\*\* `web`, `compose.yaml:1`: 2 instances/],
    ['can I lose the store?', /also takes down `web`/],
    ['what does my system look like?', /4 parts:.*\*\*Services:\*\* `web` ×2 and `orders`.*Reached from outside: `web`\. Only once, and needed by others: `store`/s],
    ['is our system highly available?', /^No, .*`store`/s],
    ['which of my services is the most critical one?', /`store`/],
    ['what is the most important service?', /`store`/],
    ['what is between the browser and the database?', /shortest way is from outside → `web` → `orders` → `store`/],
    ['how does a request get from orders to the store?', /shortest way is `orders` → `store`/],
    ['can orders work without the store?', /^\*\*No\.\*\*.*`orders` calls `store` \(`compose.yaml:9`\)/],
    ['does web depend on postgresql?', /^\*\*Yes\.\*\*.*`web` → `orders` → `store`/],
    ['can the store run without web?', /^\*\*Yes\.\*\*.*neither calls/],
    ['what databases do I have?', /\*\*Data:\*\* `store`/],
    ['what is the blast radius if the store is down?', /also takes down `web`/],
  ] as const) it(`is answered from the map: ${question}`, () => assert.match(asked(question), answer));

  it('means what is called so before what is of such a product, and says what only stands in', () => {
    const caches: SystemMap = { nodes: [node('logins', { product: 'Redis' }), node('redis', { product: 'Redis' }), node('cloud', { product: 'cloud emulator' })], edges: [edge('web', 'cloud', true)], singlePointsOfFailure: [] };
    assert.match(asked('who uses redis?', caches), /`redis`/);
    assert.match(whenItDies(caches.nodes[2]!, caches).text, /Only while developing does `web` use it/);
  });

  it('goes on with the part or the question of the turn before', () => {
    const after = (core: string, before: string): string => fromYourSystem(core, map, before).map(({ text }) => text).join(' ');
    assert.match(after('and who depends on it?', 'what happens if the store dies?'), /One part needs it: `orders`/);
    assert.match(after('and on orders?', 'who depends on the store?'), /One part needs it: `web`/);
  });

  it('is no question about such parts in general', () => {
    for (const question of ['what does a web server need?', 'is a database a single point of failure?', 'how would you describe a cache?', 'who uses kafka?', 'what is the weakest link in a system?', 'how do I make the store redundant?']) assert.equal(asked(question), '');
  });

  it('is not called fine where nothing is known to be single', () => {
    assert.match(asked('is our system highly available?', { ...map, singlePointsOfFailure: [] }), /none that others need exists only once.*no file says/s);
  });
});
