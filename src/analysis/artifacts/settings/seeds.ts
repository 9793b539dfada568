// Host lists by which the client of a clustered system finds its first member.
import { reachOf, type SeedList } from '../../concepts';
import { hole, placeOf, type Setting } from './setting';
import { hostsOf } from './url';

// Only names that say both "first contact" and "which system", so that REDIS_HOST or API_SERVERS give none.
const lists: readonly { readonly key: RegExp; readonly member: string }[] = [
  { key: /(^|_)bootstrap_?servers?$/, member: 'broker' },
  { key: /kafka.*_(brokers?|broker_?(list|urls?|addr(ess)?(es)?)|servers?|hosts?)$|(^|_)broker_list$/, member: 'broker' },
  { key: /(cassandra|scylla).*_(seeds?|contact_?points?|hosts?|nodes?)$/, member: 'seed' },
  { key: /(^|_)(elasticsearch|opensearch)_(hosts|nodes)$|(^|_)discovery_seed_hosts$/, member: 'seed' },
  { key: /redis.*_(sentinels?|sentinel_nodes|cluster_nodes|sentinel_hosts?)$/, member: 'node' },
];

/** The seed list a setting is, if its name says so and its value is a list of hosts. */
export function seedsOf(setting: Setting): SeedList | undefined {
  const key = setting.key.replace(/^-+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const list = lists.find((one) => one.key.test(key));
  if (!list || /topic|listener|advertised|password|user/.test(key)) return undefined;
  const parts = setting.value.replace(/[[\]"'\s]/g, '').split(',').filter(Boolean);
  const hosts = parts.map((part) => hostsOf(part.replace(/^[a-z_]+:\/\//i, '').replace(/[/?].*$/, ''))[0]?.name);
  const known = hosts.filter((host): host is string => host !== undefined && /^[a-z0-9][\w.-]*$/.test(host));
  if (known.length === 0) return undefined;
  return {
    at: known.length === 1 ? placeOf(parts[hosts.indexOf(known[0])]!, setting) : setting.at,
    name: setting.key, member: list.member, hosts: known,
    complete: known.length === parts.length && !setting.value.includes(hole),
    reach: reachOf(known[0]),
  };
}
