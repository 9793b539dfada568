// HTTP clients in Java: what is found waiting, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { found } from './support';

const timeouts = (imports: readonly string[], members: string) => found('missing-timeout', imports, members);

describe('Apache HttpClient', () => {
  const four = ['org.apache.http.client.methods.*', 'org.apache.http.impl.client.*', 'org.apache.http.client.config.RequestConfig'];
  const five = ['org.apache.hc.client5.http.classic.methods.HttpGet', 'org.apache.hc.client5.http.impl.classic.*', 'org.apache.hc.client5.http.config.RequestConfig'];

  it('waits for ever without a configuration, and with one that limits only connecting', async () => {
    assert.deepEqual(await timeouts(four, 'CloseableHttpClient http = HttpClients.createDefault();\nvoid a() { http.execute(new HttpGet("https://a.shop.io")); }'), ['1 HttpClients.createDefault']);
    assert.deepEqual(await timeouts(four, `void a() throws Exception {
      RequestConfig config = RequestConfig.custom().setConnectTimeout(500).build();
      try (CloseableHttpClient http = HttpClients.custom().setDefaultRequestConfig(config).build()) { http.execute(new HttpGet("https://a.shop.io")); } }`), ['3 HttpClients.custom()…build']);
    assert.deepEqual(await timeouts(five, 'void a() { HttpClients.createDefault().execute(new HttpGet("https://a.shop.io"), r -> r); }'), ['1 HttpClients.createDefault']);
  });

  it('is left alone where the client, its manager or the request limits the wait', async () => {
    assert.deepEqual(await timeouts(four, `
      RequestConfig config = RequestConfig.custom().setSocketTimeout(500).build();
      void a() { HttpClients.custom().setDefaultRequestConfig(config).build().execute(new HttpGet("https://a.shop.io")); }
      void b() { HttpGet get = new HttpGet("https://a.shop.io"); get.setConfig(config); HttpClients.createDefault().execute(get); }
      void c(CloseableHttpClient http) { http.execute(new HttpGet("https://a.shop.io")); }
      void d(RequestConfig given) { HttpClients.custom().setDefaultRequestConfig(given).build().execute(new HttpGet("https://a.shop.io")); }`), []);
    assert.deepEqual(await timeouts(five, 'RequestConfig config = RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();\nvoid a() { HttpClients.custom().setDefaultRequestConfig(config).build().execute(new HttpGet("https://a.shop.io"), r -> r); }'), []);
  });
});

describe('OkHttp', () => {
  const imports = ['okhttp3.*'];

  it('has limits of its own, unless somebody switches them off', async () => {
    const call = '.newCall(new Request.Builder().url("https://a.shop.io").build()).execute();';
    assert.deepEqual(await timeouts(imports, `void a() { new OkHttpClient()${call} new OkHttpClient.Builder().connectTimeout(1, SECONDS).build()${call} }`), []);
    assert.deepEqual(await timeouts(imports, `void a() { new OkHttpClient.Builder().readTimeout(0, TimeUnit.SECONDS).build()${call} }`), ['1 readTimeout']);
    assert.deepEqual(await timeouts(imports, `void a() { new OkHttpClient.Builder().readTimeout(0, TimeUnit.SECONDS).callTimeout(9, SECONDS).build()${call} }`), []);
  });
});

describe('RestClient', () => {
  const imports = ['org.springframework.web.client.RestClient', 'org.springframework.http.client.*', 'org.springframework.stereotype.Service'];

  it('waits for ever with the default request factory, also where Spring hands over the builder', async () => {
    assert.deepEqual(await timeouts(imports, 'RestClient rest = RestClient.create("https://a.shop.io");\nString a() { return rest.get().uri("/x").retrieve().body(String.class); }'), ['1 RestClient.create']);
    assert.deepEqual(await timeouts(imports, '@Service static class A {\nRestClient rest;\nA(RestClient.Builder builder) { rest = builder.baseUrl("https://a.shop.io").build(); }\nString a() { return rest.get().retrieve().body(String.class); } }'), ['3 builder.baseUrl()…build']);
  });

  it('is left alone with a factory that limits the wait, or where a builder comes from code that is not seen', async () => {
    assert.deepEqual(await timeouts(imports, `
      RestClient a() { var factory = new JdkClientHttpRequestFactory(); factory.setReadTimeout(Duration.ofSeconds(2)); return RestClient.builder().requestFactory(factory).build(); }
      String b() { return a().get().uri("https://a.shop.io").retrieve().body(String.class); }
      String c(RestClient.Builder builder) { return builder.build().get().uri("https://a.shop.io").retrieve().body(String.class); }`), []);
  });
});

describe('A builder that is handed over', () => {
  it('has what is set on it on a line of its own', async () => {
    const imports = ['org.springframework.web.client.RestClient', 'org.springframework.http.client.*', 'org.springframework.stereotype.Service', 'io.elsewhere.Limited'];
    const service = (set: string): string => `@Service static class A {\nRestClient rest;\nA(RestClient.Builder builder) {\n${set}\nrest = builder.baseUrl("https://a.shop.io").build(); }\nString a() { return rest.get().retrieve().body(String.class); } }`;
    assert.deepEqual(await timeouts(imports, service('builder.requestFactory(Limited.factory());')), []);
    assert.deepEqual(await timeouts(imports, service('builder.defaultHeader("a", "b");')), ['5 builder.baseUrl()…build']);
  });
});

describe('RestTemplate over the client of Apache', () => {
  it('waits as long as that does', async () => {
    const imports = ['org.springframework.web.client.RestTemplate', 'org.springframework.http.client.HttpComponentsClientHttpRequestFactory', 'org.apache.hc.client5.http.impl.classic.*'];
    const template = (client: string): string => `void a(CloseableHttpClient given) {\nRestTemplate http = new RestTemplate();\nhttp.setRequestFactory(new HttpComponentsClientHttpRequestFactory(${client}));\nhttp.getForObject("https://a.shop.io", String.class); }`;
    assert.deepEqual(await timeouts(imports, template('HttpClients.createDefault()')), ['2 RestTemplate']);
    assert.deepEqual(await timeouts(imports, template('given')), []);
  });
});

describe('A socket that connects by itself', () => {
  it('waits for ever where no limit is given with the address, nor set on it', async () => {
    const connect = (more: string, limit = ''): string => `void a(String host) throws Exception {\nSocket socket = new Socket();\n${more}\nsocket.connect(new InetSocketAddress(host, 11211)${limit}); }`;
    assert.deepEqual(await timeouts(['java.net.*'], connect('')), ['4 socket.connect']);
    assert.deepEqual(await timeouts(['java.net.*'], connect('', ', 500')), []);
    assert.deepEqual(await timeouts(['java.net.*'], connect('socket.setSoTimeout(500);')), []);
  });
});

describe('WebClient', () => {
  const imports = ['org.springframework.web.reactive.function.client.WebClient', 'reactor.core.publisher.Mono', 'reactor.netty.http.client.HttpClient', 'org.springframework.http.client.reactive.ReactorClientHttpConnector'];
  const get = 'web.get().uri("/x").retrieve().bodyToMono(String.class)';

  it('waits for ever where neither the client nor the chain limits it', async () => {
    assert.deepEqual(await timeouts(imports, `WebClient web = WebClient.create("https://a.shop.io");\nMono<String> a() { return ${get}.map(x -> x); }`), ['1 WebClient.create']);
    assert.deepEqual(await timeouts(imports, `WebClient web = WebClient.builder().clientConnector(new ReactorClientHttpConnector(HttpClient.create())).build();\nMono<String> a() { return ${get}; }`), ['1 WebClient.builder()…build']);
  });

  it('is left alone with a limit in the client, in the chain, in its caller, or while waiting', async () => {
    for (const use of [`return ${get}.map(x -> x).timeout(Duration.ofSeconds(2));`, `return Mono.just(${get}.block(Duration.ofSeconds(2)));`]) {
      assert.deepEqual(await timeouts(imports, `WebClient web = WebClient.create("https://a.shop.io");\nMono<String> a() { ${use} }`), []);
    }
    assert.deepEqual(await timeouts(imports, `WebClient web = WebClient.create("https://a.shop.io");\nMono<String> a() { return ${get}; }\nMono<String> b() { return a().timeout(Duration.ofSeconds(2)); }`), []);
    assert.deepEqual(await timeouts(imports, `WebClient web = WebClient.builder().clientConnector(new ReactorClientHttpConnector(HttpClient.create().responseTimeout(Duration.ofSeconds(2)))).build();\nMono<String> a() { return ${get}; }`), []);
  });
});

describe('JAX-RS client', () => {
  const imports = ['jakarta.ws.rs.client.*'];
  const get = '.target("https://a.shop.io").path("x").request().get(String.class);';

  it('waits for ever unless it is built with a limit', async () => {
    assert.deepEqual(await timeouts(imports, `Client client = ClientBuilder.newClient();\nvoid a() { client${get} }`), ['1 ClientBuilder.newClient']);
    assert.deepEqual(await timeouts(imports, `Client client = ClientBuilder.newBuilder().readTimeout(5, TimeUnit.SECONDS).build();\nvoid a() { client${get} }`), []);
    assert.deepEqual(await timeouts(imports, `void a() { Client client = ClientBuilder.newClient(); client.property(ClientProperties.READ_TIMEOUT, 500); client${get} }`), []);
  });
});

describe('Feign and Retrofit', () => {
  it('have limits of their own; their addresses count', async () => {
    const imports = ['org.springframework.cloud.openfeign.FeignClient', 'retrofit2.Retrofit'];
    assert.deepEqual(await found('plaintext-connection', imports, '@FeignClient(name = "stock", url = "http://stock.shop.io")\ninterface Stock {}\nObject a() { return new Retrofit.Builder().baseUrl("http://prices.shop.io").build(); }'), ['1 stock.shop.io', '3 prices.shop.io']);
    assert.deepEqual(await found('plaintext-connection', imports, '@FeignClient(name = "stock", url = "${stock.url}")\ninterface Stock {}\n@FeignClient("prices")\ninterface Prices {}'), []);
  });
});

describe('gRPC for Java', () => {
  const imports = ['io.grpc.ManagedChannel', 'io.grpc.ManagedChannelBuilder'];
  const channel = 'ManagedChannel channel = ManagedChannelBuilder.forAddress("stock.shop.io", 443).build();\n';

  it('waits for ever without a deadline on the stub, and is plain only where it says so', async () => {
    assert.deepEqual(await timeouts(imports, `${channel}void a() { StockGrpc.newBlockingStub(channel).getItem(request); }`), ['2 getItem']);
    assert.deepEqual(await timeouts(imports, `${channel}void a() { StockGrpc.newBlockingStub(channel).withDeadlineAfter(1, SECONDS).getItem(request); }`), []);
    assert.deepEqual(await found('plaintext-connection', imports, 'ManagedChannel a = ManagedChannelBuilder.forAddress("stock.shop.io", 80).usePlaintext().build();\nManagedChannel b = ManagedChannelBuilder.forTarget("localhost:80").usePlaintext().build();'), ['1 stock.shop.io']);
  });
});

describe('An address that is only named', () => {
  it('connects to nothing until something dials it', async () => {
    const imports = ['java.net.URI', 'java.net.URL', 'java.net.http.HttpRequest'];
    assert.deepEqual(await found('plaintext-connection', imports, 'Object a() { return URI.create("http://names.shop.io"); }'), []);
    assert.deepEqual(await found('plaintext-connection', imports, 'void a() throws Exception {\nURI.create("http://a.shop.io").toURL().openStream();\nHttpRequest.newBuilder(URI.create("http://b.shop.io")).build(); }'), ['2 a.shop.io', '3 b.shop.io']);
  });
});

describe('WebClient', () => {
  const imports = ['org.springframework.web.reactive.function.client.WebClient', 'org.springframework.http.MediaType', 'org.springframework.core.ParameterizedTypeReference'];
  const flux = (request: string) => timeouts(imports, `private final WebClient http = WebClient.create("https://a.shop.io");\nObject a() { return http.get().uri("/items")${request}; }`);

  it('waits for ever for a list as well as for one answer', async () => {
    assert.deepEqual(await flux('.retrieve().bodyToFlux(Item.class)'), ['1 WebClient.create']);
  });

  it('is left alone where the answer is a stream, or has a limit', async () => {
    assert.deepEqual(await flux('.accept(MediaType.TEXT_EVENT_STREAM).retrieve().bodyToFlux(Item.class)'), []);
    assert.deepEqual(await flux('.retrieve().bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})'), []);
    assert.deepEqual(await flux('.retrieve().bodyToFlux(Item.class).timeout(Duration.ofSeconds(2))'), []);
  });
});

describe('The client of JAX-RS', () => {
  const imports = ['jakarta.ws.rs.client.Client', 'jakarta.ws.rs.client.ClientBuilder', 'java.util.concurrent.TimeUnit'];
  const built = (steps: string) => timeouts(imports, `Object a() {\nClientBuilder builder = ClientBuilder.newBuilder();\n${steps}\nClient http = builder.build();\nhttp.register(LoggingFilter.class);\nreturn http.target("https://a.shop.io").request().get(); }`);

  it('waits for ever, whatever looks on and whatever else its builder is told', async () => {
    assert.deepEqual(await built('if (secure) builder = builder.sslContext(tls);'), ['4 builder.build']);
  });

  it('is left alone where one step sets a limit', async () => {
    assert.deepEqual(await built('builder = builder.readTimeout(2, TimeUnit.SECONDS);'), []);
  });
});

describe('What is never asked for a retry', () => {
  const retries = (path: string) => found('missing-retry', ['org.springframework.web.client.RestTemplate'], `private final RestTemplate http = new RestTemplate();\nString a() { return http.getForObject("https://a.shop.io${path}", String.class); }`);

  it('is the question whether the other side is well', async () => {
    assert.deepEqual(await retries('/health'), []);
    assert.deepEqual(await retries('/healthy-food'), ['1 RestTemplate']);
  });
});

describe('Spring Retry', () => {
  const rules = async (rule: string, annotation: string) => found(rule, ['org.springframework.retry.annotation.*', 'org.springframework.web.client.RestTemplate'],
    `private final RestTemplate http = new RestTemplate();\n@Retryable(${annotation})\nString a() { return http.postForObject("https://a.shop.io/orders", order, String.class); }`);

  it('pauses for as long each time unless something makes it grow', async () => {
    assert.deepEqual(await rules('retry-without-backoff', 'backoff = @Backoff(delayExpression = "${retry.delay}")'), ['2 http.postForObject']);
    assert.deepEqual(await rules('retry-without-backoff', 'backoff = @Backoff(delayExpression = "${retry.delay}", multiplierExpression = "${retry.factor}")'), []);
    assert.deepEqual(await rules('retry-without-backoff', 'backoff = @Backoff(delay = 100, maxDelay = 900)'), []);
  });

  it('after a conflict repeats nothing that was done', async () => {
    assert.deepEqual(await rules('retry-non-idempotent', 'retryFor = OptimisticLockingFailureException.class, backoff = @Backoff(delay = 50)'), []);
    assert.deepEqual(await rules('retry-non-idempotent', 'retryFor = ResourceAccessException.class'), ['2 http.postForObject']);
  });
});

describe('A connection that a helper prepares', () => {
  it('is found where the helper opens it, whatever its methods are called through', async () => {
    const imports = ['java.net.HttpURLConnection', 'java.net.URI', 'java.net.URL'];
    const helper = (steps: string) => `void a(String where) throws Exception { HttpURLConnection c = open(where); c.getInputStream(); }\nprivate HttpURLConnection open(String where) throws Exception { URL url = URI.create(where).toURL();\nHttpURLConnection c = (HttpURLConnection) url.openConnection();\n${steps}\nreturn c; }`;
    assert.deepEqual(await timeouts(imports, helper('c.setDoInput(true);')), ['3 url.openConnection']);
    assert.deepEqual(await timeouts(imports, helper('c.setReadTimeout(2000);')), []);
  });
});

describe('A request that is copied from another', () => {
  it('has the limit of the other, which nobody sees in a wrapper', async () => {
    const imports = ['java.net.http.HttpClient', 'java.net.http.HttpRequest', 'java.net.http.HttpResponse'];
    assert.deepEqual(await timeouts(imports, 'private final HttpClient http = HttpClient.newHttpClient();\nObject a(HttpRequest request) throws Exception { return http.send(HttpRequest.newBuilder(request, (n, v) -> true).header("a", "b").build(), HttpResponse.BodyHandlers.ofString()); }'), []);
  });
});

describe('A client of an address that comes with the request', () => {
  const clients = (body: string) => found('client-per-request', ['java.net.URL', 'io.grpc.Grpc', 'io.grpc.InsecureChannelCredentials'], body);

  it('could not be kept for the next one, as one of a fixed address could', async () => {
    assert.deepEqual(await clients('void call(URL endpoint) { var channel = Grpc.newChannelBuilderForAddress(endpoint.getHost(), endpoint.getPort(), InsecureChannelCredentials.create()).build(); channel.shutdown(); }'), []);
    assert.equal((await clients('void call(String order) { var channel = Grpc.newChannelBuilderForAddress("orders.shop.io", 443, InsecureChannelCredentials.create()).build(); channel.shutdown(); }')).length, 1);
  });

  it('is start-up work where a container calls it once', async () => {
    assert.deepEqual(await clients('@PostConstruct\nvoid prepare() { var channel = Grpc.newChannelBuilderForAddress("orders.shop.io", 443, InsecureChannelCredentials.create()).build(); channel.shutdown(); }'), []);
  });
});
