import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { MapEdge, MapFlow, MapNode } from '../../src/model';
import { layOut, type Drawing } from '../../src/webview/map/layout';
import { stepFrom } from '../../src/webview/map/walk';

const node = (id: string): MapNode => ({ id, name: id, kind: 'service', replicas: 1, environments: [], file: 'compose.yaml', line: 1, exposed: false });
const edge = ([from, to]: readonly [string, string]): MapEdge => ({ from, to, protocol: null, file: 'compose.yaml', line: 1, environments: [], note: '', optional: false });

function drawn(...edges: readonly (readonly [string, string])[]): Drawing {
  const ids = [...new Set(edges.flat())];
  return layOut({ nodes: ids.map(node), edges: edges.map(edge) });
}

const heights = ({ boxes }: Drawing, ...ids: readonly string[]): readonly number[] => ids.map((id) => boxes.find((box) => box.id === id)!.y);

describe('The drawing of the map', () => {
  it('has callers left of what they call', () => {
    const { boxes, lines } = drawn(['web', 'cart'], ['cart', 'redis'], ['web', 'redis']);
    const x = (id: string) => boxes.find((box) => box.id === id)!.x;
    assert.ok(x('web') < x('cart') && x('cart') < x('redis'));
    assert.deepEqual(lines.map(({ from, to }) => `${from} ${to}`), ['web cart', 'cart redis', 'web redis']);
  });

  it('has no lines that cross where none need to', () => {
    const drawing = drawn(['a', 'x'], ['b', 'y'], ['c', 'z'], ['x', 'z2'], ['y', 'y2'], ['z', 'x2'], ['a', 'z2'], ['c', 'x2']);
    const order = (...ids: readonly string[]) => ids.toSorted((one, other) => heights(drawing, one)[0]! - heights(drawing, other)[0]!).map((id) => ids.indexOf(id));
    assert.deepEqual(order('a', 'b', 'c'), order('x', 'y', 'z'));
    assert.deepEqual(order('x', 'y', 'z'), order('z2', 'y2', 'x2'));
  });

  it('keeps parts of one layer apart', () => {
    const { boxes } = drawn(['web', 'a'], ['web', 'b'], ['web', 'c'], ['web', 'd']);
    const layer = boxes.filter(({ id }) => id !== 'web').map(({ y, height }) => ({ top: y - height / 2, bottom: y + height / 2 })).sort((a, b) => a.top - b.top);
    for (const [i, box] of layer.slice(1).entries()) assert.ok(box.top > layer[i]!.bottom);
  });

  it('has no line behind a part it does not lead to', () => {
    const { boxes, lines } = drawn(['web', 'orders-with-a-very-long-name'], ['web', 'a'], ['a', 'b'], ['b', 'c'], ['web', 'c'], ['web', 'b'], ['orders-with-a-very-long-name', 'c'], ['a', 'c'], ['c', 'another-rather-long-name'], ['web', 'another-rather-long-name']);
    for (const { from, to, points } of lines) {
      for (const [i, end] of points.slice(1).entries()) {
        const start = points[i]!;
        const covered = boxes.filter(({ id, x, y, width, height }) => id !== from && id !== to && [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
          const [atX, atY] = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
          return Math.abs(atX - x) < width / 2 && Math.abs(atY - y) < height / 2;
        }));
        assert.deepEqual(covered.map(({ id }) => `${from} → ${to} behind ${id}`), []);
      }
    }
  });

  it('has room for lines that run around the outermost parts', () => {
    const drawing = drawn(['orders', 'stock'], ['stock', 'ledger'], ['web', 'orders'], ['batch', 'stock'], ['web', 'ledger']);
    for (const { from, to, points } of drawing.lines) {
      for (const { x, y } of points) assert.ok(x > 0 && y > 0 && x < drawing.width && y < drawing.height, `${from} → ${to} leaves the drawing at ${x}, ${y}`);
    }
  });

  it('has a line of its own for each topic', () => {
    const flow = (channel: string): MapFlow => ({ from: 'web', to: 'mail', over: null, channel, protocol: 'kafka', file: 'a.ts', line: 1 });
    const { flows } = layOut({ nodes: ['web', 'mail'].map(node), edges: [], flows: [flow('orders'), flow('refunds')] });
    assert.equal(new Set(flows.map(({ points }) => JSON.stringify(points))).size, 2);
  });

  it('is walked through by arrow keys, each part from every other', () => {
    const { boxes } = drawn(['web', 'a'], ['web', 'b'], ['web', 'c'], ['b', 'db'], ['alone', 'queue']);
    for (const { id: start } of boxes) {
      const reached = new Set([start]);
      for (const here of reached) for (const step of ['left', 'right', 'up', 'down'] as const) reached.add(stepFrom(here, step, boxes) ?? here);
      assert.equal(reached.size, boxes.length);
    }
    assert.equal(stepFrom('b', 'right', boxes), 'db');
    assert.equal(stepFrom(stepFrom('db', 'first', boxes)!, 'up', boxes), undefined);
  });

  it('has a place for parts nobody calls, and for a circle of callers', () => {
    const map = { nodes: ['alone', 'a', 'b'].map(node), edges: [edge(['a', 'b']), edge(['b', 'a'])] };
    assert.ok(layOut(map).boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
  });
});
