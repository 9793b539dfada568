// Connections whose host is a setting of its own, as Spring Boot has them: `spring.rabbitmq.host`, with TLS another setting beside it.
import { reachOf, type Connection, type Protocol } from '../../concepts';
import { hole, placeOf, type Setting } from '../settings/setting';
import { hostOf } from '../settings/url';

interface Client {
  /** What stands before the host, and what keys of the client begin with. */
  readonly prefix: RegExp;
  readonly hosts: RegExp;
  readonly protocol: Protocol;
  readonly title: string;
  /** Settings of the client that ask for TLS, with the values that do not. */
  readonly tls: RegExp;
  readonly off?: RegExp;
}

// https://docs.spring.io/spring-boot/appendix/application-properties/index.html: all of them are plain unless told otherwise.
const clients: readonly Client[] = [
  { prefix: /^spring\.(data\.)?redis\./, hosts: /\.(host|cluster\.nodes|sentinel\.nodes)$/, protocol: 'redis', title: 'Redis', tls: /\.ssl(\.enabled|\.bundle)?$/ },
  { prefix: /^spring\.rabbitmq\./, hosts: /\.(host|addresses)$/, protocol: 'amqp', title: 'RabbitMQ', tls: /\.ssl\.(enabled|bundle)$/ },
  { prefix: /^spring\.(cloud\.stream\.)?kafka\./, hosts: /\.(bootstrapservers|brokers)$/, protocol: 'kafka', title: 'Kafka', tls: /security\.?protocol$|\.ssl\.bundle$/, off: /^(sasl_)?plaintext$/i },
  { prefix: /^spring\.data\.mongodb\./, hosts: /\.host$/, protocol: 'mongodb', title: 'MongoDB', tls: /\.ssl(\.enabled|\.bundle)?$/ },
  { prefix: /^spring\.mail\./, hosts: /\.host$/, protocol: 'smtp', title: 'Mail', tls: /starttls\.(enable|required)$|\.ssl\.(enabled?|bundle|trust)$|socketfactory\.class$|^spring\.mail\.protocol$/, off: /^(false|smtp)$/i },
];

/** `"Redis": "redis:6379,abortConnect=false"`: the connection strings of Redis in .NET have no scheme, and speak in plaintext without `ssl=true`. */
export function redisStringsIn(filled: readonly Setting[]): readonly Connection[] {
  // Where TLS is a setting of its own, it is not told from here which client it is for.
  if (filled.some(({ key }) => /redis/i.test(key) && /ssl|tls/i.test(key))) return [];
  return filled.flatMap((setting): Connection[] => {
    const [, host] = redisString.exec(setting.value) ?? [];
    const isRedis = /redis/i.test(setting.key) ? redisKey.test(setting.key) : /connection-?string$/i.test(setting.key) && /^[^,]*:6379(?:,|$)/.test(setting.value);
    if (host === undefined || !isRedis || /^(?:spring|quarkus|micronaut)\./.test(setting.key) || /ssl\s*=\s*true/i.test(setting.value) || /^(?:true|false|none|null|memory|inmemory)$/i.test(host)) return [];
    const at = placeOf(host, setting);
    return [{
      at, name: setting.key, protocol: 'redis', transport: 'plaintext', because: 'default',
      address: { host, reach: reachOf(host), at, text: host },
      note: 'Redis is spoken in plaintext unless the connection string says `ssl=true`', fixes: [],
    }];
  });
}

const redisString = /^([a-z][a-z0-9.-]*)(?::\d{2,5})?(?:,\s*\w+\s*=[^,]*)*$/i;
const redisKey = /(?:^|\.)(?:connection-?strings\.\w*redis\w*|\w*redis[\w.]*\.?connection(?:-?string)?|\w*redis\w*\.(?:configuration|endpoint|server))$/i;

/** One connection a client that names its host in plain text and asks for TLS nowhere in these settings. */
export function connectionsInParts(filled: readonly Setting[]): readonly Connection[] {
  const settings = filled.map((setting) => ({ setting, key: setting.key.toLowerCase().replace(/[-_]/g, '') }));
  return clients.flatMap((client) => {
    const own = settings.filter(({ key }) => client.prefix.test(key));
    const isEncrypted = own.some(({ key, setting }) => client.tls.test(key) && !(client.off ?? /^(false|no|off)$/i).test(setting.value))
      || own.some(({ key, setting }) => /\.port$/.test(key) && client.protocol === 'smtp' && setting.value === '465');
    // Where somebody else may set a variable, nobody sees which host it is; an address with a scheme speaks for itself.
    const host = own.find(({ key, setting }) => client.hosts.test(key) && !setting.value.includes('://') && !setting.value.includes(hole));
    const name = host && hostOf(host.setting.value.split(',')[0]!.trim()).name;
    if (!host || name === undefined || isEncrypted) return [];
    const at = placeOf(name, host.setting);
    return [{
      at, name: host.setting.key, protocol: client.protocol, transport: 'plaintext' as const, because: 'default' as const,
      address: { host: name, reach: reachOf(name), at, text: name },
      note: `${client.title} is spoken in plaintext unless these settings ask for TLS`, fixes: [],
    }];
  });
}
