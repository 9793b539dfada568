import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { MapEdge, MapNode } from '../../src/model';
import { layOut, type Drawing } from '../../src/webview/map/layout';

const node = (id: string): MapNode => ({ id, name: id, kind: 'service', replicas: 1, environments: [], file: 'compose.yaml', line: 1, exposed: false });
const edge = ([from, to]: readonly [string, string]): MapEdge => ({ from, to, protocol: null, file: 'compose.yaml', line: 1, environments: [], note: '', optional: false });

function drawn(...edges: readonly (readonly [string, string])[]): Drawing {
  const ids = [...new Set(edges.flat())];
  return layOut({ nodes: ids.map(node), edges: edges.map(edge), singlePointsOfFailure: [] });
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

  it('has a place for parts nobody calls, and for a circle of callers', () => {
    const map = { nodes: ['alone', 'a', 'b'].map(node), edges: [edge(['a', 'b']), edge(['b', 'a'])], singlePointsOfFailure: [] };
    assert.ok(layOut(map).boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
  });
});
