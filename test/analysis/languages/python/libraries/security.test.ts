// TLS, plaintext, secrets and waiting in Python, in the forms in which programs write them: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const found = async (rule: string, ...lines: readonly string[]): Promise<readonly number[]> =>
  (await analyse({ 'src/shop.py': `${lines.join('\n')}\n` })).filter((finding) => finding.rule === rule).map(({ range }) => range.start.line + 1);

describe('TLS in Python', () => {
  it('is weakened by what counts where nobody says otherwise', async () => {
    assert.deepEqual(await found('weak-tls-version', 'import ssl', 'def connect(host, version=ssl.PROTOCOL_TLSv1):', '    return ssl.wrap_socket(open_socket(host), ssl_version=version)'), [2]);
    assert.deepEqual(await found('weak-tls-version', 'import ssl', 'def connect(host, version=ssl.PROTOCOL_TLS_CLIENT):', '    return ssl.SSLContext(version)'), []);
  });

  it('is weakened for a whole class, and by what a function is prepared with', async () => {
    const session = (base: string) => found('tls-verification-disabled', 'import requests', `class Api(${base}):`, '    def __init__(self):', '        super().__init__()', '        self.verify = False');
    assert.deepEqual(await session('requests.Session'), [5]);
    assert.deepEqual(await session('Question'), []);
    assert.deepEqual(await found('tls-verification-disabled', 'from functools import partial', 'import requests', 'get = partial(requests.get, verify=False, timeout=3)'), [3]);
    assert.deepEqual(await found('weak-tls-version', 'from OpenSSL import SSL', 'from twisted.internet import ssl', 'factory = ssl.DefaultOpenSSLContextFactory(key, cert, sslmethod=SSL.SSLv3_METHOD)'), [3]);
    assert.deepEqual(await found('plaintext-connection', 'import requests', 'from urllib.parse import urljoin', 'requests.get(urljoin("http://api.shop.io", "/orders"), timeout=3)'), [3]);
  });

  it('is weakened by options of OpenSSL, libcurl and OpenLDAP', async () => {
    assert.deepEqual(await found('tls-verification-disabled', 'from OpenSSL import SSL', 'context = SSL.Context(SSL.TLS_METHOD)', 'context.set_verify(SSL.VERIFY_NONE)'), [3]);
    assert.deepEqual(await found('tls-verification-disabled', 'import pycurl', 'curl = pycurl.Curl()', 'curl.setopt(pycurl.SSL_VERIFYPEER, 0)'), [3]);
    assert.deepEqual(await found('tls-verification-disabled', 'import ldap', 'ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)'), [2]);
    assert.deepEqual(await found('tls-verification-disabled', 'import ldap', 'ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)'), []);
  });
});

describe('Plaintext and secrets in Python', () => {
  it('are told by the class of a pool or an opener', async () => {
    assert.deepEqual(await found('plaintext-connection', 'import urllib3', 'a = urllib3.HTTPConnectionPool("api.shop.io")', 'b = urllib3.HTTPSConnectionPool("api.shop.io")'), [2]);
    assert.deepEqual(await found('plaintext-connection', 'from urllib.request import URLopener', 'URLopener().retrieve("http://api.shop.io/a.zip")'), [2]);
  });

  it('are told in connection strings that are put together, unless the environment decides', async () => {
    const engine = 'engine = create_engine(f"postgresql://shop:{PASSWORD}@db.shop.io/shop")';
    assert.deepEqual(await found('hardcoded-credential', 'from sqlalchemy import create_engine', 'PASSWORD = "old-Pa55word9"', engine), [2]);
    assert.deepEqual(await found('hardcoded-credential', 'import os', 'from sqlalchemy import create_engine', 'PASSWORD = os.environ["DB_PASSWORD"]', engine), []);
    // The host may stand in front of it without a name.
    assert.deepEqual(await found('hardcoded-credential', 'import redis', 'store = redis.Redis("cache.shop.io", 6379, password="old-Pa55word9", ssl=True)'), [2]);
    assert.deepEqual(await found('hardcoded-credential', 'import redis', 'store = redis.Redis("localhost", 6379, password="old-Pa55word9")'), []);
  });
});

describe('Waiting in Python', () => {
  it('holds the loop where an asynchronous function opens files, waits for programs or for somebody to type', async () => {
    assert.deepEqual(await found('blocking-call-in-async', 'import os', 'from pathlib import Path', 'async def report(path: Path):', '    os.system("render")', '    answer = input("ready? ")', '    return path.read_text()'), [4, 5, 6]);
    assert.deepEqual(await found('blocking-call-in-async', 'import asyncio', 'from pathlib import Path', 'async def report(path: Path):', '    return await asyncio.to_thread(path.read_text)'), []);
  });

  it('has no end where a client says so, whoever uses it', async () => {
    assert.deepEqual(await found('missing-timeout', 'import httpx', 'client = httpx.Client(timeout=None)'), [2]);
    assert.deepEqual(await found('missing-timeout', 'import httpx', 'client = httpx.Client()'), []);
  });
});

describe('Services that are told where they live, in Python', () => {
  it('are reached in plaintext where their address or an option says so', async () => {
    assert.deepEqual(await found('plaintext-connection', 'import hvac', 'a = hvac.Client(url="http://vault.shop.io:8200")', 'b = hvac.Client(url="https://vault.shop.io:8200")'), [2]);
    assert.deepEqual(await found('plaintext-connection', 'from minio import Minio', 'a = Minio("files.shop.io:9000", secure=False)', 'b = Minio("files.shop.io:9000")'), [2]);
    assert.deepEqual(await found('plaintext-connection', 'import boto3', 'a = boto3.client("s3", endpoint_url="http://files.shop.io:9000")', 'b = boto3.client("s3")'), [2]);
  });
});
