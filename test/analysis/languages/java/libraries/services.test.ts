// Clients of services and directories in Java, and retries of Reactor: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { found } from './support';

describe('Clients of services', () => {
  it('charge twice where a policy repeats them, unless they carry a key', async () => {
    const imports = ['com.stripe.model.Refund', 'com.stripe.net.RequestOptions', 'io.github.resilience4j.retry.annotation.Retry'];
    assert.deepEqual(await found('retry-non-idempotent', imports, '@Retry(name = "stripe")\nRefund refund(RefundCreateParams params) throws Exception { return Refund.create(params); }'), ['1 Refund.create']);
    assert.deepEqual(await found('retry-non-idempotent', imports, '@Retry(name = "stripe")\nRefund refund(RefundCreateParams params, String key) throws Exception {\nreturn Refund.create(params, RequestOptions.builder().setIdempotencyKey(key).build()); }'), []);
  });

  it('are asked once for each item, where one question would do', async () => {
    assert.deepEqual(await found('sequential-remote-calls', ['java.util.*', 'org.springframework.ldap.core.LdapTemplate'], 'private final LdapTemplate ldap;\nShop(LdapTemplate ldap) { this.ldap = ldap; }\nList<Object> mails(List<String> uids) {\nreturn uids.stream().map(uid -> ldap.search("ou=people", uid, mapper)).toList(); }'), ['4 ldap.search']);
  });
});

describe('Retries of Reactor', () => {
  const imports = ['java.time.Duration', 'org.springframework.web.reactive.function.client.WebClient', 'reactor.util.retry.Retry', 'reactor.core.publisher.Mono'];
  const asked = (rule: string, verb: string, retry: string) => found(rule, imports, `private final WebClient web = WebClient.create("https://pay.shop.io");\nMono<String> pay() {\nreturn web.${verb}().uri("/charges").retrieve().bodyToMono(String.class)${retry}; }`);

  it('are judged by their pauses and by what they repeat', async () => {
    assert.equal((await asked('retry-without-backoff', 'get', '.retryWhen(Retry.fixedDelay(5, Duration.ofMillis(200)))')).length, 1);
    assert.equal((await asked('retry-without-backoff', 'get', '.retry()')).length, 1);
    assert.deepEqual(await asked('retry-without-backoff', 'get', '.retryWhen(Retry.backoff(5, Duration.ofMillis(200)))'), []);
    assert.equal((await asked('retry-non-idempotent', 'post', '.retryWhen(Retry.backoff(5, Duration.ofMillis(200)))')).length, 1);
    assert.deepEqual(await asked('retry-non-idempotent', 'get', '.retryWhen(Retry.backoff(5, Duration.ofMillis(200)))'), []);
  });
});

describe('TLS and secrets', () => {
  it('are told by options of OkHttp, mail and Jedis', async () => {
    assert.equal((await found('weak-tls-version', ['okhttp3.*'], 'ConnectionSpec spec = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS).tlsVersions(TlsVersion.TLS_1_2, TlsVersion.TLS_1_0).build();')).length, 1);
    assert.deepEqual(await found('weak-tls-version', ['okhttp3.*'], 'ConnectionSpec spec = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS).tlsVersions(TlsVersion.TLS_1_2).build();'), []);
    assert.equal((await found('hardcoded-credential', ['redis.clients.jedis.*'], 'JedisPooled a = new JedisPooled(new HostAndPort("cache.shop.io", 6380), DefaultJedisClientConfig.builder().ssl(true).password("old-redis-Pa55").build());')).length, 1);
    assert.deepEqual(await found('plaintext-connection', ['redis.clients.jedis.*'], 'Jedis a = new Jedis("cache.shop.io", 6379);\nJedis b = new Jedis("localhost", 6379);'), ['1 cache.shop.io']);
  });
});
