// Go clients: what each record must see in code as people write it, and what it must leave alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

/** Findings of one rule as the text they begin with on their line, of a file with these statements in a function. */
async function found(rule: string, imports: readonly string[], body: string): Promise<readonly string[]> {
  const text = `package shop\n\nimport (\n${['context', ...imports].map((one) => `\t${one.includes('"') ? one : `"${one}"`}\n`).join('')})\n\nfunc open(ctx context.Context, url string) {\n\t${body.replaceAll('\n', '\n\t')}\n}\n`;
  const lines = text.split('\n');
  const findings = (await analyse({ 'shop.go': text })).filter((f) => f.rule === rule);
  return findings.map(({ range: { start, end } }) => lines[start.line]!.slice(start.character, start.line === end.line ? end.character : undefined));
}
const timeouts = (imports: readonly string[], body: string): Promise<readonly string[]> => found('missing-timeout', imports, body);
const plaintext = (imports: readonly string[], body: string): Promise<readonly string[]> => found('plaintext-connection', imports, body);
const seeds = (imports: readonly string[], body: string): Promise<readonly string[]> => found('single-point-of-failure', imports, body);

describe('net', () => {
  it('is found where connecting has no limit, and left alone where it has one or waits for nobody', async () => {
    assert.deepEqual(await timeouts(['net'], 'conn, _ := net.Dial("tcp", url)\nd := net.Dialer{KeepAlive: 5}\nother, _ := d.DialContext(context.Background(), "tcp", url)'), ['net.Dial("tcp", url)', 'net.Dialer{KeepAlive: 5}']);
    assert.deepEqual(await timeouts(['net', 'time'], 'net.DialTimeout("tcp", url, time.Second)\nnet.Dial("udp", url)\nnet.Dial("unix", url)\n(&net.Dialer{Timeout: time.Second}).Dial("tcp", url)\nd := net.Dialer{}\nd.DialContext(ctx, "tcp", url)'), []);
  });
});

describe('crypto/tls', () => {
  it('is found where dialling has no limit, and left alone with a dialer that has one', async () => {
    assert.deepEqual(await timeouts(['crypto/tls'], 'tls.Dial("tcp", url, nil)'), ['tls.Dial("tcp", url, nil)']);
    assert.deepEqual(await timeouts(['crypto/tls', 'net', 'time'], 'tls.DialWithDialer(&net.Dialer{Timeout: time.Second}, "tcp", url, nil)'), []);
  });
});

describe('net/smtp', () => {
  it('is as slow behind a library that puts the mails together', async () => {
    assert.deepEqual(await timeouts(['github.com/jordan-wright/email'], 'm := email.NewEmail()\nm.Subject = "Order"\nm.Send("mail.shop.io:587", nil)'), ['m.Send("mail.shop.io:587", nil)']);
  });

  it('is found waiting for ever', async () => {
    assert.deepEqual(await timeouts(['net/smtp'], 'smtp.SendMail("mail.shop.io:25", nil, "a", nil, nil)'), ['smtp.SendMail("mail.shop.io:25", nil, "a", nil, nil)']);
  });
});

describe('gorilla/websocket', () => {
  const imports = ['github.com/gorilla/websocket'];

  it('is bounded by its default dialer, not by one of its own without a limit', async () => {
    assert.deepEqual(await timeouts(imports, 'websocket.DefaultDialer.Dial(url, nil)'), []);
    assert.deepEqual(await timeouts(imports, 'd := websocket.Dialer{}\nd.Dial(url, nil)'), ['websocket.Dialer{}']);
  });

  it('speaks plaintext where the address says so', async () => {
    assert.deepEqual(await plaintext(imports, 'websocket.DefaultDialer.Dial("ws://feed.shop.io/prices", nil)'), ['"ws://feed.shop.io/prices"']);
    assert.deepEqual(await plaintext(imports, 'websocket.DefaultDialer.Dial("wss://feed.shop.io/prices", nil)'), []);
  });
});

describe('coder/websocket', () => {
  it('is found where the context has no deadline', async () => {
    assert.deepEqual(await timeouts(['github.com/coder/websocket'], 'websocket.Dial(context.Background(), url, nil)'), ['websocket.Dial(context.Background(), url, nil)']);
    assert.deepEqual(await timeouts(['github.com/coder/websocket', 'time'], 'limited, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\nwebsocket.Dial(limited, url, nil)'), []);
  });
});

describe('fasthttp', () => {
  it('is found without a limit, and left alone with one', async () => {
    assert.deepEqual(await timeouts(['github.com/valyala/fasthttp'], 'fasthttp.Get(nil, url)\nc := &fasthttp.Client{}\nc.Do(nil, nil)'), ['fasthttp.Get(nil, url)', 'fasthttp.Client{}']);
    assert.deepEqual(await timeouts(['github.com/valyala/fasthttp', 'time'], 'fasthttp.GetTimeout(nil, url, time.Second)\nc := &fasthttp.Client{ReadTimeout: time.Second}\nc.Do(nil, nil)\nfasthttp.DoTimeout(nil, nil, time.Second)'), []);
  });
});

describe('go-elasticsearch', () => {
  it('speaks plaintext where the address says so', async () => {
    const imports = ['github.com/elastic/go-elasticsearch/v8'];
    assert.deepEqual(await plaintext(imports, 'elasticsearch.NewClient(elasticsearch.Config{Addresses: []string{"http://search.shop.io:9200"}})'), ['"http://search.shop.io:9200"']);
    assert.deepEqual(await plaintext(imports, 'elasticsearch.NewClient(elasticsearch.Config{Addresses: []string{"https://search.shop.io:9200"}})'), []);
    assert.deepEqual(await plaintext(['github.com/olivere/elastic/v7'], 'elastic.NewClient(elastic.SetURL("http://search.shop.io:9200"))'), ['"http://search.shop.io:9200"']);
  });
});

describe('go-elasticsearch, asked', () => {
  const imports = ['time', 'github.com/elastic/go-elasticsearch/v8'];
  const client = 'es, _ := elasticsearch.NewClient(elasticsearch.Config{Addresses: []string{"https://search.shop.io"}})\n';

  it('waits for ever without a deadline of the context, or with the context of a request', async () => {
    assert.equal((await timeouts(imports, `${client}es.Search(es.Search.WithIndex("orders"))`)).length, 1);
    assert.equal((await timeouts(imports, `${client}es.Search(es.Search.WithContext(context.Background()), es.Search.WithIndex("orders"))`)).length, 1);
  });

  it('is left alone with a deadline, a transport of its own, and where the client comes from elsewhere', async () => {
    assert.deepEqual(await timeouts(imports, `${client}limited, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\nes.Search(es.Search.WithContext(limited))`), []);
    assert.deepEqual(await timeouts(imports, 'es, _ := elasticsearch.NewClient(elasticsearch.Config{Transport: transport})\nes.Search()'), []);
    assert.deepEqual(await timeouts(imports, 'var es *elasticsearch.Client = provided()\nes.Search()'), []);
  });
});

describe('consul/api', () => {
  const imports = ['github.com/hashicorp/consul/api', 'net/http', 'time'];

  it('is found waiting for ever, once where the client is made', async () => {
    assert.deepEqual(await timeouts(imports, 'config := api.DefaultConfig()\nconfig.Address = url\nclient, _ := api.NewClient(config)\nclient.Agent().ServiceRegister(nil)\nclient.Health().Service("cart", "", true, nil)'), ['api.NewClient(config)']);
  });

  it('is left alone with an HTTP client that has a limit', async () => {
    assert.deepEqual(await timeouts(imports, 'client, _ := api.NewClient(&api.Config{Address: url, HttpClient: &http.Client{Timeout: time.Second}})\nclient.KV().Get("a", nil)'), []);
  });
});

describe('etcd', () => {
  it('is found where the context has no deadline', async () => {
    const imports = ['clientv3 "go.etcd.io/etcd/client/v3"', 'time'];
    assert.deepEqual(await timeouts(imports, 'cli, _ := clientv3.New(clientv3.Config{Endpoints: []string{url}})\ncli.Put(context.Background(), "a", "b")\nlimited, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\ncli.Get(limited, "a")'), ['cli.Put(context.Background(), "a", "b")']);
  });
});

describe('gomemcache', () => {
  it('has limits of its own, and a cache that is away is a miss', async () => {
    assert.deepEqual(await timeouts(['github.com/bradfitz/gomemcache/memcache'], 'mc := memcache.New(url)\nmc.Get("a")'), []);
    assert.deepEqual(await found('swallowed-remote-error', ['github.com/bradfitz/gomemcache/memcache'], 'mc := memcache.New(url)\n_ = mc.Set(nil)'), []);
  });
});

describe('go-ldap', () => {
  it('is encrypted by its address or afterwards', async () => {
    const imports = ['github.com/go-ldap/ldap/v3'];
    assert.deepEqual(await plaintext(imports, 'ldap.DialURL("ldap://users.shop.io")'), ['"ldap://users.shop.io"']);
    assert.deepEqual(await plaintext(imports, 'ldap.DialURL("ldaps://users.shop.io")\nl, _ := ldap.DialURL("ldap://users.shop.io")\nl.StartTLS(nil)'), []);
  });
});

describe('Kafka', () => {
  it('with confluent-kafka-go is found with one broker and in plaintext', async () => {
    const imports = ['github.com/confluentinc/confluent-kafka-go/v2/kafka'];
    const one = 'kafka.NewProducer(&kafka.ConfigMap{"bootstrap.servers": "kafka.shop.io:9092"})';
    assert.equal((await seeds(imports, one)).length, 1);
    assert.equal((await plaintext(imports, one)).length, 1);
    const several = 'kafka.NewProducer(&kafka.ConfigMap{"bootstrap.servers": "k1.shop.io:9092,k2.shop.io:9092,k3.shop.io:9092", "security.protocol": "SASL_SSL"})';
    assert.deepEqual([...await seeds(imports, several), ...await plaintext(imports, several)], []);
  });

  it('with franz-go is found with one broker', async () => {
    const imports = ['github.com/twmb/franz-go/pkg/kgo'];
    assert.equal((await seeds(imports, 'kgo.NewClient(kgo.SeedBrokers("kafka.shop.io:9092"))')).length, 1);
    assert.deepEqual(await seeds(imports, 'kgo.NewClient(kgo.SeedBrokers("k1.shop.io:9092", "k2.shop.io:9092"))'), []);
  });
});

describe('gocql', () => {
  it('is bounded, and found where one host is all it knows', async () => {
    const imports = ['github.com/gocql/gocql'];
    assert.equal((await seeds(imports, 'gocql.NewCluster("db1.shop.io")')).length, 1);
    assert.deepEqual(await seeds(imports, 'gocql.NewCluster("db1.shop.io", "db2.shop.io", "db3.shop.io")'), []);
    assert.deepEqual(await timeouts(imports, 'cluster := gocql.NewCluster("db1.shop.io")\ncluster.CreateSession()'), []);
  });
});

describe('paho.mqtt.golang', () => {
  it('speaks plaintext where the address says so', async () => {
    const imports = ['mqtt "github.com/eclipse/paho.mqtt.golang"'];
    assert.deepEqual(await plaintext(imports, 'mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://broker.shop.io:1883"))'), ['"tcp://broker.shop.io:1883"']);
    assert.deepEqual(await plaintext(imports, 'mqtt.NewClient(mqtt.NewClientOptions().AddBroker("ssl://broker.shop.io:8883"))'), []);
  });
});

describe('Transports that only watch', () => {
  it('have the limits of what is inside them', async () => {
    const imports = ['net/http', 'time', 'go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp', 'go.opencensus.io/plugin/ochttp', 'github.com/opentracing-contrib/go-stdlib/nethttp'];
    assert.deepEqual(await timeouts(imports, 'a := http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)}\na.Get(url)\nb := http.Client{Transport: &ochttp.Transport{}}\nb.Get(url)\nc := http.Client{Transport: &nethttp.Transport{}}\nc.Get(url)'),
      ['http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)}', 'http.Client{Transport: &ochttp.Transport{}}', 'http.Client{Transport: &nethttp.Transport{}}']);
    assert.deepEqual(await timeouts(imports, 'a := http.Client{Transport: otelhttp.NewTransport(&http.Transport{ResponseHeaderTimeout: time.Second})}\na.Get(url)'), []);
  });
});

describe('go-amqp', () => {
  it('is found where the context has no deadline', async () => {
    assert.deepEqual(await timeouts(['github.com/Azure/go-amqp'], 'amqp.Dial(context.Background(), url, nil)'), ['amqp.Dial(context.Background(), url, nil)']);
    assert.deepEqual(await timeouts(['github.com/Azure/go-amqp', 'time'], 'limited, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\namqp.Dial(limited, url, nil)'), []);
  });
});

describe('Waiting for a database at start-up', () => {
  const loop = (attempt: string): string => `for i := 0; i < 30; i++ {\n\t${attempt}\n\tif err == nil {\n\t\tbreak\n\t}\n\ttime.Sleep(time.Second)\n}`;

  it('is found in even steps: pings, migrations', async () => {
    assert.equal((await found('retry-without-backoff', ['database/sql', 'time'], `db, _ := sql.Open("postgres", url)\n${loop('err := db.Ping()')}`)).length, 1);
    assert.equal((await found('retry-without-backoff', ['github.com/golang-migrate/migrate/v4', 'time'], loop('m, err := migrate.New("file://x", url)'))).length, 1);
  });
});

describe('The AWS SDK', () => {
  it('repeats by itself, and its dropped errors are found', async () => {
    const imports = ['github.com/aws/aws-sdk-go-v2/service/sqs'];
    const send = 'client := sqs.NewFromConfig(config)\n_, _ = client.SendMessage(ctx, &sqs.SendMessageInput{})';
    assert.deepEqual([...await timeouts(imports, send), ...await found('missing-retry', imports, send)], []);
    assert.equal((await found('swallowed-remote-error', imports, send)).length, 1);
  });
});

describe('Connecting anew', () => {
  const forever = (pause: string): string => `for {\n\tif err := consume(ctx); err != nil {\n\t\tif ctx.Err() != nil {\n\t\t\treturn\n\t\t}\n\t\tprintln("lost the broker, reconnecting", err)\n\t\t${pause}\n\t}\n}`;
  const dial = ['github.com/rabbitmq/amqp091-go', 'time'];

  it('after the same pause for ever is found, whatever consumes', async () => {
    assert.deepEqual(await found('retry-without-backoff', dial, `amqp091.Dial(url)\n${forever('time.Sleep(5 * time.Second)')}`), ['for {']);
    assert.deepEqual(await found('retry-without-backoff', dial, `amqp091.Dial(url)\ndelay := time.Second\n${forever('time.Sleep(delay)\n\t\tdelay *= 2')}`), []);
  });

  it('says nothing of loops that wait for this machine, or that only go on', async () => {
    assert.deepEqual(await found('retry-without-backoff', ['net/http', 'os', 'time'], 'http.Get(url)\nfor attempt := 0; attempt < 10; attempt++ {\n\tfile, err := os.Open("a")\n\tif err == nil {\n\t\tbreak\n\t}\n\ttime.Sleep(time.Second)\n}'), []);
    assert.deepEqual(await found('retry-without-backoff', ['net/http', 'time'], 'http.Get(url)\nfor {\n\tif err := work(ctx); err != nil {\n\t\tprintln(err)\n\t\ttime.Sleep(time.Second)\n\t}\n}'), []);
  });
});

describe('A POST that only asks', () => {
  it('may be repeated', async () => {
    const repeated = (address: string): Promise<readonly string[]> => found('retry-non-idempotent', ['net/http', 'time'],
      `client := http.Client{Timeout: time.Second}\nfor i := 0; i < 3; i++ {\n\treq, _ := http.NewRequest("POST", ${address}, nil)\n\t_, err := client.Do(req)\n\tif err == nil {\n\t\tbreak\n\t}\n}`);
    assert.equal((await repeated('orders')).length, 1);
    assert.deepEqual(await repeated('listKeysUrl'), []);
  });
});

describe('A loop over ticks', () => {
  it('asks once a tick, not once an item', async () => {
    assert.deepEqual(await found('sequential-remote-calls', ['net/http', 'time'], 'client := http.Client{Timeout: time.Second}\nticker := time.NewTicker(time.Minute)\nfor range ticker.C {\n\tclient.Get(url)\n}'), []);
  });
});

describe('net/rpc', () => {
  it('is found dialling without a limit and in the clear', async () => {
    const dial = 'rpc.Dial("tcp", "logger:5001")';
    assert.deepEqual([...await timeouts(['net/rpc'], dial), ...await plaintext(['net/rpc'], dial)], [dial, dial]);
    assert.deepEqual([...await timeouts(['net/rpc'], 'rpc.Dial("unix", "/run/logger.sock")'), ...await plaintext(['net/rpc'], 'rpc.Dial("unix", "/run/logger.sock")')], []);
  });
});

describe('A database whose driver is not told', () => {
  it('is in plaintext where its connection string forbids TLS', async () => {
    assert.equal((await plaintext(['database/sql', 'fmt', 'os'], 'sql.Open(os.Getenv("DRIVER"), fmt.Sprintf("host=%s sslmode=disable", url))')).length, 1);
    assert.deepEqual(await plaintext(['database/sql', 'fmt', 'os'], 'sql.Open(os.Getenv("DRIVER"), fmt.Sprintf("host=%s sslmode=verify-full", url))'), []);
  });
});

describe('Connecting inside a function that a loop calls', () => {
  it('is found in even steps', async () => {
    const text = 'package shop\n\nimport (\n\t"database/sql"\n\t"time"\n)\n\nfunc open(dsn string) (*sql.DB, error) {\n\tdb, err := sql.Open("pgx", dsn)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn db, db.Ping()\n}\n\nfunc connect(dsn string) *sql.DB {\n\tfor count := 0; ; count++ {\n\t\tdb, err := open(dsn)\n\t\tif err == nil {\n\t\t\treturn db\n\t\t}\n\t\tif count > 10 {\n\t\t\treturn nil\n\t\t}\n\t\ttime.Sleep(2 * time.Second)\n\t}\n}\n';
    assert.equal((await analyse({ 'shop.go': text })).filter(({ rule }) => rule === 'retry-without-backoff').length, 1);
  });
});

describe('Certificates that are not checked', () => {
  const client = 'return &http.Client{\n\tTimeout: time.Second,\n\tTransport: &http.Transport{\n\t\tTLSClientConfig: &tls.Config{\n\t\t\tInsecureSkipVerify: true,\n\t\t},\n\t},\n}';
  const severities = async (body: string): Promise<readonly string[]> => (await analyse({ 'a.go': `package a\n\nimport (\n\t"crypto/tls"\n\t"net/http"\n\t"time"\n)\n\nfunc client(skipVerify bool) *http.Client {\n\t${body.replaceAll('\n', '\n\t')}\n}\n` }))
    .filter(({ rule }) => rule === 'tls-verification-disabled').map(({ severity }) => severity);

  it('because somebody asked for it, with a return for all others above, are a hint', async () => {
    assert.deepEqual(await severities(`if !skipVerify {\n\treturn http.DefaultClient\n}\n${client}`), ['hint']);
    assert.deepEqual(await severities(client), ['error']);
  });
});

describe('Pages of every origin', () => {
  it('are let in by a pattern as well', async () => {
    const cors = (origins: string): Promise<readonly string[]> => found('permissive-access', ['github.com/go-chi/cors'], `cors.Handler(cors.Options{AllowedOrigins: []string{${origins}}, AllowCredentials: true})`);
    assert.equal((await cors('"https://*", "http://*"')).length, 1);
    assert.deepEqual(await cors('"https://*.shop.io"'), []);
  });
});

describe('grpc-go', () => {
  const call = (use: string) => timeouts(['google.golang.org/grpc', 'pb "example.org/shop/feedpb"'], `conn, _ := grpc.NewClient(url)\nfeed := pb.NewFeedClient(conn)\n${use}`);

  it('is asked for a deadline of calls, not of streams, which are told by what is done with them or by their generated type', async () => {
    assert.deepEqual(await call('answer, err := feed.Latest(context.Background(), &pb.Request{})\nshow(answer, err)'), ['feed.Latest(context.Background(), &pb.Request{})']);
    assert.deepEqual(await call('receiver, err := feed.Batches(context.Background(), &pb.Request{})\nreturn receiver.Recv, err'), []);
    assert.deepEqual(await call('var kept pb.Feed_BatchesClient\nkept, _ = feed.Batches(context.Background(), &pb.Request{})'), []);
  });
});

describe('x/oauth2', () => {
  const imports = ['net/http', 'time', 'golang.org/x/oauth2'];
  const exchange = 'conf := &oauth2.Config{ClientID: "shop"}\n';

  it('is found where a token is fetched through the default client', async () => {
    assert.deepEqual(await timeouts(imports, `${exchange}conf.Exchange(context.Background(), code)`), ['conf.Exchange(context.Background(), code)']);
  });

  it('is left alone with a deadline of the context, or a client in it that has one', async () => {
    assert.deepEqual(await timeouts(imports, `${exchange}limited, cancel := context.WithTimeout(ctx, time.Second)\ndefer cancel()\nconf.Exchange(limited, code)`), []);
    assert.deepEqual(await timeouts(imports, `${exchange}ctx = context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Timeout: time.Second})\nconf.Exchange(ctx, code)`), []);
  });
});

describe('The default HTTP client', () => {
  it('is known to try nothing again, also where it is handed over', async () => {
    const source = 'type Prices struct {\n\tclient *http.Client\n}\n\nfunc NewPrices(client *http.Client) Prices {\n\treturn Prices{client: client}\n}\n\nfunc (p Prices) Load(url string) error {\n\treq, err := http.NewRequest(http.MethodGet, url, nil)\n\tif err != nil {\n\t\treturn err\n\t}\n\t_, err = p.client.Do(req)\n\treturn err\n}\n\nvar prices = NewPrices(http.DefaultClient)\n';
    const rules = (await analyse({ 'prices.go': `package shop\n\nimport "net/http"\n\n${source}` })).map(({ rule }) => rule);
    assert.deepEqual(rules.filter((rule) => rule.startsWith('missing-')), ['missing-timeout', 'missing-retry']);
  });
});

describe('Clients of different libraries that go by one name', () => {
  it('have nothing in common, also where too many call to say with what', async () => {
    const callers = Array.from({ length: 12 }, (_, i) => `func get${i}(ctx context.Context, s *Store) {\n\tctx, cancel := context.WithTimeout(ctx, time.Second)\n\tdefer cancel()\n\ts.get(ctx)\n}`).join('\n\n');
    const text = (open: string): string => `package shop\n\nimport (\n\t"context"\n\t"time"\n\n\tclientv3 "go.etcd.io/etcd/client/v3"\n)\n\ntype Store struct{ db *clientv3.Client }\n\nfunc open() *Store {\n\tdb, _ := clientv3.New(clientv3.Config{})\n\treturn &Store{db: db}\n}\n\nfunc (s *Store) get(ctx context.Context) { s.db.Get(${open}, "a") }\n\n${callers}\n`;
    assert.deepEqual((await analyse({ 'shop.go': text('ctx') })).filter(({ rule }) => rule === 'missing-timeout'), []);
    assert.equal((await analyse({ 'shop.go': text('context.Background()') })).filter(({ rule }) => rule === 'missing-timeout').length, 1);
  });
});

describe('A database inside of the process', () => {
  const files = (driver: string): Record<string, string> => ({
    'store/open.go': `package store\n\nimport "database/sql"\n\ntype Store struct {\n\tdb *sql.DB\n}\n\nfunc Open(dsn string) (*Store, error) {\n\tdb, err := sql.Open("${driver}", dsn)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn &Store{db: db}, nil\n}\n`,
    // It names nothing of the library: what the field holds is told by the file beside it.
    'store/orders.go': 'package store\n\nimport "context"\n\nfunc (s *Store) Drop(ctx context.Context, ids []int) error {\n\tfor _, id := range ids {\n\t\tif _, err := s.db.ExecContext(ctx, "DELETE FROM orders WHERE id = ?", id); err != nil {\n\t\t\treturn err\n\t\t}\n\t}\n\treturn nil\n}\n',
  });
  const loops = async (driver: string): Promise<readonly string[]> => (await analyse(files(driver))).filter(({ rule }) => rule === 'sequential-remote-calls').map(({ file }) => file);

  it('is no round trip for each item; one on a server is, also in a file beside the one that opens it', async () => {
    assert.deepEqual(await loops('postgres'), ['store/orders.go']);
    assert.deepEqual(await loops('sqlite'), []);
  });
});

describe('A configuration that is changed step by step', () => {
  it('says in the end what was written last, however deep', async () => {
    const open = 'sarama.NewSyncProducer([]string{"kafka-1.shop.io:9093", "kafka-2.shop.io:9093"}, config)';
    assert.deepEqual(await plaintext(['github.com/IBM/sarama'], `config := sarama.NewConfig()\nconfig.Net.TLS.Enable = true\n${open}`), []);
    assert.equal((await plaintext(['github.com/IBM/sarama'], `config := sarama.NewConfig()\nconfig.Net.TLS.Enable = false\n${open}`)).length, 1);
  });
});
