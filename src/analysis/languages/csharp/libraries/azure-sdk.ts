// Azure: clients that hold a connection of their own and are meant to live as long as the program; all repeat what fails.
import type { Library } from '../../../concepts';

export const azureSdk: Library = {
  id: 'azure-sdk-net',
  title: 'Azure SDK for .NET',
  language: 'csharp',
  modules: ['Azure.Messaging.ServiceBus', 'Azure.Messaging.ServiceBus.Administration', 'Azure.Messaging.EventHubs.Producer', 'Microsoft.Azure.Cosmos', 'Microsoft.Azure.ServiceBus', 'Microsoft.Azure.ServiceBus.Management'],
  protocol: 'amqp',
  version: 'Service Bus 7, Event Hubs 5: 60 s a try, 3 retries with growing pauses; Cosmos 3: 6 s to 65 s, 9 retries when throttled',
  source: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-performance-improvements#reusing-factories-and-clients',
  operations: [
    {
      at: ['ServiceBusClient', 'EventHubProducerClient', 'CosmosClient', 'ServiceBusAdministrationClient', 'ManagementClient', 'QueueClient', 'TopicClient'],
      form: 'new',
      does: 'make',
      makes: 'AzureClient',
      shares: true,
      retry: { places: [], otherwise: { value: 'with growing pauses' } },
    },
  ],
};
