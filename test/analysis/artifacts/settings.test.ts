import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { connectionOf } from '../../../src/analysis/artifacts/settings/connection';
import { productOf } from '../../../src/analysis/artifacts/settings/product';
import { seedsOf } from '../../../src/analysis/artifacts/settings/seeds';
import type { Setting } from '../../../src/analysis/artifacts/settings/setting';

const setting = (key: string, value: string): Setting => ({ key, value, raw: value, at: { file: 'f', span: { start: 0, end: value.length } } });
const connection = (key: string, value: string) => connectionOf(setting(key, value), new Set(['me']));

describe('A configuration value as a connection', () => {
  it('is plaintext by its scheme', () => {
    for (const value of ['http://api:80', 'ws://live', 'redis://cache', 'amqp://q', 'mongodb://m1,m2/x', 'nats://n:4222', 'mqtt://t', 'ftp://files', 'ldap://dir', 'smtp://mail:25']) {
      assert.deepEqual([connection('X', value)?.transport, connection('X', value)?.because], ['plaintext', 'scheme'], value);
    }
  });

  it('is encrypted by its scheme or its parameters', () => {
    for (const value of ['https://api', 'wss://live', 'rediss://cache', 'amqps://q', 'mongodb+srv://m', 'mongodb://m/x?tls=true', 'postgres://db/x?sslmode=require']) {
      assert.equal(connection('X', value)?.transport, 'tls', value);
    }
  });

  it('is not known for databases that negotiate, unless a parameter switches it off', () => {
    assert.equal(connection('X', 'postgres://db/x')?.transport, 'unknown');
    assert.equal(connection('X', 'jdbc:postgresql://db:5432/x')?.transport, 'unknown');
    assert.equal(connection('X', 'mysql+pymysql://db/x')?.transport, 'unknown');
    const off = connection('X', 'postgres://db/x?sslmode=disable')!;
    assert.deepEqual([off.transport, off.because, off.at.span], ['plaintext', 'option', { start: 16, end: 31 }]);
    assert.equal(connection('X', 'jdbc:mysql://db/x?useSSL=false')?.transport, 'plaintext');
  });

  it('is plaintext where a setting or a part of one switches encryption off', () => {
    assert.equal(connection('PGSSLMODE', 'disable')?.transport, 'plaintext');
    assert.deepEqual(connection('DSN', 'host=db user=app sslmode=disable')?.address?.host, 'db');
    assert.equal(connection('KAFKA_SECURITY_PROTOCOL', 'SASL_PLAINTEXT')?.protocol, 'kafka');
  });

  it('knows how far the host is away', () => {
    const reach = (value: string) => connection('X', value)?.address?.reach;
    assert.deepEqual(
      ['http://localhost:1', 'http://127.0.0.1', 'http://[::1]:80', 'http://host.docker.internal', 'http://api', 'http://api.shop.svc.cluster.local', 'http://api.example.com', 'http://api.acme.com', 'http://…:80'].map(reach),
      ['loopback', 'loopback', 'loopback', 'loopback', 'cluster', 'cluster', 'documentation', 'remote', 'unknown'],
    );
  });

  it('never shows a password', () => {
    assert.equal(connection('X', 'amqp://user:secret@rabbit:5672/')?.address?.text, 'amqp://rabbit:5672/');
  });

  it('is none for what is compared, announced, listened on or a proxy', () => {
    for (const key of ['CORS_ORIGINS', 'corsAllowedOrigins', 'ALLOWED_HOSTS', 'REDIRECT_URI', 'OIDC_ISSUER', 'KAFKA_ADVERTISED_LISTENERS', 'ASPNETCORE_URLS', 'GF_SERVER_ROOT_URL', 'http_proxy', 'NO_PROXY', 'NEXT_PUBLIC_API_URL', '--listen-client-urls']) {
      assert.equal(connection(key, 'http://shop.acme.com'), undefined, key);
    }
    for (const value of ['http://0.0.0.0:80', 'http://+:80', 'http://*:80', 'http://me:8080/health', 'http://', 'see https:// for more', 'aws://x', 'tcp://q:1']) assert.equal(connection('X', value), undefined, value);
  });

  it('is one a value, the plaintext one first', () => {
    assert.equal(connection('X', 'https://a,http://b')?.address?.host, 'b');
  });
});

describe('A configuration value as a seed list', () => {
  it('is one where the name says bootstrap, brokers or seeds of a cluster', () => {
    assert.deepEqual(seedsOf(setting('KAFKA_BOOTSTRAP_SERVERS', 'k1:9092, k2:9092'))?.hosts, ['k1', 'k2']);
    assert.deepEqual(seedsOf(setting('spring.kafka.bootstrap-servers', 'kafka.acme.com:9092'))?.reach, 'remote');
    assert.equal(seedsOf(setting('CASSANDRA_CONTACT_POINTS', 'c1'))?.member, 'seed');
    assert.equal(seedsOf(setting('KAFKA_BROKERS', '…:9092')), undefined);
    assert.equal(seedsOf(setting('KAFKA_BROKERS', 'k1:9092,…'))?.complete, false);
  });

  it('is none for single hosts and topics', () => {
    for (const key of ['REDIS_HOST', 'API_SERVERS', 'KAFKA_TOPIC', 'KAFKA_ADVERTISED_LISTENERS', 'DB_HOSTS', 'BROKER_URL']) assert.equal(seedsOf(setting(key, 'a:1')), undefined, key);
  });
});

describe('An image', () => {
  it('is known by its last segment, whatever registry, vendor or tag', () => {
    const title = (image: string) => productOf(image)?.title;
    assert.deepEqual(
      ['postgres', 'docker.io/bitnami/postgresql-repmgr:16', 'redis/redis-stack-server', 'confluentinc/cp-kafka:7.5', 'localhost:5000/mongo', 'mcr.microsoft.com/mssql/server:2022', 'jaegertracing/all-in-one', 'otel/opentelemetry-collector-contrib@sha256:0'].map(title),
      ['PostgreSQL', 'PostgreSQL', 'Redis', 'Kafka', 'MongoDB', 'SQL Server', 'Jaeger', 'OpenTelemetry Collector'],
    );
  });

  it('is not taken for a product that its name only mentions', () => {
    for (const image of ['acme/redis-consumer', 'acme/api', 'acme/postgres-backup', undefined]) assert.equal(productOf(image), undefined);
    assert.equal(productOf('opensearchproject/opensearch-dashboards:2')?.role, 'telemetry');
    for (const image of ['provectuslabs/kafka-ui', 'mongo-express', 'dpage/pgadmin4', 'quay.io/cloudhut/kowl']) assert.equal(productOf(image)?.title, 'console');
    assert.equal(productOf('prometheuscommunity/postgres-exporter')?.role, 'telemetry');
  });
});
