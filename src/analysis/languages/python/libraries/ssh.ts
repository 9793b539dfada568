// SSH: the key of a host says who it is, and nothing else does.
import type { Library, TlsValues } from '../../../concepts';

const described = { language: 'python', protocol: 'tcp' } as const;
const anyHost: TlsValues = { weakens: 'host-key', constants: { AutoAddPolicy: '', WarningPolicy: '' } };

export const paramiko: Library = {
  ...described,
  id: 'paramiko',
  title: 'paramiko',
  modules: ['paramiko', 'paramiko.client'],
  version: '3.x: refuses hosts that it does not know',
  source: 'https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.set_missing_host_key_policy',
  operations: [
    { at: ['any:set_missing_host_key_policy'], does: 'configure', gives: [], requires: { 0: '*' }, tls: [{ ...anyHost, place: '0' }] },
    { at: ['any:set_missing_host_key_policy'], does: 'configure', gives: [], requires: { 'policy=': '*' }, tls: [{ ...anyHost, place: 'policy=' }] },
  ],
};

export const asyncssh: Library = {
  ...described,
  id: 'asyncssh',
  title: 'asyncssh',
  modules: ['asyncssh'],
  version: '2.x: checks hosts against known_hosts unless that is None',
  source: 'https://asyncssh.readthedocs.io/en/latest/api.html#asyncssh.connect',
  operations: [{ at: ['connect', 'create_connection', 'SSHClientConnectionOptions'], does: 'make', tls: [{ place: 'known_hosts=', weakens: 'host-key', values: [null] }] }],
};
