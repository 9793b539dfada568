// Clients that build requests step by step, and old protocols: what matters here is where they go, and whether anybody can listen.
import type { Library, Operation } from '../../../concepts';

const methods = ['Get', 'Head', 'Post', 'Put', 'Patch', 'Delete'];
const url = { places: ['0'], form: 'url' } as const;
const host = { places: ['0'], form: 'host' } as const;
const goes = (at: readonly string[], makes?: string): Operation => ({ at, does: 'make', ...(makes === undefined ? {} : { makes }), address: url });

export const requestBuilders: Library = {
  id: 'request-builders',
  title: 'sling, gorequest and grequests',
  language: 'go',
  modules: ['github.com/dghubble/sling', 'github.com/parnurzeal/gorequest', 'github.com/levigross/grequests'],
  protocol: 'http',
  version: 'sling 1.4, gorequest 0.3, grequests 0.4',
  source: 'https://pkg.go.dev/github.com/dghubble/sling#Sling.Base',
  operations: [
    { at: ['New'], does: 'make', makes: 'RequestBuilder' },
    goes([...methods, 'Base', 'Options'].map((name) => `RequestBuilder#${name}`), 'RequestBuilder'),
    { at: ['RequestBuilder#*'], does: 'make', makes: 'RequestBuilder' },
    goes([...methods, 'Options']),
  ],
};

const plain = { otherwise: 'plaintext' } as const;

export const ftp: Library = {
  id: 'jlaffaye-ftp',
  title: 'jlaffaye/ftp',
  language: 'go',
  modules: ['github.com/jlaffaye/ftp'],
  protocol: 'ftp',
  version: '0.2: 5 s to connect by DialTimeout; TLS only by its two options',
  source: 'https://pkg.go.dev/github.com/jlaffaye/ftp#Dial',
  operations: [
    { at: ['DialWithTLS', 'DialWithExplicitTLS'], does: 'make', makes: 'FtpTls' },
    { at: ['DialWithTimeout', 'DialWithContext', 'DialWithDisabledEPSV', 'DialWithDisabledUTF8', 'DialWithDisabledMLSD', 'DialWithDebugOutput', 'DialWithLocation', 'DialWithForceListHidden', 'DialWithShutTimeout', 'DialWithWritingMDTM'], does: 'make', makes: 'FtpOption' },
    // A function of the caller's own may dial with TLS.
    { at: ['DialWithDialFunc', 'DialWithNetConn', 'DialWithDialer'], does: 'make', makes: 'FtpTls' },
    { at: ['Dial'], requires: { '*:FtpTls': 'FtpTls' }, does: 'connect', makes: 'FtpConn', address: host },
    { at: ['Dial'], requires: { '2': '*' }, does: 'connect', makes: 'FtpConn', address: host },
    { at: ['Dial', 'DialTimeout', 'Connect'], does: 'connect', makes: 'FtpConn', address: host, transport: plain },
    { at: ['FtpConn#Login', 'ServerConn#Login'], literals: { 0: 'anonymous' }, does: 'make' },
    { at: ['FtpConn#Login', 'ServerConn#Login'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
  ],
};

export const telnet: Library = {
  id: 'telnet',
  title: 'telnet',
  language: 'go',
  modules: ['github.com/reiver/go-telnet', 'github.com/ziutek/telnet'],
  protocol: 'tcp',
  version: 'go-telnet 0.0, ziutek/telnet 0.1: speak no TLS unless asked to by another function',
  source: 'https://pkg.go.dev/github.com/reiver/go-telnet#DialToAndCall',
  operations: [
    { at: ['DialToAndCall', 'DialTo'], does: 'connect', address: host, transport: plain },
    { at: ['Dial', 'DialTimeout'], does: 'connect', address: { places: ['1'], form: 'host' }, transport: plain },
  ],
};

export const ssh: Library = {
  id: 'crypto-ssh',
  title: 'crypto/ssh',
  language: 'go',
  modules: ['golang.org/x/crypto/ssh'],
  protocol: 'tcp',
  version: '0.40',
  source: 'https://pkg.go.dev/golang.org/x/crypto/ssh#Password',
  operations: [
    { at: ['Password'], does: 'make', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['InsecureIgnoreHostKey'], does: 'make', tls: [{ weakens: 'host-key' }] },
    // The name of the type around a function makes it one of these.
    { at: ['HostKeyCallback'], does: 'make', tls: [{ place: '0', weakens: 'host-key', answers: [null] }] },
  ],
  tls: [{ key: 'HostKeyCallback', weakens: 'host-key', answers: [null] }],
};
