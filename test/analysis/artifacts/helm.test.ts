import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { edited, read, shown, type Workspace } from './reading';

const chart = (files: Workspace): Workspace => ({
  'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.2.3\nappVersion: "9"\n',
  'shop/values.yaml': '',
  ...files,
});
const at = 'shop/templates/web.yaml';
const workloads = (files: Workspace, path = at) => read(chart(files), path).facts.workloads;

/** A Deployment; `spec` and `container` are lines of their own. */
const deployment = (spec: string, container = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
spec:
${spec}  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
${container}`;

const helpers = {
  'shop/templates/_helpers.tpl': `{{/* The name */}}
{{- define "shop.fullname" -}}
{{- if .Values.fullnameOverride }}{{ .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}{{ else }}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if contains $name .Release.Name }}{{ .Release.Name | trunc 63 }}{{ else }}{{ printf "%s-%s" .Release.Name $name }}{{ end }}
{{- end }}
{{- end }}`,
  'shop/values.yaml': `replicaCount: 1 # for now
image:
  repository: acme/web
resources:
  limits:
    memory: 128Mi
probe: {enabled: true}
cart: http://cart:8080
extra:
  - name: MAIL_HOST
    value: mail
`,
};

describe('Helm charts', () => {
  it('are read as they are installed with their values, each piece at its line of the template', () => {
    const files = chart({ ...helpers, [at]: deployment('  replicas: {{ .Values.replicaCount }}\n', `          env:
            - name: CART_URL
              value: {{ .Values.cart | quote }}
          {{- range .Values.extra }}
            - name: {{ .name }}
              value: {{ .value }}
          {{- end }}
          {{- if .Values.probe.enabled }}
          readinessProbe: {httpGet: {path: /, port: 80}}
          {{- end }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`) });
    const [web] = read(files, at).facts.workloads;
    assert.equal(web!.name, 'shop');
    assert.equal(web!.image, 'acme/web:9');
    assert.equal(shown(files, web!.at), '4: {{ include "shop.fullname" . }}');
    assert.deepEqual(web!.mentions.map((mention) => [mention.name, shown(files, mention).split(':')[0]]), [['cart', '18'], ['mail', '21']]);
    assert.deepEqual([web!.containers![0]!.health, web!.containers![0]!.memory.limit], ['yes', 'yes']);
  });

  it('say where a value comes from, and are mended there', () => {
    const files = chart({ ...helpers, [at]: deployment('  replicas: {{ .Values.replicaCount }}\n') });
    const [web] = read(files, at).facts.workloads;
    assert.equal(web!.replicas.count, 1);
    assert.equal(shown(files, web!.replicas.site!), '1: 1');
    assert.match(edited(files['shop/values.yaml']!, web!.fixes.replicas[0]!.edits), /^replicaCount: 2 # for now\n/);
  });

  it('count with the values of production where the chart has them', () => {
    assert.equal(workloads({ ...helpers, 'shop/values-prod.yaml': 'replicaCount: 3\n', [at]: deployment('  replicas: {{ .Values.replicaCount }}\n') })[0]!.replicas.count, 3);
  });

  it('wait for values whose keys stand there without one', () => {
    const image = (values: string) => workloads({ ...helpers, 'shop/values.yaml': values, [at]: deployment('  replicas: {{ .Values.replicas }}\n').replace(/image: .*/, 'image: {{ .Values.image.repository }}:{{ .Values.image.tag }}') })
      .map(({ partial, replicas }) => [partial, replicas.count]);
    assert.deepEqual(image('replicas:\nimage: {repository: , tag: }\n'), [[undefined, undefined]]);
    assert.deepEqual(image('replicas: 2\nimage: {repository: , tag: "1"}\n'), [[undefined, 2]]);
  });

  it('keep what cannot be known apart from what is not there', () => {
    const container = (lines: string) => workloads({ ...helpers, [at]: deployment('  replicas: {{ .Values.howMany }}\n', lines) })[0]!;
    const open = container(`          resources: {{ toYaml .Values.sizes | nindent 12 }}
          {{- include "library.of.somebody" . | nindent 10 }}
          {{- if (lookup "v1" "Secret" "" "x") }}
          env: [{name: CACHE_URL, value: "redis://{{ .Values.host }}/cache"}]
          {{- end }}
`);
    assert.deepEqual([open.replicas.count, open.containers![0]!.memory.limit, open.containers![0]!.health], [undefined, 'unknown', 'unknown']);
    const closed = container('          {{- with .Values.probes }}\n          readinessProbe: {{ toYaml . }}\n          {{- end }}\n          resources: {}\n');
    assert.deepEqual([closed.containers![0]!.memory.limit, closed.containers![0]!.health], ['no', 'no']);
    assert.deepEqual(closed.containers![0]!.fixes.health, []);
  });

  it('take the values of the chart around them, and are left out where that switches them off', () => {
    const umbrella = (on: boolean): Workspace => ({
      'app/Chart.yaml': 'name: app\ndependencies:\n  - {name: shop, repository: "file://../shop", condition: shop.enabled}\n',
      'app/values.yaml': `shop:\n  enabled: ${on}\n  image: {repository: acme/other}\n`,
      ...helpers, [at]: deployment(''),
    });
    assert.deepEqual(workloads(umbrella(true)).map(({ name, image }) => [name, image]), [['app-shop', 'acme/other:9']]);
    assert.deepEqual(workloads(umbrella(false)), []);
  });

  it('are installed once for each chart that lists them, under its alias', () => {
    const files = {
      ...helpers, [at]: deployment('  replicas: {{ .Values.replicaCount }}\n'),
      'one/Chart.yaml': 'name: one\ndependencies:\n  - {name: shop, alias: cart, repository: "file://../shop"}\n', 'one/values.yaml': 'cart: {replicaCount: 2}\n',
      'two/Chart.yaml': 'name: two\ndependencies:\n  - {name: shop, alias: mail, repository: "file://../shop"}\n',
    };
    assert.deepEqual(workloads(files).map(({ name, replicas }) => [name, replicas.count]), [['one-cart', 2], ['two-mail', 1]]);
  });

  it('keep their passwords where the values are, once for each, however often and in whatever form templates show them', () => {
    const files = chart({
      'shop/values.yaml': 'db:\n  user: kXy7\n  password: kXy7\nother: {password: ""}\n',
      [at]: 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  DB_PASSWORD: {{ .Values.db.password | default "x" | quote }}\n  DATABASE_URL: "postgres://{{ .Values.db.user }}:{{ .Values.db.password }}@db/{{ .Values.db.user }}"\n  OTHER_PASSWORD: {{ .Values.other.password | default "hunter22" }}\ndata:\n  ADMIN_PASSWORD: {{ .Values.db.password | b64enc }}\n',
    });
    assert.deepEqual(read(files, at).facts.credentials.map(({ at: site }) => [site.file, shown(files, site)]), [['shop/values.yaml', '3: kXy7'], [at, '7: hunter22']]);
  });

  it('are installed as often as a helmfile says, with the values it names', () => {
    const files = {
      ...helpers, [at]: deployment('  replicas: {{ .Values.replicaCount }}\n'),
      'deploy/helmfile.yaml': 'releases:\n  - name: cart\n    chart: ../shop\n    values: [values/cart.yaml, {fullnameOverride: cart-api}]\n  - {name: mail, chart: ../shop}\n  - {name: other, chart: stable/other}\n',
      'deploy/values/cart.yaml': 'replicaCount: 3\n',
    };
    assert.deepEqual(workloads(files).map(({ name, replicas }) => [name, replicas.count]), [['cart-api', 3], ['mail-shop', 1]]);
  });

  it('that are broken are one clear note', () => {
    const troubles = (template: string) => read(chart({ [at]: template }), at).troubles;
    assert.deepEqual(troubles('a: {{ if .Values.x }}\nb: 1\n'), ['The template is not read: a block (`if`) does not end at line 1.']);
    assert.deepEqual(troubles('a: 1\nb: {{ .Values.x\n'), ['The template is not read: an action has no `}}` at line 2.']);
    assert.deepEqual(troubles('{{ define "a" }}{{ include "b" . }}{{ end }}{{ define "b" }}{{ include "a" . }}{{ end }}{{ include "a" . }}'),
      ['The template is not read: its parts include each other without end.']);
    assert.deepEqual(troubles('{{ $_ := set .Values "a" .Values }}{{ toYaml .Values }}'), ['The template is not read: its values contain themselves.']);
    assert.deepEqual(troubles('{{ range until 9999 }}{{ range until 9999 }}{{ range until 9999 }}x{{ end }}{{ end }}{{ end }}'),
      ['The template is not read: it takes more steps than any chart needs.']);
  });

  it('that list each other in a circle are read alone, with a note', () => {
    const files = chart({
      ...helpers, [at]: deployment(''),
      'shop/Chart.yaml': 'name: shop\ndependencies: [{name: other, repository: "file://../other"}]\n',
      'other/Chart.yaml': 'name: other\ndependencies: [{name: shop, repository: "file://../shop"}]\n',
    });
    const { facts, troubles } = read(files, at);
    assert.deepEqual([facts.workloads.map(({ name }) => name), troubles], [['shop'], ['The chart and those that list it as a dependency list each other in a circle; it is read as if it stood alone.']]);
  });

  it('without a chart beside them say nothing', () => {
    const reading = read({ 'deploy/templates/web.yaml': deployment('') });
    assert.deepEqual([reading.facts.workloads, reading.troubles], [[], []]);
  });
});
