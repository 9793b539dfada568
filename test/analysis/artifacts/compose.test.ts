import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { compose } from '../../../src/analysis/artifacts/compose';
import type { Workload } from '../../../src/analysis/concepts';
import { edited, read, shown, type Workspace } from './reading';

const workloads = (workspace: Workspace, path?: string) => new Map(read(workspace, path).facts.workloads.map((one) => [one.name, one]));
const service = (text: string, name: string, more: Workspace = {}): Workload => workloads({ 'docker-compose.yml': text, ...more }).get(name)!;
const names = (workload: Workload) => workload.mentions.map((mention) => mention.name).sort();

describe('Compose files', () => {
  it('are recognised by name, or by services with an image or a build', () => {
    for (const path of ['compose.yaml', 'a/docker-compose.yml', 'docker-compose.prod.yml', 'docker-compose_dev.yaml', 'compose.override.yml']) assert.ok(compose.recognises(path, ''), path);
    assert.ok(compose.recognises('stack.yml', 'services:\n  a:\n    image: x\n'));
    assert.ok(!compose.recognises('config/services.yaml', 'services:\n  App\\Mailer:\n    autowire: true\n'));
    assert.ok(!compose.recognises('.gitlab-ci.yml', 'services:\n  - docker:dind\nbuild:\n  image: node\n'.replace('build:', 'job:')));
    assert.ok(!compose.recognises('charts/shop/values.yaml', 'services:\n  redis:\n    image: redis\n'));
    assert.ok(!compose.recognises('notes.md', 'services:\n  a:\n    image: x\n'));
  });

  it('give one workload a service, at its key', () => {
    const workspace = { 'shop/compose.yaml': '# shop\nservices:\n  "api": # the door\n    image: acme/api:1\n  db: {image: "postgres:16"}\n' };
    const { facts } = read(workspace);
    assert.deepEqual(facts.workloads.map((one) => [one.name, one.scope, one.image, one.product?.title, shown(workspace, one.at)]), [
      ['api', 'shop', 'acme/api:1', undefined, '3: "api"'],
      ['db', 'shop', 'postgres:16', 'PostgreSQL', '5: db'],
    ]);
  });

  it('are read in the first version of the format as well, where services are the whole file', () => {
    const names = (text: string) => read({ 'docker-compose.yml': text }).facts.workloads.map((one) => one.name);
    assert.deepEqual(names('web:\n  build: .\ndb:\n  image: postgres\n'), ['web', 'db']);
    assert.deepEqual(names('web:\n  build: .\nother: {}\n'), []);
  });

  it('tell a store by what its Dockerfile begins with, and by a name that it shares with its image', () => {
    const workspace = {
      'compose.yaml': 'services:\n  orders-mongodb: {image: acme/shop-mongodb}\n  cart-redis: {image: acme/cart-redis}\n  store: {build: ./store}\n  web: {build: ./web}\n',
      'store/Dockerfile': 'FROM alpine AS seed\nFROM postgres:17\nCOPY --from=seed /a /docker-entrypoint-initdb.d/\n', 'web/Dockerfile': 'FROM postgres:17 AS client\nFROM node:22\n',
    };
    assert.deepEqual(read(workspace).facts.workloads.map(({ product }) => product?.title), ['MongoDB', undefined, 'PostgreSQL', undefined]);
  });

  it('tell a store by settings that only its image reads', () => {
    const title = (setting: string) => read({ 'compose.yaml': `services:\n  users:\n    image: acme/users-data\n    environment: { ${setting} }\n` }).facts.workloads[0]!.product?.title;
    assert.deepEqual(['MONGO_INITDB_ROOT_USERNAME: admin', 'PGDATA: /data', 'MONGO_URL: mongodb://db'].map(title), ['MongoDB', 'PostgreSQL', undefined]);
  });

  it('know whom a service depends on, in all three ways to say so', () => {
    const text = 'services:\n  a:\n    image: a\n    depends_on: [b]\n    links:\n      - "d:database"\n    network_mode: service:e\n  c:\n    image: c\n    depends_on:\n      b: {condition: service_started}\n';
    assert.deepEqual(names(service(text, 'a')), ['b', 'd', 'e']);
    assert.deepEqual(shown({ 'docker-compose.yml': text }, service(text, 'c').mentions[0]!), '11: b');
  });

  it('find other services in addresses, host settings and arguments', () => {
    const text = `services:
  web:
    image: web
    command: ["serve", "--broker=kafka:9092", "--cache", "cache:6379"]
    environment:
      CART_ADDR: cartservice:7070
      API_URL: http://api:8080/v1
      DB_HOST: postgres
      RABBIT: amqp://user:secret@rabbit:5672/
      ConnectionStrings__Catalog: "Server=sql,1433;Database=catalog;User Id=sa"
      MONGO: mongodb://m1:27017,m2:27017/shop
`;
    assert.deepEqual(names(service(text, 'web')), ['api', 'cache', 'cartservice', 'kafka', 'm1', 'm2', 'postgres', 'rabbit', 'sql']);
  });

  it('do not take a word for a host where the setting names none', () => {
    const text = 'services:\n  web:\n    image: web\n    environment:\n      DB_TYPE: postgres\n      POSTGRES_USER: postgres\n      NODE_ENV: production\n      START: T10:30\n';
    assert.deepEqual(names(service(text, 'web')), []);
  });

  it('find a service under its container name and its network aliases', () => {
    const text = 'services:\n  web:\n    image: w\n    environment: ["A_URL=http://shop-api:1", "B_URL=http://ledger:1"]\n  api: {image: a, container_name: shop-api}\n  books:\n    image: b\n    networks:\n      default:\n        aliases: [ledger]\n';
    assert.deepEqual(names(service(text, 'web')), ['api', 'books']);
  });

  it('see through anchors and merges, single and listed', () => {
    const text = `x-env: &env
  REDIS_URL: redis://cache:6379
x-base: &base
  image: acme/app
  environment: *env
x-wait: &wait
  depends_on: [db]
services:
  a:
    <<: [*base, *wait]
  b:
    <<: *base
    environment:
      <<: *env
      OTHER_HOST: mail
`;
    const workspace = { 'docker-compose.yml': text };
    const { facts } = read(workspace);
    assert.deepEqual(facts.workloads.map(names), [['cache', 'db'], ['cache', 'mail']]);
    assert.deepEqual(facts.connections.map((one) => shown(workspace, one.at)), ['2: redis://']);
  });

  it('fill in variables from .env and from defaults, and show a hole for the rest', () => {
    const text = `services:
  a:
    image: \${REGISTRY:-docker.io}/acme/a:\${TAG}
    deploy:
      replicas: \${COPIES:-1}
    environment:
      A: http://\${HOST_A}:80
      B: \${B_URL-http://b:80}
      C: http://\${HOST_C:?must be set}:80
      D: "$$\${not} http://d:80"
      E: \${OUTER:-\${INNER:-redis://e:6379}}
      F: \${HOST_A:+http://f:80}
`;
    const workspace = { 'docker-compose.yml': text, '.env': '# names\nexport HOST_A="alpha" \nTAG=7 # seven\nCOPIES=\n' };
    const reading = read(workspace);
    const [a] = reading.facts.workloads;
    assert.equal(a!.image, 'docker.io/acme/a:7');
    assert.equal(a!.replicas.count, 1);
    assert.deepEqual(names(a!), ['alpha', 'b', 'd', 'e', 'f']);
    assert.deepEqual(reading.facts.connections.map((one) => [one.name, one.address?.host, one.address?.reach]), [
      ['A', 'alpha', 'cluster'], ['B', 'b', 'cluster'], ['C', undefined, 'unknown'], ['D', 'd', 'cluster'], ['E', 'e', 'cluster'], ['F', 'f', 'cluster'],
    ]);
    assert.ok(reading.readFrom.includes('.env'));
  });

  it('read hostile values in no time', () => {
    const nested = '${A:-'.repeat(50_000);
    const long = `${'a'.repeat(200_000)}://`;
    const text = `services:\n  a:\n    image: "${nested}"\n    environment:\n      A: "${nested}"\n      B: "${long}"\n      C: "${'x,'.repeat(100_000)}"\n`;
    assert.equal(service(text, 'a').replicas.count, 1);
  });

  it('inherit what a service extends, from the same file and from another', () => {
    const workspace = {
      'app/docker-compose.yml': 'services:\n  base: {image: acme/base, depends_on: [db]}\n  a:\n    extends: base\n  b:\n    extends: {file: ../common/services.yml, service: worker}\n    environment: {Q: "amqp://q2:5672"}\n',
      'common/services.yml': 'services:\n  core:\n    image: acme/core\n    env_file: core.env\n  worker:\n    extends:\n      service: core\n    environment:\n      Q: amqp://q1:5672\n      R: http://r:80\n',
      'common/core.env': 'MAIL_HOST=mail\n',
    };
    const reading = read(workspace);
    const all = workloads(workspace);
    assert.deepEqual(names(all.get('a')!), ['db']);
    assert.deepEqual([all.get('b')!.image, names(all.get('b')!)], ['acme/core', ['mail', 'q2', 'r']]);
    assert.deepEqual(reading.readFrom.filter((path) => path.startsWith('common')), ['common/services.yml', 'common/core.env']);
    // The plaintext URL in the other file is reported there, not here.
    assert.deepEqual(reading.facts.connections.map((one) => shown(workspace, one.at)), ['7: amqp://']);
  });

  it('say once that extends goes round in a circle or leads nowhere', () => {
    const circle = read({ 'compose.yaml': 'services:\n  a: {extends: b, image: x}\n  b: {extends: a, image: y}\n' });
    assert.deepEqual(circle.troubles.length, 2);
    assert.match(circle.troubles[0]!, /circle/);
    const nowhere = read({ 'compose.yaml': 'services:\n  a: {image: x, extends: {file: gone.yml, service: s}}\n' });
    assert.deepEqual(nowhere.troubles, ['A service extends s of gone.yml, which is not there; what it inherits is not known.']);
    assert.equal(nowhere.facts.workloads.length, 1);
  });

  it('count instances from deploy, scale and defaults; global and outside counts are not known', () => {
    const text = 'services:\n  a: {image: x}\n  b: {image: x, deploy: {replicas: 3}}\n  c: {image: x, scale: 2}\n  d: {image: x, deploy: {mode: global}}\n  e: {image: x, deploy: {replicas: "${N}"}}\n';
    assert.deepEqual([...workloads({ 'compose.yaml': text }).values()].map((one) => one.replicas.count), [1, 3, 2, undefined, undefined]);
  });

  it('replace what they override and lose what they reset of what they extend', () => {
    const base = 'services:\n  base: {image: x, ports: ["80:80"], depends_on: [db], environment: {CACHE: "cache:6379"}, deploy: {replicas: 3}}\n';
    const own = 'services:\n  api:\n    extends: {file: base.yaml, service: base}\n    ports: !reset []\n    depends_on: !reset []\n    environment: !override {BUS: "bus:4222"}\n    deploy: !reset null\n  db: {image: postgres}\n';
    const api = workloads({ 'compose.yaml': own, 'base.yaml': base }).get('api')!;
    assert.deepEqual([names(api), api.exposed, api.replicas.count], [['bus'], undefined, 1]);
  });

  it('tell one-shot services from those that stay', () => {
    const text = `services:
  web: {image: w, depends_on: {prepare: {condition: service_completed_successfully}}}
  prepare: {image: p}
  migrate: {image: w, command: python manage.py migrate}
  both: {image: w, command: "python manage.py migrate && gunicorn app"}
  job: {image: w, deploy: {mode: replicated-job}}
  once: {image: w, restart: "no"}
  db-init: {image: w}
  seeded: {image: w, command: "npm run seed", ports: ["80:80"]}
  keys: {image: openssl, restart: always, command: ["-c", "if [ ! -f /keys/a ]; then openssl genpkey -out /keys/a; fi && tail -f /dev/null"]}
  fill: {image: mysql, entrypoint: bash, command: ["-c", "mysql -h db -uroot < /fill.sql"]}
  ask: {image: postgres, command: ["sh", "-c", "while true; do psql -c 'select 1'; sleep 5; done"]}
  repl-setup: {image: mongo, entrypoint: ["bash", "/setup.sh"]}
`;
    const once = [...workloads({ 'compose.yaml': text }).values()].filter((one) => one.oneShot).map((one) => one.name);
    assert.deepEqual(once, ['prepare', 'migrate', 'job', 'once', 'db-init', 'keys', 'fill', 'repl-setup']);
  });

  it('take what only brings files along, builds or installs for one-shot', () => {
    const text = `services:
  web: {image: w, depends_on: [plugins, files], volumes: ["plugins:/plugins", "built:/assets"]}
  plugins: {image: acme/plugins, volumes: ["plugins:/plugins"]}
  files: {build: ./files, command: /init.sh}
  assets: {image: node, entrypoint: npm, command: run build, volumes: ["built:/web"]}
  watched: {image: node, command: npm run build:watch}
  store: {image: acme/store, volumes: ["data:/data"]}
volumes: {plugins: {}, built: {}, data: {}}
`;
    const all = workloads({ 'compose.yaml': text, 'files/Dockerfile': 'FROM alpine\nCOPY a /a\nCMD ["sh", "-c", "cp -r /a /config"]\n' });
    assert.deepEqual([...all.values()].filter((one) => one.oneShot).map((one) => one.name), ['plugins', 'files', 'assets']);
  });

  it('take no program for a store that is handed the settings of one with everybody else', () => {
    const all = workloads({ 'compose.yaml': 'services:\n  web: {build: ./web, env_file: [.env]}\n  api: {build: ./api, env_file: [.env]}\n  db: {build: ./db, environment: {MYSQL_RANDOM_ROOT_PASSWORD: "yes"}}\n', '.env': 'MYSQL_RANDOM_ROOT_PASSWORD=yes\n' });
    assert.deepEqual([...all.values()].map(({ product }) => product?.title), [undefined, undefined, 'MySQL']);
  });

  it('give passwords away among the options of a program, each where it stands', () => {
    const text = 'services:\n  api: {image: a, environment: {JAVA_OPTS: "-Xmx1g -Ddb.user=shop -Ddb.password=hunter-7 --mail-password=$MAIL", MINIO_SECRET_KEY: minioadmin}}\n';
    const { credentials } = read({ 'compose.yaml': text }).facts;
    assert.deepEqual(credentials.map(({ name, at, opens }) => [name, text.slice(at.span.start, at.span.end), opens]), [['db.password', 'hunter-7', 'connect'], ['MINIO_SECRET_KEY', 'minioadmin', 'token']]);
  });

  it('publish no store by the port of a router, and stand in for something else as a mock', () => {
    const { facts } = read({ 'compose.yaml': 'services:\n  proxy: {image: "traefik:3", ports: ["9042:9042"]}\n  mock-bank: {image: acme/bank}\n' });
    assert.deepEqual([facts.exposures?.length, facts.workloads.map(({ product }) => product?.role)], [0, [undefined, 'stand-in']]);
  });

  it('find hosts among the options of a program, but not those it only goes by', () => {
    const all = workloads({ 'compose.yaml': 'services:\n  api: {image: a, environment: {JAVA_OPTS: "-Xmx1g -Dsearch.host=finder -Dpublic.host=web -Dkind=db"}, command: ["--db-host=db"]}\n' });
    assert.deepEqual(names(all.get('api')!), ['db', 'finder']);
  });

  it('leave tools under a development profile out of who depends on whom', () => {
    const text = 'services:\n  ui: {image: u, profiles: [debug], depends_on: [db]}\n  app: {image: a, profiles: [full], depends_on: [db]}\n';
    const all = workloads({ 'compose.yaml': text });
    assert.deepEqual([all.get('ui')!.onDemand, names(all.get('ui')!), all.get('app')!.onDemand, names(all.get('app')!)], [true, [], undefined, ['db']]);
  });

  it('read what is whole of a truncated file', () => {
    const reading = read({ 'compose.yaml': 'services:\n  api:\n    image: acme/api\n  db:\n    image: "postg' });
    assert.deepEqual(reading.facts.workloads.map((one) => one.name), ['api', 'db']);
    assert.equal(reading.troubles.length, 1);
  });

  it('never throw, wherever the file is cut off', () => {
    const text = 'x: &x {a: "b"}\nservices:\n  web:\n    <<: [*x]\n    image: "a:${T:-1}"\n    environment: ["A=http://b", \'C=d\']\n    depends_on: {db: {condition: service_healthy}}\n  db: {image: postgres}\n';
    for (let end = 0; end < text.length; end++) assert.ok(read({ 'compose.yaml': text.slice(0, end) }).troubles.length <= 1);
  });

  it('never throw, whatever stands where a mapping belongs', () => {
    for (const text of ['', 'services:', 'services: []', 'services: {a: }', 'services: {a: 1}', 'services: {a: {environment: 5, depends_on: {b: [c]}, deploy: [], ports: {x: y}, extends: [], command: {a: b}, networks: [n], profiles: x, env_file: {a: b}}}']) {
      compose.read('compose.yaml', text, { has: () => false, inFolder: () => [], text: () => undefined, named: () => [], declaring: () => [], declaresName: () => false, declaredIn: () => [] });
    }
  });
});

describe('The fix for one instance in Compose', () => {
  const fixed = (text: string, name = 'api') => {
    const [change] = service(text, name).fixes.replicas;
    return change && edited(text, change.edits);
  };

  it('changes a written count in place', () => {
    assert.equal(fixed('services:\n  api:\n    image: a\n    deploy:\n      replicas: 1 # for now\n'), 'services:\n  api:\n    image: a\n    deploy:\n      replicas: 2 # for now\n');
  });

  it('adds deploy behind the first key, keeping comments and line endings', () => {
    assert.equal(fixed('services:\r\n  api:\r\n    image: a # ours\r\n    restart: always\r\n'), 'services:\r\n  api:\r\n    image: a # ours\r\n    deploy:\r\n      replicas: 2\r\n    restart: always\r\n');
  });

  it('adds the count to a deploy that is there, and works without a last line break', () => {
    assert.equal(fixed('services:\n  api:\n    image: a\n    deploy:\n      resources: {}\n'), 'services:\n  api:\n    image: a\n    deploy:\n      replicas: 2\n      resources: {}\n');
    assert.equal(fixed('services:\n  api:\n    image: a'), 'services:\n  api:\n    image: a\n    deploy:\n      replicas: 2');
    assert.equal(fixed('services:\n  api:\n    build:\n      context: .\n'), 'services:\n  api:\n    deploy:\n      replicas: 2\n    build:\n      context: .\n');
  });

  it('is not offered where a second instance collides, keeps data of its own, or where the text is shared', () => {
    const without = (lines: string) => assert.equal(fixed(`x: &x {deploy: {replicas: 1}}\nservices:\n  api:\n    image: acme/api\n${lines}`), undefined, lines);
    without('    ports: ["8080:80"]\n');
    without('    ports: [{target: 80, published: 8080}]\n');
    without('    container_name: api\n');
    without('    volumes: ["data:/data"]\n');
    without('    <<: *x\n');
    assert.equal(fixed('services: {api: {image: a}}\n'), undefined);
    assert.equal(fixed('services:\n  api:\n    image: redis:7\n'), undefined);
    assert.ok(fixed('services:\n  api:\n    image: acme/api\n    ports: ["80"]\n    volumes: ["./src:/src"]\n'));
  });
});
