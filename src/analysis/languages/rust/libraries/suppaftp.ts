// FTP: everything travels in the clear, the password first, unless the connection is switched to TLS.
import type { Library } from '../../../concepts';

const plain = ['FtpStream.connect', 'AsyncFtpStream.connect', 'tokio.AsyncFtpStream.connect'];
const secured = ['into_secure', 'into_secure_implicit'];

export const suppaftp: Library = {
  id: 'suppaftp',
  title: 'suppaftp',
  language: 'rust',
  modules: ['suppaftp', 'ftp'],
  protocol: 'ftp',
  version: '6.x: no limit on connecting, plaintext',
  source: 'https://docs.rs/suppaftp/latest/suppaftp/struct.FtpStream.html',
  operations: [
    { at: plain, thenCalled: secured, does: 'make', makes: 'Ftp' },
    { at: plain, does: 'connect', makes: 'Ftp', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' } },
    { at: ['Ftp#login'], does: 'request', repeatable: 'yes', through: [], credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['Ftp#into_secure', 'Ftp#into_secure_implicit'], does: 'make', makes: 'Ftp' },
  ],
};
