// Tokens carry the time limits of .NET; whoever is called with one stops when it is over.
import type { Library } from '../../../concepts';

export const cancellation: Library = {
  id: 'cancellation',
  title: 'CancellationTokenSource',
  language: 'csharp',
  modules: ['System.Threading'],
  protocol: 'tcp',
  version: '.NET 9: a source without a delay never ends by itself',
  source: 'https://learn.microsoft.com/dotnet/api/system.threading.cancellationtokensource.-ctor',
  operations: [
    { at: ['CancellationTokenSource'], does: 'make', form: 'new', makes: 'CancellationTokenSource', deadline: { places: ['0', 'delay='], off: [-1], otherwise: 'none' } },
    { at: ['CancellationTokenSource.CreateLinkedTokenSource'], does: 'make', makes: 'CancellationTokenSource', through: ['0', '1'] },
    { at: ['CancellationTokenSource#CancelAfter'], does: 'configure', gives: ['deadline'] },
    { at: ['CancellationTokenSource#Token'], does: 'make', property: true, makes: 'CancellationToken' },
    // What a framework hands over ends when the caller leaves, not after a time.
    { at: ['CancellationToken.None'], does: 'make', property: true, injected: true, makes: 'CancellationToken', deadline: { places: [], otherwise: 'none' } },
  ],
};
