// fasthttp: no limits of its own; some of its functions take one.
import type { Library, Operation, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };
const client: Setting = { places: ['ReadTimeout='], otherwise: 'none', remedies: [{ title: 'Set ReadTimeout to 10 seconds', imports: [['time', null]], set: 'ReadTimeout=', value: '10 * time.Second' }] };

const calls = (on: string, deadline?: Setting): readonly Operation[] => {
  const more = deadline ? { deadline } : {};
  return [
    { at: [`${on}GetTimeout`], does: 'request', repeatable: 'yes', address: { places: ['1'], form: 'url' }, deadline: { places: ['2'] } },
    { at: [`${on}GetDeadline`], does: 'request', repeatable: 'yes', address: { places: ['1'], form: 'url' }, deadline: { places: ['2'] } },
    { at: [`${on}Get`], does: 'request', repeatable: 'yes', address: { places: ['1'], form: 'url' }, ...more },
    { at: [`${on}Post`], does: 'request', repeatable: 'no', address: { places: ['1'], form: 'url' }, ...more },
    { at: [`${on}DoTimeout`, `${on}DoDeadline`], does: 'request', deadline: { places: ['2'] } },
    { at: [`${on}Do`, `${on}DoRedirects`], does: 'request', ...more },
  ];
};

export const fasthttp: Library = {
  id: 'fasthttp',
  title: 'fasthttp',
  language: 'go',
  modules: ['github.com/valyala/fasthttp'],
  protocol: 'http',
  version: '1.6x: no timeouts; requests that may be repeated are repeated when the connection breaks',
  source: 'https://pkg.go.dev/github.com/valyala/fasthttp#Client',
  operations: [
    ...calls('', none),
    { at: ['Client', 'HostClient'], form: 'literal', does: 'make', makes: 'Client', shares: true, deadline: client },
    ...calls('Client#'),
  ],
};
