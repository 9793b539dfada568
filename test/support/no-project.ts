// A project that knows nothing, for tests that need only some of its answers. One answer a line.
import { noFacts, type ProjectFacts } from '../../src/analysis/concepts';

export const noProject: ProjectFacts = {
  of: noFacts,
  all: () => [],
  callsThrough: () => [],
  connectionsIn: () => [],
  mesh: () => [],
  perItem: () => [],
  shortLived: () => [],
  blocking: () => [],
  localState: () => [],
  lostFailures: () => [],
  retries: () => [],
  listening: () => [],
  listQueries: () => [],
  serviceCalls: () => [],
  retryStacks: () => [],
  perRequest: () => undefined,
  credentialsIn: () => [],
  limiter: () => undefined,
  runs: () => undefined,
  dependants: () => [],
  declarations: () => [],
  behind: () => [],
  copies: () => undefined,
  autoscaler: () => undefined,
};
