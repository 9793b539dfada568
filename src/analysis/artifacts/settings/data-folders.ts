// Where stores keep their data inside of their containers, as their images document it.
// https://hub.docker.com/_/postgres (PGDATA) · https://hub.docker.com/_/mysql · https://hub.docker.com/_/mariadb · https://hub.docker.com/_/mongo ·
// https://hub.docker.com/_/cassandra · https://hub.docker.com/_/rabbitmq · https://hub.docker.com/_/couchdb · https://hub.docker.com/_/influxdb · https://hub.docker.com/_/neo4j

const folders: readonly { readonly image: RegExp; readonly folder: string }[] = [
  { image: /^(postgres|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector)$/, folder: '/var/lib/postgresql' },
  { image: /^(mysql|mariadb|percona)$/, folder: '/var/lib/mysql' },
  { image: /^mongo$/, folder: '/data/db' },
  { image: /^cassandra$/, folder: '/var/lib/cassandra' },
  { image: /^rabbitmq$/, folder: '/var/lib/rabbitmq' },
  { image: /^couchdb$/, folder: '/opt/couchdb/data' },
  { image: /^influxdb$/, folder: '/var/lib/influxdb' },
  { image: /^neo4j$/, folder: '/data' },
  { image: /^(docker\.elastic\.co\/elasticsearch\/)?elasticsearch$/, folder: '/usr/share/elasticsearch/data' },
];

// Settings that put it elsewhere.
const elsewhere = /pgdata|datadir|data[-_]?dir|dbpath|path\.data|mnesia|[-.]conf(ig)?\b|\.ya?ml\b|\.cnf\b/i;

/**
 * Whether something is mounted where the image keeps its data; undefined if that is not known.
 * `words`: names of variables and the command.
 */
export function keepsItsData(image: string | undefined, mounted: readonly string[], words: readonly string[]): boolean | undefined {
  const name = image?.split('@')[0]!.replace(/:[^/:]*$/, '').toLowerCase().replace(/^(docker\.io\/)?(library\/)?/, '');
  const known = name === undefined ? undefined : folders.find((one) => one.image.test(name));
  if (!known || words.some((word) => elsewhere.test(word)) || mounted.some((path) => !path.startsWith('/'))) return undefined;
  return mounted.some((path) => within(path, known.folder) || within(known.folder, path));
}

const within = (inner: string, outer: string): boolean => `${inner.replace(/\/+$/, '')}/`.startsWith(`${outer.replace(/\/+$/, '')}/`);
