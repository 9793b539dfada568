import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { analyse, applied } from '../../../support/analyse';
import { ready } from './reading';
import { testSyntax } from '../../../support/syntax';

before(ready);

type Files = Readonly<Record<string, string>>;

const linesMarked = (files: Files): readonly string[] =>
  Object.entries(files).flatMap(([file, text]) => text.split('\n').flatMap((line, i) => (line.includes('# expect') ? [`${file}:${i + 1}`] : [])));

/** Asserts that a rule fires on the lines marked `# expect`, once each, and nowhere else. */
async function holds(rule: string, files: Files | string): Promise<void> {
  const workspace = typeof files === 'string' ? { 'app.py': files } : files;
  const found = (await analyse(workspace)).filter((f) => f.rule === rule).map((f) => `${f.file}:${f.range.start.line + 1}`);
  assert.deepEqual(found, linesMarked(workspace));
}

const timeouts: Readonly<Record<string, string>> = {
  'requests, by module, alias and name': `
import requests as rq
from requests import get, post as send
rq.get(url)  # expect
get(url)  # expect
send(url, json={})  # expect
rq.request("GET", url)  # expect
rq.get(url, timeout=5)
rq.get(url, timeout=(3.05, 27))
rq.get(url, timeout=None)  # expect
from requests import Session
with Session() as session:
    session.get(url)  # expect
    session.put(url, timeout=TIMEOUT)
`,
  'requests, through adapters and replaced methods': `
import functools
import requests
from requests.adapters import HTTPAdapter
class TimeoutAdapter(HTTPAdapter):
    def send(self, request, **kwargs):
        kwargs.setdefault("timeout", 5)
        return super().send(request, **kwargs)
adapted = requests.Session()
adapted.mount("https://", TimeoutAdapter())
adapted.get(url)
retrying = requests.Session()
retrying.mount("https://", HTTPAdapter(max_retries=3))
retrying.get(url)  # expect
class Api:
    def __init__(self):
        self.session = requests.Session()
        self.session.request = functools.partial(self.session.request, timeout=5)
    def load(self):
        return self.session.get(url)
`,
  'httpx, whose default is enough until it is switched off': `
import httpx
httpx.get(url)
httpx.get(url, timeout=None)  # expect
patient = httpx.Client(timeout=None)  # expect
patient.get(url)
patient.post(url)
other = httpx.AsyncClient(timeout=httpx.Timeout(None))  # expect
async def load(client: httpx.AsyncClient):
    await other.get(url)
    await client.get(url)
    async with httpx.AsyncClient(base_url=base) as own:
        await own.get("/x")
        await own.get("/x", timeout=None)  # expect
`,
  'aiohttp, whose five minutes are a default': `
import aiohttp
async def load():
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        await response.json()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as endless:  # expect
        await endless.get(url)
`,
  'urllib, urllib3 and http.client': `
import http.client
import urllib.request
from urllib.request import urlopen, Request
import urllib3
urlopen(url)  # expect
urlopen(Request(url), None, 10)
urllib.request.urlopen(url, timeout=3)
pool = urllib3.PoolManager()  # expect
pool.request("GET", url)
bounded = urllib3.PoolManager(timeout=urllib3.Timeout(connect=2, read=7))
bounded.request("GET", url)
per_call = urllib3.PoolManager()
per_call.request("GET", url, timeout=2)
connection = http.client.HTTPSConnection("api.shop.io")  # expect
connection.request("GET", "/")
`,
  'redis, blocking and asynchronous, also over a pool': `
import redis
import redis.asyncio as aioredis
from redis import Redis, ConnectionPool
Redis(host="cache.shop.io")  # expect
redis.StrictRedis(host="cache.shop.io", socket_timeout=2)
redis.from_url("rediss://cache.shop.io/0")  # expect
redis.Redis.from_url("rediss://cache.shop.io/0?socket_connect_timeout=2")
aioredis.from_url(url, socket_timeout=5)
aioredis.Redis(host="cache.shop.io")  # expect
Redis(connection_pool=ConnectionPool(host="cache.shop.io", socket_timeout=2))
Redis(connection_pool=pool_from_elsewhere)
Redis(unix_socket_path="/var/run/redis.sock")
Redis(**settings)
`,
  'databases and brokers, of which some have a default': `
import pika, psycopg, psycopg2, psycopg2.pool
from pymongo import MongoClient
from kafka import KafkaConsumer
from confluent_kafka import Producer
psycopg2.connect("host=db.shop.io dbname=shop")  # expect
psycopg2.connect(host="db.shop.io", connect_timeout=5)
psycopg2.connect("postgresql://db.shop.io/shop?connect_timeout=5")
psycopg2.pool.ThreadedConnectionPool(1, 5, host="db.shop.io")  # expect
psycopg.connect(dsn)  # expect
psycopg.connect(**parameters)
psycopg.connect("dbname=shop")  # expect
MongoClient("mongodb://db.shop.io")
KafkaConsumer("orders", bootstrap_servers=brokers)
Producer({"bootstrap.servers": brokers})
pika.BlockingConnection(pika.ConnectionParameters("mq.shop.io"))
`,
  'gRPC stubs': `
import grpc
import cart_pb2_grpc
from cart_pb2_grpc import CartStub
channel = grpc.insecure_channel("cart:5000")
stub = cart_pb2_grpc.CartStub(channel)
stub.GetCart(request)  # expect
stub.GetCart(request, timeout=2)
class Carts:
    def __init__(self):
        self.stub = CartStub(grpc.secure_channel("cart:5000", credentials))
    async def load(self):
        return await self.stub.GetCart(request)  # expect
`,
  'sockets, also with a limit for the whole process elsewhere': `
import socket
socket.create_connection(("shop", 80))  # expect
socket.create_connection(("shop", 80), 5)
late = socket.create_connection(("shop", 80))
late.settimeout(5)
`,
  'deadlines of the event loop around the call': `
import asyncio, anyio, async_timeout, httpx
client = httpx.AsyncClient(timeout=None)  # expect
async def load():
    async with asyncio.timeout(5):
        await client.get(url)
    async with async_timeout.timeout(5):
        await client.get(url)
    with anyio.fail_after(5):
        await client.get(url)
    await asyncio.wait_for(client.get(url), timeout=5)
other = httpx.AsyncClient(timeout=None)  # expect
async def endless():
    await other.get(url)
`.replace('client = httpx.AsyncClient(timeout=None)  # expect', 'client = httpx.AsyncClient(timeout=None)'),
  'what cannot be seen': `
import requests
def passed(url, **kwargs):
    return requests.get(url, **kwargs)
def asked(url, timeout):
    return requests.get(url, timeout=timeout)
def configured(url):
    return requests.get(url, timeout=settings.TIMEOUT)
def other(url):
    return client.get(url)
`,
};

describe('Missing timeouts in Python', () => {
  for (const [name, text] of Object.entries(timeouts)) it(`are told for ${name}`, () => holds('missing-timeout', text));

  it('follow a session out of the file that makes it', () => holds('missing-timeout', {
    'shop/__init__.py': '',
    'shop/http.py': 'import httpx, requests\nfrom .settings import TIMEOUT\n\nclient = httpx.Client(timeout=TIMEOUT)\nbounded = httpx.Client(timeout=5)\n\n\ndef make_session():\n    session = requests.Session()\n    return session\n',
    'shop/settings.py': 'TIMEOUT = 5\n',
    'shop/stock.py': 'from .http import client, make_session\nfrom . import http\n\n\ndef load(url):\n    client.get(url)\n    http.bounded.get(url)\n    make_session().get(url)  # expect\n',
  }));

  it('follow a client that another file switches off', () => holds('missing-timeout', {
    'api.py': 'import httpx\n\nclient = httpx.Client(timeout=None)  # expect\n',
    'views.py': 'from api import client\n\nclient.get("https://stock.shop.io")\n',
  }));

  it('know a constant of another file', () => holds('missing-timeout', {
    'config.py': 'TIMEOUT = None\nLIMIT = 5\n',
    'app.py': 'import requests\nimport config\nfrom config import LIMIT\n\nrequests.get(url, timeout=LIMIT)\nrequests.get(url, timeout=config.LIMIT)\nrequests.get(url, timeout=config.TIMEOUT)  # expect\n',
  }));

  it('are told in a tangle where everything may be everything', () => {
    const names = Array.from({ length: 30 }, (_, i) => `f${i}`);
    const functions = names.map((name) => `def ${name}(a, b=None):\n    b = b or {}\n${names.map((other) => `    a["x"] = ${other}(b, a["x"]["y"]) or b.get("z")\n    b.update(a)\n`).join('')}    return a["x"] or b\n`);
    return holds('missing-timeout', `import requests\nfrom base import Session\nclass Session(Session):\n    def load(self):\n        return self.client.get(url)\n${functions.join('')}requests.get(f0({}), **f1({}))\nrequests.get(f2({}))  # expect\n`);
  });

  it('are silenced by a limit for all sockets of the process', () => holds('missing-timeout', {
    'main.py': 'import socket\n\nsocket.setdefaulttimeout(10)\n',
    'page.py': 'from urllib.request import urlopen\nimport requests\n\nurlopen(url)\nrequests.get(url)  # expect\n',
  }));
});

describe('Missing retries in Python', () => {
  it('are told for what is safe to repeat, and not where something retries', () => holds('missing-retry', `
import backoff, httpx, pika, requests
from requests.adapters import HTTPAdapter, Retry
from tenacity import Retrying, retry, stop_after_attempt
URL = "https://stock.shop.io"
requests.get(URL, timeout=5)  # expect
requests.post(URL, timeout=5)
requests.request("DELETE", URL, timeout=5)  # expect
requests.request("POST", URL, timeout=5)
requests.get("http://localhost:8080", timeout=5)
@retry(stop=stop_after_attempt(3))
def decorated():
    return requests.get(URL, timeout=5)
@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=3)
def backed_off():
    return requests.get(URL, timeout=5)
def handed_over():
    return Retrying(stop=stop_after_attempt(3))(lambda: requests.get(URL, timeout=5))
for attempt in range(3):
    try:
        requests.get(URL, timeout=5)
    except requests.RequestException:
        time.sleep(2 ** attempt)
for attempt in Retrying(stop=stop_after_attempt(3)):
    with attempt:
        requests.get(URL, timeout=5)
for sku in skus:
    requests.get(URL, timeout=5)  # expect
session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(3)))
session.get(URL, timeout=5)
plain = requests.Session()  # expect
plain.get(URL, timeout=5)
client = httpx.Client(transport=httpx.HTTPTransport(retries=3))
client.get(URL)
pika.BlockingConnection(pika.URLParameters("amqps://mq.shop.io"))  # expect
pika.BlockingConnection(pika.ConnectionParameters("mq.shop.io", connection_attempts=5))
`));
});

describe('Plaintext connections in Python', () => {
  it('are told by scheme, option and default', () => holds('plaintext-connection', `
import requests, redis, grpc, psycopg2
from kafka import KafkaProducer
HOST = "stock.shop.io"
requests.get("http://%s/x" % HOST, timeout=5)  # expect
requests.get(f"https://{HOST}/x", timeout=5)
requests.get("http://localhost/x", timeout=5)
redis.Redis(host="cache.shop.io", socket_timeout=5)  # expect
redis.Redis(host="cache.shop.io", socket_timeout=5, ssl=True)
redis.from_url("redis://cache.shop.io/0", socket_timeout=5)  # expect
grpc.insecure_channel("cart.shop.io:5000")  # expect
grpc.secure_channel("cart.shop.io:5000", credentials)
psycopg2.connect("host=db.shop.io sslmode=disable connect_timeout=5")  # expect
psycopg2.connect("host=db.shop.io sslmode=verify-full connect_timeout=5")
KafkaProducer(bootstrap_servers=["a.shop.io", "b.shop.io"], security_protocol="SASL_PLAINTEXT")  # expect
KafkaProducer(bootstrap_servers=["a.shop.io", "b.shop.io"], security_protocol="SASL_SSL")
`));
});

describe('Fixes in Python', () => {
  async function fixed(rule: string, text: string, title?: string): Promise<string> {
    const finding = (await analyse({ 'app.py': text })).find((f) => f.rule === rule);
    assert.ok(finding, `no ${rule}`);
    const after = applied(finding, title ?? 0, text);
    const tree = testSyntax().parse('python', after);
    assert.equal(tree.rootNode.hasError, false, after);
    tree.delete();
    return after;
  }

  it('add a keyword behind the last argument, in its layout', async () => {
    assert.equal(await fixed('missing-timeout', 'import requests\nrequests.get(\n    url,\n    headers={},\n)\n'), 'import requests\nrequests.get(\n    url,\n    headers={},\n    timeout=10,\n)\n');
    assert.equal(await fixed('missing-timeout', 'import redis\nr = redis.Redis()\n'), 'import redis\nr = redis.Redis(socket_timeout=5)\n');
  });

  it('write a value instead of the one that switches it off', async () => {
    assert.equal(await fixed('missing-timeout', 'import httpx\nhttpx.get(url, timeout=None)\n'), 'import httpx\nhttpx.get(url, timeout=10.0)\n');
  });

  it('bring the names they need', async () => {
    assert.equal(await fixed('missing-retry', 'from requests import get\n\n\ndef load():\n    return get(URL, timeout=5).json()\n'), `from requests import get
import requests
import tenacity


def load():
    return tenacity.Retrying(
        stop=tenacity.stop_after_attempt(3), wait=tenacity.wait_random_exponential(max=10),
        retry=tenacity.retry_if_exception_type(requests.RequestException), reraise=True,
    )(lambda: get(URL, timeout=5)).json()
`);
  });

  it('mount retries behind the session, also on a field, and not behind a with block', async () => {
    const after = await fixed('missing-retry', 'import requests\n\n\nclass Api:\n    def __init__(self):\n        self.session = requests.Session()\n\n    def load(self):\n        return self.session.get(URL, timeout=5)\n');
    assert.match(after, /self\.session = requests\.Session\(\)\n {8}self\.session\.mount\("https:\/\/", HTTPAdapter\(max_retries=Retry\(/);
    const [finding] = (await analyse({ 'app.py': 'import requests\nwith requests.Session() as s:\n    s.get(URL, timeout=5)\n' })).filter((f) => f.rule === 'missing-retry');
    assert.deepEqual(finding?.fixes, []);
  });

  it('are not offered where they would break the syntax', async () => {
    const [finding] = (await analyse({ 'app.py': 'import requests\nasync def f():\n    requests.get(await url(), timeout=5)\n' })).filter((f) => f.rule === 'missing-retry');
    assert.deepEqual(finding?.fixes, []);
  });
});
