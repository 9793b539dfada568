// Where what happens in Go programs leads, over more than one line: what is kept, dropped, tried again, confirmed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

async function found(rule: string, imports: readonly string[], body: string): Promise<readonly string[]> {
  const text = `package shop\n\nimport (\n${imports.map((one) => `\t"${one}"\n`).join('')})\n\n${body}\n`;
  return (await analyse({ 'shop.go': text })).filter((f) => f.rule === rule).map(({ subject }) => subject);
}

describe('Clients of Go', () => {
  const fresh = 'func fresh(ctx context.Context) (*pgx.Conn, error) {\n\tconn, err := pgx.Connect(ctx, "postgres://db/shop")\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn conn, nil\n}\n';
  it('are dropped with each call, though the error beside them is given on', async () => {
    assert.deepEqual(await found('client-per-request', ['context', 'github.com/jackc/pgx/v5'], `${fresh}\nfunc Place(ctx context.Context) error {\n\tconn, err := fresh(ctx)\n\tif err != nil {\n\t\treturn err\n\t}\n\t_, err = conn.Exec(ctx, "SELECT 1")\n\treturn err\n}`), ['pgx.Connect']);
    assert.deepEqual(await found('client-per-request', ['context', 'github.com/jackc/pgx/v5'], `${fresh}\ntype Store struct{ conn *pgx.Conn }\n\nfunc Open(ctx context.Context) (*Store, error) {\n\tconn, err := fresh(ctx)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn &Store{conn: conn}, nil\n}`), []);
  });
});

describe('Consumers of Go', () => {
  const imports = ['context', 'log', 'github.com/segmentio/kafka-go', 'net/http'];
  const consumer = (body: string): Promise<readonly string[]> => found('swallowed-remote-error', imports, `type consumer struct {\n\treader *kafka.Reader\n\tdead   *kafka.Writer\n\thttp   *http.Client\n}\n\nfunc (c *consumer) run(ctx context.Context) {\n\tfor {\n\t\tmsg, err := c.reader.FetchMessage(ctx)\n\t\tif err != nil {\n\t\t\treturn\n\t\t}\n${body}\n\t}\n}`);
  it('confirm what failed, also where confirming may fail and end it', async () => {
    const commit = '\t\tif err := c.reader.CommitMessages(ctx, msg); err != nil {\n\t\t\treturn\n\t\t}';
    assert.deepEqual(await consumer(`\t\tif _, err := c.http.Get("https://bills.shop.io"); err != nil {\n\t\t\tlog.Println(err)\n\t\t}\n${commit}`), ['c.http.Get']);
    assert.deepEqual(await consumer(`\t\tif len(msg.Value) == 0 {\n\t\t\tcontinue\n\t\t}\n\t\tif err := parse(msg); err != nil {\n\t\t\t_ = c.dead.WriteMessages(ctx, msg)\n\t\t\t_ = c.reader.CommitMessages(ctx, msg)\n\t\t\tcontinue\n\t\t}`), ['c.dead.WriteMessages']);
  });

  it('are left alone where a message that failed is not confirmed and comes again', async () => {
    const handle = (end: string): Promise<readonly string[]> => found('swallowed-remote-error', ['context', 'log', 'net/http', 'github.com/rabbitmq/amqp091-go'], `func handle(c *http.Client, d amqp.Delivery) {\n\tif _, err := c.Get("https://bills.shop.io"); err != nil {\n\t\tlog.Println(err)\n\t\treturn\n\t}\n\t${end}\n}`);
    assert.deepEqual(await handle('d.Ack(false)'), []);
    assert.deepEqual(await handle('log.Println("billed")'), ['c.Get']);
  });
});

describe('Retries of Go', () => {
  const imports = ['context', 'net/http', 'time'];
  const rules = async (loop: string): Promise<readonly string[]> => [
    ...(await found('retry-without-backoff', imports, `var client = &http.Client{Timeout: time.Second}\n\nfunc bill(ctx context.Context, r *http.Request) error {\n${loop}\n}`)).map(() => 'backoff'),
    ...(await found('retry-non-idempotent', imports, `var client = &http.Client{Timeout: time.Second}\n\nfunc bill(ctx context.Context) error {\n${loop}\n}`)).map(() => 'twice'),
  ];
  it('go round until the status is one of success, without a word of trying again', async () => {
    assert.deepEqual(await rules('\tfor {\n\t\tres, err := client.Post("https://bills.shop.io/bills", "text/plain", nil)\n\t\tif err == nil {\n\t\t\tres.Body.Close()\n\t\t\tif res.StatusCode < 500 {\n\t\t\t\treturn nil\n\t\t\t}\n\t\t}\n\t\ttime.Sleep(200 * time.Millisecond)\n\t}'), ['backoff', 'twice']);
  });
  it('may have their pauses written in a list, which grow', async () => {
    assert.deepEqual(await rules('\tfor _, wait := range []time.Duration{0, time.Second, 4 * time.Second} {\n\t\ttime.Sleep(wait)\n\t\tif _, err := client.Post("https://bills.shop.io/bills", "text/plain", nil); err == nil {\n\t\t\treturn nil\n\t\t}\n\t}\n\treturn nil'), ['twice']);
  });
  it('have no pause where only the time of each attempt is limited', async () => {
    assert.deepEqual(await found('retry-without-backoff', imports, 'var client = &http.Client{}\n\nfunc load(ctx context.Context) error {\n\tvar last error\n\tfor i := 0; i < 5; i++ {\n\t\tlimited, cancel := context.WithTimeout(ctx, time.Second)\n\t\treq, _ := http.NewRequestWithContext(limited, "GET", "https://a.shop.io", nil)\n\t\t_, err := client.Do(req)\n\t\tcancel()\n\t\tif err == nil {\n\t\t\treturn nil\n\t\t}\n\t\tlast = err\n\t}\n\treturn last\n}'), ['client.Do']);
  });
});

describe('Maps of Go and Rust', () => {
  const server = (field: string, write: string): Promise<readonly string[]> => found('local-session-state', ['net/http'], `type server struct {\n\t${field}\n}\n\nfunc (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n\t${write}\n}`);
  it('keep sessions and codes of users in one process, by their name or by what they hold', async () => {
    assert.deepEqual(await server('sessions map[string]data', 's.sessions[r.URL.Path] = data{}'), ['sessions']);
    assert.deepEqual(await server('codes map[string]otp', 's.codes[r.URL.Path] = otp{}'), ['codes']);
    assert.deepEqual(await server('titles map[string]string', 's.titles[r.URL.Path] = "x"'), []);
    assert.deepEqual(await server('sessions map[string]data', '_ = s.sessions[r.URL.Path]'), []);
    const rust = 'use axum::{extract::State, routing::post, Router};\nuse std::collections::HashMap;\n\npub struct App {\n    sessions: Arc<RwLock<HashMap<String, Login>>>,\n}\n\npub fn app() -> Router { Router::new().route("/login", post(login)) }\n\nasync fn login(State(app): State<Arc<App>>) {\n    app.sessions.write().await.insert(id(), Login {});\n}\n';
    assert.deepEqual((await analyse({ 'src/main.rs': rust })).filter(({ rule }) => rule === 'local-session-state').map(({ subject }) => subject), ['sessions']);
  });
});

describe('Limiters of Go', () => {
  const limits = (routes: string): Promise<readonly string[]> => found('missing-rate-limit', ['github.com/gin-gonic/gin', 'github.com/ulule/limiter/v3'], `func main() {\n\tslow := limiter.New(store, rate)\n\tr := gin.New()\n${routes}\n}\n\nfunc login(c *gin.Context) {}`);
  it('that are handed to one route leave the others without', async () => {
    assert.deepEqual(await limits('\tr.POST("/login", login)\n\tr.POST("/contact", slow, login)'), ['POST /login']);
    assert.deepEqual(await limits('\tr.Use(slow)\n\tr.POST("/login", login)\n\tr.POST("/contact", slow, login)'), []);
  });
});

describe('Clients of Go that repeat', () => {
  const layers = (imports: readonly string[], made: string, call: string): Promise<readonly string[]> =>
    found('retry-amplification', ['context', 'net/http', 'time', ...imports], `${made}\n\nfunc load(ctx context.Context) error {\n\tfor i := 0; i < 3; i++ {\n\t\t_, err := ${call}\n\t\tif err == nil {\n\t\t\treturn nil\n\t\t}\n\t\ttime.Sleep(time.Second)\n\t}\n\treturn nil\n}`);
  it('multiply with the loops around them', async () => {
    const made = 'var client = retry()\n\nfunc retry() *retryablehttp.Client {\n\tc := retryablehttp.NewClient()\n\tc.RetryMax = 3\n\tc.HTTPClient.Timeout = time.Second\n\treturn c\n}';
    assert.deepEqual(await layers(['github.com/hashicorp/go-retryablehttp'], made, 'client.Get("https://a.shop.io")'), ['client.Get']);
    assert.deepEqual(await layers(['github.com/hashicorp/go-retryablehttp'], made.replace('RetryMax = 3', 'RetryMax = 0'), 'client.Get("https://a.shop.io")'), []);
    const config = '`{"methodConfig":[{"name":[{}],"retryPolicy":{"maxAttempts":4}}]}`';
    const dial = (config: string): string => `var stub = pb.NewLedgerClient(dial())\n\nfunc dial() *grpc.ClientConn {\n\tconn, _ := grpc.NewClient("ledger:50051", grpc.WithDefaultServiceConfig(${config}))\n\treturn conn\n}`;
    const grpc = ['google.golang.org/grpc', 'github.com/acme/ledger/pb'];
    assert.deepEqual(await layers(grpc, dial(config), 'stub.Balance(ctx, &pb.BalanceRequest{})'), ['stub.Balance']);
    assert.deepEqual(await layers(grpc, dial('`{"loadBalancingConfig":[{"round_robin":{}}]}`'), 'stub.Balance(ctx, &pb.BalanceRequest{})'), []);
  });
});

describe('Queries of Go that sqlc writes', () => {
  const generated = (name: string, sql: string, result: string): string => `// Code generated by sqlc. DO NOT EDIT.\n\npackage store\n\nimport "context"\n\nconst sql${name} = \`-- name: ${name} :many\n${sql}\n\`\n\nfunc (q *Queries) ${name}(ctx context.Context, id string) ${result}\n`;
  const files = {
    'go.mod': 'module shop\n',
    'store/db.go': '// Code generated by sqlc. DO NOT EDIT.\n\npackage store\n\nimport (\n\t"context"\n\t"database/sql"\n)\n\ntype DBTX interface {\n\tExecContext(context.Context, string, ...interface{}) (sql.Result, error)\n\tQueryContext(context.Context, string, ...interface{}) (*sql.Rows, error)\n}\n\nfunc New(db DBTX) *Queries {\n\treturn &Queries{db: db}\n}\n\ntype Queries struct {\n\tdb DBTX\n}\n',
    'store/lines.sql.go': generated('AddLine', 'INSERT INTO lines (id) VALUES ($1)', 'error {\n\t_, err := q.db.ExecContext(ctx, sqlAddLine, id)\n\treturn err\n}'),
    'orders/orders.go': 'package orders\n\nimport (\n\t"context"\n\t"database/sql"\n\n\t"shop/store"\n)\n\ntype Orders struct{ db *sql.DB }\n\nfunc (o *Orders) Save(ctx context.Context, lines []Line) error {\n\tq := store.New(o.db)\n\tfor _, line := range lines {\n\t\tif err := q.AddLine(ctx, line.ID); err != nil {\n\t\t\treturn err\n\t\t}\n\t}\n\treturn nil\n}\n',
  };
  it('are queries of the team', async () => {
    assert.deepEqual((await analyse(files)).filter(({ rule }) => rule === 'sequential-remote-calls').map(({ file, range }) => `${file}:${range.start.line + 1}`), ['orders/orders.go:14']);
  });
  it('are left alone where another generator wrote the file', async () => {
    const other = { ...files, 'store/lines.sql.go': files['store/lines.sql.go'].replace('sqlc', 'gen') };
    assert.deepEqual((await analyse(other)).filter(({ rule }) => rule === 'sequential-remote-calls'), []);
  });
});

describe('Failures of Go that get lost', () => {
  const bus = (handler: string): Promise<readonly string[]> => found('swallowed-remote-error', ['context', 'log', 'net/http', 'time'], `type bus struct {\n\tclient *http.Client\n}\n\nfunc newBus() (bus, error) {\n\tb := bus{client: &http.Client{Timeout: time.Second}}\n\tif err := b.setup(); err != nil {\n\t\treturn bus{}, err\n\t}\n\treturn b, nil\n}\n\nfunc (b *bus) setup() error { return nil }\n\nfunc (b *bus) Push(text string) error {\n\t_, err := b.client.Post("https://bus.shop.io/"+text, "text/plain", nil)\n\treturn err\n}\n\nfunc order(w http.ResponseWriter, r *http.Request) {\n\tb, err := newBus()\n\tif err != nil {\n\t\treturn\n\t}\n${handler}\n\tw.WriteHeader(202)\n}`);
  it('are followed through what a constructor gives beside an empty one and an error', async () => {
    assert.deepEqual(await bus('\tif err := b.Push("order"); err != nil {\n\t\tlog.Println(err)\n\t}'), ['b.client.Post']);
    assert.deepEqual(await bus('\tif err := b.Push("order"); err != nil {\n\t\thttp.Error(w, "bus", 502)\n\t\treturn\n\t}'), []);
  });
  it('count where nothing at all is taken of what a function gives', async () => {
    assert.deepEqual(await bus('\tb.Push("order")'), ['b.client.Post']);
  });
});

describe('Layers of Go that ask for methods of the same names', () => {
  const layered = (service: string): Record<string, string> => ({
    'go.mod': 'module shop\n',
    'orders/orders.go': `package orders\n\nimport "context"\n\ntype Order struct{ ID string }\n\ntype Service interface {\n\t${service}\n}\n\ntype Repository interface {\n\tCreate(ctx context.Context, order *Order) (*Order, error)\n}\n`,
    'service/service.go': 'package service\n\nimport (\n\t"context"\n\n\t"shop/orders"\n)\n\ntype Orders struct{ rows orders.Repository }\n\nfunc (o *Orders) Create(ctx context.Context, order *orders.Order) error {\n\t_, err := o.rows.Create(ctx, order)\n\treturn err\n}\n',
    'rows/sql.go': 'package rows\n\nconst addOrder = `INSERT INTO orders (id)\n\tVALUES ($1) RETURNING id`\n',
    'rows/rows.go': 'package rows\n\nimport (\n\t"context"\n\n\t"github.com/jackc/pgx/v5/pgxpool"\n\t"shop/orders"\n)\n\ntype Rows struct{ db *pgxpool.Pool }\n\nfunc (r *Rows) Create(ctx context.Context, o *orders.Order) (*orders.Order, error) {\n\terr := r.db.QueryRow(ctx, addOrder, o.ID).Scan(&o.ID)\n\treturn o, err\n}\n',
    'consumer/consumer.go': 'package consumer\n\nimport (\n\t"context"\n\t"log"\n\n\t"github.com/avast/retry-go"\n\t"shop/orders"\n)\n\ntype Consumer struct{ service orders.Service }\n\nfunc (c *Consumer) take(ctx context.Context, order *orders.Order) {\n\t_ = c.service.Create(ctx, order)\n}\n\nfunc (c *Consumer) again(ctx context.Context, order *orders.Order) error {\n\treturn retry.Do(func() error { return c.service.Create(ctx, order) })\n}\n',
  });
  const rules = async (service: string): Promise<readonly string[]> => (await analyse(layered(service))).filter(({ file }) => file === 'consumer/consumer.go').map(({ rule }) => rule).sort();

  it('are told apart by what these take and give, down to the query that is kept in a file of its own', async () => {
    assert.deepEqual(await rules('Create(context.Context, *Order) error'), ['retry-non-idempotent', 'swallowed-remote-error']);
  });
  it('are left alone where nothing of the program answers for the signature', async () => {
    assert.deepEqual(await rules('Create(ctx context.Context, order *Order, by string) error'), []);
  });
});

describe('Layers of Go in front of what is meant', () => {
  const layered = (layer: string): Promise<readonly string[]> => found('sequential-remote-calls', ['context', 'github.com/jackc/pgx/v5/pgxpool'], `type Orders interface {\n\tGet(ctx context.Context, id string) (string, error)\n}\n\ntype rows struct{ db *pgxpool.Pool }\n\nfunc (r *rows) Get(ctx context.Context, id string) (string, error) {\n\tvar name string\n\terr := r.db.QueryRow(ctx, "SELECT name FROM orders WHERE id = $1", id).Scan(&name)\n\treturn name, err\n}\n\ntype ${layer} struct{ next Orders }\n\nfunc (l *${layer}) Get(ctx context.Context, id string) (string, error) {\n\treturn l.next.Get(ctx, id)\n}\n\ntype service struct{ orders Orders }\n\nfunc (s *service) Names(ctx context.Context, ids []string) ([]string, error) {\n\tvar names []string\n\tfor _, id := range ids {\n\t\tname, err := s.orders.Get(ctx, id)\n\t\tif err != nil {\n\t\t\treturn nil, err\n\t\t}\n\t\tnames = append(names, name)\n\t}\n\treturn names, nil\n}`);
  it('hide nothing where they only note what passes', async () => {
    assert.deepEqual(await layered('tracedOrders'), ['r.db.QueryRow']);
  });
  it('are more than that where they remember answers or try again', async () => {
    for (const layer of ['cachedOrders', 'retryingOrders']) assert.deepEqual(await layered(layer), [], layer);
  });
});

describe('Calls of Go in a loop', () => {
  it('are named by the one that every turn makes', async () => {
    const body = 'func send(ctx context.Context, c *kinesis.Client, events []string) error {\n\tfor _, event := range events {\n\t\tif event == "" {\n\t\t\tif _, err := c.CreateStream(ctx, stream(event)); err != nil {\n\t\t\t\treturn err\n\t\t\t}\n\t\t}\n\t\tif _, err := c.PutRecord(ctx, record(event)); err != nil {\n\t\t\treturn err\n\t\t}\n\t}\n\treturn nil\n}';
    assert.deepEqual(await found('sequential-remote-calls', ['context', 'github.com/aws/aws-sdk-go-v2/service/kinesis'], body), ['c.PutRecord']);
  });
});

describe('Migrations of Go', () => {
  it('go unencrypted where what is put behind the address says so', async () => {
    const body = (mode: string): string => `func init() {\n\turl := os.Getenv("PG_URL")\n\turl += "?sslmode=${mode}"\n\tmigrate.New("file://migrations", url)\n}`;
    assert.deepEqual(await found('plaintext-connection', ['os', 'github.com/golang-migrate/migrate/v4'], body('disable')), ['migrate.New']);
    assert.deepEqual(await found('plaintext-connection', ['os', 'github.com/golang-migrate/migrate/v4'], body('verify-full')), []);
  });
});

describe('Loops of Go whose head looks at the failure', () => {
  it('try again until it works', async () => {
    const body = (head: string): string => `func open(ctx context.Context) (*pgx.Conn, error) {\n\tconn, err := pgx.Connect(ctx, "postgres://db/shop")\n\tfor i := 0; ${head}i < 22; i++ {\n\t\ttime.Sleep(5 * time.Second)\n\t\tconn, err = pgx.Connect(ctx, "postgres://db/shop")\n\t}\n\treturn conn, err\n}`;
    assert.deepEqual(await found('retry-without-backoff', ['context', 'time', 'github.com/jackc/pgx/v5'], body('err != nil && ')), ['pgx.Connect']);
    assert.deepEqual(await found('retry-without-backoff', ['context', 'time', 'github.com/jackc/pgx/v5'], body('')), []);
  });
});

describe('Deadlines of Go', () => {
  const stub = (callers: string): Promise<readonly string[]> => found('missing-timeout', ['context', 'time', 'net/http', 'google.golang.org/grpc', 'google.golang.org/grpc/credentials', 'shop/pb'], `type client struct{ stub pb.OrdersClient }\n\nfunc dial() *client {\n\tconn, _ := grpc.NewClient("orders:443", grpc.WithTransportCredentials(credentials.NewTLS(nil)))\n\treturn &client{stub: pb.NewOrdersClient(conn)}\n}\n\nfunc (c *client) get(ctx context.Context) (*pb.Order, error) {\n\treturn c.stub.GetOrder(ctx, &pb.Request{})\n}\n\n${callers}`);
  const bounded = 'func quick(c *client) {\n\tctx, cancel := context.WithTimeout(context.Background(), time.Second)\n\tdefer cancel()\n\tc.get(ctx)\n}\n';
  it('are missed where one caller of several gives none', async () => {
    assert.deepEqual(await stub(`${bounded}\nfunc slow(c *client) {\n\tc.get(context.Background())\n}`), ['c.stub.GetOrder']);
    assert.deepEqual(await stub(bounded), []);
  });
});

describe('Results of Go that have names', () => {
  const imports = ['log', 'time', 'github.com/tinrab/retry', 'gorm.io/driver/postgres', 'gorm.io/gorm'];
  it('give the failure on with a plain return', async () => {
    assert.deepEqual(await found('swallowed-remote-error', imports, 'func open(dsn string) (db *gorm.DB, err error) {\n\tdb, err = gorm.Open(postgres.Open(dsn))\n\tif err != nil {\n\t\tlog.Println(err)\n\t}\n\treturn\n}'), []);
  });
  it('change nothing where a program goes on with a client that it has not got', async () => {
    assert.deepEqual(await found('swallowed-remote-error', imports, 'func main() {\n\tdb, err := gorm.Open(postgres.Open("postgres://db/shop"))\n\tif err != nil {\n\t\tlog.Println(err)\n\t}\n\tserve(db)\n}'), ['gorm.Open']);
  });
  it('do not hide that attempts come at a fixed pace for ever', async () => {
    assert.deepEqual(await found('retry-without-backoff', imports, 'func open(dsn string) (db *gorm.DB) {\n\tretry.ForeverSleep(2*time.Second, func(_ int) (err error) {\n\t\tdb, err = gorm.Open(postgres.Open(dsn))\n\t\treturn\n\t})\n\treturn db\n}'), ['gorm.Open']);
    assert.deepEqual(await found('retry-without-backoff', imports, 'func open(dsn string) {\n\tretry.ForeverSleep(2*time.Second, func(_ int) error {\n\t\treturn elsewhere(dsn)\n\t})\n}'), ['ForeverSleep']);
    assert.deepEqual(await found('retry-without-backoff', imports, 'func waitForStore(dsn string) {\n\tretry.ForeverSleep(2*time.Second, func(_ int) error {\n\t\treturn elsewhere(dsn)\n\t})\n}'), []);
  });
});

describe('Failures of Go that are logged on their way', () => {
  const imports = ['context', 'log', 'github.com/jackc/pgx/v5/pgxpool'];
  const layers = (inner: string, outer: string): Promise<readonly string[]> => found('swallowed-remote-error', imports, `type rows struct{ db *pgxpool.Pool }\n\nfunc (r *rows) drop(ctx context.Context) error {\n\t_, err := r.db.Exec(ctx, "DELETE FROM orders")\n${inner}\n}\n\nfunc (r *rows) tidy(ctx context.Context) error {\n${outer}\n}`);
  it('are not lost where they are given back below', async () => {
    assert.deepEqual(await layers('\treturn err', '\terr := r.drop(ctx)\n\tif err != nil {\n\t\tlog.Println(err)\n\t}\n\treturn err'), []);
    assert.deepEqual(await layers('\treturn err', '\terr := r.drop(ctx)\n\tif err != nil {\n\t\tlog.Println(err)\n\t}\n\treturn nil'), ['r.db.Exec']);
  });
  it('are lost once, in the layer that keeps them', async () => {
    assert.deepEqual(await layers('\tif err != nil {\n\t\tlog.Println(err)\n\t}\n\treturn nil', '\t_ = r.drop(ctx)\n\treturn nil'), ['r.db.Exec']);
  });
});
