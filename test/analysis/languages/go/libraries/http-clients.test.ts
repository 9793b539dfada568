// HTTP clients of Go that others make or take: with a token, behind a transport of the project's own, inside the client of a service.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const packages: Readonly<Record<string, string>> = {
  cleanhttp: 'github.com/hashicorp/go-cleanhttp', context: 'context', github: 'github.com/google/go-github/v60/github', gitlab: 'gitlab.com/gitlab-org/api/client-go', http: 'net/http',
  minio: 'github.com/minio/minio-go/v7', oauth2: 'golang.org/x/oauth2', openai: 'github.com/sashabaranov/go-openai', otelhttp: 'go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp',
  slack: 'github.com/slack-go/slack', time: 'time',
};

/** What the findings of a rule are about, of a file with these declarations. */
async function found(body: string, rule = 'missing-timeout'): Promise<readonly string[]> {
  const imports = Object.entries(packages).filter(([name]) => body.includes(`${name}.`)).map(([name, path]) => `\t${name} "${path}"\n`).join('');
  return (await analyse({ 'shop.go': `package shop\n\nimport (\n${imports})\n\n${body}\n` })).filter((finding) => finding.rule === rule).map(({ subject }) => subject);
}

const inside = (body: string): string => `func read(ctx context.Context, conf *oauth2.Config, tok *oauth2.Token) {\n\t${body}\n}`;

describe('A client with a token', () => {
  it('waits for ever, whatever context it was made with', async () => {
    assert.deepEqual(await found(inside('oauth2.NewClient(ctx, oauth2.StaticTokenSource(tok)).Get("https://api.shop.io")\n\tconf.Client(ctx, tok).Get("https://api.shop.io")')), ['oauth2.NewClient', 'conf.Client']);
  });

  it('has the limit that it is given, or that the client in its context has', async () => {
    assert.deepEqual(await found(inside('c := oauth2.NewClient(ctx, nil)\n\tc.Timeout = time.Second\n\tc.Get("https://api.shop.io")')), []);
    const given = (client: string): string => inside(`ctx = context.WithValue(ctx, oauth2.HTTPClient, ${client})\n\tconf.Client(ctx, tok).Get("https://api.shop.io")`);
    const elsewhere = '\n\nfunc other(ctx context.Context, conf *oauth2.Config) { conf.Client(ctx, nil).Get("https://api.shop.io") }';
    assert.deepEqual(await found(given('&http.Client{Timeout: time.Second}') + elsewhere), []);
    assert.ok((await found(given('&http.Client{}') + elsewhere)).includes('conf.Client'));
  });
});

describe('A token that is fetched through the client of a context', () => {
  it('waits as long as that client does, which is one finding there', async () => {
    const fetch = (client: string): string => `func read(w http.ResponseWriter, r *http.Request) {\n\tconf := &oauth2.Config{}\n\tconf.Exchange(context.WithValue(r.Context(), oauth2.HTTPClient, ${client}), "code")\n}`;
    assert.deepEqual(await found(fetch('&http.Client{}')), ['http.Client']);
    assert.deepEqual(await found(fetch('&http.Client{Timeout: time.Second}')), []);
  });
});

describe('A context that is given a client under a condition', () => {
  it('is made from itself, and asks no endless question', async () => {
    const body = inside('if tok != nil {\n\t\tctx = context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Timeout: time.Second})\n\t}\n\treq, _ := http.NewRequest("GET", "https://api.shop.io", nil)\n\tconf.Client(ctx, tok).Do(req.WithContext(ctx))');
    assert.deepEqual(await found(body), []);
  });
});

describe('A transport of the project', () => {
  const signing = (roundTrip = ''): string => `type signing struct{ base http.RoundTripper }\n\nfunc (s *signing) RoundTrip(r *http.Request) (*http.Response, error) {\n\t${roundTrip}return s.base.RoundTrip(r)\n}\n\n`;
  const client = (transport: string): string => `func read() { (&http.Client{Transport: ${transport}}).Get("https://api.shop.io") }`;

  it('that only passes on has the limits of what it holds', async () => {
    assert.deepEqual(await found(signing() + client('&signing{base: http.DefaultTransport}')), ['http.Client']);
    assert.deepEqual(await found(client('otelhttp.NewTransport(http.DefaultTransport)')), ['http.Client']);
    assert.deepEqual(await found(signing() + client('&signing{base: &http.Transport{ResponseHeaderTimeout: time.Second}}')), []);
  });

  it('that speaks of a limit, or cannot be seen where one is set somewhere, is left alone', async () => {
    assert.deepEqual(await found(signing('// gives up after the timeout of the shop\n\t') + client('&signing{base: http.DefaultTransport}')), []);
    assert.deepEqual(await found('var limit = &http.Transport{ResponseHeaderTimeout: time.Second}\n\nfunc read(t http.RoundTripper) { (&http.Client{Transport: t}).Get("https://api.shop.io") }'), []);
  });
});

describe('A client that a struct embeds, or falls back to', () => {
  it('is the one its promoted methods go through', async () => {
    assert.deepEqual(await found('type Client struct{ *http.Client }\n\nfunc open() *Client { return &Client{&http.Client{}} }\n\nfunc (c *Client) read() { c.Get("https://api.shop.io") }'), ['http.Client']);
    assert.deepEqual(await found('type Client struct{ *http.Client }\n\nfunc open() *Client { return &Client{&http.Client{Timeout: time.Second}} }\n\nfunc (c *Client) read() { c.Get("https://api.shop.io") }'), []);
  });

  it('is the default one, where an option may bring another', async () => {
    const depot = (fallback: string): string => `type Depot struct{ client *http.Client }\n\ntype Option func(*Depot)\n\nfunc WithClient(c *http.Client) Option { return func(d *Depot) { d.client = c } }\n\nfunc New(options ...Option) *Depot {\n\td := &Depot{}\n\tfor _, option := range options {\n\t\toption(d)\n\t}\n\tif d.client == nil {\n\t\td.client = ${fallback}\n\t}\n\treturn d\n}\n\nfunc (d *Depot) read() { d.client.Get("https://api.shop.io") }`;
    assert.deepEqual(await found(depot('http.DefaultClient')), ['d.client.Get']);
    assert.deepEqual(await found(depot('&http.Client{Timeout: time.Second}')), []);
  });
});

describe('The client of a service', () => {
  const [none, limited] = ['&http.Client{}', '&http.Client{Timeout: time.Second}'];
  const calls: readonly (readonly [without: string, with_: (client: string) => string, call: string])[] = [
    ['github.NewClient(nil)', (client) => `github.NewClient(${client})`, 'c.Users.Get(ctx, "")'],
    ['gitlab.NewClient("")', (client) => `gitlab.NewClient("", gitlab.WithHTTPClient(${client}))`, 'c.Projects.GetProject("a", nil)'],
    ['slack.New("")', (client) => `slack.New("", slack.OptionHTTPClient(${client}))`, 'c.GetUserInfo("")'],
  ];

  it('waits for ever with no client of ours, or one without a limit', async () => {
    for (const [without, with_, call] of calls) {
      const body = (made: string): string => `func read(ctx context.Context) {\n\tc, _ := ${made}\n\t${call}\n}`;
      assert.deepEqual(await found(body(without)), [without.split('(')[0]]);
      assert.deepEqual(await found(body(with_(none))), ['http.Client']);
      assert.deepEqual(await found(body(with_(limited))), []);
      assert.deepEqual(await found(`func read(ctx context.Context, h *http.Client) {\n\tc, _ := ${with_('h')}\n\t${call}\n}`), [], 'a client from elsewhere may have a limit');
    }
    assert.deepEqual(await found('func read(ctx context.Context) { openai.NewClient("").CreateChatCompletion(ctx, nil) }\n\nfunc other() { cleanhttp.DefaultClient().Get("https://api.shop.io") }'), ['openai.NewClient', 'cleanhttp.DefaultClient']);
  });

  it('is limited by the context of each call', async () => {
    assert.deepEqual(await found('func read(ctx context.Context) {\n\tctx, cancel := context.WithTimeout(ctx, time.Second)\n\tdefer cancel()\n\tgithub.NewClient(nil).Users.Get(ctx, "")\n}'), []);
    assert.deepEqual(await found('func read(ctx context.Context) {\n\tctx, cancel := context.WithTimeout(ctx, time.Second)\n\tdefer cancel()\n\tc, _ := gitlab.NewClient("")\n\tc.Projects.GetProject("a", nil, gitlab.WithContext(ctx))\n}'), []);
  });

  it('is one finding for all reads that nobody repeats', async () => {
    assert.deepEqual(await found('func read(ctx context.Context) {\n\tc := github.NewClient(github.WithHTTPClient(&http.Client{}))\n\tc.Users.Get(ctx, "a")\n\tc.Users.Get(ctx, "b")\n}', 'missing-retry'), ['http.Client']);
  });

  it('speaks plaintext where it is told to', async () => {
    assert.deepEqual(await found('func open() { minio.New("store.shop.io:9000", &minio.Options{Secure: false}) }', 'plaintext-connection'), ['store.shop.io']);
    assert.deepEqual(await found('func open() { minio.New("store.shop.io:9000", &minio.Options{Secure: true}) }', 'plaintext-connection'), []);
  });
});
