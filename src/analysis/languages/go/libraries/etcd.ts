// etcd over gRPC: each operation waits for as long as its context allows, and repeats what is safe by itself.
import type { Library } from '../../../concepts';
import { contextDeadline } from './remedies';

export const etcd: Library = {
  id: 'etcd',
  title: 'etcd clientv3',
  language: 'go',
  modules: ['go.etcd.io/etcd/client/v3', 'go.etcd.io/etcd/clientv3', 'github.com/coreos/etcd/clientv3'],
  protocol: 'grpc',
  version: '3.6: no deadline; reads are repeated',
  source: 'https://pkg.go.dev/go.etcd.io/etcd/client/v3',
  operations: [
    { at: ['New'], does: 'connect', makes: 'Client', shares: true, repeatable: 'yes', through: [], address: { places: ['0.Endpoints'], form: 'host' }, seeds: { places: ['0.Endpoints'], member: 'endpoint' } },
    { at: ['NewKV', 'NewLease'], does: 'make', makes: 'Client', through: [] },
    {
      at: ['Get', 'Put', 'Delete', 'Grant', 'Revoke', 'MemberList', 'Status'].map((name) => `Client#${name}`),
      does: 'request',
      requires: { 0: 'Context' },
      through: ['0'],
      deadline: { places: [], through: ['0'], otherwise: 'none', remedies: [contextDeadline(0)] },
    },
  ],
};
