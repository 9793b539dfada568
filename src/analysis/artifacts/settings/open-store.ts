// How well-known stores are left open: settings that switch authentication off, and images that ask for none unless told to.
import type { Setting } from './setting';

/** The store that a setting opens to everybody, by its name; undefined for all other settings. */
export function switchedOpen({ key, value }: Setting): string | undefined {
  const name = key.replace(/^-+/, '').toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const said = value.trim().toLowerCase().replace(/^["']|["']$/g, '');
  const setting = settings.find((one) => one.key.test(name) && one.values.test(said));
  if (setting) return setting.product;
  const written = key === 'command' ? said : `${key} ${said}`;
  return flags.find((flag) => flag.words.test(written))?.product;
}

const yes = /^(yes|true|1|on)$/;

const settings: readonly { readonly key: RegExp; readonly values: RegExp; readonly product: string }[] = [
  { key: /^postgres_host_auth_method$/, values: /^trust$/, product: 'PostgreSQL' },
  { key: /^mysql_allow_empty_password$/, values: yes, product: 'MySQL' },
  { key: /^mariadb_allow_empty(_root)?_password$/, values: yes, product: 'MariaDB' },
  { key: /^allow_empty_password$/, values: yes, product: 'The store' },
  { key: /^allow_anonymous_login$/, values: yes, product: 'ZooKeeper' },
  { key: /^allow_none_authentication$/, values: yes, product: 'etcd' },
  { key: /^(es_setting_)?xpack_security_enabled$/, values: /^(false|0)$/, product: 'Elasticsearch' },
  { key: /^(disable_security_plugin|plugins_security_disabled)$/, values: yes, product: 'OpenSearch' },
  { key: /^security_authorization$/, values: /^disabled$/, product: 'MongoDB' },
  { key: /^(cassandra_)?authenticator$/, values: /^(org\.apache\.cassandra\.auth\.)?allowallauthenticator$/, product: 'Cassandra' },
  { key: /^neo4j_auth$/, values: /^none$/, product: 'Neo4j' },
  { key: /^authentication_anonymous_access_enabled$/, values: yes, product: 'Weaviate' },
  { key: /^influxdb_http_auth_enabled$/, values: /^false$/, product: 'InfluxDB' },
  { key: /^clickhouse_skip_user_setup$/, values: yes, product: 'ClickHouse' },
  // The image only looks whether it is there.
  { key: /^arango_no_auth$/, values: /^/, product: 'ArangoDB' },
  { key: /^anonymous_login$/, values: yes, product: 'ActiveMQ' },
  { key: /^allow_plaintext_listener$/, values: yes, product: 'Kafka' },
  // Without certificates it asks nobody who they are, either.
  { key: /^(eventstore|kurrentdb)_insecure$/, values: yes, product: 'EventStoreDB' },
  { key: /^seq_firstrun_noauthentication$/, values: yes, product: 'Seq' },
  { key: /^(traefik_)?api_insecure$/, values: yes, product: 'Traefik' },
  { key: /^gf_auth_anonymous_enabled$/, values: yes, product: 'Grafana' },
  { key: /^disable_security_dashboards_plugin$/, values: yes, product: 'OpenSearch Dashboards' },
  { key: /^me_config_basicauth(_enabled)?$/, values: /^false$/, product: 'mongo-express' },
  { key: /^(notebook|server)app_token$/, values: /^$/, product: 'Jupyter' },
];

const flags: readonly { readonly words: RegExp; readonly product: string }[] = [
  { words: /mosquitto-no-auth\.conf\b/, product: 'Mosquitto' },
  { words: /(^|\s)--protected-mode\s+no\b/, product: 'Redis' },
  { words: /(^|\s)--noauth\b/, product: 'MongoDB' },
  { words: /(^|\s)--skip-grant-tables\b/, product: 'MySQL' },
  { words: /(^|\s)--anonymous-auth[ =]true\b/, product: 'the Kubernetes API' },
  { words: /(^|\s)--client-cert-auth[ =]false\b/, product: 'etcd' },
  { words: /(^|\s)--enable-skip-login\b/, product: 'the Kubernetes dashboard' },
  { words: /\bargocd-server\s.*--disable-auth\b/, product: 'Argo CD' },
  { words: /\bcode-server\s.*--auth[ =]none\b/, product: 'code-server' },
  { words: /(^|\bcockroach\s+)start(-single-node)?\s.*--insecure\b/, product: 'CockroachDB' },
];

interface Image {
  readonly image: RegExp;
  /** Versions of which it is so; all if absent. */
  readonly tag?: RegExp;
  readonly product: string;
  /** Any of these, as the name of a variable or in the command, means that it asks who is there, or that we cannot tell. */
  readonly closed: RegExp;
}

// https://redis.io/docs/latest/operate/oss_and_stack/management/security/ · https://hub.docker.com/_/mongo (MONGO_INITDB_ROOT_USERNAME) ·
// https://www.elastic.co/guide/en/elasticsearch/reference/7.17/security-settings.html (off by default before 8.0) ·
// https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html · https://qdrant.tech/documentation/guides/security/
// Images of the maker, straight from where they are published or through a mirror.
const official = (name: string): RegExp => new RegExp(`^((docker\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws/docker|mirror\\.gcr\\.io)/)?(library/)?${name}$`);

const images: readonly Image[] = [
  { image: official('(redis|valkey)'), product: 'Redis', closed: redisCloses() },
  { image: /^redis\/redis-stack(-server)?$|^valkey\/valkey$/, product: 'Redis', closed: redisCloses() },
  { image: official('mongo'), product: 'MongoDB', closed: /initdb_root|--auth\b|keyfile|--config|(^|\s)-f\s|\.conf\b|mongos|configsvr|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: /(^|\/)elasticsearch(-oss)?$/, tag: /^[1-7]\./, product: 'Elasticsearch', closed: /security|shield|searchguard|readonlyrest|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: official('cassandra'), product: 'Cassandra', closed: /authenticator|\.ya?ml\b|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: /^qdrant\/qdrant$/, product: 'Qdrant', closed: /api_key|config|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: official('nats'), product: 'NATS', closed: /(^|\s)--?(c|config|user|pass|auth)\b|\.conf\b|token|creds|nkey|jwt|pass|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: official('(couchdb|apache/couchdb)'), tag: /^[12](\.|$)/, product: 'CouchDB', closed: /couchdb_(user|password)|\.ini\b|\/bin\/|^(ba)?sh\b|entrypoint/i },
  { image: official('influxdb'), tag: /^1(\.|$)/, product: 'InfluxDB', closed: /auth|\.conf\b|config|\/bin\/|^(ba)?sh\b|entrypoint/i },
];

/** A file of settings that is mounted counts for this image only if the command names one. */
export const readsNamedFileOnly = (image: string | undefined): boolean => image !== undefined && official('(redis|valkey)').test(image.split('@')[0]!.replace(/:[^/:]*$/, '').toLowerCase());

function redisCloses(): RegExp {
  return /requirepass|aclfile|masterauth|\.conf\b|redis_args|sentinel|cluster|pass|--user|\/bin\/|^sh\b|entrypoint/i;
}

/** The product, if this image answers everybody as it is started here. `words`: names of variables, and the command with its arguments. */
export function openByDefault(image: string | undefined, words: readonly string[]): string | undefined {
  return among(images, image, words)?.product;
}

// Consoles that show and change what is in a store, a broker or a queue, and have no login unless they are given one.
// https://docs.kafka-ui.provectus.io/development/configuration/misc-configuration-properties · https://github.com/joeferner/redis-commander#configuration ·
// https://flower.readthedocs.io/en/latest/auth.html · https://github.com/mongo-express/mongo-express#readme · https://akhq.io/docs/configuration/authentifications/
const consoles: readonly Image[] = [
  { image: /(^|\/)(provectuslabs|kafbat)\/kafka-ui$/, product: 'Kafka UI', closed: /auth|oauth|ldap|login|config|entrypoint/i },
  { image: /(^|\/)redis-commander$/, product: 'Redis Commander', closed: /http_(user|password)|auth|entrypoint/i },
  { image: /(^|\/)obsidiandynamics\/kafdrop$/, product: 'Kafdrop', closed: /auth|entrypoint/i },
  { image: /(^|\/)tchiotludo\/akhq$/, product: 'AKHQ', closed: /security|auth|oidc|ldap|config_files|entrypoint/i },
  { image: /(^|\/)(cmak|kafka-manager)$/, product: 'CMAK', closed: /auth|\.conf\b|entrypoint/i },
  { image: /(^|\/)mher\/flower$/, product: 'Flower', closed: /auth|entrypoint|\.py\b/i },
  { image: /(^|\/)lmenezes\/cerebro$/, product: 'Cerebro', closed: /auth|ldap|\.conf\b|entrypoint/i },
  { image: /^redis(labs)?\/redisinsight$/, product: 'Redis Insight', closed: /auth|entrypoint/i },
  { image: official('mongo-express'), tag: /^0\./, product: 'mongo-express', closed: /basicauth|config\.js|entrypoint/i },
];

/** The console, if this image lets everybody in as it is started here: by itself, or because it runs one of the team's own with a command that is known. */
export function openConsole(image: string | undefined, words: readonly string[]): string | undefined {
  const flower = words.some((word) => /\bcelery\b.*\sflower\b/.test(word)) && !words.some((word) => /basic_?auth|--auth|oauth/i.test(word));
  return flower ? 'Flower' : among(consoles, image, words)?.product;
}

function among(known: readonly Image[], image: string | undefined, words: readonly string[]): Image | undefined {
  const name = image?.split('@')[0]!.replace(/:[^/:]*$/, '').toLowerCase();
  const tag = /:([^/:]*)$/.exec(image?.split('@')[0] ?? '')?.[1] ?? '';
  const found = name === undefined ? undefined : known.find((one) => one.image.test(name) && (one.tag?.test(tag) ?? true));
  return found && !words.some((word) => found.closed.test(word)) ? found : undefined;
}
