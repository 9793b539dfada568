// urllib of the standard library: waits for ever unless the call or the process sets a timeout.
import type { Library, Operation } from '../../../concepts';

const deadline: Operation['deadline'] = { places: ['timeout=', '2'], otherwise: 'none', remedies: [{ title: 'Add a timeout of 10 s', set: 'timeout=', value: '10' }] };
const address = { places: ['0', 'url=', 'fullurl='], form: 'url' } as const;

export const urllib: Library = {
  id: 'urllib',
  title: 'urllib',
  language: 'python',
  modules: ['urllib', 'urllib.request', 'urllib2'],
  protocol: 'http',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/urllib.request.html#urllib.request.urlopen',
  blocks: true,
  operations: [
    // A request object brings the address; whatever else is opened is a URL, seen or not.
    { at: ['request.urlopen'], requires: { '0': 'Request' }, does: 'request', deadline, retry: { places: [], otherwise: 'none' }, through: ['0'] },
    { at: ['request.urlopen'], requires: { 'data=': '*' }, does: 'request', repeatable: 'unknown', deadline, retry: { places: [], otherwise: 'none' }, address },
    { at: ['request.urlopen'], requires: { '1': '*' }, does: 'request', repeatable: 'unknown', deadline, retry: { places: [], otherwise: 'none' }, address },
    { at: ['request.urlopen'], does: 'request', repeatable: 'yes', deadline, retry: { places: [], otherwise: 'none' }, address },
    // Python 2, which some scripts still speak.
    { at: ['urlopen'], does: 'request', repeatable: 'unknown', deadline, address },
    { at: ['Request'], does: 'make', makes: 'Request', address },
    { at: ['request.urlretrieve'], does: 'request', repeatable: 'yes', deadline: { places: [], otherwise: 'none' }, retry: { places: [], otherwise: 'none' }, address },
    { at: ['request.Request'], does: 'make', makes: 'Request', address },
    { at: ['request.build_opener'], does: 'make', makes: 'OpenerDirector' },
    { at: ['request.OpenerDirector', 'request.URLopener', 'request.FancyURLopener', 'build_opener', 'URLopener', 'FancyURLopener'], does: 'make', makes: 'OpenerDirector' },
    { at: ['OpenerDirector#open'], does: 'request', deadline, address },
    { at: ['OpenerDirector#retrieve', 'OpenerDirector#open_unknown'], does: 'request', repeatable: 'unknown', address },
  ],
};

/** What only puts an address together. */
export const urllibParse: Library = {
  id: 'urllib-parse',
  title: 'urllib.parse',
  language: 'python',
  modules: ['urllib.parse', 'urlparse'],
  protocol: 'http',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urljoin',
  operations: [{ at: ['urljoin'], does: 'make', makes: 'Url', names: true, address }],
};
