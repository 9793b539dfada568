// Consul's own client: plain HTTP to the agent, and no limit on waiting for it unless it is given an HTTP client that has one.
import type { Library } from '../../../concepts';

const parts = ['Agent', 'KV', 'Health', 'Catalog', 'Session'];
const asked: Readonly<Record<string, readonly string[]>> = {
  Agent: ['ServiceRegister', 'ServiceDeregister', 'Services', 'Members', 'Self', 'UpdateTTL', 'CheckRegister'],
  KV: ['Get', 'List', 'Keys', 'Put', 'Delete', 'CAS'],
  Health: ['Service', 'Checks', 'Node', 'State'],
  Catalog: ['Service', 'Services', 'Nodes', 'Register', 'Deregister'],
  Session: ['Create', 'Renew', 'Destroy'],
};

export const consulApi: Library = {
  id: 'consul-api',
  title: 'consul/api',
  language: 'go',
  modules: ['github.com/hashicorp/consul/api'],
  protocol: 'http',
  version: '1.3x: no timeout',
  source: 'https://pkg.go.dev/github.com/hashicorp/consul/api#Config',
  operations: [
    { at: ['DefaultConfig', 'DefaultNonPooledConfig'], does: 'make', makes: 'Config', address: { places: ['~Address'], form: 'url' }, deadline: { places: ['~HttpClient'], otherwise: 'none' } },
    { at: ['Config'], form: 'literal', does: 'make', makes: 'Config', address: { places: ['Address='], form: 'url' }, deadline: { places: ['HttpClient='], otherwise: 'none' } },
    { at: ['NewClient'], does: 'make', makes: 'Client', shares: true, through: ['0'], deadline: { places: [], carried: true } },
    ...parts.map((part) => ({ at: [`Client#${part}`], does: 'make', makes: part } as const)),
    ...parts.map((part) => ({ at: asked[part]!.map((name) => `${part}#${name}`), does: 'request' } as const)),
  ],
};
