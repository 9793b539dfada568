// A made system for the benchmark: services in Kubernetes with four documents each, which call each other by environment
// variables and ConfigMaps, and a data store for every tenth.
import type { FileChange } from '../../src/analysis/analyser';

/** Four YAML documents a service, in one file a service. */
export function madeSystem(services: number): readonly FileChange[] {
  return Array.from({ length: services }, (_, i) => ({ file: `deploy/${nameOf(i)}/all.yaml`, text: i % 10 === 9 ? store(i) : service(i, services) }));
}

const nameOf = (i: number): string => (i % 10 === 9 ? `team${i}-store` : `team${i}-api`);

function service(i: number, services: number): string {
  const name = nameOf(i);
  // Calls go down, so that the map has layers; every service uses the store of its group.
  const called = [2 * i + 1, 2 * i + 2].filter((j) => j < services && j % 10 !== 9);
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: ${(i % 3) + 1}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: app
          image: registry.example/${name}:1.${i}
          ports: [{ containerPort: 8080 }]
          envFrom: [{ configMapRef: { name: ${name}-settings } }]
          env:
${called.map((j) => `            - { name: SERVICE_${j}_ADDR, value: "http://${nameOf(j)}:8080" }\n`).join('')}            - { name: LOG_LEVEL, value: info }
          readinessProbe: { httpGet: { path: /ready, port: 8080 } }
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 256Mi } }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}-settings }
data: { DATABASE_URL: "postgres://${nameOf(Math.min(services - 1, i - (i % 10) + 9))}:5432/app" }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name} }
spec: { minAvailable: 1, selector: { matchLabels: { app: ${name} } } }
`;
}

function store(i: number): string {
  const name = nameOf(i);
  return `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: ${name} }
spec:
  serviceName: ${name}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: db, image: "postgres:16", ports: [{ containerPort: 5432 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { clusterIP: None, selector: { app: ${name} }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}-settings }
data: { max_connections: "200" }
---
apiVersion: v1
kind: Secret
metadata: { name: ${name}-secret }
data: {}
`;
}
