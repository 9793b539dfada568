// Proxies inside of a server: what they hand on waits for the other side, without a limit unless one is given.
import type { Library, Operation } from '../../../concepts';

const hands = (at: readonly string[], options: string, address: readonly string[], limits: readonly string[]): Operation => ({
  at, does: 'request', repeatable: 'unknown', address: { places: address, form: 'url' }, transport: { otherwise: 'scheme' },
  deadline: { places: limits.map((key) => `${options}.${key}`), otherwise: 'none', remedies: [{ title: 'Give up after 10 seconds', set: `${options}.${limits[0]}`, value: '10_000' }] },
});

export const httpProxyMiddleware: Library = {
  id: 'http-proxy-middleware',
  title: 'http-proxy-middleware',
  language: 'javascript',
  modules: ['http-proxy-middleware'],
  protocol: 'http',
  version: '3.x and 2.x: proxyTimeout is not set',
  source: 'https://github.com/chimurai/http-proxy-middleware#http-proxy-options',
  operations: [
    { ...hands(['createProxyMiddleware', 'legacyCreateProxyMiddleware', ''], '1', ['1.target', '0'], ['proxyTimeout']), requires: { 1: '*' } },
    hands(['createProxyMiddleware', 'legacyCreateProxyMiddleware', ''], '0', ['0.target'], ['proxyTimeout']),
  ],
};

export const expressHttpProxy: Library = {
  id: 'express-http-proxy',
  title: 'express-http-proxy',
  language: 'javascript',
  modules: ['express-http-proxy'],
  protocol: 'http',
  version: '2.x: timeout is not set',
  source: 'https://github.com/villadora/express-http-proxy#timeout',
  operations: [hands([''], '1', ['0'], ['timeout'])],
};

const deadline: Operation['deadline'] = { places: ['0.proxyTimeout'], otherwise: 'none', remedies: [{ title: 'Give up after 10 seconds', set: '0.proxyTimeout', value: '10_000' }] };

/** Made without a target, it is told whom to ask with each request. */
export const httpProxy: Library = {
  id: 'http-proxy',
  title: 'http-proxy',
  language: 'javascript',
  modules: ['http-proxy', 'http-proxy-3', 'httpxy'],
  protocol: 'http',
  version: '1.18: proxyTimeout is not set',
  source: 'https://github.com/http-party/node-http-proxy#options',
  operations: [
    { at: ['createProxyServer', 'createProxy', 'createServer', ''], does: 'make', makes: 'HttpProxy', shares: 'lightly', address: { places: ['0.target'], form: 'url' }, transport: { otherwise: 'scheme' }, deadline },
    { at: ['HttpProxy#web'], does: 'request', repeatable: 'unknown', address: { places: ['2.target'], form: 'url' }, transport: { otherwise: 'scheme' }, deadline: { places: ['2.proxyTimeout'] } },
    { at: ['HttpProxy#ws'], does: 'make', address: { places: ['3.target'], form: 'url' }, transport: { otherwise: 'scheme' } },
  ],
};
