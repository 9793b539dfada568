// StackExchange.Redis: 5 s to connect and for each command; reconnects by itself.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

const settings: Omit<Operation, 'at' | 'does'> = {
  transport: { tls: ['0?ssl', '0.Ssl'], otherwise: 'plaintext' },
  deadline: { places: [], otherwise: { value: '5 s' } },
  retry: { places: [], otherwise: { value: 'reconnects by itself' } },
};

const commands = ['StringGet', 'StringSet', 'StringIncrement', 'StringDecrement', 'KeyDelete', 'KeyExists', 'KeyExpire', 'HashGet', 'HashGetAll', 'HashSet', 'HashDelete', 'ListLeftPush', 'ListRightPush', 'ListLeftPop',
  'ListRightPop', 'ListRange', 'SetAdd', 'SetRemove', 'SetMembers', 'SetContains', 'SortedSetAdd', 'SortedSetRangeByRank', 'LockTake', 'LockRelease', 'ScriptEvaluate', 'StreamAdd', 'StreamRead', 'Execute', 'Ping'];

export const stackExchangeRedis: Library = {
  id: 'stack-exchange-redis',
  title: 'StackExchange.Redis',
  language: 'csharp',
  modules: ['StackExchange.Redis', 'Microsoft.Extensions.Caching.StackExchangeRedis'],
  protocol: 'redis',
  version: '2.8: connectTimeout 5 s, syncTimeout 5 s, connectRetry 3, ssl off',
  source: 'https://stackexchange.github.io/StackExchange.Redis/Configuration',
  operations: [
    { at: ['ConnectionMultiplexer.Connect'], does: 'connect', makes: 'ConnectionMultiplexer', shares: true, blocks: true, address: { places: ['0', '0.EndPoints'], form: 'host' }, ...settings },
    { at: ['ConnectionMultiplexer.ConnectAsync'], does: 'connect', makes: 'ConnectionMultiplexer', shares: true, address: { places: ['0', '0.EndPoints'], form: 'host' }, ...settings },
    { at: ['ConfigurationOptions'], does: 'make', form: 'new', credentials: [{ place: 'Password=', opens: 'connect' }] },
    {
      at: ['any:AddStackExchangeRedisCache', 'any:AddStackExchangeRedis'],
      does: 'connect',
      makes: 'RedisCache',
      ...settings,
      address: { places: ['0.Configuration', '0'], form: 'host' },
      transport: { tls: ['0.Configuration?ssl', '0?ssl'], otherwise: 'plaintext' },
    },
    { at: of(['ConnectionMultiplexer', 'IConnectionMultiplexer'], ['GetDatabase']), does: 'make', makes: 'IDatabase' },
    { at: of(['IDatabase'], commands.map((name) => `${name}Async`)), does: 'query' },
    { at: of(['IDatabase'], commands), does: 'query', blocks: true },
  ],
};
