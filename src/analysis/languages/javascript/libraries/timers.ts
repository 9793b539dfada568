// What lets time pass, in milliseconds.
import type { Library } from '../../../concepts';

const library = (id: string, modules: readonly string[], source: string, operations: Library['operations']): Library =>
  ({ id, title: id, language: 'javascript', modules, protocol: 'tcp', version: 'Node 20', source, operations });

export const timers: readonly Library[] = [
  library('timers', ['timers', 'node:timers'], 'https://nodejs.org/api/timers.html#settimeoutcallback-delay-args', [
    { at: ['global:setTimeout', 'setTimeout'], does: 'pause', lasts: { place: '1', unit: 'ms', then: '0' } },
  ]),
  library('timers-promises', ['timers/promises', 'node:timers/promises'], 'https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options', [
    { at: ['setTimeout', 'scheduler.wait'], does: 'pause', lasts: { place: '0', unit: 'ms' } },
  ]),
  library('delay', ['delay', 'sleep-promise', 'p-sleep'], 'https://github.com/sindresorhus/delay#readme', [{ at: ['', 'delay'], does: 'pause', lasts: { place: '0', unit: 'ms' } }]),
];
