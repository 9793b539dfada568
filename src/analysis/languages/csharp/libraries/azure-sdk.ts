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

/** They share what goes over the wire, so building one anew costs little; what they are told stands in as many places. */
export const azureStorage: Library = {
  id: 'azure-storage-net',
  title: 'Azure Storage and Key Vault',
  language: 'csharp',
  modules: ['Azure.Storage.Blobs', 'Azure.Storage.Queues', 'Azure.Data.Tables', 'Azure.Security.KeyVault.Secrets'],
  protocol: 'http',
  version: '12: 100 s a try, 3 retries with growing pauses',
  source: 'https://learn.microsoft.com/dotnet/api/overview/azure/core-readme#configuring-service-clients-using-clientoptions',
  operations: [
    {
      at: ['BlobServiceClient', 'BlobContainerClient', 'QueueServiceClient', 'QueueClient', 'TableServiceClient', 'TableClient', 'SecretClient'],
      form: 'new',
      does: 'make',
      makes: 'AzureStorageClient',
      shares: 'lightly',
      deadline: { places: [], otherwise: { value: '100 s' } },
      retry: { places: [], otherwise: { value: '3 retries with growing pauses' } },
    },
    { at: ['BlobServiceClient#GetBlobContainerClient', 'AzureStorageClient#GetBlobContainerClient'], does: 'make', makes: 'BlobContainerClient' },
    { at: ['BlobContainerClient#GetBlobClient', 'AzureStorageClient#GetBlobClient'], does: 'make', makes: 'BlobClient' },
    {
      at: ['UploadAsync', 'OpenReadAsync', 'DownloadContentAsync', 'DownloadToAsync', 'DeleteIfExistsAsync', 'DeleteAsync', 'ExistsAsync', 'GetPropertiesAsync'].map((name) => `BlobClient#${name}`),
      does: 'request', repeatable: 'yes', deadline: { places: [], otherwise: { value: '100 s' } }, retry: { places: [], otherwise: { value: '3 retries with growing pauses' } },
    },
  ],
};
