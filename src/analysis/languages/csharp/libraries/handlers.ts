// Classes that a mediator, a bus or a hub calls: for each question, message or call that comes in.
import type { Library } from '../../../concepts';

const documented = { language: 'csharp', protocol: 'http', operations: [] } as const;

/** What a controller asks of it, somebody waits for. */
export const mediatR: Library = {
  ...documented,
  id: 'mediatr',
  title: 'MediatR',
  modules: ['MediatR'],
  version: '12: runs inside of the process',
  source: 'https://github.com/LuckyPennySoftware/MediatR/wiki',
  handlers: [{ base: 'IRequestHandler', methods: ['Handle'], asks: 'rpc' }, { base: 'INotificationHandler', methods: ['Handle'], asks: 'message' }],
};

/** Azure Functions: what a function builds it builds for each event. */
export const azureFunctions: Library = {
  id: 'azure-functions',
  title: 'Azure Functions',
  language: 'csharp',
  modules: ['Microsoft.Azure.WebJobs', 'Microsoft.Azure.Functions.Worker'],
  protocol: 'http',
  version: '3 to 4, in process and isolated',
  source: 'https://learn.microsoft.com/azure/azure-functions/functions-dotnet-class-library',
  operations: [{ at: ['FunctionName', 'Function'], does: 'handle', handles: { asks: 'message' } }],
};

export const nServiceBus: Library = {
  ...documented,
  id: 'nservicebus',
  title: 'NServiceBus',
  modules: ['NServiceBus'],
  version: '9: tries a message again that fails',
  source: 'https://docs.particular.net/nservicebus/handlers/',
  handlers: [{ base: 'IHandleMessages', methods: ['Handle'], asks: 'message', confirms: true }],
};

export const signalR: Library = {
  ...documented,
  id: 'signalr',
  title: 'SignalR',
  modules: ['Microsoft.AspNetCore.SignalR'],
  version: 'ASP.NET Core 9: takes calls as fast as they come',
  source: 'https://learn.microsoft.com/aspnet/core/signalr/hubs',
  handlers: [{ base: 'Hub', asks: 'rpc' }],
};
