// Configuration of the OpenTelemetry Collector, wherever it is kept.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, mapOf } from '../../support/analyse';
import { read, type Workspace } from './reading';

const config = (exporter: string, more = '') => `receivers:\n  otlp: {protocols: {grpc: {endpoint: "0.0.0.0:4317"}}}\nexporters:\n  otlp:\n${exporter}service:\n  pipelines:\n    traces: {receivers: [otlp], exporters: [otlp]}\n${more}`;
const plain = '    endpoint: tempo:4317\n    tls: {insecure: true}\n';
const found = async (workspace: Workspace) => (await analyse(workspace)).map(({ rule, range }) => `${rule} ${range.start.line + 1}`).filter((one) => one.startsWith('plaintext'));
const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');

describe('The configuration of a collector', () => {
  it('says what its exporters leave in plaintext: in a file, a ConfigMap, and a resource of its operator', async () => {
    assert.deepEqual(await found({ 'otel.yaml': config(plain) }), ['plaintext-connection 6']);
    assert.deepEqual(await found({ 'cm.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: otel}\ndata:\n  otel.yaml: |\n${indented(config(plain))}` }), ['plaintext-connection 11']);
    assert.deepEqual(await found({ 'cr.yaml': `apiVersion: opentelemetry.io/v1alpha1\nkind: OpenTelemetryCollector\nmetadata: {name: otel}\nspec:\n  config: |\n${indented(config(plain))}` }), ['plaintext-connection 11']);
    assert.deepEqual(await found({ 'cr.yaml': `apiVersion: opentelemetry.io/v1beta1\nkind: OpenTelemetryCollector\nmetadata: {name: otel}\nspec:\n  config:\n${indented(config(plain))}` }), ['plaintext-connection 11']);
  });

  it('is silent about exporters that no pipeline has, hosts of its own machine, and TLS by the scheme', async () => {
    assert.deepEqual(await found({ 'otel.yaml': config('    endpoint: a:4317\n').replace('service:', '  otlp/2:\n    endpoint: b:4317\n    tls: {insecure: true}\nservice:') }), []);
    assert.deepEqual(await found({ 'otel.yaml': config('    endpoint: localhost:4317\n    tls: {insecure: true}\n') }), []);
    assert.deepEqual(await found({ 'otel.yaml': config('    endpoint: https://a.shop.io:4317\n    tls: {insecure: true}\n') }), []);
  });

  it('says that certificates are not checked where there are any', async () => {
    const unchecked = async (endpoint: string) => (await analyse({ 'otel.yaml': config(`    endpoint: ${endpoint}\n    tls: {insecure_skip_verify: true}\n`) })).filter(({ rule }) => rule === 'tls-verification-disabled').length;
    assert.deepEqual([await unchecked('a.shop.io:4317'), await unchecked('http://a.shop.io:4317')], [1, 0]);
  });

  it('leads the one collector of the system to whom it sends', async () => {
    const compose = 'services:\n  otel: {image: otel/opentelemetry-collector-contrib}\n  tempo: {image: grafana/tempo}\n';
    const edges = async (workspace: Workspace) => (await mapOf(workspace)).edges.map(({ from, to }) => `${from} → ${to}`);
    assert.deepEqual(await edges({ 'compose.yaml': compose, 'config/otel.yaml': config(plain) }), ['otel → tempo']);
    assert.deepEqual(await edges({ 'compose.yaml': `${compose}  agent: {image: otel/opentelemetry-collector}\n`, 'config/otel.yaml': config(plain) }), []);
  });

  it('is read as far as it can be', () => {
    const { facts, troubles } = read({ 'otel.yaml': config(plain, 'extensions: [\n') });
    assert.deepEqual([facts.connections.length, troubles.length], [1, 1]);
    assert.deepEqual(read({ 'otel.yaml': 'exporters: 5\nservice:\n  pipelines: nothing\n' }).facts.connections, []);
  });
});
