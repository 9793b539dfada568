// How many copies a producer of messages waits for, where settings say it: `spring.kafka.producer.acks`.
import type { WeakAcknowledgement } from '../../concepts';
import type { Setting } from './setting';

const key = /kafka.*[._-](?:request[._-]required[._-])?acks$/i;

/** At most one a value. */
export function acknowledgementsIn({ key: named, value, at }: Setting): readonly WeakAcknowledgement[] {
  if (!key.test(named) || !/^[01]$/.test(value)) return [];
  return [{ at, name: `${named}: ${value}`, library: 'Kafka', copies: value === '0' ? 'none' : 'one', dispensable: /log|metric|telemetr|trac|analytics|audit-?stats/i.test(named) }];
}
