// Retries that clients and policies are made with: they multiply with those around them, and repeat what is sent through them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const found = async (rule: string, file: string, ...lines: string[]) => inShort((await analyse({ [file]: [...lines, ''].join('\n') })).filter((one) => one.rule === rule)).map((one) => one.replace(`${rule} ${file}:`, ''));

describe('Retries of clients', () => {
  it('multiply with a wrapper around a call through them', async () => {
    const layers = (limit: number) => found('retry-amplification', 'a.ts', "import got from 'got';", "import pRetry from 'p-retry';", `const api = got.extend({ prefixUrl: 'https://shop.io', retry: { limit: ${limit} }, timeout: { request: 900 } });`, 'export const load = (id: string) => pRetry(() => api.get(id).json(), { retries: 3 });');
    assert.deepEqual(await layers(3), ['4 api.get']);
    assert.deepEqual(await layers(0), []);
  });

  it('are known by the operators of RxJS, the policies of Cockatiel, and the tasks of Celery', async () => {
    const piped = (retry: string) => found('retry-without-backoff', 'a.ts', "import { HttpService } from '@nestjs/axios';", "import { retry, timer } from 'rxjs';", 'export class Track {', '  constructor(private readonly http: HttpService) {}', `  of(code: string) { return this.http.get('https://shop.io/track', { timeout: 900 }).pipe(${retry}); }`, '}');
    assert.deepEqual(await piped('retry(3)'), ['5 this.http.get']);
    assert.deepEqual(await piped('retry({ count: 3, delay: (_, n) => timer(2 ** n * 200) })'), []);
    const policy = (backoff: string) => found('retry-without-backoff', 'a.ts', "import axios from 'axios';", "import { ConstantBackoff, ExponentialBackoff, handleAll, retry } from 'cockatiel';", `const policy = retry(handleAll, { maxAttempts: 5, backoff: new ${backoff} });`, "export const load = () => policy.execute(() => axios.get('https://shop.io/', { timeout: 900 }));");
    assert.deepEqual(await policy('ConstantBackoff(200)'), ['3 axios.get']);
    assert.deepEqual(await policy('ExponentialBackoff()'), []);
    const task = (rule: string, options: string) => found(rule, 'a.py', 'import requests', 'from celery import shared_task', `@shared_task(${options})`, 'def capture(order):', '    requests.post("https://pay.io/captures", json=order, timeout=9).raise_for_status()');
    assert.deepEqual(await task('retry-non-idempotent', 'autoretry_for=(Exception,), retry_backoff=True'), ['3 requests.post']);
    assert.deepEqual(await task('retry-non-idempotent', 'ignore_result=True'), []);
  });

  it('pause evenly where jitter is switched off', async () => {
    const decorated = (options: string) => found('retry-without-backoff', 'a.py', 'import backoff, requests', `@backoff.on_exception(backoff.constant, requests.RequestException, interval=1, max_tries=5${options})`, 'def load():', '    return requests.get("https://shop.io/", timeout=3)');
    assert.deepEqual(await decorated(', jitter=None'), ['2 requests.get']);
    assert.deepEqual(await decorated(''), []);
  });

  it('connect again in even steps where a function says so', async () => {
    const client = (strategy: string) => found('retry-without-backoff', 'a.ts', "import { createClient } from 'redis';", `export const redis = createClient({ url: 'rediss://r.shop.io', socket: { reconnectStrategy: ${strategy} } });`);
    assert.deepEqual(await client('() => 500'), ['2 createClient']);
    assert.deepEqual(await client('(n) => Math.min(n * 100, 3000)'), []);
  });
});

describe('A session says nothing about what is sent through it', () => {
  it('a charge that is repeated is one', async () => {
    assert.deepEqual(await found('retry-non-idempotent', 'a.py', 'import requests, time', 'class Gateway:', '    def __init__(self):', '        self.session = requests.Session()', '    def charge(self, order):', '        for attempt in range(4):', '            try:', '                return self.session.post("https://pay.io/charges", json=order, timeout=8)', '            except requests.RequestException:', '                time.sleep(2 ** attempt)'), ['6 self.session.post']);
  });
});

describe('Retries that Python arranges', () => {
  it('multiply as well: a loop around a client with attempts of its own, and a wrapper around an adapter', async () => {
    const loop = (config: string) => found('retry-amplification', 'a.py', 'import boto3, time', 'from botocore.config import Config', `s3 = boto3.client("s3"${config})`, 'def upload(key, body):', '    for attempt in range(4):', '        try:', '            return s3.put_object(Bucket="b", Key=key, Body=body)', '        except Exception:', '            time.sleep(2 ** attempt)');
    assert.deepEqual(await loop(', config=Config(retries={"max_attempts": 5})'), ['5 s3.put_object']);
    assert.deepEqual(await loop(''), []);
    assert.deepEqual(await found('retry-amplification', 'a.py', 'import requests', 'from requests.adapters import HTTPAdapter', 'from tenacity import retry, stop_after_attempt', 'from urllib3.util.retry import Retry', 'http = requests.Session()', 'http.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=1)))', '@retry(stop=stop_after_attempt(3))', 'def load():', '    return http.get("https://shop.io/", timeout=3)'), ['7 http.get']);
  });

  it('write a row twice, unless a second one collides', async () => {
    const loop = (sql: string) => found('retry-non-idempotent', 'a.js', "const { Pool } = require('pg');", 'const pool = new Pool({ connectionTimeoutMillis: 900 });', 'exports.reserve = async (seat) => {', '  for (let attempt = 0; attempt < 3; attempt++) {', `    try { return await pool.query('${sql}', [seat]); } catch (error) { if (attempt === 2) throw error; await new Promise((r) => setTimeout(r, 100 * 2 ** attempt)); }`, '  }', '};');
    assert.deepEqual(await loop('INSERT INTO seats (seat) VALUES ($1)'), ['4 pool.query']);
    assert.deepEqual(await loop('INSERT INTO seats (seat) VALUES ($1) ON CONFLICT DO NOTHING'), []);
    assert.deepEqual(await loop('UPDATE seats SET taken = true WHERE seat = $1'), []);
  });
});
