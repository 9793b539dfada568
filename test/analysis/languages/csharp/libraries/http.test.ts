// HTTP clients of .NET: which of them wait without end, and which are repeated by nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';
import { found, foundIn } from './found';

describe('HttpClient', () => {
  it('is reported once where its limit is switched off, however that is written', async () => {
    for (const client of [
      'var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };', 'HttpClient http = new() { Timeout = System.Threading.Timeout.InfiniteTimeSpan };',
      'var http = new HttpClient(); http.Timeout = TimeSpan.FromMilliseconds(-1);', 'var http = new HttpClient(new SocketsHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };',
    ]) {
      assert.equal((await found('missing-timeout', [], client, 'await http.GetStringAsync("https://a.shop.io");', 'await http.PostAsync("https://a.shop.io", null);')).length, 1, client);
    }
  });

  it('is left alone with its own 100 s, with a limit of its own, and where nobody sees how it was made', async () => {
    for (const client of ['var http = new HttpClient();', 'var http = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };', 'var http = new HttpClient { Timeout = settings.GetValue<TimeSpan>("limit") };', 'var http = Make(input);']) {
      assert.deepEqual(await found('missing-timeout', [], client, 'await http.GetStringAsync("https://a.shop.io");'), [], client);
    }
  });

  it('may repeat what reads, also in a request object, but never what creates', async () => {
    assert.equal((await found('missing-retry', [], 'var http = new HttpClient();', 'await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://a.shop.io"));')).length, 1);
    assert.deepEqual(await found('missing-retry', [], 'var http = new HttpClient();', 'await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://a.shop.io"));', 'await http.PostAsJsonAsync("https://a.shop.io", input);'), []);
  });

  it('with a handler of its own may repeat by that', async () => {
    assert.deepEqual(await found('missing-retry', [], 'var http = new HttpClient(new Repeating());', 'await http.GetAsync("https://a.shop.io");'), []);
  });

  it('is followed into the other part of a class that holds it', async () => {
    assert.deepEqual(await foundIn('missing-timeout', {
      'Stock.cs': 'using System.Net.Http;\nusing System.Threading;\nnamespace Shop { public partial class Stock { private readonly HttpClient _http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; } }',
      'Stock.Read.cs': 'namespace Shop { public partial class Stock { public Task<string> Read(string path) => _http.GetStringAsync(path); } }',
    }), ['Stock.cs:3']);
  });

  it('whose checks a setting switches off is a hint, however the block is written', async () => {
    for (const block of ['if (!settings.ValidateCertificates)\n{\nX\n}', 'if (!settings.ValidateCertificates) {\nX\n}']) {
      const text = `using System.Net.Http;\nclass Shop {\n    void Open(Settings settings) {\n        var handler = new HttpClientHandler();\n${block.replace(/^/gm, '        ').replace('X', '    handler.ServerCertificateCustomValidationCallback =\n                HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;')}\n    }\n}\n`;
      assert.deepEqual((await analyse({ 'Shop.cs': text })).filter((f) => f.rule === 'tls-verification-disabled').map((f) => f.severity), ['hint'], block);
    }
  });

  it('of a class with the same name of ours is not it', async () => {
    assert.deepEqual(await foundIn('missing-retry', {
      'HttpClient.cs': 'namespace Shop.Http { public class HttpClient { public void GetAsync(string u) { } } }',
      'Use.cs': 'using Shop.Http; namespace Shop.Http { class Use { void M() { new HttpClient().GetAsync("https://a.shop.io"); } } }',
    }), []);
  });
});

describe('Clients that the container makes', () => {
  const typed = 'public class Stock { readonly HttpClient _http; public Stock(HttpClient http) { _http = http; } public Task<string> Read() => _http.GetStringAsync("/a"); }';

  it('are reported once, where they are registered', async () => {
    assert.deepEqual(await foundIn('missing-retry', { 'Program.cs': 'builder.Services.AddHttpClient<IStock, Stock>(c => c.BaseAddress = new("https://stock.shop.io"));', 'Stock.cs': typed }), ['Program.cs:1']);
    assert.deepEqual(await foundIn('missing-timeout', { 'Program.cs': 'services.AddHttpClient<Stock>(c => { c.Timeout = Timeout.InfiniteTimeSpan; });', 'Stock.cs': typed }), ['Program.cs:1']);
  });

  it('are found by their name, also when it is a constant in another file', async () => {
    assert.deepEqual(await foundIn('missing-retry', {
      'Names.cs': 'static class Names { public const string Stock = nameof(Stock); }',
      'Program.cs': 'services.AddHttpClient(Names.Stock, c => { });\nservices.AddHttpClient("other").AddStandardResilienceHandler();',
      'Use.cs': 'class Use(IHttpClientFactory f) { Task A() => f.CreateClient(Names.Stock).GetAsync("https://a.shop.io"); Task B() => f.CreateClient("other").GetAsync("https://a.shop.io"); }',
    }), ['Program.cs:1']);
  });

  it('are left alone with a policy, behind an extension of our own, and with one line for all of them', async () => {
    for (const program of [
      'services.AddHttpClient<Stock>().AddStandardResilienceHandler();', 'services.AddHttpClient<Stock>().SetHandlerLifetime(t).AddPolicyHandler(p);',
      'services.AddHttpClient<Stock>().AddOurRules();', 'var b = services.AddHttpClient<Stock>();\nb.AddTransientHttpErrorPolicy(p => p.RetryAsync(3));',
      'services.AddHttpClient<Stock>();\nservices.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());', 'services.AddHttpClient<Other>();',
    ]) assert.deepEqual(await foundIn('missing-retry', { 'Program.cs': program, 'Stock.cs': typed }), [], program);
  });

  it('change with the file that registers them', async () => {
    const { analyserOver, learner } = await import('../../../../support/analyse');
    const analyser = await analyserOver({ 'Program.cs': 'services.AddHttpClient<Stock>();', 'Stock.cs': typed });
    const rules = () => analyser.findings('Program.cs', learner).map((f) => f.rule);
    assert.deepEqual(rules(), ['missing-retry']);
    await analyser.update([{ file: 'Program.cs', text: 'services.AddHttpClient<Stock>().AddStandardResilienceHandler();' }]);
    assert.deepEqual(rules(), []);
  });

  it('are asked for where namespaces are brought in by one file for all', async () => {
    assert.deepEqual(await foundIn('single-point-of-failure', {
      'GlobalUsings.cs': 'global using Confluent.Kafka;', 'Broker.cs': 'namespace Shop; class Broker { ProducerConfig C() => new() { BootstrapServers = "kafka-1:9092" }; }',
    }), ['Broker.cs:1']);
    assert.deepEqual(await foundIn('single-point-of-failure', { 'Broker.cs': 'namespace Shop; class Broker { ProducerConfig C() => new() { BootstrapServers = "kafka-1:9092" }; }' }), []);
  });
});

describe('Polly', () => {
  it('covers what it runs, whether it is a policy, a pipeline, or what was wrapped together', async () => {
    for (const [usings, policy] of [
      ['Polly', 'var p = Policy.Handle<Exception>().WaitAndRetryAsync(3, n => t);'], ['Polly.Retry', 'AsyncRetryPolicy p = Make();'], ['Polly', 'var p = new ResiliencePipelineBuilder().AddRetry(new()).AddTimeout(t).Build();'],
      ['Polly', 'var p = Policy.WrapAsync(a, b);'],
    ]) assert.deepEqual(await found('missing-retry', [usings!], 'var http = new HttpClient();', policy!, 'await p.ExecuteAsync(async () => await http.GetAsync("https://a.shop.io"));'), [], policy);
  });

  it('covers no more than that', async () => {
    assert.equal((await found('missing-retry', ['Polly'], 'var http = new HttpClient();', 'var p = Policy.TimeoutAsync(3);', 'await p.ExecuteAsync(async () => await http.GetAsync("https://a.shop.io"));')).length, 1);
  });
});

describe('Older clients', () => {
  it('are reported where their limit is switched off, and left alone otherwise', async () => {
    const request = 'var r = (HttpWebRequest)WebRequest.Create("https://a.shop.io");';
    assert.equal((await found('missing-timeout', ['System.Net'], request, 'r.Timeout = Timeout.Infinite;', 'r.GetResponse();')).length, 1);
    assert.deepEqual(await found('missing-timeout', ['System.Net'], request, 'r.Timeout = 5000;', 'r.GetResponse();', 'new WebClient().DownloadString("https://a.shop.io");'), []);
    assert.deepEqual(await found('missing-timeout', ['RestSharp'], 'var c = new RestClient("https://a.shop.io");', 'await c.GetAsync(new RestRequest("x"));'), []);
  });
});

describe('A client in a base class', () => {
  const base = (timeout: string) => `using System.Net.Http;\nnamespace Shop.Common;\npublic abstract class ApiBase\n{\n    protected HttpClient Client { get; } = new HttpClient { Timeout = ${timeout} };\n}\n`;
  const api = 'using Shop.Common;\nnamespace Shop;\npublic class StockApi : ApiBase\n{\n    public Task<string> Levels() => Client.GetStringAsync("https://stock.shop.io/levels");\n}\n';

  it('is the one that a member with a capital letter means', async () => {
    assert.deepEqual(await foundIn('missing-timeout', { 'ApiBase.cs': base('Timeout.InfiniteTimeSpan'), 'StockApi.cs': api }), ['ApiBase.cs:5']);
    assert.deepEqual(await foundIn('missing-timeout', { 'ApiBase.cs': base('TimeSpan.FromSeconds(5)'), 'StockApi.cs': api }), []);
  });
});

describe('Policies for clients of the factory', () => {
  const services = (policy: string): Record<string, string> => ({
    'Startup.cs': `using Microsoft.Extensions.DependencyInjection;\nusing Polly;\nclass Startup { void Add(IServiceCollection services) {\nservices.AddHttpClient<Stock>(c => c.Timeout = TimeSpan.FromSeconds(2))\n.AddTransientHttpErrorPolicy(${policy}); } }`,
  });

  it('that repeat at once are found in the function that the factory is given', async () => {
    assert.deepEqual(await foundIn('retry-without-backoff', services('p => p.RetryAsync(3)')), ['Startup.cs:5']);
  });

  it('are left alone with growing pauses, and where they open a circuit', async () => {
    assert.deepEqual(await foundIn('retry-without-backoff', services('p => p.WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(Math.Pow(2, n) + Random.Shared.NextDouble()))')), []);
    assert.deepEqual(await foundIn('retry-without-backoff', services('p => p.CircuitBreakerAsync(3, TimeSpan.FromSeconds(30))')), []);
  });
});
