// Calls to other services: without an end, repeated in a way that harms, and more of them at once than anybody bears.
import type { Fault, Seen } from './fault';
import { above, callIn, copiesIn, countIn, withArgs, withEntry, written } from './rewriting';

const pays = /\b\w*(?:charge|pay|payment|transfer|refund|invoice|order|book|reserve|purchase|withdraw|debit|credit|send|create|submit|donat)\w*/i;

/** What such a call does twice if it is repeated. */
const repeatable = ({ code }: Seen): string | undefined => {
  const name = /\b(\w*(?:charge|pay|transfer|refund|book|reserve|purchase|withdraw|debit|donat|createOrder|create_order|placeOrder|place_order|sendMail|send_mail|submit)\w*)\s*\(/i.exec(code)?.[1];
  return name === undefined ? undefined : `An attempt of \`${name}\` that timed out may have worked. Before it may be repeated, give it one idempotency key, made once before the first attempt and sent with all of them, which the other side stores with its answer.`;
};

function withTimeout(code: string): string | undefined {
  const fetching = callIn(code, /\bfetch\(/);
  if (fetching) return withArgs(code, fetching, [fetching.args[0] ?? '', withEntry(fetching.args[1], 'signal: AbortSignal.timeout(2_000)')]);
  const posting = callIn(code, /\baxios\.(?:post|put|patch)\(/);
  if (posting) return withArgs(code, posting, [posting.args[0] ?? '', posting.args[1] ?? '{}', withEntry(posting.args[2], 'timeout: 2_000')]);
  const asking = callIn(code, /\b(?:axios(?:\.(?:get|delete|head))?|got(?:\.\w+)?)\(/);
  if (asking) return withArgs(code, asking, [asking.args[0] ?? '', withEntry(asking.args[1], /^got/.test(code.slice(asking.start)) ? 'timeout: { request: 2_000 }' : 'timeout: 2_000')]);
  const python = callIn(code, /\b(?:requests\.\w+|urlopen)\(/);
  if (python) return withArgs(code, python, [...python.args, /^urlopen/.test(code.slice(python.start)) ? 'timeout=5' : 'timeout=(3, 10)']);
  const rust = callIn(code, /\breqwest::get\(/);
  if (rust) return `let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(10)).build()?;\n${code.slice(0, rust.start)}client.get(${rust.args[0] ?? ''}).send()${code.slice(rust.close + 1)}`;
  const go = callIn(code, /\bhttp\.(?:Get|Post|Head)\(/);
  if (go) return above(code.slice(0, go.start) + code.slice(go.start).replace(/^http\./, 'client.'), go.start, 'client := &http.Client{Timeout: 5 * time.Second} // once, outside of the function');
  return code.replace(/\bnew RestTemplate\(\)/, 'new RestTemplateBuilder().connectTimeout(Duration.ofSeconds(1)).readTimeout(Duration.ofSeconds(3)).build()')
    .replace(/\bHttpClient\.newHttpClient\(\)/, 'HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build() // and .timeout(Duration.ofSeconds(3)) on each HttpRequest')
    .replace(/\bnew OkHttpClient\(\)/, 'new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(3)).build()');
}

/** Each call behind a limit of ten. */
function limited(code: string): string | undefined {
  const python = /asyncio\.gather\(\s*\*\s*[[(]\s*([\s\S]+?)\s+for\s+(\w+)\s+in\s+([\s\S]+?)\s*[\])]\s*\)/.exec(code);
  if (python) {
    const [all, call = '', item = '', list = ''] = python;
    return above(code.replace(all, `asyncio.gather(*(limited(${item}) for ${item} in ${list}))`), python.index, `at_once = asyncio.Semaphore(10)\n\nasync def limited(${item}):\n    async with at_once:\n        return await ${call}\n`);
  }
  const all = callIn(code, /\bPromise\.all(?:Settled)?\(/);
  const inner = all && callIn(code.slice(all.open, all.close), /\.map\(/);
  const arrow = /^(async\s*)?(\([^()]*\)|\w+)\s*=>\s*([\s\S]*)$/.exec(inner?.args.join(', ') ?? '');
  if (!all || !inner) return undefined;
  const [, asynchronous = '', parameter = '', body = ''] = arrow ?? ['', '', 'item', `${inner.args[0] ?? ''}(item)`];
  const list = code.slice(all.open, all.open + inner.start).trim();
  return above(`${code.slice(0, all.open)}${list}.map(${parameter} => limit(${asynchronous === '' && !body.startsWith('{') ? '' : 'async '}() => ${body}))${code.slice(all.close)}`, all.start, "const limit = pLimit(10); // import pLimit from 'p-limit'");
}

const atOnce = ({ match: [, list = ''], words }: Seen): string => {
  const count = countIn(words, list);
  return `\`${list}\` decides how many calls run at the same moment${count === undefined ? '' : `: **${written(count)} at once**`}. The other side, a pool or the memory gives out first, and one failure rejects all. Keep about ten in progress and let the rest wait.`;
};

export const calls: readonly Fault[] = [
  {
    topic: 'retries-and-backoff', shape: /\b429\b[\s\S]*?Retry-After:\s*(\d+)/i,
    says: ({ match: [, seconds = ''] }) => `the server says how long it does not want to be asked: ${seconds} s. Whoever repeats at once is refused again, spends its quota on refusals, and may be shut out for longer. Wait at least so long, plus a random share, and only if your own caller still waits then.`,
    mend: (_, { match: [, seconds = ''] }) => `const answer = await fetch(url, options);\nif (answer.status === 429) {\n  const wait = Number(answer.headers.get('retry-after') ?? 1) * 1000 * (1 + 0.2 * Math.random()); // ${seconds} to ${Math.round(Number(seconds) * 1.2)} s\n  if (Date.now() + wait > deadline) throw new TooBusy(wait); // let the caller decide\n  await sleep(wait);\n  return again(); // at most three times in all\n}`,
    remains: '`Retry-After` may be a date as well. If it happens all day, send fewer: a limit of your own below theirs, one queue for all instances, and answers that are kept.',
  },
  {
    topic: 'authn-and-authz', shape: /"error"\s*:\s*"(?:invalid_token|token_expired)"|\b401\b[^\n]*expired|TokenExpiredError|jwt expired/i,
    says: () => 'the access token has run out, and the same request with the same token gets the same answer for ever. Get a new one with the refresh token, once, repeat the request once, and otherwise send the user to the login.',
    mend: () => `let renewing; // all requests wait for one renewal\nasync function call(url, options) {\n  const first = await send(url, options, token);\n  if (first.status !== 401) return first;\n  renewing ??= refresh().finally(() => { renewing = undefined; });\n  token = await renewing; // throws if the refresh token is no longer good: to the login\n  return send(url, options, token); // once; a second 401 is an answer\n}`,
    remains: 'Renew a minute before the end (`exp`), so that it hardly happens. If the clocks differ, allow 30 s when verifying.',
  },
  {
    topic: 'retries-and-backoff', rules: ['retry-without-backoff', 'retry-non-idempotent'],
    shape: /@Retryable\b(?:\(([^()]*)\))?\s*(?:public\s+)?(?:[\w<>]+\s+)?(\w+)?/, unless: /@Backoff/,
    says: ({ match: [, options = '', name = 'this'] }) => `\`${name}\` is tried ${/maxAttempts\s*=\s*(\d+)/.exec(options)?.[1] ?? '3'} times on every exception, with Spring's fixed pause of 1 s between attempts: all callers come back in step, and a declined request is repeated like a lost one. Retry only what may pass by itself, three times, with growing random pauses.`,
    mend: [[/@Retryable\b(?:\([^()]*\))?/, '@Retryable(retryFor = ResourceAccessException.class, maxAttempts = 3,\n           backoff = @Backoff(delay = 200, multiplier = 2, random = true))']],
    remains: repeatable,
  },
  {
    topic: 'retries-and-backoff', rules: ['retry-without-backoff', 'retry-non-idempotent'],
    shape: /for (\w+) in range\((\d+)\):[\s\S]*?\bexcept\b[^\n]*:\s*\n\s*(?:time|asyncio)\.sleep\(\s*(\d+(?:\.\d+)?)\s*\)/,
    says: ({ match: [, , tries = '', pause = ''] }) => `${tries} attempts, each ${pause} s after the last one: every client that failed at the same moment comes back at the same moment, and after the last failure the loop ends without an error, so the caller gets \`None\`. Let the pause grow, put chance in it, and raise in the end.`,
    mend: (code, { match: [, counter = 'attempt'] }) => code
      .replace(/for \w+ in range\(\d+\)/, `for ${counter} in range(3)`)
      .replace(/^(\s*)((?:time|asyncio)\.sleep)\(\s*\d+(?:\.\d+)?\s*\)/m, `$1if ${counter} == 2:\n$1    raise\n$1$2(random.uniform(0, 0.2 * 2 ** ${counter}))`),
    remains: repeatable,
  },
  {
    topic: 'retries-and-backoff', rules: ['retry-without-backoff'],
    shape: /^([ \t]*)while (?:True|1)\s*:\s*\n([ \t]+)try:\s*\n([\s\S]+?)\n\2except[^\n]*:\s*(?:pass\b|continue\b|\n\s+(?:pass|continue|print\([^\n]*\)))/m, unless: /sleep|backoff/i,
    says: ({ match: [, , , body = ''] }) => `a failing \`${/([\w.]+)\(/.exec(body)?.[1] ?? 'call'}\` is repeated at once, for ever and whatever the error was: thousands of attempts a second against a service in trouble, and nobody learns of it.`,
    mend: (code, { match: [whole, depth = '', inner = '', body = ''] }) => code.replace(whole, `${depth}for attempt in range(3):\n${inner}try:\n${body}\n${inner}except ${/requests\./.test(body) ? 'requests.RequestException' : 'ConnectionError'}:\n${inner}    if attempt == 2:\n${inner}        raise\n${inner}    time.sleep(random.uniform(0, 0.2 * 2 ** attempt))`),
    remains: repeatable,
  },
  {
    topic: 'retries-and-backoff', rules: ['retry-without-backoff', 'swallowed-remote-error'],
    shape: /(?:while\s*\(\s*(?:true|1)\s*\)|for\s*\(\s*;\s*;\s*\))\s*\{\s*try\s*\{\s*([\s\S]*?);?\s*\}\s*catch\s*(?:\(\s*\w*\s*\))?\s*\{\s*(?:(?:await\s+)?[\w.]*(?:sleep|delay|wait|setTimeout)\w*\(\s*(\d[\d_]*)\s*\)\s*;?|console\.[^}]*|\/\/[^\n]*)?\s*\}\s*\}/i,
    says: ({ match: [, body = '', pause] }) => `a failing \`${/([\w.]+)\(/.exec(body)?.[1] ?? 'call'}\` is repeated for ever, whatever the error was, ${pause === undefined ? 'and at once: thousands of attempts a second against a service in trouble' : `every ${pause} ms, so that all clients that failed together come back together`}; the caller never hears of it. Three attempts, only for what may pass by itself, with growing random pauses, then the error.`,
    mend: (code, { match: [whole, body = ''] }) => code.replace(whole, () => `for (let attempt = 0; ; attempt++) {\n  try {\n    ${body.trim()};\n  } catch (error) {\n    if (attempt === 2 || !mayPass(error)) throw error; // mayPass: 429, 502, 503, 504, broken connection\n    await sleep(Math.random() * 200 * 2 ** attempt);\n  }\n}`),
    remains: repeatable,
  },
  {
    topic: 'retries-and-backoff',
    shape: /\bcatch\b[^{]*\{[^}]*?\b(?:sleep|delay|setTimeout)\(\s*(\d[\d_]*)\s*\)/, unless: /random|jitter/i,
    says: ({ match: [, pause = ''] }) => `the pause is ${pause} ms each time, so all clients that failed together come back together. Let it double and put chance in it.`,
    mend: (code) => {
      const counter = /for\s*\(\s*(?:let|var)\s+(\w+)/.exec(code)?.[1];
      return counter === undefined ? undefined : code.replace(/(\bcatch\b[^{]*\{[^}]*?\b(?:sleep|delay|setTimeout)\()\s*\d[\d_]*\s*\)/, `$1Math.random() * 200 * 2 ** ${counter})`);
    },
    remains: repeatable,
  },
  {
    topic: 'retries-and-backoff',
    shape: /\b(?:retries|maxRetries|max_retries|maxAttempts|max_attempts|numRetries)["']?\s*[:=]\s*(Infinity|[1-9]\d+|[6-9])\b/,
    says: ({ match: [, tries = ''] }) => `${tries === 'Infinity' ? 'attempts without an end' : `up to ${tries} retries`} for each call: when the other side is down it gets ${tries === 'Infinity' ? 'no rest' : `${Number(tries) + 1} times the load`} and your callers wait for all of them. Two retries hide most short failures.`,
    mend: [[/\b((?:retries|maxRetries|max_retries|maxAttempts|max_attempts|numRetries)["']?\s*[:=]\s*)(?:Infinity|\d+)/, '$12']],
    remains: 'The pauses between them must grow and have chance in them, and only one layer may retry.',
  },
  {
    topic: 'circuit-breaker',
    shape: /\bCircuitBreaker\(\s*(\w[\w.]*)?[^)]*errorThresholdPercentage:\s*(\d+)/,
    says: ({ match: [, call = 'the call', share = ''], code }) => {
      const wait = /timeout:\s*(\d[\d_]*)/.exec(code)?.[1]?.replaceAll('_', '');
      const never = Number(share) >= 90;
      if (!never && Number(wait ?? 0) < 10_000) return undefined;
      return `${never ? `at \`errorThresholdPercentage: ${share}\` the breaker opens only when practically every call of \`${call}\` fails, so in a partial outage it never does` : `the breaker judges \`${call}\``}${Number(wait ?? 0) >= 10_000 ? `${never ? ', and ' : ' too late: '}\`timeout: ${wait}\` lets each caller wait ${Number(wait) / 1000} s before that counts as a failure` : ''}.`;
    },
    mend: (code) => code.replace(/errorThresholdPercentage:\s*\d+/, `errorThresholdPercentage: 50, volumeThreshold: 20${/resetTimeout/.test(code) ? '' : ', resetTimeout: 10_000'}`).replace(/timeout:\s*\d{5,}/, 'timeout: 2_000'),
    remains: 'Decide what the caller gets while it is open: `breaker.fallback(() => lastKnownAnswer)`, marked as old.',
  },
  {
    topic: 'timeouts', rules: ['missing-timeout'],
    shape: /\btimeout["']?\s*[:=]\s*(?:0|None|null|Infinity|-1)\b(?!\.)|\bTimeout:\s*0\b/i,
    says: ({ match: [setting = ''] }) => `\`${setting}\` means no limit at all: if the other side hangs, the call waits for ever and holds its connection, its memory and its caller.`,
    mend: [[/\bTimeout:\s*0\b/, 'Timeout: 5 * time.Second'], [/\btimeout=(?:0|None)\b/, 'timeout=(3, 10)'], [/\b(timeout["']?\s*[:=]\s*)(?:0|null|Infinity|-1)\b/i, '$12_000']],
    remains: 'Take the p99.9 of good days, some times more for luck, and keep it below what the caller itself may take.',
  },
  {
    topic: 'n-plus-one', rules: ['unbounded-concurrency'],
    shape: /\bPromise\.all(?:Settled)?\(\s*([\w.]+)\.map\(\s*(?:async\s*)?\(?\s*(\w+)\s*\)?\s*=>\s*(?:await\s+)?([\w.]+)\(\s*(['"`])((?:(?!\4).)*?\s)([\w."]+)\s*=\s*(?:\$1|\?)((?:(?!\4).)*)\4\s*,\s*\[\s*(\2(?:\.\w+)*)\s*\]\s*\)\s*\)\s*\)/,
    says: ({ match: [, list = '', , call = ''], words }) => {
      const count = countIn(words, list);
      return `\`${list}.map(… ${call}(…))\` starts one query for each element, all at the same moment${count === undefined ? '' : `: **${written(count)} queries at once** against a pool of perhaps 10 connections`}. They queue for the pool, others wait behind them, and the database parses the same statement each time. One query with all ids does the same work.`;
    },
    mend: (code, { match: [whole, list = '', item = '', call = '', quote = '', before = '', column = '', behind = '', key = ''] }) => {
      const keys = key === item ? list : `${list}.map((${item}) => ${key})`;
      const query = `${call}(${quote}${before}${column} = ANY($1)${behind}${quote}, [${keys}])`;
      return code.replace(/(?:\bconst\s+(\w+)\s*=\s*)?(?:await\s+)?(?=Promise\.all)/, (_, name?: string) => (name === undefined ? '' : `const { rows${name === 'rows' ? '' : `: ${name}`} } = `)).replace(whole, () => `await ${query}`);
    },
    remains: ({ match: [, list = ''] }) => `A very long list goes in slices of about 1,000 of \`${list}\`. Where the target is no database with such a query, keep \`Promise.all\` behind a limit of ten (\`p-limit\`).`,
  },
  { topic: 'backpressure', rules: ['unbounded-concurrency'], shape: /\bPromise\.all(?:Settled)?\(\s*([\w.]+)\.map\(/, unless: /limit|\.slice\(|batch|chunk/i, says: atOnce, mend: limited, remains: 'What comes in faster than ten can do still piles up in front: bound the list, or take it from a queue.' },
  { topic: 'backpressure', rules: ['unbounded-concurrency'], shape: /\basyncio\.gather\(\s*\*\s*[[(][\s\S]+?\bfor\s+\w+\s+in\s+([\w.]+)/, unless: /Semaphore/, says: atOnce, mend: limited, remains: 'With `return_exceptions=True` one failure does not hide the other results.' },
  {
    topic: 'backpressure', rules: ['unbounded-concurrency'],
    shape: /for\s+_?\w*,?\s*(\w+)\s*:=\s*range\s+([\w.]+)\s*\{\s*go\s+(?:func\([^)]*\)\s*\{\s*)?([^\n{}]*?)\s*(?:\}\([^)]*\))?\s*\}/, unless: /SetLimit|sem(?:aphore)?\b/i,
    says: ({ match: [, , list = ''], words }) => `one goroutine for each element of \`${list}\`${countIn(words, list) === undefined ? '' : `, so **${written(countIn(words, list)!)} at once**`}: connections, file descriptors or the service behind give out, and nobody waits for an end or sees an error.`,
    mend: (code, { match: [whole, item = '', list = '', call = ''] }) => code.replace(whole, `var g errgroup.Group // golang.org/x/sync/errgroup\ng.SetLimit(10)\nfor _, ${item} := range ${list} {\n\tg.Go(func() error { return ${call.replace(/;$/, '')} })\n}\nerr := g.Wait()`),
    remains: 'The function has to return its error for that; before Go 1.22 copy the loop variable first.',
  },
  {
    topic: 'timeouts', rules: ['missing-timeout'],
    shape: /\b(axios(?:\.\w+)?|fetch|got|requests\.(?:get|post|put|patch|delete|request)|urlopen|http\.(?:Get|Post|Head)|reqwest::get|new RestTemplate|HttpClient\.newHttpClient|new OkHttpClient)\(\s*([^,)\n]*)/, unless: /timeout|signal|AbortSignal|deadline|WithTimeout|\baxios\.create/i,
    says: ({ match: [, call = '', target = ''] }) => `\`${call}\` has no time limit${call === 'fetch' ? ' of its own that helps (Node waits 300 s for the headers)' : ''}: if ${/\/\/([\w.-]+)/.exec(target)?.[1] ?? 'the other side'} accepts and then says nothing, this line waits${call === 'fetch' ? ' that long' : ' for ever'} and holds its connection and its caller.`,
    mend: withTimeout,
    remains: ({ code }) => (pays.test(code) && /post|put|patch/i.test(code) ? 'After a timeout you do not know whether it was done: repeat it only with an idempotency key.' : 'Choose a value a little above the slowest good answer. Reads may then be tried twice more, with growing random pauses, inside the caller\'s own limit.'),
  },
  {
    topic: 'tail-latency', rules: ['blocking-call-in-async'],
    shape: /\b(Thread\.sleep\([^)]*\)|\w*[rR]estTemplate\.\w+|\.block\(\)|readFileSync|execSync|pbkdf2Sync|bcrypt\.hashSync|(?<=async def[\s\S]{0,300})(?:time\.sleep|requests\.\w+))/, unless: /^(?![\s\S]*(?:webflux|reactive|Mono|Flux|netty|handler|async def|express|app\.(?:get|post|use)|event loop))/i,
    says: ({ match: [call = ''], words }) => `\`${call}\` blocks the thread it runs on, and ${/webflux|Mono|Flux|reactive|netty/i.test(words) ? 'an event loop of WebFlux has about as many threads as cores: on 4 cores four such requests at once stop all others' : 'an event loop has one: while this waits, every other request of the process stands still'}.`,
    mend: (code) => code
      .replace(/Thread\.sleep\((\d+)\);?\s*return\s+\w*[rR]estTemplate\.getForObject\((\w+),\s*([\w.]+)\);?/, 'return Mono.delay(Duration.ofMillis($1))\n    .then(webClient.get().uri($2).retrieve().bodyToMono($3))\n    .timeout(Duration.ofSeconds(3));')
      .replace(/Mono\.just\(\s*(\w*[rR]estTemplate\.getForObject\([^()]*\))\s*\)/, '$1')
      .replace(/\w*[rR]estTemplate\.getForObject\(([^,()]+),\s*([\w.]+)\)/, 'webClient.get().uri($1).retrieve().bodyToMono($2).timeout(Duration.ofSeconds(3))')
      .replace(/(?:await )?(?:fs\.)?readFileSync\(/, 'await fs.promises.readFile(').replace(/\bbcrypt\.hashSync\(/, 'await bcrypt.hash(')
      .replace(/(?<!await )\btime\.sleep\(/g, 'await asyncio.sleep(').replace(/(?<!await )\brequests\.(get|post|put|delete)\(/g, 'await client.$1(  # client = httpx.AsyncClient(timeout=5), made once\n    '),
    remains: ({ code }) => `What cannot be made non-blocking runs on threads of its own: ${/async def|\btime\.sleep|requests\./.test(code) ? '`await asyncio.to_thread(…)`' : /Thread|restTemplate|\.block\(/i.test(code) ? '`subscribeOn(Schedulers.boundedElastic())`' : 'the asynchronous form of the call, or a worker thread'}.`,
  },
  {
    topic: 'thundering-herd',
    shape: /\bsetInterval\(\s*(?:async\s*)?(?:\(\s*\)\s*=>\s*)?\{?\s*(?:await\s+)?(\w*(?:refresh|reload|sync|poll|update|cache|fetch|pull)\w*)[^,]*,\s*(\d[\d_]*)\s*\)/i,
    says: ({ match: [, name = '', pause = ''], words }) => `all ${copiesIn(words) ?? ''} nodes that were deployed together count the same ${written(Number(pause.replaceAll('_', '')) / 1000)} s, so \`${name}\` runs on all of them in the same second and the source gets ${copiesIn(words) === undefined ? 'everything at once' : `**${copiesIn(words)} times the work at once**`}. Spread them with chance.`.replace(/\s+/g, ' '),
    mend: (code, { match: [whole, name = '', pause = ''] }) => code.replace(whole, `async function again() {\n  await ${name}().catch(report);\n  setTimeout(again, ${pause} * (0.8 + 0.4 * Math.random()));\n}\nsetTimeout(again, ${pause} * Math.random())`),
    remains: 'If all nodes need the same data, let one of them load it into a shared cache.',
  },
  {
    topic: 'thundering-herd',
    shape: /setTimeout\(\s*(?:\(\s*\)\s*=>\s*)?(\w*(?:re)?connect\w*)(?:\(\))?\s*,\s*(\d[\d_]*)\s*\)/i, unless: /random|jitter/i,
    says: ({ match: [, name = '', pause = ''], words }) => `when the server restarts, every client calls \`${name}\` exactly ${pause} ms later${countIn(words) ? `: ${written(countIn(words)!)} connections in the same moment push it over again` : ', all in the same moment, and pushes it over again'}.`,
    mend: [[/(setTimeout\(\s*(?:\(\s*\)\s*=>\s*)?\w+(?:\(\))?\s*,\s*)(\d[\d_]*)\s*\)/, '$1Math.random() * Math.min(30_000, $2 * 2 ** attempt++))']],
    remains: 'Set `attempt` back to 0 once a connection has held for a while, and let the server refuse politely beyond a number of new connections a second.',
  },
  {
    topic: 'graceful-degradation', rules: ['swallowed-remote-error'], shape: /try\s*\{\s*(?:(?:const|let|return)\s+(?:\w+\s*=\s*)?)?(?:await\s+)?([\w.]+)\(([^)]*)\)[^}]*\}\s*catch\s*(?:\(\s*\w*\s*\))?\s*\{\s*(?:\/\/[^\n]*\n\s*)?\}/,
    says: ({ match: [, call = ''] }) => `when \`${call}\` fails nobody hears of it: no log, no count, no alert, and the lines behind go on as if it had worked. It can fail for weeks until a user complains.`,
    mend: (code, { match: [, call = '', what = ''] }) => code.replace(/catch\s*(?:\(\s*\w*\s*\))?\s*\{[^}]*\}/, `catch (error) {\n  log.error({ error${/^\w+$/.test(what) ? `, ${what}: ${what}.id` : ''} }, '${call} failed');\n  failures.inc({ call: '${call}' }); // an alert looks at this\n}`),
    remains: ({ match: [, call = ''] }) => `Decide what the caller gets. If the work is fine without \`${call}\`, that is all, though a queue that tries again later is better; if it is not, \`throw error\` at the end.`,
  },
  {
    topic: 'graceful-degradation', rules: ['swallowed-remote-error'], shape: /try:\s*\n\s+(?:\w+\s*=\s*|return\s+)?(?:await\s+)?([\w.]+)\([^\n]*\n\s*except[^\n]*:\s*(?:\n\s+)?pass/,
    says: ({ match: [, call = ''] }) => `when \`${call}\` fails nobody hears of it, whatever the reason: no log, no count, and the lines behind go on as if it had worked.`,
    mend: (code, { match: [, call = ''] }) => code.replace(/^([ \t]*)except[^\n]*:\s*(?:\n\s+)?pass/m, `$1except ConnectionError:  # what may happen here, and nothing else\n$1    log.exception("${call} failed")\n$1    FAILURES.labels("${call}").inc()`),
    remains: ({ match: [, call = ''] }) => `If the work is not fine without \`${call}\`, \`raise\` at the end, or let a queue try again later.`,
  },
  {
    topic: 'graceful-degradation', rules: ['swallowed-remote-error'], shape: /(?:(\w+),\s*)?\b_\s*:?=\s*([\w.]+)\([^)\n]*\)/, unless: /^(?![\s\S]*(?::=|\bfunc\b|\berr\b))/,
    says: ({ match: [, value, call = 'the call'] }) => `\`_\` throws the error of \`${call}\` away: when it fails, ${value === undefined ? 'nobody hears of it' : `\`${value}\` is empty or nil and the lines behind go on with it, up to a panic`}.`,
    mend: [[/(?:(\w+),\s*)?_\s*(:?=)\s*([\w.]+)(\([^)\n]*\))/, '$1, err $2 $3$4\nif err != nil {\n\treturn fmt.Errorf("$3: %w", err)\n}'], [/^, err =/m, 'err :=']],
  },
];
