// Connections and secrets in the settings that programs bring along: `application.yml`, `appsettings.json`.
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { analyse, inShort } from '../../support/analyse';
import { read } from './reading';

const found = async (file: string, text: string): Promise<readonly string[]> => inShort(await analyse({ [file]: text }));

describe('Settings of a .NET program', () => {
  const settings = (connection: string, more = '{}') => found('src/Shop/appsettings.json', `{\n"ConnectionStrings": { "Shop": "${connection}" },\n"More": ${more}\n}`);

  it('give away passwords and switch off encryption in connection strings', async () => {
    assert.deepEqual((await settings('Server=sql.shop.io;User Id=shop;Password=hx7-Winter;Encrypt=False')).map((line) => line.split(' ')[0]), ['hardcoded-credential', 'plaintext-connection']);
    assert.deepEqual((await settings('esdb://events.shop.io:2113?tls=false')).map((line) => line.split(' ')[0]), ['plaintext-connection']);
    assert.deepEqual((await settings('Host=pg.shop.io;SSL Mode=Disable')).map((line) => line.split(' ')[0]), ['plaintext-connection']);
  });

  it('are left alone where they stay on this machine', async () => {
    assert.deepEqual(await settings('Server=(localdb)\\\\mssqllocaldb;Database=shop;User Id=sa;Password=hx7-Winter;TrustServerCertificate=True'), []);
    assert.deepEqual(await settings('Data Source=.;User Id=sa;Password=hx7-Winter;Encrypt=false'), []);
  });

  it('are passwords for this machine where the section says so', async () => {
    const broker = (host: string) => `{\n  "Broker": {\n    "Host": "amqp://${host}:5671",\n    "Password": "guest"\n  }\n}\n`;
    assert.deepEqual(await Promise.all(['localhost', 'mq.shop.io'].map(async (host) => (await found('appsettings.json', broker(host))).filter((one) => one.includes('credential')).length)), [0, 1]);
  });

  it('speak to Redis in plaintext unless the connection string asks for TLS', async () => {
    const redis = async (section: string) => (await found('appsettings.json', `{\n${section}\n}`)).map((line) => line.split(' ')[0]);
    assert.deepEqual(await redis('"ConnectionStrings": { "Redis": "cache.shop.io:6379,abortConnect=false" }'), ['plaintext-connection']);
    assert.deepEqual(await redis('"redis": { "connectionString": "redis" }'), ['plaintext-connection']);
    assert.deepEqual(await redis('"ConnectionStrings": { "Redis": "cache.shop.io:6380,ssl=true" }'), []);
    assert.deepEqual(await redis('"redis": { "connectionString": "localhost", "enabled": "true" }'), []);
  });

  it('give away what signs tokens', async () => {
    assert.deepEqual(await settings('Host=pg.shop.io', '{ "Jwt": { "Key": "c2hvcC1qd3Qtc2lnbmluZw" } }'), ['hardcoded-credential src/Shop/appsettings.json:3 More.Jwt.Key']);
  });
});

describe('Files of variables that are called by what they are for', () => {
  it('are read, unless they are samples', async () => {
    const told = async (path: string) => (await found(path, 'RABBITMQ_ERLANG_COOKIE=Qx7-Winter-291\n')).map((line) => line.split(' ')[0]);
    assert.deepEqual([await told('env/broker.env'), await told('env/broker.example.env')], [['hardcoded-credential'], []]);
  });
});

describe('Settings of a Spring program', () => {
  it('are judged profile by profile', async () => {
    const text = 'spring.datasource:\n  url: jdbc:mysql://localhost/shop\n  password: dbpass\n---\nspring.datasource:\n  url: jdbc:mysql://db/shop\n  password: dbpass\n';
    assert.deepEqual(await found('src/main/resources/application.yml', text), ['hardcoded-credential src/main/resources/application.yml:7 spring.datasource.password']);
    const passwords = async (settings: string): Promise<number> => (await found('src/main/resources/application.yml', settings)).filter((one) => one.includes('credential')).length;
    assert.deepEqual(await Promise.all(['h2:./data/shop', 'h2:tcp://db.shop.io/shop'].map((url) => passwords(`spring.datasource:\n  url: jdbc:${url}\n  password: dbpass\n`))), [0, 1]);
    assert.equal(await passwords('store.influxdb:\n  server-url: http://127.0.0.1:8086\n  password: dbpass\n'), 0);
  });

  it('dial where users are looked up, and not what is told to people', async () => {
    const text = 'security.oauth2.resource.user-info-uri: http://auth.shop.io/me\ninfo.site: http://shop.io\nroutes.claim: "Claims[http://schemas.xmlsoap.org/identity/name]"\n';
    assert.deepEqual(await found('src/main/resources/application.yml', text), ['plaintext-connection src/main/resources/application.yml:1 auth.shop.io']);
  });

  it('in the form of properties are read as well', async () => {
    assert.deepEqual(await found('src/main/resources/application.properties', 'spring.datasource.url=jdbc:mysql://db.shop.io/shop?useSSL=false\nspring.datasource.password=hx7\n'), [
      'plaintext-connection src/main/resources/application.properties:1 db.shop.io', 'hardcoded-credential src/main/resources/application.properties:2 spring.datasource.password',
    ]);
  });
});

describe('Settings of programs that teams buy', () => {
  it('are read under names that are theirs alone', () => {
    const facts = (path: string, text: string) => read({ [path]: text }, path).facts;
    assert.deepEqual(facts('mq/rabbitmq.conf', 'default_user = shop\ndefault_pass = s3Cr3t!pass\n').credentials.map(({ name }) => name), ['default_pass']);
    assert.deepEqual(facts('logs/filebeat.yml', 'output.elasticsearch:\n  hosts: ["http://search:9200"]\n').connections.map(({ name, transport }) => `${name} ${transport}`), ['output.elasticsearch.hosts plaintext']);
  });
});

describe('Settings of a proxy', () => {
  it('tell which old versions of TLS it still speaks', () => {
    const allowed = (versions: string) => read({ 'nginx.conf': `server {\n  listen 443 ssl;\n  ssl_protocols ${versions};\n  location / { proxy_pass http://web; }\n}\n` }, 'nginx.conf').facts.tls.map(({ allows }) => allows);
    assert.deepEqual(['TLSv1 TLSv1.1 TLSv1.2', 'TLSv1.1 TLSv1.2', 'TLSv1.2 TLSv1.3'].map(allowed), [['TLS 1.0'], ['TLS 1.1'], []]);
    // What only serves files speaks TLS as well.
    const served = (file: string, text: string) => read({ [file]: text }, file).facts.tls.map(({ allows }) => allows);
    assert.deepEqual(served('site.conf', 'server { listen 443 ssl; ssl_protocols TLSv1.1 TLSv1.2; root /srv; }\n'), ['TLS 1.1']);
    assert.deepEqual(served('httpd.conf', 'SSLEngine on\nSSLProtocol all -SSLv3 -TLSv1\n'), []);
    assert.deepEqual(served('httpd.conf', 'SSLEngine on\nSSLProtocol -all +TLSv1 +TLSv1.2\n'), ['TLS 1.0']);
  });
});

describe('Routes of Spring Cloud Gateway', () => {
  const folder = 'gateway/src/main/resources';
  const routes = (filters: string) => `spring.cloud.gateway:\n  routes:\n    - id: orders\n      uri: lb://ORDERS\n      filters: ${filters}\n`;
  const about = async (files: Readonly<Record<string, string>>) => inShort((await analyse(files)).filter(({ rule }) => /timeout|retry/.test(rule)));

  it('wait without end unless something beside them or in them ends it', async () => {
    const found = [`missing-timeout ${folder}/application.yml:4 spring.cloud.gateway.routes`];
    assert.deepEqual(await about({ [`${folder}/application.yml`]: routes('[StripPrefix=1]') }), found);
    assert.deepEqual(await about({ [`${folder}/application.yml`]: routes('[StripPrefix=1]').replace('gateway:', 'gateway.server.webflux:') }), found);
    assert.equal((await about({ 'config-repo/gateway.yml': 'server.port: 80\nspring.cloud.gateway.routes:\n- uri: lb://orders\n' })).length, 1);
    assert.deepEqual(await about({ [`${folder}/application.yml`]: routes('[]'), [`${folder}/application-prod.yml`]: 'spring.cloud.gateway.httpclient.response-timeout: 5s\n' }), []);
    assert.deepEqual(await about({ [`${folder}/application.yml`]: routes('[CircuitBreaker=orders]') }), []);
    // As its HTTP client does, which other settings tell.
    assert.deepEqual(await about({ [`${folder}/application.yml`]: routes('[]').replace('gateway:', 'gateway.server.webmvc:') }), []);
  });

  it('are reported once, not for each profile', async () => {
    assert.equal((await about({ [`${folder}/application.yml`]: routes('[]'), [`${folder}/application-docker.yml`]: routes('[]') })).length, 1);
  });

  it('repeat what their filters say, in both forms', async () => {
    const rules = async (filters: string) => (await about({ [`${folder}/application.yml`]: `${routes(filters)}  httpclient.response-timeout: 5s\n` })).map((line) => line.split(' ')[0]);
    assert.deepEqual(await rules('[{name: Retry, args: {retries: 3, methods: [GET, POST], backoff: {firstBackoff: 10ms}}}]'), ['retry-non-idempotent']);
    assert.deepEqual(await rules('["Retry=3,BAD_GATEWAY,POST"]'), ['retry-non-idempotent', 'retry-without-backoff']);
    assert.deepEqual(await rules('["Retry=3,BAD_GATEWAY,GET,10ms,50ms,2"]'), []);
    assert.deepEqual(await rules('[{name: Retry, args: {retries: "${RETRIES}"}}]'), []);
  });

  it('are read as far as they can be', async () => {
    assert.deepEqual(await about({ [`${folder}/application.yml`]: 'spring.cloud.gateway:\n  routes: [5, {uri: [}, {filters: {}}]\n' }), []);
  });
});

describe('Retries of Resilience4j in settings', () => {
  const retries = async (instance: string, more = '') => (await found('src/main/resources/application.yml', `resilience4j.retry:\n  instances:\n    orders:\n${instance.split(', ').map((line) => `      ${line}\n`).join('')}${more}`)).filter((line) => line.startsWith('retry-without-backoff'));

  it('come back in step unless something makes the pauses grow', async () => {
    assert.deepEqual(await retries('max-attempts: 5, wait-duration: 200ms'), ['retry-without-backoff src/main/resources/application.yml:5 resilience4j.retry.instances.orders']);
    assert.deepEqual(await retries('maxAttempts: 5, waitDuration: 200ms, enableExponentialBackoff: true'), []);
    assert.deepEqual(await retries('wait-duration: 200ms, enable-randomized-wait: true'), []);
    assert.deepEqual(await retries('max-attempts: 2'), []);
  });

  it('take from a shared configuration what they do not say themselves', async () => {
    assert.deepEqual(await retries('base-config: calm', '  configs:\n    calm:\n      exponential-backoff-multiplier: 2\n'), []);
    assert.deepEqual(await retries('retry-exceptions: java.io.IOException', '  configs:\n    default:\n      wait-duration: 40s\n'), []);
    assert.equal((await found('src/main/resources/application.properties', 'resilience4j.retry.instances.orders.waitDuration=PT1S\n')).length, 1);
  });
});
