// Go code through the whole analysis: what a reviewer would raise is found where it stands, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, applied } from '../../../support/analyse';

const go = (imports: readonly string[], body: string): string => `package shop\n\nimport (\n${imports.map((i) => `\t${i.includes('"') ? i : `"${i}"`}\n`).join('')})\n\n${body}\n`;

/** Findings as `rule: the line they stand on`, of one file or of several. */
async function found(files: string | Readonly<Record<string, string>>, ...rules: readonly string[]): Promise<readonly string[]> {
  const workspace = typeof files === 'string' ? { 'shop.go': files } : files;
  const findings = await analyse(workspace);
  return findings.filter((f) => rules.length === 0 || rules.includes(f.rule))
    .map((f) => `${f.rule}: ${workspace[f.file]!.split('\n')[f.range.start.line]!.trim()}`);
}

const timeout = 'missing-timeout';
const retry = 'missing-retry';
const plaintext = 'plaintext-connection';

const grpcImports = ['context', 'time', 'pb "shop.io/genproto"', 'google.golang.org/grpc', 'google.golang.org/grpc/credentials/insecure'];

describe('Go findings: net/http', () => {
  it('name calls without a deadline, once at the client that several share', async () => {
    assert.deepEqual(await found(go(['net/http'], 'var client = &http.Client{}\n\nfunc a() { client.Get("https://a.shop.io") }\nfunc b() { client.Get("https://b.shop.io") }\nfunc c() { http.Head("https://c.shop.io") }'), timeout), [
      'missing-timeout: var client = &http.Client{}', 'missing-timeout: func c() { http.Head("https://c.shop.io") }',
    ]);
  });

  it('are silent where the client has a timeout, wherever it is built and handed on', async () => {
    assert.deepEqual(await found({
      'go.mod': 'module shop.io/shop\n',
      'transport/client.go': 'package transport\n\nimport ("net/http"; "time")\n\nvar Shared = &http.Client{Timeout: 2 * time.Second}\n\nfunc New() *http.Client {\n\tc := &http.Client{}\n\tc.Timeout = time.Second\n\treturn c\n}\n',
      'stock/stock.go': 'package stock\n\nimport (\n\t"net/http"\n\t"shop.io/shop/transport"\n)\n\ntype Stock struct{ http *http.Client }\n\nfunc Open() *Stock { return &Stock{http: transport.New()} }\n\nfunc (s *Stock) One() { s.http.Get("https://stock.shop.io") }\nfunc other() { transport.Shared.Get("https://stock.shop.io") }\n',
    }, timeout), []);
  });

  it('stand in the package that builds the client, with the calls elsewhere as evidence', async () => {
    const files = {
      'go.mod': 'module shop.io/shop\n',
      'transport/client.go': 'package transport\n\nimport "net/http"\n\nvar Shared = &http.Client{}\n',
      'stock/stock.go': 'package stock\n\nimport "shop.io/shop/transport"\n\nfunc one() { transport.Shared.Get("https://stock.shop.io") }\n',
    };
    const [finding, ...more] = (await analyse(files)).filter((f) => f.rule === timeout);
    assert.equal(more.length, 0);
    assert.equal(finding!.file, 'transport/client.go');
    assert.ok(finding!.evidence.some((e) => e.file === 'stock/stock.go'));
  });

  it('follow the context of a request, and see when it was thrown away', async () => {
    const body = (start: string): string => `func rate(parent context.Context) {\n\t${start}\n\tdefer cancel()\n\treq, _ := http.NewRequestWithContext(ctx, "GET", "https://ratings.shop.io", nil)\n\thttp.DefaultClient.Do(req)\n}`;
    const imports = ['context', 'net/http', 'time'];
    assert.deepEqual(await found(go(imports, body('ctx, cancel := context.WithTimeout(parent, time.Second)')), timeout), []);
    assert.deepEqual(await found(go(imports, body('ctx := context.Background()\n\t_, cancel := context.WithTimeout(ctx, time.Second)')), timeout), ['missing-timeout: http.DefaultClient.Do(req)']);
    assert.deepEqual(await found(go(imports, body('ctx, cancel := context.WithTimeout(parent, time.Second)').replace('.Do(req)', '.Do(req.WithContext(ctx))')), timeout), []);
    assert.deepEqual(await found(go(imports, body('ctx, cancel := context.WithCancel(parent)')), timeout), [], 'a context from elsewhere is not known to have none');
  });

  it('take the bare context of a handler through the functions it is passed to', async () => {
    const text = go(['context', 'net/http'], 'func handle(w http.ResponseWriter, r *http.Request) { rate(r.Context()) }\n\nfunc rate(ctx context.Context) {\n\treq, _ := http.NewRequestWithContext(ctx, http.MethodGet, "https://ratings.shop.io", nil)\n\thttp.DefaultClient.Do(req)\n}');
    assert.deepEqual(await found(text, timeout), ['missing-timeout: http.DefaultClient.Do(req)']);
  });

  it('are silent about transports that give up, and about clients nobody here can see', async () => {
    const imports = ['net/http', 'time', 'shop.io/tracing'];
    assert.deepEqual(await found(go(imports, 'var a = &http.Client{Transport: &http.Transport{ResponseHeaderTimeout: time.Second}}\nvar b = &http.Client{Transport: tracing.Wrap(nil)}\n\nfunc f(c *http.Client) {\n\ta.Get("https://a.shop.io")\n\tb.Get("https://b.shop.io")\n\tc.Get("https://c.shop.io")\n}'), timeout), []);
  });

  it('read the method of a request before they speak of retries', async () => {
    const call = (method: string): string => go(['net/http', 'time'], `var client = &http.Client{Timeout: time.Second}\n\nfunc f() {\n\treq, _ := http.NewRequest(${method}, "https://a.shop.io", nil)\n\tclient.Do(req)\n}`);
    assert.equal((await found(call('http.MethodGet'), retry)).length, 1);
    assert.equal((await found(call('"DELETE"'), retry)).length, 1);
    assert.equal((await found(call('http.MethodPost'), retry)).length, 0);
  });

  it('see the scheme through Sprintf, concatenation and constants', async () => {
    const text = go(['fmt', 'net/http', 'os', 'time'], 'const base = "http://prices.shop.io"\n\nvar client = &http.Client{Timeout: time.Second}\n\nfunc f(sku string) {\n\tclient.Get(base + "/" + sku)\n\tclient.Get(fmt.Sprintf("http://%s/x", os.Getenv("ADDR")))\n\tclient.Get("http://localhost:8080/x")\n\tclient.Get("https://x.shop.io")\n}');
    assert.deepEqual(await found(text, plaintext), ['plaintext-connection: const base = "http://prices.shop.io"', 'plaintext-connection: client.Get(fmt.Sprintf("http://%s/x", os.Getenv("ADDR")))']);
  });
});

describe('Go findings: addresses', () => {
  it('do not take what a flag is called for where it leads', async () => {
    const [finding] = (await analyse({ 'shop.go': go(['net/http', 'github.com/urfave/cli/v3'], 'func a(c *cli.Command) { http.Get("http://" + c.String("stock-addr") + "/levels") }') })).filter((f) => f.rule === plaintext);
    assert.match(finding!.message, /^`http:\/\/…\/levels`/);
  });
});

describe('Go findings: gRPC', () => {
  const dial = 'grpc.NewClient("cart:50051", grpc.WithTransportCredentials(insecure.NewCredentials()))';

  it('name calls on stubs without a deadline: local, chained over lines, and kept in fields', async () => {
    const text = go(grpcImports, `type shop struct {\n\tcart pb.CartServiceClient\n}\n\nfunc open() *shop {\n\tconn, _ := ${dial}\n\tpb.NewCartServiceClient(conn).\n\t\tEmptyCart(context.TODO(), &pb.Empty{})\n\treturn &shop{cart: pb.NewCartServiceClient(conn)}\n}\n\nfunc (s *shop) show() {\n\ts.cart.GetCart(context.Background(), &pb.Id{})\n\tctx, cancel := context.WithTimeout(context.Background(), time.Second)\n\tdefer cancel()\n\ts.cart.GetCart(ctx, &pb.Id{})\n}`);
    assert.deepEqual(await found(text, timeout), ['missing-timeout: pb.NewCartServiceClient(conn).', 'missing-timeout: s.cart.GetCart(context.Background(), &pb.Id{})']);
  });

  it('are silent about streams, and about clients that are no stubs', async () => {
    const text = go(grpcImports, `func f() {\n\tconn, _ := ${dial}\n\tpb.NewCartServiceClient(conn).Watch(context.Background(), &pb.Id{})\n\tpb.NewCartServiceClient(conn).Upload(context.Background())\n\tpb.NewBillingClient("key").Charge(context.Background(), 1)\n}`);
    assert.deepEqual(await found(text, timeout), []);
  });

  it('take the context of a handler as one without a deadline', async () => {
    const text = go(grpcImports, `type server struct{ conn *grpc.ClientConn }\n\nfunc run() {\n\ts := new(server)\n\tdial(&s.conn)\n}\n\nfunc dial(conn **grpc.ClientConn) {\n\t*conn, _ = ${dial}\n}\n\nfunc (s *server) PlaceOrder(ctx context.Context, in *pb.Order) (*pb.Receipt, error) {\n\treturn pb.NewCartServiceClient(s.conn).GetCart(ctx, &pb.Id{})\n}`);
    assert.deepEqual(await found(text, timeout), ['missing-timeout: return pb.NewCartServiceClient(s.conn).GetCart(ctx, &pb.Id{})']);
  });

  it('follow connections and contexts through the files of a package and through another package', async () => {
    const files = {
      'go.mod': 'module shop.io/shop\n',
      'dialer/dialer.go': go(['google.golang.org/grpc'], 'func Dial(name string) (*grpc.ClientConn, error) {\n\toptions := []grpc.DialOption{grpc.WithInsecure()}\n\tconn, err := grpc.Dial(name, options...)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn conn, nil\n}'),
      'web/server.go': go(['google.golang.org/grpc', 'shop.io/shop/dialer'], 'type server struct{ conn *grpc.ClientConn }\n\nfunc open() *server {\n\ts := &server{}\n\ts.conn, _ = dialer.Dial("cart:50051")\n\treturn s\n}'),
      'web/rpc.go': go(['context', 'pb "shop.io/genproto"'], 'func (s *server) cart(ctx context.Context) { pb.NewCartClient(s.conn).GetCart(ctx, &pb.Id{}) }\n\nfunc (s *server) prices(ctx context.Context) { pb.NewPricesClient(s.conn).GetPrice(ctx, &pb.Id{}) }'),
      'web/handlers.go': go(['context', 'net/http', 'time'], 'func (s *server) home(w http.ResponseWriter, r *http.Request) {\n\ts.cart(r.Context())\n\tctx, cancel := context.WithTimeout(r.Context(), time.Second)\n\tdefer cancel()\n\ts.prices(ctx)\n}'),
    };
    assert.deepEqual(await found(files, timeout, plaintext), [
      'plaintext-connection: options := []grpc.DialOption{grpc.WithInsecure()}',
      'missing-timeout: func (s *server) cart(ctx context.Context) { pb.NewCartClient(s.conn).GetCart(ctx, &pb.Id{}) }',
    ]);
  });

  it('name insecure credentials on the wire, not those on a socket, behind a dialer of its own, or in one of two branches', async () => {
    const text = go(grpcImports, 'func f(d func(context.Context, string) (net.Conn, error)) {\n\tgrpc.NewClient("cart:50051", grpc.WithTransportCredentials(insecure.NewCredentials()))\n\tgrpc.NewClient("unix:/run/cart.sock", grpc.WithTransportCredentials(insecure.NewCredentials()))\n\tgrpc.NewClient("passthrough:x", grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithContextDialer(d))\n\tvar either []grpc.DialOption\n\tif d != nil {\n\t\teither = append(either, grpc.WithInsecure())\n\t} else {\n\t\teither = append(either, grpc.WithTransportCredentials(creds()))\n\t}\n\tgrpc.Dial("price:50051", either...)\n\topts := []grpc.DialOption{}\n\topts = append(opts, grpc.WithInsecure())\n\tgrpc.Dial("stock:50051", opts...)\n}');
    assert.deepEqual(await found(text, plaintext), [
      'plaintext-connection: grpc.NewClient("cart:50051", grpc.WithTransportCredentials(insecure.NewCredentials()))',
      'plaintext-connection: opts = append(opts, grpc.WithInsecure())',
    ]);
  });
});

describe('Go findings: data stores and brokers', () => {
  it('know that RabbitMQ connections are not retried, and Redis, Kafka and MongoDB ones are', async () => {
    const text = go(['context', 'github.com/IBM/sarama', 'amqp "github.com/rabbitmq/amqp091-go"', 'github.com/redis/go-redis/v9', 'go.mongodb.org/mongo-driver/mongo', 'go.mongodb.org/mongo-driver/mongo/options'],
      'func f(config *sarama.Config) {\n\tamqp.Dial("amqps://mq.shop.io")\n\tredis.NewClient(&redis.Options{Addr: "redis.shop.io:6379"})\n\tsarama.NewSyncProducer([]string{"a:9093", "b:9093"}, config)\n\tmongo.Connect(context.Background(), options.Client().ApplyURI("mongodb+srv://db.shop.io"))\n}');
    assert.deepEqual(await found(text, retry, timeout), ['missing-retry: amqp.Dial("amqps://mq.shop.io")']);
  });

  it('judge encryption by scheme, option and connection string', async () => {
    const text = go(['database/sql', 'crypto/tls', 'amqp "github.com/rabbitmq/amqp091-go"', 'github.com/redis/go-redis/v9', 'go.mongodb.org/mongo-driver/mongo/options'],
      'func f() {\n\tamqp.Dial("amqp://mq.shop.io")\n\tredis.NewClient(&redis.Options{Addr: "a.shop.io:6379"})\n\tredis.NewClient(&redis.Options{Addr: "b.shop.io:6379", TLSConfig: &tls.Config{}})\n\tredis.ParseURL("rediss://c.shop.io")\n\tsql.Open("postgres", "host=db.shop.io sslmode=disable connect_timeout=3")\n\tsql.Open("postgres", "host=db.shop.io sslmode=verify-full connect_timeout=3")\n\tsql.Open("sqlite3", "shop.db")\n\toptions.Client().ApplyURI("mongodb://db.shop.io/?tls=true")\n}');
    assert.deepEqual(await found(text, plaintext), [
      'plaintext-connection: amqp.Dial("amqp://mq.shop.io")',
      'plaintext-connection: redis.NewClient(&redis.Options{Addr: "a.shop.io:6379"})',
      'plaintext-connection: sql.Open("postgres", "host=db.shop.io sslmode=disable connect_timeout=3")',
    ]);
  });

  it('ask database connections for a timeout, in the connection string or the context, and spare files', async () => {
    const text = go(['context', 'database/sql', 'time', 'github.com/jackc/pgx/v5'],
      'func f(dsn string) {\n\tsql.Open("postgres", "postgres://db.shop.io/shop")\n\tsql.Open("mysql", "u:p@tcp(db.shop.io)/shop?timeout=3s&tls=true")\n\tsql.Open("sqlite3", "shop.db")\n\tsql.Open("postgres", dsn)\n\tpgx.Connect(context.Background(), "postgres://db.shop.io/shop")\n\tctx, cancel := context.WithTimeout(context.Background(), time.Second)\n\tdefer cancel()\n\tpgx.Connect(ctx, "postgres://db.shop.io/shop")\n}');
    assert.deepEqual(await found(go(['database/sql', 'fmt'], 'func f(host string) { sql.Open("postgres", fmt.Sprintf("host=%s port=%d sslmode=disable", host, 5432)) }'), timeout, plaintext), [
      'missing-timeout: func f(host string) { sql.Open("postgres", fmt.Sprintf("host=%s port=%d sslmode=disable", host, 5432)) }',
      'plaintext-connection: func f(host string) { sql.Open("postgres", fmt.Sprintf("host=%s port=%d sslmode=disable", host, 5432)) }',
    ]);
    assert.deepEqual(await found(text, timeout), ['missing-timeout: sql.Open("postgres", "postgres://db.shop.io/shop")', 'missing-timeout: pgx.Connect(context.Background(), "postgres://db.shop.io/shop")']);
  });

  it('count the brokers and sentinels a client is told', async () => {
    const text = go(['github.com/redis/go-redis/v9', 'github.com/segmentio/kafka-go'],
      'func f(hosts []string) {\n\tkafka.NewReader(kafka.ReaderConfig{Brokers: []string{"kafka-1:9092"}})\n\tkafka.NewReader(kafka.ReaderConfig{Brokers: hosts})\n\tuse(&kafka.Writer{Addr: kafka.TCP("kafka-2:9092")})\n\tuse(&kafka.Writer{Addr: kafka.TCP("kafka-3:9092", "kafka-4:9092")})\n\tredis.NewFailoverClient(&redis.FailoverOptions{SentinelAddrs: []string{"s1:26379", "s2:26379"}})\n}');
    assert.deepEqual(await found(text, 'single-point-of-failure'), [
      'single-point-of-failure: kafka.NewReader(kafka.ReaderConfig{Brokers: []string{"kafka-1:9092"}})',
      'single-point-of-failure: use(&kafka.Writer{Addr: kafka.TCP("kafka-2:9092")})',
    ]);
  });
});

describe('Go findings: other clients', () => {
  it('follow the chained settings of resty, and know what NATS and GORM try only once', async () => {
    const text = go(['time', 'github.com/go-resty/resty/v2', 'github.com/nats-io/nats.go', 'gorm.io/driver/postgres', 'gorm.io/driver/sqlite', 'gorm.io/gorm'],
      'func f() {\n\tresty.New().R().SetHeader("a", "b").Post("https://a.shop.io")\n\tresty.New().SetTimeout(time.Second).R().Post("https://b.shop.io")\n\tnats.Connect("tls://nats.shop.io")\n\tnats.Connect("tls://nats.shop.io", nats.RetryOnFailedConnect(true))\n\tgorm.Open(postgres.Open("host=db connect_timeout=3"), &gorm.Config{})\n\tgorm.Open(sqlite.Open("shop.db"), &gorm.Config{})\n}');
    assert.deepEqual(await found(text, timeout, retry), [
      'missing-timeout: resty.New().R().SetHeader("a", "b").Post("https://a.shop.io")',
      'missing-retry: nats.Connect("tls://nats.shop.io")',
      'missing-retry: gorm.Open(postgres.Open("host=db connect_timeout=3"), &gorm.Config{})',
    ]);
  });

  it('take the default of a flag for what counts when nobody says otherwise', async () => {
    const text = go(['flag', 'net/http', 'time'], 'var wait = flag.Duration("wait", 2*time.Second, "how long")\nvar host = flag.String("partner", "http://partner.shop.io", "where")\n\nfunc f() {\n\tc := &http.Client{Timeout: *wait}\n\tc.Get(*host)\n}');
    assert.deepEqual(await found(text, timeout, plaintext), ['plaintext-connection: var host = flag.String("partner", "http://partner.shop.io", "where")']);
  });
});

describe('Go findings: retries', () => {
  it('see the kind of failure after which a loop goes round', async () => {
    const loop = (test: string): string => go(grpcImports.concat('google.golang.org/grpc/codes', 'google.golang.org/grpc/status'), `var conn, _ = grpc.NewClient("stock.shop.io:443")\nvar stock = pb.NewStockClient(conn)\n\nfunc read(ctx context.Context) (*pb.Stock, error) {\n\tfor {\n\t\ts, err := stock.GetStock(ctx, &pb.Item{})\n\t\t${test} {\n\t\t\tcontinue\n\t\t}\n\t\treturn s, err\n\t}\n}`);
    const without = 'retry-without-backoff';
    assert.equal((await found(loop('if status.Code(err) == codes.Unavailable'), without)).length, 1);
    assert.equal((await found(loop('if st, ok := status.FromError(err); ok && st.Code() == codes.Unavailable'), without)).length, 1);
    assert.deepEqual(await found(loop('if status.Code(err) == codes.OK && s.Pending'), without), [], 'who waits for something polls');
  });
});

describe('Go findings: wrappers', () => {
  it('take what runs inside a retry as retried', async () => {
    const text = go(['net/http', 'time', 'github.com/avast/retry-go/v4', 'github.com/cenkalti/backoff/v4'],
      'var client = &http.Client{Timeout: time.Second}\n\nfunc f() {\n\tretry.Do(func() error { _, err := client.Get("https://a.shop.io"); return err })\n\tbackoff.Retry(load, backoff.NewExponentialBackOff())\n}\n\nfunc load() error {\n\t_, err := client.Get("https://b.shop.io")\n\treturn err\n}');
    assert.deepEqual(await found(text, retry), []);
  });
});

describe('Go fixes', () => {
  const fix = async (text: string, rule: string, title: string): Promise<string> => {
    const finding = (await analyse({ 'shop.go': text })).find((f) => f.rule === rule);
    assert.ok(finding, `no ${rule}`);
    return applied(finding, title, text);
  };

  it('set the timeout of a client and import what it needs', async () => {
    const text = go(['net/http'], 'var client = &http.Client{}\n\nfunc f() { client.Get("https://a.shop.io") }');
    assert.equal(await fix(text, timeout, 'Set Timeout to 10 seconds'),
      go(['net/http', 'time'], 'var client = &http.Client{Timeout: 10 * time.Second}\n\nfunc f() { client.Get("https://a.shop.io") }'));
  });

  it('keep the line ends of the file', async () => {
    const text = go(grpcImports, 'func f(conn *grpc.ClientConn) {\n\tpb.NewCartServiceClient(conn).GetCart(context.Background(), &pb.Id{})\n}').replaceAll('\n', '\r\n');
    assert.ok(!/[^\r]\n/.test(await fix(text, timeout, 'Give it 5 seconds with context.WithTimeout')));
  });

  it('put a deadline in front of a call, under a name that is still free', async () => {
    const body = (first: string, second: string): string => `func f(conn *grpc.ClientConn) {\n${first}\n${second}\n}`;
    const call = '\tpb.NewCartServiceClient(conn).GetCart(context.Background(), &pb.Id{})';
    const guarded = (name: string): string => `\t${name}, cancel := context.WithTimeout(context.Background(), 5*time.Second)\n\tdefer cancel()\n\tpb.NewCartServiceClient(conn).GetCart(${name}, &pb.Id{})`;
    const title = 'Give it 5 seconds with context.WithTimeout';
    const once = await fix(go(grpcImports, body(call, call)), timeout, title);
    assert.equal(once, go(grpcImports, body(guarded('callCtx'), call)));
    assert.equal(await fix(once, timeout, title), go(grpcImports, body(guarded('callCtx'), guarded('callCtx2'))));
  });

  it('are not offered where the package they need goes by another name', async () => {
    const text = go(['nethttp "net/http"'], 'func f() { nethttp.Get("https://a.shop.io") }');
    const [finding] = (await analyse({ 'shop.go': text })).filter((f) => f.rule === timeout);
    assert.deepEqual(finding!.fixes, []);
  });

  it('offer no lines where none can stand', async () => {
    const text = go(grpcImports, 'func f(conn *grpc.ClientConn) {\n\tgo pb.NewCartServiceClient(conn).GetCart(context.Background(), &pb.Id{})\n}');
    const [finding] = (await analyse({ 'shop.go': text })).filter((f) => f.rule === timeout);
    assert.deepEqual(finding!.fixes, []);
  });

  it('leave a transport of its own in place', async () => {
    const text = go(['net/http', 'time'], 'var client = &http.Client{Timeout: time.Second, Transport: &http.Transport{MaxIdleConns: 3}}\n\nfunc f() { client.Get("https://a.shop.io") }');
    const [finding] = (await analyse({ 'shop.go': text })).filter((f) => f.rule === retry);
    assert.deepEqual(finding!.fixes, []);
  });

  it('offer no retry for a client that also sends orders', async () => {
    const text = go(['net/http', 'time'], 'var client = &http.Client{Timeout: time.Second}\n\nfunc f() { client.Get("https://a.shop.io") }\nfunc g() { client.Post("https://a.shop.io", "", nil) }');
    const [finding] = (await analyse({ 'shop.go': text })).filter((f) => f.rule === retry);
    assert.deepEqual(finding!.fixes, []);
  });
});

describe('Go findings: settings with a default', () => {
  const helper = 'func setting(key, otherwise string) string {\n\tvalue, known := os.LookupEnv(key)\n\tif !known {\n\t\tvalue = otherwise\n\t}\n\treturn value\n}';

  it('are known by the default that each caller gives, however many there are', async () => {
    const many = Array.from({ length: 15 }, (_, i) => `var other${i} = setting("O${i}", "x")`).join('\n');
    const text = go(['net/http', 'os', 'time'], `var stock = setting("STOCK", "http://stock.shop.io")\nvar price = setting("PRICE", "https://price.shop.io")\n${many}\nvar client = http.Client{Timeout: time.Second}\n\nfunc f() {\n\tclient.Get(stock + "/x")\n\tclient.Get(price + "/x")\n}\n\n${helper}`);
    assert.deepEqual(await found(text, plaintext), ['plaintext-connection: var stock = setting("STOCK", "http://stock.shop.io")']);
  });
});
