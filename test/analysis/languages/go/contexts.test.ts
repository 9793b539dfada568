// Contexts of Go on their way through a program: from the request that came in, through interfaces, to the call that goes out.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const stub = `package catalog

import (
	"context"

	"google.golang.org/grpc"
	pb "shop.io/genproto"
)

type Client struct{ conn *grpc.ClientConn }

func Dial(target string) *Client {
	conn, _ := grpc.NewClient(target, grpc.WithTransportCredentials(nil))
	return &Client{conn: conn}
}

func (c *Client) Items(ctx context.Context, ids []string) error {
	_, err := pb.NewCatalogServiceClient(c.conn).GetItems(ctx, &pb.Ids{})
	return err
}
`;
const order = 'package order\n\nimport "context"\n\ntype Catalog interface {\n\tItems(context.Context, []string) error\n}\n\nfunc Place(ctx context.Context, catalog Catalog) error { return catalog.Items(ctx, nil) }\n';
const handler = (context: string): string => `package web\n\nimport (\n\t"context"\n\t"net/http"\n\t"time"\n\n\t"shop.io/shop/order"\n)\n\ntype server struct{ catalog order.Catalog }\n\nfunc (s *server) place(w http.ResponseWriter, r *http.Request) {\n\tctx, cancel := ${context}\n\tdefer cancel()\n\torder.Place(ctx, s.catalog)\n}\n`;

const timeouts = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  inShort((await analyse({ 'go.mod': 'module shop.io/shop\n', ...files })).filter(({ rule }) => rule === 'missing-timeout'));

describe('Go contexts', () => {
  it('are followed up to the handler through an interface, also in files that call no library', async () => {
    const files = { 'catalog/client.go': stub, 'order/order.go': order };
    assert.deepEqual(await timeouts({ ...files, 'web/web.go': handler('context.WithCancel(r.Context())') }), ['missing-timeout catalog/client.go:18 GetItems']);
    assert.deepEqual(await timeouts({ ...files, 'web/web.go': handler('context.WithTimeout(r.Context(), time.Second)') }), []);
  });

  it('that are put together from themselves are what they were made from', async () => {
    const text = (made: string): string => `package a\n\nimport (\n\t"context"\n\t"net/http"\n\t"time"\n)\n\ntype key struct{}\n\nfunc marked(ctx context.Context) context.Context { return context.WithValue(ctx, key{}, 1) }\n\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tctx, cancel := ${made}\n\tdefer cancel()\n\tctx = marked(ctx)\n\treq, _ := http.NewRequestWithContext(ctx, "GET", "https://a.shop.io", nil)\n\thttp.DefaultClient.Do(req)\n}\n`;
    assert.deepEqual(await timeouts({ 'a.go': text('context.WithCancel(r.Context())') }), ['missing-timeout a.go:18 http.DefaultClient.Do']);
    assert.deepEqual(await timeouts({ 'a.go': text('context.WithTimeout(r.Context(), time.Second)') }), []);
  });

  it('of golang.org/x/net are the same contexts', async () => {
    const text = 'package a\n\nimport (\n\t"net/http"\n\n\t"golang.org/x/net/context"\n)\n\nfunc f() {\n\treq, _ := http.NewRequestWithContext(context.Background(), "GET", "https://a.shop.io", nil)\n\thttp.DefaultClient.Do(req)\n}\n';
    assert.deepEqual(await timeouts({ 'a.go': text }), ['missing-timeout a.go:11 http.DefaultClient.Do']);
  });

  it('of a call whose answers are received one by one need no deadline', async () => {
    const text = stub.replace('_, err := pb.NewCatalogServiceClient(c.conn).GetItems(ctx, &pb.Ids{})', 'items, err := pb.NewCatalogServiceClient(c.conn).Items(context.Background(), &pb.Ids{})\n\titems.Recv()');
    assert.deepEqual(await timeouts({ 'catalog/client.go': text }), []);
  });
});

describe('A grpc-gateway', () => {
  it('dials with the options that it is given as a list', async () => {
    const text = 'package a\n\nimport (\n\t"context"\n\n\t"google.golang.org/grpc"\n\t"google.golang.org/grpc/credentials/insecure"\n\tpb "shop.io/genproto"\n)\n\nfunc f(ctx context.Context) {\n\toptions := []grpc.DialOption{grpc.WithTransportCredentials(insecure.NewCredentials())}\n\tpb.RegisterCartHandlerFromEndpoint(ctx, nil, "cart:50051", options)\n}\n';
    const found = (await analyse({ 'a.go': text })).filter(({ rule }) => rule === 'plaintext-connection');
    assert.deepEqual(found.map(({ range }) => range.start.line), [11]);
  });
});

describe('A loop that receives', () => {
  it('is no retry, whatever it does with a message', async () => {
    const text = 'package a\n\nimport (\n\t"net/http"\n\t"time"\n)\n\nvar client = &http.Client{Timeout: time.Second}\n\nfunc f(stream interface{ Recv() (string, error) }) error {\n\tfor {\n\t\turl, err := stream.Recv()\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\tif _, err := client.Post(url, "", nil); err != nil {\n\t\t\tprintln("failed")\n\t\t}\n\t}\n}\n';
    assert.deepEqual(inShort((await analyse({ 'a.go': text })).filter(({ rule }) => rule.startsWith('retry-'))), []);
  });
});

describe('Interfaces of Go', () => {
  const files = {
    'go.mod': 'module shop.io/shop\n',
    'events/kafka.go': 'package events\n\nimport (\n\t"context"\n\n\t"github.com/segmentio/kafka-go"\n)\n\ntype Kafka struct{ writer *kafka.Writer }\n\nfunc (k *Kafka) Announce(ctx context.Context, what string) error {\n\tif what == "" {\n\t\treturn nil\n\t}\n\treturn k.writer.WriteMessages(ctx, kafka.Message{})\n}\n',
    'order/order.go': 'package order\n\nimport "context"\n\ntype Events interface {\n\tAnnounce(context.Context, string) error\n}\n\ntype Orders struct{ events Events }\n\nfunc (o *Orders) Place(ctx context.Context) {\n\t_ = o.events.Announce(ctx, "placed")\n}\n',
  };
  const lost = async (more: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    inShort((await analyse({ ...files, ...more })).filter(({ rule }) => rule === 'swallowed-remote-error'));

  it('lead to the one type that has their methods, also where a container puts it in', async () => {
    assert.deepEqual(await lost({}), ['swallowed-remote-error order/order.go:12 k.writer.WriteMessages']);
  });

  it('lead nowhere where two types have them', async () => {
    assert.deepEqual(await lost({ 'events/log.go': 'package events\n\nimport (\n\t"context"\n\t"net/http"\n)\n\ntype Log struct{}\n\nfunc (l *Log) Announce(ctx context.Context, what string) error {\n\t_, err := http.Get(what)\n\treturn err\n}\n' }), []);
  });
});
