// Who is fed by whom: programs that send to a topic or queue, and those that take from it, over the broker of the system.
import type { Facts, Protocol, Site } from '../../concepts';
import type { MapFlow } from '../../../model';
import { testFile } from '../test-file';

export interface ChannelSources {
  readonly facts: readonly Facts[];
  /** The part of the map whose code a file is. */
  partOf(file: string): string | undefined;
  /** What a part's settings give a variable or key. */
  settingOf(part: string, name: string): string | undefined;
  /** The one broker that speaks a protocol; undefined if there is none, or several. */
  brokerFor(protocol: Protocol): string | undefined;
  lineOf(site: Site): number;
}

export interface BrokerUse {
  readonly part: string;
  readonly broker: string;
  readonly protocol: Protocol;
  readonly at: Site;
  readonly note: string;
}

export interface Flows {
  readonly flows: readonly MapFlow[];
  /** That a program uses the broker, from its code. */
  readonly uses: readonly BrokerUse[];
}

interface End {
  readonly part: string;
  readonly does: 'sends' | 'takes';
  readonly protocol: Protocol;
  readonly channel: string;
  readonly at: Site;
  readonly by: string;
}

export function flowsOf(sources: ChannelSources): Flows {
  const { facts, partOf, brokerFor, lineOf } = sources;
  const ends = facts.flatMap(({ file, channels = [] }): readonly End[] => {
    const part = channels.length > 0 && !testFile.test(file) ? partOf(file) : undefined;
    return part === undefined ? [] : channels.flatMap(({ channel, ...use }) => {
      const name = ('setting' in channel ? sources.settingOf(part, channel.setting) : undefined) ?? ('name' in channel ? channel.name : undefined);
      return name === undefined || name === '' ? [] : [{ ...use, part, channel: name }];
    });
  });
  const flows = new Map<string, MapFlow>();
  const takers = ends.filter(({ does }) => does === 'takes');
  for (const sent of ends) {
    if (sent.does !== 'sends') continue;
    for (const taken of takers) {
      if (taken.protocol !== sent.protocol || taken.part === sent.part || !fits(taken.channel, sent.channel, sent.protocol)) continue;
      const key = `${sent.part} ${taken.part} ${sent.channel}`;
      if (!flows.has(key)) flows.set(key, { from: sent.part, to: taken.part, over: brokerFor(sent.protocol) ?? null, channel: sent.channel, protocol: sent.protocol, file: sent.at.file, line: lineOf(sent.at) });
    }
  }
  return {
    flows: [...flows.values()].toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.channel, b.channel)),
    uses: ends.flatMap(({ part, protocol, at, does, channel, by }) => {
      const broker = brokerFor(protocol);
      return broker === undefined ? [] : [{ part, broker, protocol, at, note: `${by} ${does === 'sends' ? 'calls it to send to' : 'calls it to take from'} ${channel}` }];
    }),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The names that takers write may stand for several: `orders.*`, `sensors/+/heat`, `orders.>`. */
function fits(pattern: string, name: string, protocol: Protocol): boolean {
  if (pattern === name) return true;
  if (protocol === 'kafka' || !/[*>#+]/.test(pattern)) return false;
  const separator = protocol === 'mqtt' ? '/' : '.';
  const parts = pattern.split(separator).map((part) => (part === '*' || part === '+' ? `[^${separator}]+` : part === '>' || part === '#' ? '.*' : part.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${parts.join(separator === '.' ? '\\.' : '/')}$`).test(name);
}

/** Titles of products that speak a protocol. */
export const brokersOf: Readonly<Partial<Record<Protocol, readonly string[]>>> = { kafka: ['Kafka'], amqp: ['RabbitMQ', 'ActiveMQ'], nats: ['NATS'], mqtt: ['MQTT broker'], redis: ['Redis'] };
