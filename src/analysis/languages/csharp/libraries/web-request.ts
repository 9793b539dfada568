// HttpWebRequest and WebClient, the clients before HttpClient: 100 s for calls that block, and no limit for the others.
import type { Library, Setting } from '../../../concepts';
import { of } from './kinds';

const deadline: Setting = { places: [], otherwise: { value: '100 s' } };
const retry: Setting = { places: [], otherwise: 'none' };

export const webRequest: Library = {
  id: 'web-request',
  title: 'WebRequest',
  language: 'csharp',
  modules: ['System.Net'],
  protocol: 'http',
  version: '.NET 9: HttpWebRequest.Timeout 100,000 ms',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.httpwebrequest.timeout',
  operations: [
    {
      at: ['WebRequest.Create', 'WebRequest.CreateHttp', 'HttpWebRequest.Create', 'HttpWebRequest.CreateHttp'],
      does: 'make',
      makes: 'HttpWebRequest',
      repeatable: { method: ['~Method'] },
      address: { places: ['0'], form: 'url' },
      // FTP switches to TLS by an option.
      transport: { tls: ['~EnableSsl'], plaintext: ['~EnableSsl'], plaintextValues: [false], otherwise: 'scheme' },
      deadline: { places: ['~Timeout'], off: [-1], otherwise: { value: '100 s' }, remedies: [{ title: 'Give up after 10 seconds', set: '~Timeout', value: '10_000' }] },
      retry,
    },
    { at: of(['HttpWebRequest', 'WebRequest'], ['GetResponse']), does: 'request', blocks: true, retry },
    { at: of(['HttpWebRequest', 'WebRequest'], ['GetResponseAsync']), does: 'request', retry },
    { at: ['WebClient'], does: 'make', form: 'new', makes: 'WebClient', address: { places: ['BaseAddress=', '~BaseAddress'], form: 'url' }, deadline, retry },
    { at: of(['WebClient'], ['DownloadString', 'DownloadData', 'DownloadFile', 'OpenRead']), does: 'request', blocks: true, repeatable: 'yes', address: { places: ['0'], form: 'url' }, retry },
    { at: of(['WebClient'], ['DownloadStringTaskAsync', 'DownloadDataTaskAsync', 'DownloadFileTaskAsync', 'OpenReadTaskAsync']), does: 'request', repeatable: 'yes', address: { places: ['0'], form: 'url' }, retry },
    { at: of(['WebClient'], ['UploadString', 'UploadData', 'UploadValues', 'UploadFile']), does: 'request', blocks: true, repeatable: 'no', address: { places: ['0'], form: 'url' } },
  ],
};
