// Java as projects are written: beans and clients in other files, what containers hand over, what is decided elsewhere.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, analyserOver, inShort, learner } from '../../../support/analyse';

const folder = 'orders/src/main/java/io/shop';
const java = (name: string, imports: readonly string[], body: string): Record<string, string> => ({
  [`${folder}/${name}.java`]: `package io.shop;\n${imports.map((one) => `import ${one};`).join(' ')}\n${body}\n`,
});
const timeouts = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  inShort((await analyse(files)).filter(({ rule }) => rule === 'missing-timeout')).map((one) => one.replace(/^\S+ \S*\//, ''));

const rest = 'org.springframework.web.client.RestTemplate';
const client = java('Stock', [rest], 'class Stock {\n  private final RestTemplate rest;\n  Stock(RestTemplate rest) { this.rest = rest; }\n  String a() { return rest.getForObject("https://a.shop.io", String.class); }\n}');
const config = (made: string): Record<string, string> =>
  java('Config', [rest, 'org.springframework.context.annotation.*', 'org.springframework.boot.web.client.RestTemplateBuilder'], `@Configuration\nclass Config {\n  @Bean RestTemplate rest(RestTemplateBuilder builder) { return ${made}; }\n}`);

describe('What Spring hands over', () => {
  it('is judged where the bean is made, whoever uses it', async () => {
    assert.deepEqual(await timeouts({ ...client, ...config('new RestTemplate()') }), ['Config.java:5 RestTemplate']);
    assert.deepEqual(await timeouts({ ...client, ...config('builder.build()') }), ['Config.java:5 builder.build']);
    assert.deepEqual(await timeouts({ ...client, ...config('builder.setReadTimeout(Duration.ofSeconds(2)).build()') }), []);
  });

  it('is unknown where no bean is seen, and where a setting may limit what the builder builds', async () => {
    assert.deepEqual(await timeouts(client), []);
    assert.deepEqual(await timeouts({ ...client, ...config('builder.build()'), 'orders/src/main/resources/application.yml': 'spring:\n  http:\n    client:\n      read-timeout: 2s\n' }), []);
  });

  it('is told by what is handed in, though its declared type has another name in the record', async () => {
    const gateway = (made: string): Record<string, string> => java('Gateway', ['org.springframework.web.reactive.function.client.WebClient', 'org.springframework.http.client.reactive.ReactorClientHttpConnector', 'reactor.netty.http.client.HttpClient'], `class Gateway {
  String a() { HttpClient http = HttpClient.create().secure(ssl -> ssl.sslContext(own)); return build(http${made}).get().uri("https://a.shop.io").retrieve().bodyToMono(String.class).block(); }
  private WebClient build(HttpClient http) { return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build(); }
}`);
    assert.deepEqual(await timeouts(gateway('')), ['Gateway.java:5 WebClient.builder()…build']);
    assert.deepEqual(await timeouts(gateway('.responseTimeout(Duration.ofSeconds(2))')), []);
  });

  it('is judged anew when the bean or the settings change', async () => {
    const analyser = await analyserOver({ ...client, ...config('new RestTemplate()') });
    const count = (): number => analyser.files().flatMap((file) => analyser.findings(file, learner)).filter(({ rule }) => rule === 'missing-timeout').length;
    const before = count();
    const [[file, text]] = Object.entries(config('builder.build()')) as [[string, string]];
    await analyser.update([{ file, text }]);
    const built = count();
    await analyser.update([{ file: 'orders/src/main/resources/application.properties', text: 'spring.http.client.read-timeout=2s\n' }]);
    assert.deepEqual([before, built, count()], [1, 1, 0]);
  });

  it('comes from the own module before any other', async () => {
    const other = Object.fromEntries(Object.entries(config('new RestTemplate()')).map(([file, text]) => [file.replace('orders/', 'billing/'), text]));
    assert.deepEqual(await timeouts({ ...client, ...config('builder.setReadTimeout(Duration.ofSeconds(2)).build()'), ...other }), []);
  });
});

describe('Java code in several files', () => {
  it('finds a client that a class of its own keeps, and the constant that says where it goes', async () => {
    const found = await analyse({
      ...java('Clients', ['java.net.http.HttpClient'], 'class Clients {\n  static final HttpClient HTTP = HttpClient.newHttpClient();\n  static final String PRICES = "http://prices.shop.io";\n}'),
      ...java('Prices', ['java.net.URI', 'java.net.http.*'], 'class Prices {\n  void a() throws Exception { Clients.HTTP.send(HttpRequest.newBuilder(URI.create(Clients.PRICES + "/x")).build(), HttpResponse.BodyHandlers.ofString()); }\n}'),
    });
    assert.deepEqual(inShort(found).map((one) => one.replace(`${folder}/`, '')), ['missing-retry Clients.java:4 HttpClient.newHttpClient', 'plaintext-connection Clients.java:5 prices.shop.io', 'missing-timeout Prices.java:4 Clients.HTTP.send']);
  });

  it('takes a loop that goes on to the next server for a retry, and leaves plaintext alone where a setting decides', async () => {
    const found = await analyse({
      ...java('Servers', ['java.util.List', 'org.springframework.web.client.*', 'io.grpc.*'], `class Servers {
  private final RestTemplate rest = new RestTemplate();
  String first(List<String> servers) {
    for (String server : servers) { try { return rest.getForObject(server + "/x", String.class); } catch (RestClientException e) { log(e); } }
    throw new IllegalStateException();
  }
  void open(ManagedChannelBuilder<?> given, boolean tls) { var builder = ManagedChannelBuilder.forAddress("a.shop.io", 1); if (!tls) builder.usePlaintext(); }
}`),
    });
    assert.deepEqual(inShort(found).map((one) => one.replace(`${folder}/`, '')), ['missing-timeout Servers.java:4 RestTemplate']);
  });
});
