// libcurl and SOAP clients: what matters here is where they go, and whether they look at certificates.
import type { Library, Operation } from '../../../concepts';

const option = (name: string, rest: Pick<Operation, 'tls' | 'address'>): Operation => ({ at: ['Curl#setopt'], literals: { 0: name }, does: rest.address ? 'make' : 'configure', gives: [], ...rest });

export const pycurl: Library = {
  id: 'pycurl',
  title: 'pycurl',
  language: 'python',
  modules: ['pycurl'],
  protocol: 'http',
  version: '7.x: checks certificates and names',
  source: 'https://curl.se/libcurl/c/CURLOPT_SSL_VERIFYPEER.html',
  operations: [
    { at: ['Curl'], does: 'make', makes: 'Curl' },
    option('SSL_VERIFYPEER', { tls: [{ place: '1', weakens: 'certificate', values: [0, false], instead: '1' }] }),
    option('SSL_VERIFYHOST', { tls: [{ place: '1', weakens: 'host-name', values: [0, 1, false], instead: '2' }] }),
    option('URL', { address: { places: ['1'], form: 'url' } }),
  ],
};

export const soapClients: Library = {
  id: 'soap-clients',
  title: 'suds and zeep',
  language: 'python',
  modules: ['suds.client', 'zeep'],
  protocol: 'http',
  version: 'suds 1.x: 90 s; zeep 4.x: 300 s for its descriptions',
  source: 'https://docs.python-zeep.org/en/master/client.html',
  operations: [{ at: ['Client', 'CachingClient'], does: 'make', makes: 'SoapClient', address: { places: ['0', 'url=', 'wsdl='], form: 'url' } }],
};
