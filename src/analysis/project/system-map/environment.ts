// For which environment a deployment file is meant, as its path tells: `overlays/prod/…`, `compose.staging.yaml`.

const names: ReadonlyMap<string, string> = new Map(Object.entries({
  prod: 'prod', production: 'prod', prd: 'prod', live: 'prod', staging: 'staging', stage: 'staging', stg: 'staging', preprod: 'staging', uat: 'staging', qa: 'qa',
  dev: 'dev', develop: 'dev', development: 'dev', local: 'dev', test: 'test', tests: 'test', testing: 'test', e2e: 'test', ci: 'test', demo: 'demo', sandbox: 'dev',
}));

/** True for files beside the system itself: tests, examples, documentation. */
export const isAside = (path: string): boolean => told(path).aside;

/** Undefined for a file that is meant for all. */
export const environmentOf = (path: string): string | undefined => told(path).environment;

interface Told {
  readonly environment: string | undefined;
  readonly aside: boolean;
}

// The same paths are asked about at each edit, and for each edge.
const known = new Map<string, Told>();
const mostKnown = 50_000;

function told(path: string): Told {
  const before = known.get(path);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const environment = environmentIn(path);
  const aside = environment === 'test' || /(^|\/)((examples?|samples?)([-_][^/]+)?|fixtures?|testdata|tests?|e2e|integration[-_]tests?|benchmarks?|docs?|tutorials?)\//i.test(path);
  const answer = { environment, aside };
  known.set(path, answer);
  return answer;
}

function environmentIn(path: string): string | undefined {
  const parts = path.toLowerCase().split('/');
  const file = parts.pop() ?? '';
  const fromName = file.replace(/\.[^.]+$/, '').split(/[.\-_]/).map((word) => names.get(word)).find((name) => name !== undefined);
  return fromName ?? parts.toReversed().map((folder) => names.get(folder) ?? names.get(folder.replace(/^.*[-_.]/, ''))).find((name) => name !== undefined);
}
