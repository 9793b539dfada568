// For which environment a deployment file is meant, as its path tells: `overlays/prod/…`, `compose.staging.yaml`.

const names: Readonly<Record<string, string>> = {
  prod: 'prod', production: 'prod', prd: 'prod', live: 'prod', staging: 'staging', stage: 'staging', stg: 'staging', preprod: 'staging', uat: 'staging', qa: 'qa',
  dev: 'dev', develop: 'dev', development: 'dev', local: 'dev', test: 'test', tests: 'test', testing: 'test', e2e: 'test', ci: 'test', demo: 'demo', sandbox: 'dev',
};

/** True for files beside the system itself: tests, examples, documentation. */
export function isAside(path: string): boolean {
  return environmentOf(path) === 'test' || /(^|\/)(examples?|samples?|fixtures?|testdata|tests?|e2e|integration[-_]tests?|benchmarks?|docs?|tutorials?)\//i.test(path);
}

/** Undefined for a file that is meant for all. */
export function environmentOf(path: string): string | undefined {
  const parts = path.toLowerCase().split('/');
  const file = parts.pop() ?? '';
  const fromName = file.replace(/\.[^.]+$/, '').split(/[.\-_]/).map((word) => names[word]).find((name) => name !== undefined);
  return fromName ?? parts.toReversed().map((folder) => names[folder] ?? names[folder.replace(/^.*[-_.]/, '')]).find((name) => name !== undefined);
}
