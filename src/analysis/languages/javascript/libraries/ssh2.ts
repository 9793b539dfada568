// SSH in Node: a verifier of host keys that takes every one.
import type { Library } from '../../../concepts';

export const ssh2: Library = {
  id: 'ssh2',
  title: 'ssh2',
  language: 'javascript',
  modules: ['ssh2', 'ssh2-sftp-client', 'node-ssh'],
  protocol: 'tcp',
  version: '1.x: what the verifier says decides',
  source: 'https://github.com/mscdex/ssh2#client-methods',
  operations: [{ at: ['Client'], form: 'new', does: 'make', makes: 'SshClient' }],
  tls: [{ key: 'hostVerifier', weakens: 'host-key', answers: [true] }],
};
