// Interceptors, filters and handlers: most only look on, some give up or send again.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const retries = async (files: Readonly<Record<string, string>>) => inShort((await analyse(files)).filter(({ rule }) => rule === 'missing-retry')).map((line) => line.replace(/^missing-retry (?:.*\/)?/, '').replace(/ .*/, ''));

const java = (interceptor: string, more: Readonly<Record<string, string>> = {}) => ({
  'src/main/java/io/shop/Stock.java': `package io.shop;
import org.springframework.web.client.RestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import io.elsewhere.*;
import org.springframework.stereotype.Service;
@Service class Stock {
  private final RestTemplate http;
  Stock(RestTemplateBuilder builder) { this.http = builder.build(); http.getInterceptors().add(${interceptor}); }
  String level(String item) { return http.getForObject("https://stock.shop.io/" + item, String.class); }
}
`,
  ...more,
});

describe('An interceptor of RestTemplate', () => {
  it('that only adds a header leaves the client without a retry', async () => {
    assert.deepEqual(await retries(java('(request, body, execution) -> { request.getHeaders().set("Authorization", "x"); return execution.execute(request, body); }')), ['Stock.java:8']);
    assert.deepEqual(await retries(java('new Signing()', { 'src/main/java/io/shop/Signing.java': 'package io.shop;\nclass Signing { Object intercept(Object request) { return sign(request); } }\n' })), ['Stock.java:8']);
  });

  it('may send again, as its code or its name says, or nobody knows', async () => {
    assert.deepEqual(await retries(java('(request, body, execution) -> { for (int attempt = 0; ; attempt++) { return execution.execute(request, body); } }')), []);
    assert.deepEqual(await retries(java('new RetryInterceptor(3)')), []);
    assert.deepEqual(await retries(java('interceptor')), []);
  });
});

describe('A policy of HttpClient in .NET', () => {
  const typed = 'public class Stock { readonly HttpClient _http; public Stock(HttpClient http) { _http = http; } public Task<string> Read() => _http.GetStringAsync("/a"); }';
  const program = (more: string) => ({ 'Program.cs': `using Polly;\nusing Polly.Extensions.Http;\n${more}`, 'Stock.cs': typed });

  it('that only breaks the circuit does not repeat', async () => {
    assert.deepEqual(await retries(program('var breaker = HttpPolicyExtensions.HandleTransientHttpError().CircuitBreakerAsync(3, TimeSpan.FromSeconds(30));\nservices.AddHttpClient<Stock>().AddPolicyHandler(breaker);')), ['Program.cs:4']);
    assert.deepEqual(await retries(program('services.AddHttpClient<Stock>().AddHttpMessageHandler<AuthorizationHandler>();')), ['Program.cs:3']);
  });

  it('that waits and repeats does', async () => {
    assert.deepEqual(await retries(program('services.AddHttpClient<Stock>().AddPolicyHandler(Policies.Again());\nstatic class Policies { public static IAsyncPolicy<HttpResponseMessage> Again() => HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n)); }')), []);
    assert.deepEqual(await retries(program('services.AddHttpClient<Stock>().AddHttpMessageHandler<RetryHandler>();')), []);
  });
});

describe('An interceptor of axios', () => {
  const text = (handler: string) => ({ 'src/stock.ts': `import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://stock.shop.io', timeout: 900 });\napi.interceptors.response.use((r) => r, ${handler});\nexport const read = () => api.get('/items');\n` });

  it('that only writes a log leaves the client without a retry', async () => {
    assert.deepEqual(await retries(text('(error) => { console.error(error); return Promise.reject(error); }')), ['stock.ts:2']);
  });

  it('that speaks of trying again may do so', async () => {
    assert.deepEqual(await retries(text('(error) => (error.config.retries-- > 0 ? api(error.config) : Promise.reject(error))')), []);
  });
});
