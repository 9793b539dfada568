import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createDependants } from '../../../src/analysis/project/dependants';
import { compose } from '../../../src/analysis/artifacts/compose';
import { fileTable, read, readAll, shown, type Workspace } from './reading';

const links = (workspace: Workspace) => createDependants(readAll(workspace)).links().map(({ from, to, mention }) => `${from.name} → ${to.name} (${mention.file} ${shown(workspace, mention)})`).sort();
const service = (workspace: Workspace, path: string, name: string) => read(workspace, path).facts.workloads.find((one) => one.name === name)!;

describe('Compose files that include others', () => {
  it('are one project with them, however they name them', () => {
    const workspace = {
      'compose.yaml': 'include:\n  - infra/db.yaml\n  - path: [carts/compose.yaml, carts/extra.yaml]\nservices:\n  web:\n    image: acme/web\n    environment: {CART_URL: "http://cart:80", DB_HOST: db}\n',
      'infra/db.yaml': 'services:\n  db: {image: postgres}\n',
      'carts/compose.yaml': 'services:\n  cart:\n    image: acme/cart\n    depends_on: [db]\n',
      'carts/extra.yaml': 'services:\n  cart-worker: {image: acme/worker, depends_on: [cart]}\n',
      'other/compose.yaml': 'services:\n  shop: {image: acme/shop, environment: {DB_HOST: db}}\n',
    };
    assert.deepEqual(links(workspace), [
      'cart → db (carts/compose.yaml 4: db)', 'cart-worker → cart (carts/extra.yaml 2: cart)', 'web → cart (compose.yaml 7: cart)', 'web → db (compose.yaml 7: db)',
    ]);
  });

  it('mean the service of their own folder where several bear a name', () => {
    const workspace = {
      'a/compose.yaml': 'include: [../shared/db.yaml]\nservices:\n  one: {image: x, depends_on: [db]}\n  db: {image: mysql}\n',
      'shared/db.yaml': 'services:\n  db: {image: postgres}\n',
    };
    assert.deepEqual(createDependants(readAll(workspace)).links().map(({ to }) => to.at.file), ['a/compose.yaml']);
  });

  it('decide about folder and variables of what they include', () => {
    const workspace = {
      'compose.yaml': 'include:\n  - path: deploy/cart.yaml\n    project_directory: .\n    env_file: deploy/cart.env\n  - deploy/plain.yaml\n',
      '.env': 'HOST=outer\n',
      'deploy/cart.yaml': 'services:\n  cart:\n    build: ./src/cart\n    env_file: here.env\n    environment: {A: "http://${HOST}:1", B: "http://${PEER}:1"}\n',
      'deploy/cart.env': 'HOST=inner\nPEER=peer\n',
      'deploy/.env': 'HOST=beside\nOWN=own\n',
      'deploy/plain.yaml': 'services:\n  plain:\n    build: src\n    environment: {A: "http://${HOST}:1", B: "http://${OWN}:1"}\n',
      'here.env': 'MAIL_HOST=mail\n',
    };
    const cart = service(workspace, 'deploy/cart.yaml', 'cart');
    assert.deepEqual([cart.build, ...cart.mentions.map(({ name }) => name)], ['src/cart', 'mail', 'outer', 'peer']);
    const plain = service(workspace, 'deploy/plain.yaml', 'plain');
    assert.deepEqual([plain.build, ...plain.mentions.map(({ name }) => name)], ['deploy/src', 'outer', 'own']);
    assert.ok(read(workspace, 'deploy/cart.yaml').readFrom.includes('compose.yaml'));
  });

  it('say once that they go round in a circle, and each file that is not there', () => {
    const workspace = {
      'compose.yaml': 'include: [b/compose.yaml, gone.yaml, "https://acme.io/x.git", "oci://acme/x", "${WHICH}.yaml"]\nservices:\n  a: {image: x}\n',
      'b/compose.yaml': 'include: [../compose.yaml]\nservices:\n  b: {image: x, depends_on: [a]}\n',
    };
    assert.deepEqual([read(workspace).troubles, read(workspace, 'b/compose.yaml').troubles], [[], [
      'The files b/compose.yaml, compose.yaml include each other in a circle.',
    ]].map((list, i) => (i === 0 ? ['It includes gone.yaml, which is not there; the services in it are not known.'] : list)));
    assert.deepEqual(links(workspace), ['b → a (b/compose.yaml 3: a)']);
  });
});

describe('Compose files of a deeper folder', () => {
  const main = 'services:\n  search: {image: elasticsearch}\n';
  it('are run together with the one above if their paths start there, or they name what it declares', () => {
    const workspace = {
      'compose.yaml': main,
      'extensions/beat/beat-compose.yml': 'services:\n  beat:\n    build: extensions/beat/\n    depends_on: [search]\n',
      'extensions/beat/Dockerfile': 'FROM beat\n',
      'extensions/web/compose.yml': 'services:\n  web: {image: acme/web, depends_on: {search: {condition: service_started}}}\n',
    };
    assert.deepEqual(links(workspace), ['beat → search (extensions/beat/beat-compose.yml 4: search)', 'web → search (extensions/web/compose.yml 2: search)']);
    assert.equal(service(workspace, 'extensions/beat/beat-compose.yml', 'beat').build, 'extensions/beat');
  });

  it('are what is added to the one above where their folder says so, and know what that one says about their services', () => {
    const workspace = {
      'compose.yaml': 'services:\n  orders-store: {image: "postgres:17"}\n  web: {image: acme/web}\n',
      'overrides/ports.yaml': 'services:\n  orders-store: {ports: ["5432:5432"]}\n',
      'overrides/proxy.yaml': 'services:\n  edge: {image: caddy, command: [caddy, reverse-proxy, --to, "web:80"]}\n',
    };
    assert.deepEqual(links(workspace), ['edge → web (overrides/proxy.yaml 2: web)']);
    assert.deepEqual(compose.read('overrides/ports.yaml', workspace['overrides/ports.yaml'], fileTable(workspace)).facts.exposures?.map(({ product }) => product), ['PostgreSQL']);
  });

  it('stand for themselves if their paths start beside them, or nobody above declares what they name', () => {
    const workspace = {
      'compose.yaml': main,
      'a/compose.yaml': 'services:\n  web: {build: ./web, environment: {DB_HOST: search}}\n',
      'a/web/Dockerfile': 'FROM node\n',
      'b/compose.yaml': 'services:\n  web: {image: acme/web, depends_on: [search, db]}\n',
    };
    assert.deepEqual(links(workspace), []);
  });
});

describe('What a Compose service finds in its container', () => {
  it('says whom it forwards to, shows or alarms, but not whom it only watches', () => {
    const workspace = {
      'compose.yaml': `services:
  edge: {image: caddy, volumes: ["./caddy:/etc/caddy"]}
  metrics: {image: prom/prometheus, volumes: ["./prometheus:/etc/prometheus"]}
  alarms: {image: prom/alertmanager}
  web: {image: acme/web}
`,
      'caddy/Caddyfile': ':80 {\n  reverse_proxy web:8080\n}\n',
      'prometheus/prometheus.yml': 'scrape_configs:\n  - static_configs:\n      - targets: ["web:8080"]\nalerting:\n  alertmanagers:\n    - static_configs:\n        - targets: ["alarms:9093"]\n',
    };
    assert.deepEqual(links(workspace), ['edge → web (caddy/Caddyfile 2: web)', 'metrics → alarms (prometheus/prometheus.yml 7: alarms)']);
  });
});

describe('Compose values', () => {
  it('have variables filled in wherever they are: folders, files, names', () => {
    const workspace = {
      'compose.yaml': 'services:\n  api:\n    extends: {file: "${BASES:-common}/base.yaml", service: base}\n    build: {context: "${SRC:-.}/api", dockerfile: "${KIND}.Dockerfile"}\n  db:\n    image: postgres\n    container_name: ${NAME:-shop}_db\n  web: {image: w, environment: {DB_HOST: shop_db}}\n  job: {image: w, build: "${NOWHERE}/x"}\n',
      'common/base.yaml': 'services:\n  base:\n    build: ./core\n    depends_on: [db]\n',
      '.env': 'KIND=small\n',
    };
    const { workloads } = read(workspace).facts;
    assert.deepEqual(workloads.map(({ name, build }) => [name, build]), [['api', 'api'], ['db', undefined], ['web', undefined], ['job', undefined]]);
    assert.deepEqual(links(workspace), ['api → db (common/base.yaml 4: db)', 'web → db (compose.yaml 8: shop_db)']);
  });

  it('are built from the folder of the file that a service is taken over from', () => {
    const workspace = { 'app/compose.yaml': 'services:\n  api: {extends: {file: ../common/base.yaml, service: base}}\n', 'common/base.yaml': 'services:\n  base: {build: ./core}\n' };
    assert.equal(service(workspace, 'app/compose.yaml', 'api').build, 'common/core');
  });

  it('name others as links call them', () => {
    const workspace = { 'compose.yaml': 'services:\n  a: {image: x, links: ["registry:discovery"], environment: {REGISTRY_URL: "http://discovery:80"}}\n  registry: {image: y}\n' };
    assert.deepEqual(service(workspace, 'compose.yaml', 'a').mentions.map(({ name, kind }) => `${name} ${kind}`), ['registry depends-on']);
  });

  it('are passed on from the variables of the project where a service names only the variable', () => {
    const workspace = { 'compose.yaml': 'services:\n  a: {image: x, environment: [CART_URL]}\n  b: {image: x, environment: {CART_URL: , MISSING: }}\n  cart: {image: y}\n', '.env': 'CART_URL=http://cart:80\n' };
    assert.deepEqual(links(workspace), ['a → cart (compose.yaml 2: CART_URL)', 'b → cart (compose.yaml 3: CART_URL)']);
  });
});

describe('Files of variables that everybody has of their own', () => {
  const compose = 'services:\n  a:\n    image: acme/a\n    env_file: a.env\n    environment: {CART_URL: "http://${CART_HOST}:80", PASSWORD: "${DB_PASSWORD}"}\n  cart: {image: acme/cart}\n  db: {image: postgres}\n  redis: {image: redis}\n';
  const examples = { '.env.example': 'CART_HOST=cart\nDB_PASSWORD=hunter2secret\n', 'a.env.sample': 'DB_URL=postgres://u:hunter2secret@db/x\n', 'other.env.example': 'X_URL=redis://redis\n' };

  it('are known by the example that lies beside the place where they belong', () => {
    assert.deepEqual(links({ 'compose.yaml': compose, ...examples }), ['a → cart (compose.yaml 5: "http://${CART_HOST}:80")', 'a → db (a.env.sample 1: db)']);
  });

  it('are not known by an example where they are there themselves, or where several may be meant', () => {
    assert.deepEqual(links({ 'compose.yaml': compose, ...examples, '.env': 'CART_HOST=other\n', 'a.env': '' }), []);
    assert.deepEqual(links({ 'compose.yaml': compose, '.env.example': 'CART_HOST=cart\n', '.env.sample': 'CART_HOST=cart\n' }), []);
  });

  it('that several services of one program read are used by each of them', () => {
    const names = (second: string) => links({ 'compose.yaml': `services:\n  web: {image: acme/a, env_file: all.env}\n  worker: {image: ${second}, env_file: all.env}\n  db: {image: postgres}\n`, 'all.env': 'DB_URL=postgres://db/x\n' });
    assert.deepEqual(names('acme/a'), ['web → db (all.env 1: db)', 'worker → db (all.env 1: db)']);
    const shared = read({ 'compose.yaml': 'services:\n  web: {image: acme/a, env_file: all.env}\n  mail: {image: acme/b, env_file: all.env}\n', 'all.env': 'DB_URL=postgres://db/x\n' });
    assert.deepEqual(shared.facts.workloads.map(({ mentions }) => mentions[0]!.sharedAs), [['DB_URL'], ['DB_URL']]);
  });

  it('give no credentials and no connections of their own by an example', () => {
    const { credentials, connections } = read({ 'compose.yaml': compose, ...examples }).facts;
    assert.deepEqual([credentials, connections.map(({ address }) => address?.host)], [[], [undefined]]);
  });
});
