// isahc and surf: HTTP clients without a limit unless one is configured.
import type { Library, Operation, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };
const documented = { language: 'rust', protocol: 'http' } as const;
const address = { places: ['0'], form: 'url' } as const;

const calls = (names: readonly string[], repeatable: 'yes' | 'no', blocks: boolean): Operation => ({ at: names, does: 'request', repeatable, address, deadline: none, ...(blocks ? { blocks } : {}) });

export const isahc: Library = {
  ...documented,
  id: 'isahc',
  title: 'isahc',
  modules: ['isahc'],
  version: '1.7: no timeout',
  source: 'https://docs.rs/isahc/latest/isahc/config/trait.Configurable.html#method.timeout',
  operations: [
    { at: ['HttpClient.builder', 'HttpClientBuilder.new'], does: 'make', makes: 'IsahcBuilder' },
    { at: ['IsahcBuilder#ssl_options'], does: 'make', makes: 'IsahcBuilder', tls: [{ place: '0', weakens: 'certificate', constants: { DANGER_ACCEPT_INVALID_CERTS: '' } }, { place: '0', weakens: 'host-name', constants: { DANGER_ACCEPT_INVALID_HOSTS: '' } }] },
    calls(['get', 'head', 'put', 'delete'], 'yes', true),
    calls(['post'], 'no', true),
    calls(['get_async', 'head_async', 'put_async', 'delete_async'], 'yes', false),
    calls(['post_async'], 'no', false),
  ],
};

/** Small clients that block: where they go is what matters. */
export const smallClients: Library = {
  ...documented,
  id: 'small-http-clients',
  title: 'attohttpc and minreq',
  modules: ['attohttpc', 'minreq'],
  version: 'attohttpc 0.30: 30 s to connect and to read; minreq 2: none',
  source: 'https://docs.rs/attohttpc/latest/attohttpc/',
  operations: [{ at: ['get', 'head', 'put', 'delete', 'post', 'patch'], does: 'make', address }],
};

export const surf: Library = {
  ...documented,
  id: 'surf',
  title: 'surf',
  modules: ['surf'],
  version: '2.3: no timeout for its shortcuts',
  source: 'https://docs.rs/surf/latest/surf/struct.Config.html#structfield.timeout',
  operations: [
    { at: ['get', 'head', 'put', 'delete'], does: 'request', repeatable: 'yes', address, deadline: none },
    { at: ['post', 'patch'], does: 'request', repeatable: 'no', address, deadline: none },
  ],
};
