// What a mesh in the deployment adds to calls in the code: limits that count, limits that contradict, attempts that multiply.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const route = (more: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: stock\n  namespace: shop\nspec:\n  hosts: [stock]\n  http:\n    - route:\n        - destination: { host: stock }\n${more}`;
const call = (options = ''): string => `import axios from 'axios';\nexport const levels = () => axios.get('http://stock:8080/levels'${options});\n`;

async function found(files: Readonly<Record<string, string>>, ...rules: readonly string[]): Promise<readonly string[]> {
  return (await analyse(files)).filter(({ rule }) => rules.includes(rule)).map((f) => `${f.rule} ${f.file}:${f.range.start.line + 1}: ${f.hint}`);
}

describe('A mesh in the deployment', () => {
  it('gives a limit and attempts to calls that have none, until it is taken away', async () => {
    assert.deepEqual(await found({ 'web/stock.ts': call() }, 'missing-timeout', 'missing-retry').then((all) => all.length), 2);
    const meshed = { 'web/stock.ts': call(), 'k8s/stock.yaml': route('      timeout: 2s\n      retries: { attempts: 2, perTryTimeout: 1s }\n') };
    assert.deepEqual(await found(meshed, 'missing-timeout', 'missing-retry'), []);
    assert.equal((await found({ ...meshed, 'web/stock.ts': call().replace('stock:8080', 'api.partner.io') }, 'missing-timeout')).length, 1);
  });

  it('is told apart from its caller where that gives up first', async () => {
    const timeout = (seconds: number) => ({ 'web/stock.ts': call(', { timeout: 2000 }'), 'k8s/stock.yaml': route(`      timeout: ${seconds}s\n`) });
    assert.deepEqual(await found(timeout(10), 'timeout-inversion'), ['timeout-inversion web/stock.ts:2: gives up after 2 s, the mesh after 10 s']);
    assert.deepEqual(await found(timeout(1), 'timeout-inversion'), []);
  });

  it('multiplies what the code repeats', async () => {
    const code = "import axios from 'axios';\nimport pRetry from 'p-retry';\nexport const levels = () => pRetry(() => axios.get('http://stock:8080/levels', { timeout: 2000 }), { retries: 2 });\n";
    const retries = (attempts: number) => ({ 'web/stock.ts': code, 'k8s/stock.yaml': route(`      retries: { attempts: ${attempts} }\n`) });
    assert.deepEqual(await found(retries(2), 'retry-amplification'), ['retry-amplification web/stock.ts:3: retries multiply: 3 × 3 = 9 attempts']);
    assert.deepEqual(await found({ 'web/stock.ts': code }, 'retry-amplification'), []);
  });

  it('knows how many members a set has of which a client is told one', async () => {
    const client = "import { Kafka } from 'kafkajs';\nexport const kafka = new Kafka({ brokers: ['kafka-0.kafka:9092'] });\n";
    const set = 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: kafka\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: kafka\n          image: kafka:4\n';
    const [one] = (await analyse({ 'web/kafka.ts': client, 'k8s/kafka.yaml': set })).filter(({ rule, file }) => rule === 'single-point-of-failure' && file === 'web/kafka.ts');
    assert.match(one!.message, /`kafka` runs with 3 of them: list two or three/);
    assert.deepEqual(one!.evidence.map(({ file, range }) => `${file}:${range.start.line + 1}`), ['k8s/kafka.yaml:6']);
  });
});
