// SSH: the key of a host says who it is, and nothing else does.
import type { Library } from '../../../concepts';

const described = { language: 'java', protocol: 'tcp' } as const;

export const jsch: Library = {
  ...described,
  id: 'jsch',
  title: 'JSch',
  modules: ['com.jcraft.jsch'],
  version: '0.1.55 and the fork 0.2: asks about hosts that it does not know',
  source: 'https://github.com/mwiede/jsch',
  operations: [
    { at: ['any:setConfig', 'any:put', 'any:setProperty'], literals: { 0: 'StrictHostKeyChecking' }, does: 'configure', gives: [], tls: [{ place: '1', weakens: 'host-key', values: ['no'], instead: '"yes"' }] },
  ],
};

export const sshj: Library = {
  ...described,
  id: 'sshj',
  title: 'sshj',
  modules: ['net.schmizz.sshj', 'net.schmizz.sshj.transport.verification', 'org.apache.sshd.client', 'org.apache.sshd.client.keyverifier'],
  version: 'sshj 0.40, Apache MINA SSHD 2.x',
  source: 'https://github.com/hierynomus/sshj',
  operations: [
    { at: ['PromiscuousVerifier'], form: 'new', does: 'make', makes: 'HostKeyVerifier', tls: [{ weakens: 'host-key' }] },
    { at: ['any:setServerKeyVerifier'], requires: { 0: '*' }, namedLike: { 0: ['accept'] }, does: 'configure', gives: [], tls: [{ place: '0', weakens: 'host-key', constants: { INSTANCE: '' } }] },
  ],
};
