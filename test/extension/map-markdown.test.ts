// The service map in words: what exists only once first, then who calls whom.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mapMarkdown } from '../../src/extension/features/assistants/map-markdown';
import type { MapNode } from '../../src/model';

const node = (id: string, line: number): MapNode => ({ id, name: id, kind: 'service', replicas: 1, environments: [], file: 'compose.yaml', line, exposed: false });

describe('The service map in the chat', () => {
  it('names single points of failure and calls with their lines', () => {
    const text = mapMarkdown({
      nodes: [node('api', 2), { ...node('db', 9), kind: 'database', product: 'PostgreSQL' }],
      edges: [{ from: 'api', to: 'db', protocol: 'postgres', file: 'compose.yaml', line: 4, environments: [], note: 'DATABASE_URL', optional: false }],
      singlePointsOfFailure: [{ id: 'db', why: 'One instance runs.', affects: ['api'] }],
    });
    assert.equal(text, 'Single points of failure:\n\n- **db** `compose.yaml:9` One instance runs.\n\nWhat runs, and whom it calls:\n\n- **api** (service) `compose.yaml:2` → db\n- **db** (PostgreSQL) `compose.yaml:9`');
  });

  it('does not grow without end', () => {
    const nodes = Array.from({ length: 40 }, (_, i) => node(`s${i}`, i + 1));
    assert.match(mapMarkdown({ nodes, edges: [], singlePointsOfFailure: [] }), /- and 10 more$/);
  });
});
