// What Nest's container hands out, and Nest's own ways to call others: HttpService (axios behind observables) and clients of message patterns; and RxJS, whose
// operators give them their limits.
import type { Library, Operation, Setting } from '../../../concepts';

const limit = (options: string): Setting => ({
  places: [`${options}.timeout`, `${options}.signal`],
  otherwise: 'none',
  remedies: [{ title: 'Give up after 5 seconds', set: `${options}.timeout`, value: '5000' }],
});
const once: Setting = { places: [], otherwise: 'none' };
const address = { places: ['0'], form: 'url' } as const;
const on = (names: readonly string[]): readonly string[] => names.flatMap((name) => [`HttpService#${name}`, `HttpService#axiosRef.${name}`]);

export const nestAxios: Library = {
  id: 'nestjs-axios',
  title: '@nestjs/axios',
  language: 'javascript',
  modules: ['@nestjs/axios'],
  protocol: 'http',
  version: '4.x: axios without a timeout, unless HttpModule is registered with one',
  source: 'https://docs.nestjs.com/techniques/http-module#configuration',
  operations: [
    // What a container hands over is made by its module.
    { at: on(['get', 'head']), does: 'request', through: [], repeatable: 'yes', address, deadline: limit('1'), retry: once },
    { at: on(['delete']), does: 'request', through: [], repeatable: 'yes', address, deadline: limit('1'), retry: once },
    { at: on(['put']), does: 'request', through: [], repeatable: 'yes', address, deadline: limit('2'), retry: once },
    { at: on(['post', 'patch']), does: 'request', through: [], repeatable: 'no', address, deadline: limit('2') },
    { at: on(['request']), does: 'request', through: [], repeatable: { method: ['0.method'] }, address: { places: ['0.url'], form: 'url' }, deadline: limit('0'), retry: once },
    // Which module has which registration is not followed: any with options, or from elsewhere, is taken to have a limit.
    { at: ['HttpModule.register'], requires: { '0.timeout': '*' }, does: 'ambient', gives: ['deadline'], covers: ['nestjs-axios'] },
    { at: ['HttpModule.registerAsync'], does: 'ambient', gives: ['deadline', 'retry'], covers: ['nestjs-axios'] },
  ],
};

export const nestContainer: Library = {
  id: 'nestjs-container',
  title: 'Nest container',
  language: 'javascript',
  modules: ['@nestjs/common'],
  protocol: 'tcp',
  version: '11.x',
  source: 'https://docs.nestjs.com/fundamentals/custom-providers#factory-providers-usefactory',
  operations: [{ at: ['Module'], does: 'provide', factories: { list: '0.providers', name: 'provide', makes: 'useFactory', is: 'useValue' } }],
};

export const nestClients: Library = {
  id: 'nestjs-clients',
  title: '@nestjs/microservices',
  language: 'javascript',
  modules: ['@nestjs/microservices'],
  protocol: 'tcp',
  version: '11.x: an answer is waited for without limit',
  source: 'https://docs.nestjs.com/microservices/basics#timeouts',
  operations: [
    // A cold observable: sent when somebody subscribes.
    { at: ['ClientProxy#send', 'ClientKafka#send', 'ClientRMQ#send', 'ClientTCP#send', 'ClientRedis#send', 'ClientNats#send'], does: 'request', through: [], repeatable: 'unknown', deadline: { places: [], otherwise: 'none', remedies: [{ title: 'Give up after 5 seconds (RxJS timeout)', imports: [['rxjs', 'timeout']], replace: '$call.pipe(timeout(5000))' }] } },
  ],
};

const piped = (requires: NonNullable<Operation['requires']>, gives: NonNullable<Operation['gives']>): Operation => ({ at: ['any:pipe'], does: 'wrap', on: 'receiver', requires, gives });

export const rxjs: Library = {
  id: 'rxjs',
  title: 'RxJS',
  language: 'javascript',
  modules: ['rxjs', 'rxjs/operators'],
  protocol: 'tcp',
  version: '7.x',
  source: 'https://rxjs.dev/api/operators/timeout',
  operations: [
    { at: ['timeout', 'timeoutWith'], does: 'make', makes: 'RxTimeout', waits: ['0.each', '0.first', '0'] },
    {
      at: ['retry'], does: 'make', makes: 'RxRetry', gives: ['retry'],
      repeats: { times: { places: ['0.count', '0'], counts: 'retries', otherwise: 'endless' }, pauses: [{ place: '0.delay', is: 'told' }], otherwise: 'none' },
    },
    { at: ['retryWhen'], does: 'make', makes: 'RxRetry' },
    piped({ '*:RxTimeout': 'RxTimeout', '*:RxRetry': 'RxRetry' }, ['deadline', 'retry']),
    piped({ '*:RxTimeout': 'RxTimeout' }, ['deadline']),
    piped({ '*:RxRetry': 'RxRetry' }, ['retry']),
  ],
};
