// Clients of clouds and services in C#, sockets and directories: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { found } from './found';

describe('Clients of services', () => {
  it('are asked once for each item, where one question would do', async () => {
    assert.deepEqual(await found('sequential-remote-calls', ['Amazon.S3'], 'var s3 = new AmazonS3Client();', 'foreach (var key in input.Uploads)', '{', '  await s3.DeleteObjectAsync("media", key);', '}'), ['s3.DeleteObjectAsync']);
  });

  it('charge and mail twice where a policy repeats them, unless they carry a key', async () => {
    const retried = (call: string) => found('retry-non-idempotent', ['Polly', 'Stripe'], 'var retry = Policy.Handle<StripeException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(Math.Pow(2, n)));', 'var refunds = new RefundService();', `await retry.ExecuteAsync(() => ${call});`);
    assert.deepEqual(await retried('refunds.CreateAsync(new RefundCreateOptions { Amount = 5 })'), ['refunds.CreateAsync']);
    assert.deepEqual(await retried('refunds.CreateAsync(options, new RequestOptions { IdempotencyKey = input })'), []);
    assert.deepEqual(await retried('refunds.GetAsync(input)'), []);
  });

  it('repeat rows that are added, unless the table refuses the second', async () => {
    const retried = (sql: string) => found('retry-non-idempotent', ['Polly', 'Dapper', 'Npgsql'], 'var db = new NpgsqlConnection(settings["Db"]);', 'var retry = Policy.Handle<NpgsqlException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n));', `await retry.ExecuteAsync(() => db.ExecuteAsync("${sql}", new { input }));`);
    assert.deepEqual(await retried('INSERT INTO seen(mail) VALUES (@input)'), ['db.ExecuteAsync']);
    assert.deepEqual(await retried('INSERT INTO seen(mail) VALUES (@input) ON CONFLICT DO NOTHING'), []);
  });
});

describe('Sockets of .NET', () => {
  it('connect for as long as it takes without a limit', async () => {
    const connects = (how: string) => found('missing-timeout', ['System.Net.Sockets', 'System.Threading'], 'using var tcp = new TcpClient();', how);
    assert.deepEqual(await connects('await tcp.ConnectAsync("log.shop.io", 6514);'), ['tcp.ConnectAsync']);
    assert.deepEqual(await connects('await tcp.ConnectAsync("log.shop.io", 6514, new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);'), []);
  });

  it('are plain by their scheme', async () => {
    assert.deepEqual(await found('plaintext-connection', ['System.Net.WebSockets'], 'var socket = new ClientWebSocket();', 'await socket.ConnectAsync(new Uri("ws://feed.shop.io/v1"), stop);'), ['feed.shop.io']);
    assert.deepEqual(await found('plaintext-connection', ['System.Net.WebSockets'], 'var socket = new ClientWebSocket();', 'await socket.ConnectAsync(new Uri("wss://feed.shop.io/v1"), stop);'), []);
  });
});

describe('Versions of TLS', () => {
  it('are told from flags and from options inside of options', async () => {
    const allowed = (versions: string) => found('weak-tls-version', ['System.Net.Http', 'System.Net.Security', 'System.Security.Authentication'], `var handler = new SocketsHttpHandler { SslOptions = { EnabledSslProtocols = ${versions} } };`);
    assert.equal((await allowed('SslProtocols.Tls11 | SslProtocols.Tls12')).length, 1);
    assert.deepEqual(await allowed('SslProtocols.Tls12 | SslProtocols.Tls13'), []);
  });
});

describe('Secrets', () => {
  it('stand in headers and where a directory is asked', async () => {
    assert.equal((await found('hardcoded-credential', ['System.Net.Http'], 'var http = new HttpClient();', 'http.DefaultRequestHeaders.Add("Authorization", "Bearer pat_8Jq2Lk0vTz5RwXn1Yb7Hd4Gc");')).length, 1);
    assert.equal((await found('hardcoded-credential', ['Novell.Directory.Ldap'], 'var ldap = new LdapConnection();', 'ldap.Bind(dn, "Hr-B1nd-2024");')).length, 1);
    assert.deepEqual(await found('hardcoded-credential', ['System.Net.Http'], 'var http = new HttpClient();', 'http.DefaultRequestHeaders.Add("Authorization", $"Bearer {settings["Token"]}");'), []);
  });
});
