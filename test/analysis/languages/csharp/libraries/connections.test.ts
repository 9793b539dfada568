// Databases, caches, brokers and mail of .NET: what travels in plaintext, and what is tried once.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createProjectOver } from '../../../../support/project';
import { found, foundIn } from './found';

const plain: readonly (readonly [using: string, code: string])[] = [
  ['Npgsql', 'new NpgsqlConnection("Host=db.shop.io;SSL Mode=Disable");'],
  ['Npgsql', 'NpgsqlDataSource.Create("Host=db.shop.io;SslMode=Disable");'],
  ['Microsoft.Data.SqlClient', 'new SqlConnection("Server=tcp:db.shop.io,1433;Encrypt=False");'],
  ['MySqlConnector', 'new MySqlConnection("Server=db.shop.io;SslMode=None");'],
  ['Microsoft.EntityFrameworkCore', 'options.UseNpgsql("Host=db.shop.io;SSL Mode=Disable");'],
  ['StackExchange.Redis', 'ConnectionMultiplexer.Connect("cache.shop.io:6379");'],
  ['StackExchange.Redis', 'services.AddStackExchangeRedisCache(o => { o.Configuration = "cache.shop.io:6379"; });'],
  ['MongoDB.Driver', 'new MongoClient("mongodb://mongo.shop.io:27017");'],
  ['RabbitMQ.Client', 'new ConnectionFactory { HostName = "broker.shop.io" };'],
  ['RabbitMQ.Client', 'var f = new ConnectionFactory(); f.Uri = new Uri("amqp://broker.shop.io");'],
  ['EasyNetQ', 'RabbitHutch.CreateBus("host=broker.shop.io");'],
  ['Confluent.Kafka', 'new ProducerConfig { BootstrapServers = "a.shop.io:9092,b.shop.io:9092", SecurityProtocol = SecurityProtocol.SaslPlaintext };'],
  ['System.Net.Mail', 'new SmtpClient("mail.shop.io") { EnableSsl = false };'],
  ['MailKit.Net.Smtp', 'var c = new SmtpClient(); await c.ConnectAsync("mail.shop.io", 25, SecureSocketOptions.None);'],
];

const encrypted: readonly (readonly [using: string, code: string])[] = [
  ['Npgsql', 'new NpgsqlConnection("Host=db.shop.io;SSL Mode=Require");'],
  ['Npgsql', 'new NpgsqlConnection(input);'],
  ['Microsoft.Data.SqlClient', 'new SqlConnection("Server=db.shop.io;Database=shop");'],
  ['Microsoft.Data.SqlClient', 'new SqlConnection("Server=localhost,1434;Encrypt=False");'],
  ['Microsoft.EntityFrameworkCore', 'options.UseSqlServer(settings.GetConnectionString("Shop"));'],
  ['StackExchange.Redis', 'ConnectionMultiplexer.Connect("cache.shop.io:6380,ssl=true");'],
  ['StackExchange.Redis', 'ConnectionMultiplexer.Connect(settings["Redis"]);'],
  ['MongoDB.Driver', 'new MongoClient("mongodb+srv://mongo.shop.io");'],
  ['MongoDB.Driver', 'new MongoClient("mongodb://mongo.shop.io/?tls=true");'],
  ['RabbitMQ.Client', 'new ConnectionFactory { Uri = new Uri("amqps://broker.shop.io") };'],
  ['RabbitMQ.Client', 'new ConnectionFactory { HostName = "localhost" };'],
  ['NATS.Client', 'new ConnectionFactory { HostName = "broker.shop.io" };'],
  ['Confluent.Kafka', 'new ConsumerConfig { BootstrapServers = "a.shop.io:9093,b.shop.io:9093", SecurityProtocol = SecurityProtocol.Ssl };'],
  ['System.Net.Mail', 'var c = new SmtpClient("mail.shop.io"); c.EnableSsl = true;'],
  ['MailKit.Net.Smtp', 'var c = new SmtpClient(); c.Connect("mail.shop.io", 587, SecureSocketOptions.StartTls); c.Connect("mail.shop.io", 25, false);'],
  ['MailKit.Net.Smtp', 'var o = input == "x" ? SecureSocketOptions.None : SecureSocketOptions.Auto; var c = new SmtpClient(); c.Connect("mail.shop.io", 587, o);'],
];

describe('Connections of .NET', () => {
  for (const [using, code] of plain) it(`are plaintext: ${code}`, async () => assert.equal((await found('plaintext-connection', [using], code)).length, 1));
  for (const [using, code] of encrypted) it(`are left alone: ${code}`, async () => assert.deepEqual(await found('plaintext-connection', [using], code), []));

  it('to a broker are tried once, unless something tries again', async () => {
    assert.equal((await found('missing-retry', ['RabbitMQ.Client'], 'var f = new ConnectionFactory { HostName = "broker" };', 'var c = await f.CreateConnectionAsync();')).length, 1);
    assert.deepEqual(await found('missing-retry', ['RabbitMQ.Client', 'Polly'], 'var f = new ConnectionFactory { HostName = "broker" };', 'Policy.Handle<Exception>().WaitAndRetry(5, n => t).Execute(() => f.CreateConnection());'), []);
  });

  it('of pools and of clients that reconnect are left alone', async () => {
    for (const [using, code] of encrypted) assert.deepEqual(await found('missing-retry', [using], code), [], code);
  });
});

describe('Entity Framework', () => {
  const context = 'using Microsoft.EntityFrameworkCore; class Db : DbContext { public DbSet<Order> Orders { get; set; } public DbSet<Line> Lines { get; set; } } class A(Db db) { async Task M() { BODY } }';
  const queries = async (body: string) => (await createProjectOver({ 'Db.cs': context.replace('BODY', body) })).of('Db.cs').queries?.length ?? 0;

  it('asks the database where a query is run, however long the chain to it is', async () => {
    assert.equal(await queries('var a = await db.Orders.AsNoTracking().Where(o => o.Open).OrderBy(o => o.Id).Take(5).ToListAsync(); var b = db.Orders.First();'), 2);
  });

  it('asks once for a query inside a query, and not for one that is only built', async () => {
    assert.equal(await queries('var a = await db.Orders.Where(o => !db.Lines.Any(l => l.Order == o.Id)).ToListAsync();'), 1);
    assert.equal(await queries('var a = from o in db.Orders where db.Lines.Any(l => l.Order == o.Id) select new { o.Id, Count = db.Lines.Count() };'), 0);
  });
});

describe('TLS in .NET', () => {
  it('is weakened by a check that accepts everything, wherever it is written', async () => {
    for (const code of [
      'var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c, x, e) => true };', 'var h = new HttpClientHandler(); h.ServerCertificateCustomValidationCallback = delegate { return true; };',
      'h.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;', 'ServicePointManager.ServerCertificateValidationCallback += (s, c, x, e) => true;',
    ]) assert.equal((await found('tls-verification-disabled', ['System.Net'], code)).length, 1, code);
  });

  it('is left alone where the check decides', async () => {
    assert.deepEqual(await found('tls-verification-disabled', [], 'var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c, x, e) => e == SslPolicyErrors.None };'), []);
  });
});

describe('The Azure SDK', () => {
  it('is meant to be built once, not for each message', async () => {
    const sender = (body: string) => `using Azure.Messaging.ServiceBus; class Sender(string connection) { ${body} }`;
    const clients = (body: string) => foundIn('client-per-request', { 'Sender.cs': sender(body) });
    assert.equal((await clients('public async Task SendAsync(string order) { await using var client = new ServiceBusClient(connection); await client.CreateSender("orders").SendMessageAsync(new ServiceBusMessage(order)); }')).length, 1);
    assert.deepEqual(await clients('private readonly ServiceBusClient client = new ServiceBusClient(connection); public async Task SendAsync(string order) { await client.CreateSender("orders").SendMessageAsync(new ServiceBusMessage(order)); }'), []);
  });
});
