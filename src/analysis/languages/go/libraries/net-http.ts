// The HTTP client of the standard library: no deadline and no retry unless somebody sets them.
import type { Library, Operation, Remedy, Setting } from '../../../concepts';
import { retryOf } from './remedies';

const clientOfItsOwn = (method: string): Remedy => ({
  title: 'Call it through a client with a timeout of 10 seconds',
  imports: [['net/http', null], ['time', null]],
  replace: `(&http.Client{Timeout: 10 * time.Second}).${method}($args)`,
});

const noRetry: Setting = { places: [], through: ['receiver'], otherwise: 'none', remedies: [retryOf('*http.Response')] };

// The default client is what it is, wherever a field of that type may have got its value from.
const byDefault: Setting = { ...noRetry, through: [] };

const shortcut = (method: string, repeatable: 'yes' | 'no'): Operation => ({
  at: [method, `DefaultClient.${method}`],
  does: 'request',
  repeatable,
  deadline: { places: [], otherwise: 'none', remedies: [clientOfItsOwn(method)] },
  retry: byDefault,
  address: { places: ['0'], form: 'url' },
});

export const netHttp: Library = {
  id: 'net-http',
  title: 'net/http',
  language: 'go',
  modules: ['net/http'],
  protocol: 'http',
  version: 'Go 1.26',
  source: 'https://pkg.go.dev/net/http#Client',
  operations: [
    shortcut('Get', 'yes'),
    shortcut('Head', 'yes'),
    shortcut('Post', 'no'),
    shortcut('PostForm', 'no'),
    {
      at: ['DefaultClient.Do'],
      does: 'request',
      through: ['0'],
      deadline: { places: [], otherwise: 'none', remedies: [clientOfItsOwn('Do')] },
      retry: byDefault,
    },
    { at: ['DefaultClient.Timeout='], does: 'ambient', gives: ['deadline'], covers: ['net-http'] },
    // Only as a value that is passed on; calls on it are described above.
    { at: ['DefaultClient'], does: 'make', makes: 'Client', deadline: { places: [], otherwise: 'none' }, retry: { places: [], otherwise: 'none' } },
    { at: ['DefaultTransport'], does: 'make', makes: 'Transport' },
    {
      at: ['Client'],
      does: 'make',
      makes: 'Client',
      // Without a transport of its own it borrows the connections of the default one.
      shares: 'lightly',
      through: ['Transport='],
      onlookers: ['Transport='],
      deadline: {
        places: ['Timeout='],
        otherwise: 'none',
        // Few transports have a limit of their own, and those that have are told by this.
        onlyWhatIsSeen: ['ResponseHeaderTimeout'],
        remedies: [{ title: 'Set Timeout to 10 seconds', imports: [['time', null]], set: 'Timeout=', value: '10 * time.Second' }],
      },
      retry: {
        places: [],
        through: ['Transport='],
        otherwise: 'none',
        remedies: [{
          title: 'Retry with growing pauses (hashicorp/go-retryablehttp)',
          imports: [['github.com/hashicorp/go-retryablehttp', null]],
          set: 'Transport=',
          value: '&retryablehttp.RoundTripper{}',
        }],
      },
    },
    // A transport that gives up waiting for the answer's headers covers the wait that matters most.
    { at: ['Transport'], form: 'literal', does: 'make', makes: 'Transport', shares: true, deadline: { places: ['ResponseHeaderTimeout='] } },
    { at: ['Transport#Clone'], does: 'make', makes: 'Transport' },
    {
      at: ['Client#Get', 'Client#Head'],
      does: 'request',
      repeatable: 'yes',
      deadline: { places: [], otherwise: 'none' },
      retry: noRetry,
      address: { places: ['0'], form: 'url' },
    },
    {
      at: ['Client#Post', 'Client#PostForm'],
      does: 'request',
      repeatable: 'no',
      deadline: { places: [], otherwise: 'none' },
      retry: noRetry,
      address: { places: ['0'], form: 'url' },
    },
    {
      at: ['Client#Do'],
      does: 'request',
      through: ['receiver', '0'],
      deadline: { places: [], otherwise: 'none' },
      retry: noRetry,
    },
    { at: ['Request#SetBasicAuth'], does: 'make', through: [], credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['NewRequest'], does: 'make', makes: 'Request', through: [], repeatable: { method: ['0'] }, address: { places: ['1'], form: 'url' } },
    { at: ['NewRequestWithContext'], does: 'make', makes: 'Request', through: ['0'], repeatable: { method: ['1'] }, address: { places: ['2'], form: 'url' } },
    { at: ['Request#WithContext', 'Request#Clone'], does: 'make', makes: 'Request', through: ['0', 'receiver'] },
    // What came in carries no deadline by itself; it ends when the client leaves.
    { at: ['Request#Context'], does: 'make', makes: 'Context', through: [], deadline: { places: [], otherwise: 'none' } },
  ],
};
