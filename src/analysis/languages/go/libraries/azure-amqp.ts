// AMQP 1.0 with Azure's client: as long as the context allows, and nothing reconnects.
import type { Library } from '../../../concepts';
import { contextDeadline } from './remedies';

export const azureAmqp: Library = {
  id: 'azure-go-amqp',
  title: 'go-amqp',
  language: 'go',
  modules: ['github.com/Azure/go-amqp'],
  protocol: 'amqp',
  version: '1.x: no limit on connecting, no reconnect',
  source: 'https://pkg.go.dev/github.com/Azure/go-amqp#Dial',
  operations: [
    {
      at: ['Dial'],
      does: 'connect',
      makes: 'Conn',
      shares: true,
      through: ['0'],
      address: { places: ['1'], form: 'url' },
      transport: { tls: ['2.TLSConfig'], otherwise: 'scheme' },
      deadline: { places: [], otherwise: 'none', remedies: [contextDeadline(0)] },
      retry: { places: [], through: [], otherwise: 'none' },
    },
  ],
};
