// What the mentor says of a part of the learner's own system when it dies.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { whenItDies } from '../../../src/mentor/dialog/in-your-system';
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
