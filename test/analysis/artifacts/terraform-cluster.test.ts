// What Terraform asks a Kubernetes cluster for is read like manifests.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read, readAll, shown } from './reading';

const pod = (inside: string) => `template {
      metadata { labels = { app = "web" } }
      spec {
        container {
          name  = "web"
          image = "acme/web"
          ${inside}
        }
      }
    }`;
const deployment = (name: string, inside: string, replicas = '') => `resource "kubernetes_deployment_v1" "web" {
  metadata { name = ${name} }
  spec {
    ${replicas}
    selector { match_labels = { app = "web" } }
    ${pod(inside)}
  }
}
`;
const first = (workspace: Readonly<Record<string, string>>) => read(workspace).facts.workloads[0]!;

describe('Objects of a cluster in Terraform', () => {
  it('are workloads at their resources, with containers at their blocks', () => {
    const workspace = { 'main.tf': deployment('"web"', 'port { container_port = 80 }', 'replicas = 2') };
    const { name, kind, at, replicas, containers } = first(workspace);
    assert.deepEqual([name, kind, shown(workspace, at), replicas.count, shown(workspace, replicas.site!)], ['web', 'deployment', '1: resource "kubernetes_deployment_v1" "web"', 2, '4: 2']);
    assert.deepEqual(containers!.map((one) => [one.name, shown(workspace, one.at), one.health, one.memory.limit, one.ports.length]), [['web', '9: container', 'no', 'no', 1]]);
  });

  it('name each other by references to what other resources are called', () => {
    const service = 'resource "kubernetes_service" "cache" {\n  metadata { name = "redis" }\n  spec {\n    selector = kubernetes_deployment_v1.web.spec.0.template.0.metadata[0].labels\n    port { port = 6379 }\n  }\n}\n';
    const facts = readAll({ 'main.tf': deployment('"web"', 'env {\n    name = "CACHE"\n    value = "redis://${kubernetes_service.cache.metadata.0.name}:6379"\n  }'), 'cache.tf': service });
    assert.deepEqual(facts.flatMap(({ workloads }) => workloads.flatMap(({ mentions }) => mentions.map(({ name }) => name))), ['redis']);
    assert.deepEqual(facts.flatMap(({ endpoints }) => endpoints.map(({ name, selector }) => [name, ...selector])), [['redis', ['app', 'web']]]);
  });

  it('say nothing of what comes out of expressions', () => {
    const { containers, replicas, nameless } = first({ 'modules/web/main.tf': deployment('var.name', 'dynamic "readiness_probe" {\n  for_each = var.probes\n  content {}\n}\n resources {\n limits = var.limits\n }', 'replicas = var.replicas') + 'variable "replicas" {\n  default = 1\n}\nvariable "name" {}\n' });
    assert.deepEqual([nameless, replicas.count, containers![0]!.health, containers![0]!.memory.limit], [true, undefined, 'yes', 'unknown']);
  });

  it('keep their secrets where they are written, which may be the default of a variable', () => {
    const facts = readAll({ 'main.tf': deployment('"web"', 'env {\n    name = "DB_PASSWORD"\n    value = "kX93hfPq2"\n  }\n  env {\n    name = "OTHER_PASSWORD"\n    value = var.password\n  }'), 'variables.tf': 'variable "password" {\n  default = "kX93hfPq2"\n}\n' });
    assert.deepEqual(facts.flatMap(({ credentials }) => credentials.map(({ name, at }) => `${name} ${at.file} ${at.span.start}`)), ['DB_PASSWORD main.tf 333', 'OTHER_PASSWORD variables.tf 35', 'password variables.tf 35']);
  });

  it('may be written as YAML', () => {
    const workspace = { 'main.tf': 'resource "kubectl_manifest" "web" {\n  yaml_body = <<-YAML\n    apiVersion: v1\n    kind: Pod\n    metadata: {name: "${var.name}-web"}\n    spec:\n      containers:\n        - name: web\n          image: redis\n  YAML\n}\n' };
    assert.deepEqual(first(workspace).containers!.map(({ at }) => shown(workspace, at)), ['8: name: web']);
  });

  it('may be charts of others, with the values that they are given', () => {
    const release = (values: string) => read({ 'main.tf': `resource "helm_release" "db" {\n  name = "orders"\n  chart = "postgresql"\n  ${values}\n}\n` }).facts;
    const weak = (values: string) => release(values).cloud!.map(({ weakens }) => weakens);
    assert.deepEqual(release('').workloads.map(({ name, product }) => [name, product?.title]), [['orders', 'PostgreSQL']]);
    assert.deepEqual([weak(''), weak('set {\n    name  = "primary.persistence.enabled"\n    value = "false"\n  }'), weak('values = [<<EOT\nprimary:\n  persistence:\n    enabled: false\nEOT\n]'), weak('values = [file("values.yaml")]')], [['redundancy'], ['durability', 'redundancy'], ['durability', 'redundancy'], []]);
  });
});
