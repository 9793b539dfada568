// Queues inside of a process that producers and consumers share.
import type { Library } from '../../../concepts';

const documented = { language: 'csharp', protocol: 'tcp', version: '.NET 9' } as const;

export const channels: Library = {
  ...documented,
  id: 'channels',
  title: 'System.Threading.Channels',
  modules: ['System.Threading.Channels'],
  source: 'https://learn.microsoft.com/dotnet/core/extensions/channels',
  operations: [{ at: ['Channel.CreateUnbounded', 'Channel.CreateUnboundedPrioritized'], does: 'make', grows: { what: 'queue', unless: [] } }],
};

export const blockingCollection: Library = {
  ...documented,
  id: 'blocking-collection',
  title: 'BlockingCollection',
  modules: ['System.Collections.Concurrent'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.concurrent.blockingcollection-1',
  operations: [{ at: ['BlockingCollection'], does: 'make', form: 'new', grows: { what: 'queue', unless: ['0', 'boundedCapacity='] } }],
};
