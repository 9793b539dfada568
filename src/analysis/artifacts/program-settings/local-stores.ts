// Stores and brokers that a program looks for on its own machine: the default that a variable replaces where it runs.
import type { LocalStore } from '../../concepts';
import { placeOf, type Setting } from '../settings/setting';

const customary: Readonly<Record<string, readonly string[]>> = {
  5432: ['PostgreSQL'], 3306: ['MySQL', 'MariaDB'], 27017: ['MongoDB'], 6379: ['Redis'], 5672: ['RabbitMQ'], 9092: ['Kafka'], 9200: ['Elasticsearch', 'search engine'], 1433: ['SQL Server'], 4222: ['NATS'], 8500: ['Consul'],
};

/** At most one a value. */
export function localStoresIn(setting: Setting): readonly LocalStore[] {
  const [written, port] = /(?:localhost|127\.0\.0\.1)[:,](\d{4,5})(?!\d)/.exec(setting.value) ?? [];
  const product = port === undefined ? undefined : customary[port];
  return product ? [{ ...placeOf(written!, setting), product, note: `${setting.key} names ${written}` }] : [];
}
