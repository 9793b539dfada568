// How well-known stores and brokers are asked whether they work, and images that bring a question of their own.

/** The words of a Compose health check for an image; undefined where none is known. */
export function healthQuestion(image: string | undefined): readonly string[] | undefined {
  const name = nameOf(image);
  return name === undefined ? undefined : questions.find((one) => one.image.test(name))?.asks;
}

/** True for images that declare a health check themselves. */
export function bringsHealthCheck(image: string | undefined): boolean {
  return /(^|\/)(mysql\/mysql-server|eventstore\/eventstore|louislam\/uptime-kuma|linuxserver\/.*|itzg\/minecraft-server|netdata\/netdata|gcr\.io\/cadvisor\/cadvisor|google\/cadvisor|containrrr\/watchtower|jwilder\/dockerize|container-registry\.oracle\.com\/.*)$/.test(nameOf(image) ?? '');
}

// https://hub.docker.com/_/postgres · https://redis.io/docs/latest/commands/ping/ · https://mariadb.com/kb/en/using-healthcheck-sh/ ·
// https://dev.mysql.com/doc/refman/8.4/en/mysqladmin.html · https://www.rabbitmq.com/docs/monitoring#health-checks · https://www.mongodb.com/docs/mongodb-shell/
const questions: readonly { readonly image: RegExp; readonly asks: readonly string[] }[] = [
  { image: /^(library\/)?postgres$|^postgis\/postgis$|^timescale\/timescaledb$|^pgvector\/pgvector$/, asks: ['CMD-SHELL', 'pg_isready -U $${POSTGRES_USER:-postgres}'] },
  { image: /^(library\/)?redis$/, asks: ['CMD', 'redis-cli', 'ping'] },
  { image: /^valkey\/valkey$/, asks: ['CMD', 'valkey-cli', 'ping'] },
  { image: /^(library\/)?mysql$/, asks: ['CMD', 'mysqladmin', 'ping', '-h', 'localhost'] },
  { image: /^(library\/)?mariadb$/, asks: ['CMD', 'healthcheck.sh', '--connect', '--innodb_initialized'] },
  { image: /^(library\/)?mongo$/, asks: ['CMD', 'mongosh', '--quiet', '--eval', "db.adminCommand('ping')"] },
  { image: /^(library\/)?rabbitmq$/, asks: ['CMD', 'rabbitmq-diagnostics', '-q', 'ping'] },
];

function nameOf(image: string | undefined): string | undefined {
  return image?.split('@')[0]!.replace(/:[^/:]*$/, '').replace(/^docker\.io\//, '').toLowerCase();
}
