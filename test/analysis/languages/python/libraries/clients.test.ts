// Smaller records of Python, each once where it must be found and once where it must be left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

async function found(...lines: string[]) {
  return inShort(await analyse({ 'shop/a.py': [...lines, ''].join('\n') })).map((one) => one.replace('shop/a.py:', ''));
}
const rules = async (...lines: string[]): Promise<string[]> => (await found(...lines)).map((one) => one.split(' ')[0]!);

describe('Old protocols of Python', () => {
  it('mail is sent with a limit, and encrypted from STARTTLS on', async () => {
    assert.deepEqual(await found('import smtplib', 'server = smtplib.SMTP("mail.shop.io", 587)', 'server.send_message(letter)'), ['missing-timeout 2 smtplib.SMTP', 'plaintext-connection 2 mail.shop.io']);
    assert.deepEqual(await found('import smtplib', 'with smtplib.SMTP("mail.shop.io", 587, timeout=10) as server:', '    server.starttls()', '    server.send_message(letter)'), []);
    assert.deepEqual(await found('import smtplib', 'server = smtplib.SMTP_SSL("mail.shop.io", 465, timeout=10)'), []);
  });

  it('FTP and Telnet are neither encrypted nor bounded', async () => {
    assert.deepEqual((await rules('import ftplib', 'ftp = ftplib.FTP("files.shop.io")')).sort(), ['missing-timeout', 'plaintext-connection']);
    assert.deepEqual(await rules('import ftplib', 'ftp = ftplib.FTP_TLS("files.shop.io", timeout=10)'), []);
    assert.deepEqual((await rules('import telnetlib', 'telnetlib.Telnet("router.shop.io")')).sort(), ['missing-timeout', 'plaintext-connection']);
  });

  it('LDAP is opened with a limit and over TLS', async () => {
    assert.deepEqual((await rules('import ldap3', 'server = ldap3.Server("ldap://users.shop.io")', 'ldap3.Connection(server, auto_bind=True)')).sort(), ['missing-timeout', 'plaintext-connection']);
    assert.deepEqual(await rules('import ldap3', 'server = ldap3.Server("ldap://users.shop.io", connect_timeout=5)', 'users = ldap3.Connection(server)', 'users.start_tls()'), []);
    assert.deepEqual((await rules('import ldap', 'users = ldap.initialize("ldap://users.shop.io")', 'users.simple_bind_s(name, secret)')).sort(), ['missing-timeout', 'plaintext-connection']);
    assert.deepEqual(await rules('import ldap', 'users = ldap.initialize("ldaps://users.shop.io")', 'users.set_option(ldap.OPT_REFERRALS, 0)', 'users.simple_bind_s(name, secret)'), ['missing-timeout']);
    assert.deepEqual(await rules('import ldap', 'users = ldap.initialize("ldaps://users.shop.io")', 'users.network_timeout = 5', 'users.simple_bind_s(name, secret)'), []);
    assert.deepEqual(await rules('import ldap', 'users = ldap.initialize("ldap://users.shop.io")', 'users.set_option(ldap.OPT_NETWORK_TIMEOUT, 5)', 'users.start_tls_s()', 'users.simple_bind_s(name, secret)'), []);
  });

  it('a socket connects with a limit; datagrams and sockets of this machine connect to nobody', async () => {
    assert.deepEqual(await rules('import socket', 's = socket.socket(socket.AF_INET, socket.SOCK_STREAM)', 's.connect(("printer.shop.io", 9100))'), ['missing-timeout']);
    assert.deepEqual(await rules('import socket', 's = socket.socket()', 's.settimeout(2)', 's.connect(("printer.shop.io", 9100))'), []);
    assert.deepEqual(await rules('import socket', 's = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)', 's.connect(("8.8.8.8", 80))'), []);
    assert.deepEqual(await rules('import socket', 's = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)', 's.connect("/run/shop.sock")'), []);
  });
});

describe('Stores and brokers of Python', () => {
  it('drivers of MySQL bound connecting, but for aiomysql; none but Connector/Python encrypts by itself', async () => {
    assert.deepEqual(await rules('import pymysql', 'pymysql.connect(host="db.shop.io", user="shop")'), ['plaintext-connection']);
    assert.deepEqual(await rules('import pymysql', 'pymysql.connect(host="db.shop.io", user="shop", ssl={"ca": path})'), []);
    assert.deepEqual(await rules('import mysql.connector', 'mysql.connector.connect(host="db.shop.io", user="shop")'), []);
    assert.deepEqual(await rules('import aiomysql', 'async def pool():', '    return await aiomysql.create_pool(host="db.shop.io", ssl=context)'), ['missing-timeout']);
  });

  it('a client whose URL is configured has no limit, unless an argument brings it', async () => {
    assert.deepEqual(await rules('import os, redis', 'cache = redis.from_url(os.environ["REDIS_URL"])'), ['missing-timeout']);
    assert.deepEqual(await rules('import os, redis', 'cache = redis.from_url(os.environ["REDIS_URL"], socket_timeout=5)'), []);
    assert.deepEqual(await rules('import redis', 'cache = redis.from_url(url, **options)'), []);
  });

  it('brokers in the open are found', async () => {
    assert.deepEqual(await rules('import paho.mqtt.client as mqtt', 'client = mqtt.Client()', 'client.connect("broker.shop.io", 1883)'), ['plaintext-connection']);
    assert.deepEqual(await rules('import paho.mqtt.client as mqtt', 'client = mqtt.Client()', 'client.tls_set()', 'client.connect("broker.shop.io", 8883)'), []);
    assert.deepEqual(await rules('from celery import Celery', 'app = Celery("shop", broker="amqp://broker.shop.io")'), ['plaintext-connection']);
    assert.deepEqual(await rules('import aio_pika', 'async def main():', '    await aio_pika.connect_robust("amqps://broker.shop.io", timeout=5)'), []);
    assert.deepEqual(await rules('import websockets', 'async def main():', '    async with websockets.connect("ws://live.shop.io"):', '        pass'), ['plaintext-connection']);
    assert.deepEqual(await rules('import websocket', 'websocket.create_connection("wss://live.shop.io")'), ['missing-timeout']);
    assert.deepEqual(await rules('import nats', 'async def main():', '    await nats.connect(servers=["nats://a.shop.io:4222", "nats://b.shop.io:4222"], tls=context)'), []);
  });

  it('the AWS SDK and clients of models hold the thread of an event loop', async () => {
    assert.deepEqual(await rules('import boto3', 's3 = boto3.client("s3")', 'async def store(file):', '    s3.put_object(Bucket="files", Body=file)'), ['blocking-call-in-async']);
    assert.deepEqual(await rules('import boto3', 's3 = boto3.client("s3")', 'def store(file):', '    s3.put_object(Bucket="files", Body=file)'), []);
    assert.deepEqual(await rules('from openai import OpenAI', 'model = OpenAI()', 'async def ask(question):', '    return model.chat.completions.create(messages=question)'), ['blocking-call-in-async']);
    assert.deepEqual(await rules('from openai import AsyncOpenAI', 'model = AsyncOpenAI()', 'async def ask(question):', '    return await model.chat.completions.create(messages=question)'), []);
  });

  it('Elasticsearch is asked through more than one node', async () => {
    assert.deepEqual(await rules('from elasticsearch import Elasticsearch', 'search = Elasticsearch(["https://a.shop.io:9200", "https://b.shop.io:9200"])'), []);
    assert.deepEqual(await rules('from elasticsearch import Elasticsearch', 'search = Elasticsearch(["http://a.shop.io:9200", "http://b.shop.io:9200"])'), ['plaintext-connection']);
  });

  it('sessions on a disk and limits in a process are told', async () => {
    assert.deepEqual(await rules('from slowapi import Limiter', 'limiter = Limiter(key_func=address)'), ['local-session-state']);
    assert.deepEqual(await rules('from slowapi import Limiter', 'limiter = Limiter(key_func=address, storage_uri=url)'), []);
    assert.deepEqual(await rules('from flask_limiter import Limiter', 'limiter = Limiter(address, app=app)'), []);
    assert.deepEqual(await rules('SESSION_ENGINE = "django.contrib.sessions.backends.file"'), ['local-session-state']);
    assert.deepEqual(await rules('SESSION_ENGINE = "django.contrib.sessions.backends.cache"'), []);
    assert.deepEqual(await rules('from flask import Flask', 'app = Flask(__name__)', 'app.config["SESSION_TYPE"] = "filesystem"'), ['local-session-state']);
  });
});

describe('requests, as services have it', () => {
  it('a session with an adapter of its own for ciphers waits as long as any other', async () => {
    const session = (more: string) => rules('import requests', 'from requests.adapters import HTTPAdapter', 'class Own(HTTPAdapter):', `    def send(self, request, **kwargs): ${more}`,
      'session = requests.Session()', 'session.mount("https://", Own())', 'def pay(order):', '    return session.post("https://pay.shop.io/charges", json=order)');
    assert.deepEqual(await session('return super().send(request, verify=ciphers, **kwargs)'), ['missing-timeout']);
    assert.deepEqual(await session('return super().send(request, timeout=5, **kwargs)'), []);
  });

  it('a policy of urllib3 may be told its pauses afterwards', async () => {
    const policy = (more: string) => rules('from urllib3 import Retry', 'def policy(total, factor):', '    retries = Retry(total=total, status_forcelist=[502])', `    ${more}`, '    return retries');
    assert.deepEqual(await policy('retries.backoff_factor = factor'), []);
    assert.deepEqual(await policy('retries.raise_on_status = False'), ['retry-without-backoff']);
  });

  it('a second call after the first failed is a second attempt', async () => {
    const open = (after: string) => rules('import pika', 'def open():', '    try:', '        return pika.BlockingConnection(pika.URLParameters("amqps://a.shop.io"))', '    except pika.exceptions.AMQPError:', `        ${after}`);
    assert.deepEqual(await open('return pika.BlockingConnection(pika.URLParameters("amqps://b.shop.io"))'), []);
    assert.deepEqual(await open('raise'), ['missing-retry']);
  });

  it('a key for developers is none', async () => {
    const config = (name: string) => rules('from flask import Flask', `class ${name}:`, '    SECRET_KEY = "violet-sky-1187"');
    assert.deepEqual(await config('DevelopmentConfig'), []);
    assert.deepEqual(await config('Config'), ['hardcoded-credential']);
  });
});

describe('A check that a setting switches on again', () => {
  it('is a hint, since how the program runs decides', async () => {
    const severities = async (more: string): Promise<readonly string[]> => (await analyse({ 'a.py': `import ssl\n\ndef context(mode):\n    made = ssl.create_default_context()\n    made.check_hostname = False\n    made.verify_mode = ssl.CERT_NONE\n${more}    return made\n` }))
      .filter(({ rule }) => rule === 'tls-verification-disabled').map(({ severity }) => severity);
    assert.deepEqual(await severities(''), ['error']);
    assert.deepEqual(await severities('    if mode == "full":\n        made.verify_mode = ssl.CERT_REQUIRED\n'), ['hint']);
  });
});

describe('Databases and brokers of Python', () => {
  it('Neo4j is dialled in plaintext, with a password that is written, and asked once for each item', async () => {
    assert.deepEqual(await rules('from neo4j import GraphDatabase', 'driver = GraphDatabase.driver("bolt://graph.shop.io:7687", auth=("neo4j", "kF3-s8Tq-x9Lw"))', 'def merge(orders):', '    with driver.session() as session:', '        for order in orders:', '            session.run("MERGE (o:Order {id: $id})", {"id": order})'), ['plaintext-connection', 'hardcoded-credential', 'sequential-remote-calls']);
    assert.deepEqual(await rules('from neo4j import GraphDatabase', 'driver = GraphDatabase.driver("neo4j+s://graph.shop.io:7687", auth=(user, password))'), []);
  });

  it('a table that is asked for as a whole, in SQL or through its object', async () => {
    const asked = (query: string) => found('from databases import Database', 'from fastapi import FastAPI', 'from orders import orders', 'db, app = Database(url), FastAPI()', '@app.get("/orders")', 'async def all_orders():', `    return await db.fetch_all(${query})`);
    assert.deepEqual(await asked('orders.select()'), ['unbounded-query 7 db.fetch_all']);
    assert.deepEqual(await asked('"SELECT * FROM orders"'), ['unbounded-query 7 db.fetch_all']);
    assert.deepEqual(await asked('orders.select().where(orders.c.customer == customer)'), []);
    assert.deepEqual(await asked('"SELECT * FROM orders LIMIT 50"'), []);
  });

  it('aio-pika waits for ever for a broker that does not answer', async () => {
    assert.deepEqual(await rules('import aio_pika', 'async def main(url):', '    await aio_pika.connect_robust(url)'), ['missing-timeout']);
    assert.deepEqual(await rules('import aio_pika', 'async def main(url):', '    await aio_pika.connect_robust(url, timeout=10)'), []);
  });
});

describe('Two loops over one name', () => {
  it('leave nothing of the first in the second', async () => {
    assert.deepEqual(await rules('import httpx', 'async def run(client: httpx.AsyncClient, orders):', '    for order in orders:', '        show(order)', '    for order in orders:', '        await client.put(f"https://shop.io/orders/{order}", json={})'), ['sequential-remote-calls']);
  });
});

describe('Smaller Python libraries', () => {
  it('hold the loop while they hash a password, or read a file for a request', async () => {
    const handler = (imports: string, call: string) => rules(imports, 'from fastapi import FastAPI', 'app = FastAPI()', '@app.get("/me")', 'async def me(secret: str):', `    ${call}`);
    assert.deepEqual(await handler('import bcrypt', 'return bcrypt.checkpw(secret, stored)'), ['blocking-call-in-async']);
    assert.deepEqual(await handler('import asyncio, bcrypt', 'return await asyncio.to_thread(bcrypt.checkpw, secret, stored)'), []);
    assert.deepEqual(await handler('import json', 'return json.load(open("/etc/shop.json"))'), ['blocking-call-in-async']);
    assert.deepEqual(await rules('async def main():', '    return load()', 'def load():', '    return open("/etc/shop.json").read()'), []);
  });

  it('are told passwords and old protocols in ways of their own', async () => {
    assert.deepEqual(await rules('import paho.mqtt.client as mqtt', 'import ssl', 'client = mqtt.Client()', 'client.username_pw_set("ingest", "Pl4nt-f1oor!x")', 'client.tls_set(tls_version=ssl.PROTOCOL_TLSv1)'), ['hardcoded-credential', 'weak-tls-version']);
    assert.deepEqual((await rules('import ssl', 'from ldap3 import Tls', 'relaxed = Tls(validate=ssl.CERT_NONE, version=ssl.PROTOCOL_TLSv1_1)')).sort(), ['tls-verification-disabled', 'weak-tls-version']);
    assert.deepEqual(await rules('import ssl', 'from ldap3 import Tls', 'strict = Tls(validate=ssl.CERT_REQUIRED, version=ssl.PROTOCOL_TLSv1_2)'), []);
  });
});

