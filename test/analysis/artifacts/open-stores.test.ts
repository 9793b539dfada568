// Stores and consoles that ask nobody who they are, wherever that is said: in a deployment file, in a file of their own, in a task.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAll, shown, type Workspace } from './reading';

const open = (workspace: Workspace) => readAll(workspace).flatMap(({ openStores }) => (openStores ?? []).map(({ at, product }) => `${product} ${at.file} ${shown(workspace, at)}`));

describe('A store that is told about its guests in a file of its own', () => {
  it('lets everybody in, where the file says so', () => {
    assert.deepEqual(open({ 'mosquitto.conf': 'listener 1883\nallow_anonymous true\n' }), ['the MQTT broker mosquitto.conf 2: allow_anonymous true']);
    assert.deepEqual(open({ 'redis.conf': 'bind 0.0.0.0\nprotected-mode no\n' }), ['Redis redis.conf 2: protected-mode no']);
    assert.deepEqual(open({ 'db/pg_hba.conf': 'local all all trust\nhost all all 127.0.0.1/32 trust\nhost all all 0.0.0.0/0 trust\n' }), ['PostgreSQL db/pg_hba.conf 3: host all all 0.0.0.0/0 trust']);
    assert.deepEqual(open({ 'grafana.ini': '[server]\nenabled = true\n[auth.anonymous]\n# all\nenabled = true\n' }), ['Grafana grafana.ini 5: enabled = true']);
    assert.deepEqual(open({ 'mongod.conf': 'security:\n  authorization: disabled\n' }), ['MongoDB mongod.conf 2: disabled']);
    assert.deepEqual(open({ 'elasticsearch.yml': 'xpack.security.enabled: false\n' }), ['Elasticsearch elasticsearch.yml 1: false']);
  });

  it('lets nobody in, where it asks for a password or answers its own machine only', () => {
    for (const [file, text] of Object.entries({
      'mosquitto.conf': 'listener 1883 127.0.0.1\nallow_anonymous true\n', 'redis.conf': 'protected-mode no\nrequirepass x\n', 'pg_hba.conf': 'host all all 0.0.0.0/0 scram-sha-256\nhost all all ::1/128 trust\n',
      'grafana.ini': '[auth.anonymous]\nenabled = false\n[users]\nenabled = true\n', 'mongod.conf': 'security:\n  authorization: enabled\n', 'elasticsearch.yml': 'xpack.security.enabled: true\n',
    })) assert.deepEqual(open({ [file]: text }), [], file);
  });

  it('gives its password away, once, wherever it is kept', () => {
    const found = (workspace: Workspace) => readAll(workspace).flatMap(({ credentials }) => credentials.map(({ at }) => shown(workspace, at)));
    assert.deepEqual(found({ 'redis.conf': '# requirepass foobared\nmasterauth orders-1\nrequirepass orders-1\n' }), ['2: orders-1']);
    assert.deepEqual(found({ 'sentinel-0.conf': 'sentinel auth-pass main orders-1\n' }), ['1: orders-1']);
    assert.deepEqual(found({ 'redis.conf': 'requirepass ${REDIS_PASSWORD}\n' }), []);
    assert.deepEqual(found({ 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cache\ndata:\n  redis.conf: |\n    requirepass orders-1\n' }), ['7: orders-1']);
  });

  it('is read in a ConfigMap, at its line', () => {
    const map = { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: broker\ndata:\n  mosquitto.conf: |\n    listener 1883\n    allow_anonymous true\n' };
    assert.deepEqual(open(map), ['the MQTT broker map.yaml 8: allow_anonymous true']);
  });
});

describe('Redis with a file of its own', () => {
  const service = 'services:\n  cache:\n    image: redis:7\n    command: redis-server /etc/redis.conf\n    volumes: ["./redis.conf:/etc/redis.conf"]\n';
  const compose = (text: string) => open({ 'compose.yaml': service, 'redis.conf': text });

  it('is open in Compose if the file sets no password', () => {
    assert.deepEqual(compose('appendonly yes\n'), ['Redis compose.yaml 2: cache']);
    assert.deepEqual(compose('requirepass ${PASSWORD}\n'), []);
    assert.deepEqual(compose('protected-mode no\n'), ['Redis redis.conf 1: protected-mode no']);
    assert.deepEqual(open({ 'compose.yaml': service }), []);
    // Without a word in the command the image does not look at it.
    assert.deepEqual(open({ 'compose.yaml': service.replace(/ +command.*\n/, '') }), ['Redis compose.yaml 2: cache']);
  });

  it('is open in Kubernetes if the ConfigMap beside it sets no password', () => {
    const cluster = (text: string) => open({ 'redis.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cache\nspec:\n  template:\n    spec:\n      containers:\n        - name: redis\n          image: redis:7\n          args: [/etc/redis.conf]\n          volumeMounts: [{name: settings, mountPath: /etc/redis.conf, subPath: redis.conf}]\n      volumes: [{name: settings, configMap: {name: cache}}]\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cache\ndata:\n  redis.conf: |\n    ${text}\n` });
    assert.deepEqual(cluster('appendonly yes'), ['Redis redis.yaml 4: cache']);
    assert.deepEqual(cluster('requirepass secret'), []);
  });
});

describe('A store in a task of ECS', () => {
  it('is open in Terraform, unless it is given a password or a command that is computed', () => {
    const task = (more: string) => open({ 'main.tf': `resource "aws_ecs_task_definition" "cache" {\n  container_definitions = jsonencode([{\n    name = "cache"\n    image = "public.ecr.aws/docker/library/redis:7"\n    ${more}\n  }])\n}\n` });
    assert.deepEqual(task(''), ['Redis main.tf 4: image = "public.ecr.aws/docker/library/redis:7"']);
    assert.deepEqual(task('command = ["redis-server", "--requirepass", var.password]'), []);
    assert.deepEqual(task('secrets = [{ name = "REDIS_PASSWORD", valueFrom = "x" }]'), []);
  });

  it('is open in what Terraform puts into a cluster', () => {
    const pod = (more: string) => open({ 'main.tf': `resource "kubernetes_deployment_v1" "cache" {\n  spec {\n    template {\n      spec {\n        container {\n          name = "cache"\n          image = "redis:7"\n          ${more}\n        }\n      }\n    }\n  }\n}\n` });
    assert.deepEqual(pod(''), ['Redis main.tf 1: resource "kubernetes_deployment_v1" "cache"']);
    assert.deepEqual(pod('args = ["--requirepass", "$(PASSWORD)"]'), []);
  });

  it('is open in CloudFormation', () => {
    const task = (more: string) => open({ 'task.yaml': `Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: search\n          Image: elasticsearch:8.1.0\n          Environment:\n            - Name: xpack.security.enabled\n              Value: ${more}\n` });
    assert.deepEqual(task('"false"').length, 1);
    assert.deepEqual(task('"true"'), []);
  });
});

it('A console without a login is told where its port is published', () => {
  const console = (more: string) => open({ 'compose.yaml': `services:\n  look:\n    image: provectuslabs/kafka-ui:v0.7.2\n${more}` });
  assert.deepEqual(console('    ports: ["8080:8080"]\n'), ['Kafka UI compose.yaml 2: look']);
  assert.deepEqual(console('    ports: ["127.0.0.1:8080:8080"]\n'), []);
  assert.deepEqual(console('    ports: ["8080:8080"]\n    environment:\n      AUTH_TYPE: LOGIN_FORM\n'), []);
  assert.deepEqual(open({ 'compose.yaml': 'services:\n  jobs:\n    build: .\n    command: celery -A shop flower\n    ports: ["5555:5555"]\n' }), ['Flower compose.yaml 2: jobs']);
});

it('A port on which only stores listen is a store, whatever runs behind it', () => {
  const exposed = (port: string) => readAll({ 'compose.yaml': `services:\n  books:\n    build: ./books\n    ports: ["${port}"]\n` }).flatMap(({ exposures }) => (exposures ?? []).map(({ product }) => product));
  const image = (name: string, port: string) => readAll({ 'compose.yaml': `services:\n  data:\n    image: ${name}\n    ports: ["${port}"]\n` }).flatMap(({ exposures }) => (exposures ?? []).map(({ product }) => product));
  assert.deepEqual([image('victoriametrics/victoria-metrics:v1', '8428:8428'), image('victoriametrics/vmagent:v1', '8429:8429'), image('tdengine/tdengine:3', '6041:6041')], [['VictoriaMetrics'], [], ['TDengine']]);
  assert.deepEqual(['15432:5432', '127.0.0.1:5432:5432', '8080:8080'].map(exposed), [['PostgreSQL'], [], []]);
});
