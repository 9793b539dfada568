// Messages, queues, locks, time and state in a process: what gets lost, what is done twice, and what only one may do.
import type { Fault } from './fault';
import { copiesIn, written } from './rewriting';

/** Parts of keys that keep their place when the number of parts changes: those whose rest is the same both times. */
function moved(from: number, to: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const all = (from * to) / gcd(from, to);
  return 1 - Math.min(from, to) / all;
}

const perSecond = (words: string): readonly number[] => [...words.matchAll(/(\d+(?:\.\d+)?)\s*(k)?\s*(?:\/|per |a )\s*s(?:ec(?:ond)?)?\b/gi)].map(([, digits, k]) => Number(digits) * (k ? 1000 : 1));

export const messages: readonly Fault[] = [
  {
    topic: 'delivery-semantics', shape: /(\w+)\s*=>\s*\{\s*(?!await)(\w+)\(\s*\1\s*\)\s*;\s*(\w+)\.ack\(\s*\1\s*\)\s*;?\s*\}/,
    says: ({ match: [, message = '', handle = '', channel = ''] }) => `nothing waits for \`${handle}(${message})\`: if it is asynchronous, \`${channel}.ack(${message})\` runs while the work has only begun. The broker then counts the message as done, and whatever is in progress when the process stops is lost, at each deployment.`,
    mend: (code, { match: [whole, message = '', handle = '', channel = ''] }) => code.replace(whole, () => `async (${message}) => {\n  await ${handle}(${message});\n  ${channel}.ack(${message});\n}`),
    remains: ({ match: [, , , channel = ''] }) => `On SIGTERM \`${channel}.cancel(consumerTag)\` first, finish what is in progress, then close; \`${channel}.prefetch(10)\` bounds that. A crash before the ack brings the message again, so the handler must recognise its id. What always fails goes to a dead-letter queue (\`nack\` without requeue).`,
  },
  {
    topic: 'delivery-semantics', shape: /\bnoAck\s*:\s*true|\bauto_ack\s*=\s*True|\bautoAck["']?\s*[:=,]\s*true|basicConsume\([^,]+,\s*true/,
    says: ({ match: [found = ''] }) => `with \`${found}\` a message is done for the broker the moment it is sent: everything that is in the process when it dies, also what only waits in its memory, is lost.`,
    mend: [[/(\w+)(\.consume\([^,]+,\s*)(?:async\s*)?\(?(\w+)\)?\s*=>\s*(?:await\s+)?(\w+\([^()]*\))\s*,/, '$1$2async ($3) => { await $4; $1.ack($3); },'], [/(\bnoAck\s*:\s*)true/, '$1false'], [/(\bauto_ack\s*=\s*)True/, '$1False'], [/(\bautoAck["']?\s*[:=,]\s*)true/, '$1false'], [/(basicConsume\([^,]+,\s*)true/, '$1false']],
    remains: 'Then acknowledge by yourself, after the effect is stored, with a prefetch of about ten; and bear that a message comes twice.',
  },
  {
    topic: 'delivery-semantics', shape: /\benable[._]auto[._]commit["']?\s*[:=,]\s*["']?(?:true)\b|\bautoCommit\s*:\s*true/i,
    says: ({ words }) => `auto-commit notes by the clock (every 5 s) what was fetched, and not what is done. ${/twice|double|again|duplicate/i.test(words) ? 'Between two commits up to 5 s of work are done and not noted: a rebalance hands exactly those messages to the next consumer, and so they are processed twice.' : 'A crash loses what was noted and not done, and repeats what was done and not noted.'} Commit by yourself, after the effect.`,
    mend: (code) => {
      const off = code.replace(/(\benable[._]auto[._]commit["']?\s*[:=,]\s*["']?)true/i, '$1false').replace(/(\bautoCommit\s*:\s*)true/, '$1false');
      return /subscribe\(/.test(code) ? `${off.split(/;\s*enable/)[0]!}; // enable.auto.commit=false\nfor each record:\n    BEGIN; INSERT INTO processed (id) VALUES (record.id) ON CONFLICT DO NOTHING;\n    if inserted: do the work in the same transaction\n    COMMIT;\nconsumer.commitSync(); // after the batch is stored`.replace(/^for each[\s\S]*COMMIT;$/m, (plain) => plain.replace(/^/gm, '// ')) : off;
    },
    remains: 'Repeats remain possible after a crash, so what must happen once recognises the id of the message in the same transaction as its effect.',
  },
  {
    topic: 'replication', rules: ['weak-durability'], shape: /\backs["']?\s*[=:]\s*["']?([01])\b/,
    says: ({ match: [, acks = ''], words }) => `${acks === '0' ? 'with `acks=0` the producer does not even wait for the broker to receive it' : 'with `acks=1` the leader alone confirms, before any copy has it'}: ${acks === '0' ? 'a lost connection or a full broker' : 'if that broker dies'} loses messages, and no error tells of it.${/\bretries\s*[=:]\s*0/.test(words) ? ' And `retries=0` gives up at the first hiccup, such as a change of leader.' : ''}${/invoice|payment|order|bank|ledger/i.test(words) ? ' For such data that is not acceptable; for mere metrics it may be.' : ''}`,
    mend: [[/(\backs["']?\s*=\s*["']?)[01]\b/, '$1all'], [/(\backs["']?\s*:\s*)["']?[01]\b["']?/, '$1-1'], [/\bretries=0\b/, 'retries=2147483647\ndelivery.timeout.ms=120000\nenable.idempotence=true']],
    remains: 'The topic needs `replication.factor=3` and `min.insync.replicas=2`; with one in-sync replica "all" means one.',
  },
  {
    topic: 'replication', shape: /\b(?:replication[._-]?factor|replicationFactor|default\.replication\.factor)["']?\s*[:= ]\s*["']?1\b/i,
    says: ({ match: [found = ''] }) => `\`${found}\`: every partition lives on one broker alone. While that is restarted nobody reads or writes it, and with its disk the messages are gone.`,
    mend: [[/(\b(?:replication[._-]?factor|replicationFactor|default\.replication\.factor)["']?\s*[:= ]\s*["']?)1\b/i, '$13']],
    remains: 'That needs three brokers on three machines, with `min.insync.replicas=2` and `acks=all`.',
  },
  {
    topic: 'leader-election', shape: /(\w+)\s*=\s*(?:await\s+)?(\w*redis\w*|r|client)\.setnx\(\s*(["'][^"']*["'])\s*,[^)]*\)/i,
    says: ({ match: [, , , key = ''] }) => `\`setnx\` takes ${key} without an end: a worker that dies between taking and deleting leaves it there for ever, so nobody ever runs again. And the \`delete\` at the end removes whatever lock stands there, also that of somebody else.`,
    mend: (code, { match: [whole, name = '', redis = '', key = ''] }) => (/:\s*\n|^\s*if \w+:/m.test(code)
      ? code.replace(whole, `token = str(uuid.uuid4())\n${name} = ${redis}.set(${key}, token, nx=True, ex=600)  # gone after 10 minutes, whatever happens`)
        .replace(new RegExp(`^(\\s+)([\\s\\S]*?)\\n\\s*${redis}\\.del(?:ete)?\\([^)]*\\)`, 'm'), (all: string, depth: string, body: string) => (all.includes('uuid') ? all : `${depth}try:\n${depth}    ${body}\n${depth}finally:\n${depth}    release(${key}, token)  # Lua: delete only if the value is still token`))
        .replace(new RegExp(`(\\n\\s+)((?!try)\\w[^\\n]*)\\n\\s*${redis}\\.del(?:ete)?\\([^)]*\\)`), `$1try:$1    $2$1finally:$1    release(${key}, token)  # Lua: delete only if the value is still token`)
      : code.replace(whole, `token = crypto.randomUUID();\nconst ${name} = await ${redis}.set(${key}, token, { NX: true, EX: 600 })`)),
    remains: ({ match: [, , , key = ''] }) => `Now: \`DEL\` ${key} by hand. The end must be longer than the longest run, or be renewed meanwhile; and as a paused worker may go on after its end, what it writes should carry a growing number (fencing token) or a unique key for the run.`,
  },
  {
    topic: 'time-and-clocks', shape: /\bif\s*\(?\s*(?:System\.currentTimeMillis\(\)|Date\.now\(\)|time\.time\(\)|DateTime\.(?:Utc)?Now|time\.Now\(\)[^)\n]*)\s*(?:>=?|\.After\()\s*(\w*(?:lease|lock|leader)\w*[.\w]*)\s*\)?[^;\n{]*?[;{]?/i,
    says: ({ match: [, until = ''] }) => `\`${until}\` was written with the clock of another machine and is compared with this one's. If this clock is ahead by 3 s, it takes over while the old holder still works: two at once. A holder that was paused (garbage collection, a stopped VM) does not notice either that its time is over.`,
    mend: (code) => /time\.time\(\)/.test(code) ? '# one clock, that of the database, and one statement decide:\ncur.execute("UPDATE lease SET owner = %s, epoch = epoch + 1, expires_at = now() + interval \'30 seconds\' WHERE name = %s AND expires_at < now()", (me, name))\nif cur.rowcount == 1:\n    become_leader()' : `// one clock, that of the database, and one statement decide:\nint taken = db.update(\n    "UPDATE lease SET owner = ?, epoch = epoch + 1, expires_at = now() + interval '30 seconds' WHERE name = ? AND expires_at < now()", me, name);\nif (taken == 1) takeOver();`,
    remains: 'Send `epoch` along with everything the holder writes, and let the store refuse a smaller one than it has seen: only that stops the old holder.',
  },
  {
    topic: 'time-and-clocks', shape: /\b(\w*id\w*)\s*[:=]\s*(?:`[^`]*\$\{)?(Date\.now\(\)|time\.time\(\)|System\.currentTimeMillis\(\)|new Date\(\)\.getTime\(\)|time\.Now\(\)\.Unix\w*\(\)|int\(time\.time\(\)[^)]*\))/i,
    says: ({ match: [, name = '', clock = ''], words }) => `two requests in one millisecond get the same \`${name}\`${copiesIn(words) ? `, on ${copiesIn(words)} servers all the sooner: at 1,000 orders a second nearly two thirds share their millisecond with another one` : ': at 1,000 a second nearly two thirds share theirs'}. And after a clock was set back, \`${clock}\` gives old values again. The second order then overwrites the first one, or fails.`,
    mend: [[/(?:int\()?time\.time\(\)(?:[^)\n]*\))?/, 'str(uuid.uuid4())'], [/Date\.now\(\)|new Date\(\)\.getTime\(\)/, 'crypto.randomUUID()'], [/System\.currentTimeMillis\(\)/, 'UUID.randomUUID()'], [/time\.Now\(\)\.Unix\w*\(\)/, 'uuid.NewString()']],
    remains: 'If ids should sort by time take UUIDv7 or ULID (time in front, random bits behind), and keep a unique constraint in the database in any case.',
  },
  {
    topic: 'partitioning', shape: /\b(\w+)?\s*=?\s*(\w*(?:hash|crc)\w*\([^)]*\))\s*%\s*(\d+\b|[\w.]+)/i,
    says: ({ match: [, , hash = '', parts = ''], words }) => {
      if (Number.isNaN(Number(parts))) return `with \`% ${parts}\` a key's place depends on how many there are: with one more nearly every key moves, from 4 to 5 it is 80 % of them, and a cache is empty or a shard looks in vain until all have been moved. Hash into many fixed slots instead, and assign the slots.`;
      const [from, to] = [Number(parts), Number(/\bto (\d+)\b|\b(\d+) shards?\b/i.exec(words.replace(/%\s*\d+/, ''))?.[1] ?? Number(parts) + 1)];
      return `with \`% ${parts}\` a key's place depends on the number of shards. From ${from} to ${to} only keys whose remainder is the same both times stay: **${written(moved(from, to) * 100)} % of all rows move**, and until they have, \`${hash}\` looks for them where they are not. Hash into many fixed slots instead, and assign the slots.`;
    },
    mend: (code, { match: [whole, name = 'shard', hash = '', parts = ''] }) => (Number.isNaN(Number(parts)) ? code.replace(`${hash} % ${parts}`, `placeOfSlot[${hash} % 1024]`) : code.replace(whole, `slot = ${hash} % 1024   # never changes\n${name} = shard_of[slot]     # a table: move some slots, and only their rows move`)),
    remains: 'Move a slot in steps: copy, write to both, compare, switch the table, delete. When a part is added only its own share of the slots moves, which is the least there can be.',
  },
  {
    topic: 'backpressure', rules: ['unbounded-concurrency'], shape: /\basyncio\.Queue\(\s*\)|\bqueue\.Queue\(\s*\)|\bnew LinkedBlockingQueue(?:<[^>]*>)?\(\s*\)|\bChannel\.CreateUnbounded(?:<([^>]*)>)?\(\s*\)|\bunbounded_channel(?:::<[^>]*>)?\(\s*\)|\bnew ConcurrentLinkedQueue(?:<[^>]*>)?\(\s*\)/,
    says: ({ match: [made = ''], words }) => {
      const [into, out] = perSecond(words);
      return `\`${made}\` has no size${into !== undefined && out !== undefined && into > out ? `: ${written(into)} a second come in and ${written(out)} go out, so it grows by **${written(into - out)} a second, ${written((into - out) * 60)} a minute**. At 1 KB each that is ${written((into - out) * 3600 / 1e6)} GB in an hour` : ': whenever more comes in than goes out it takes memory until the process is killed'}, with all that waits in it. Give it a size, so that who puts in has to wait.`;
    },
    mend: [[/\basyncio\.Queue\(\s*\)/, 'asyncio.Queue(maxsize=1_000)'], [/\bqueue\.Queue\(\s*\)/, 'queue.Queue(maxsize=1_000)'], [/(\bnew LinkedBlockingQueue(?:<[^>]*>)?)\(\s*\)/, '$1(1_000)'], [/Channel\.CreateUnbounded(<[^>]*>)?\(\s*\)/, 'Channel.CreateBounded$1(1_000)'], [/unbounded_channel((?:::<[^>]*>)?)\(\s*\)/, 'channel$1(1_000)'], [/new ConcurrentLinkedQueue(<[^>]*>)?\(\s*\)/, 'new ArrayBlockingQueue$1(1_000)']],
    remains: ({ words }) => {
      const [into, out] = perSecond(words);
      return into !== undefined && out !== undefined && into > out ? `The bound saves the process and not the work: ${written(into)} a second need ${Math.ceil(into / out)} consumers of ${written(out)}, a producer that can wait (\`await queue.put\`), or a decision what is dropped.` : 'Then decide what happens when it is full: wait, refuse with 503, or drop the oldest.';
    },
  },
  {
    topic: 'backpressure', rules: ['unbounded-concurrency'], shape: /\bExecutors\.new(?:CachedThreadPool|FixedThreadPool|VirtualThreadPerTaskExecutor)\(([^)]*)\)/,
    says: ({ match: [made = ''], words }) => `${/Cached/.test(made) ? `\`${made}\` starts a new thread whenever all others are busy: one slow partner, and 500 requests a second are 5,000 threads after 10 s, at 1 MB of stack each${/OutOfMemory/i.test(words) ? '. That is your `unable to create new native thread`' : ''}` : `\`${made}\` has so many threads and a queue without an end: a slow partner lets tasks pile up until memory runs out, and the last ones run when nobody waits any more`}. Bound both.`,
    mend: [[/Executors\.new(?:CachedThreadPool|FixedThreadPool|VirtualThreadPerTaskExecutor)\([^)]*\)/, 'new ThreadPoolExecutor(20, 20, 60, TimeUnit.SECONDS,\n    new ArrayBlockingQueue<>(200), new ThreadPoolExecutor.AbortPolicy())']],
    remains: 'Catch the `RejectedExecutionException` and answer 503 at once, and give the call itself a time limit: that is what lets threads come back.',
  },
  {
    topic: 'backpressure', shape: /(\w+)\.on\(\s*['"]data['"]\s*,\s*\(?(\w+)\)?\s*=>\s*\{?\s*(\w+)\.write\(\s*\2\s*\)\s*;?\s*\}?\s*\)/,
    says: ({ match: [, from = '', , to = ''] }) => `\`${to}.write\` returns \`false\` when its buffer is full, and nobody looks: \`${from}\` goes on reading as fast as it can, and all that \`${to}\` cannot take yet stays in memory.`,
    mend: (code, { match: [whole, from = '', , to = ''] }) => code.replace(whole, `await pipeline(${from}, ${to}); // from 'node:stream/promises'`),
    remains: '`pipeline` stops reading while the other side is full, and closes both when one fails.',
  },
  {
    topic: 'message-queues', shape: /\b(?:const|let|var)\s+(\w*(?:queue|jobs|tasks)\w*)\s*=\s*\[\s*\]|^(\w*(?:queue|jobs|tasks))\s*=\s*\[\s*\]/im,
    says: ({ match: [, name, other] }) => `\`${name ?? other ?? ''}\` lives in this process: a restart or a deployment loses all that waits in it, a second instance has another one, and nothing bounds it.`,
    mend: (code, { match: [whole, name, other] }) => code.replace(whole, '-- a table is queue enough; written in the transaction of the data\nCREATE TABLE jobs (id bigserial PRIMARY KEY, body jsonb, taken_until timestamptz)').replace(new RegExp(`${name ?? other ?? ''}\\.(?:push|append)\\(([^)]*)\\);?`), 'INSERT INTO jobs (body) VALUES ($1);  -- $1 = $1').replace(/\$1 = \$1/, 'the job').split('\n').slice(0, 3).join('\n').concat(';\n-- a worker: SELECT … WHERE taken_until IS NULL OR taken_until < now()\n--           ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED').replace(/;;/g, ';'),
    remains: 'A worker that dies leaves its row to the next one, so a job may run twice.',
  },
  {
    topic: 'leader-election', shape: /@Scheduled\(([^)]*)\)\s*(?:public\s+)?void\s+(\w+)|\bcron\.schedule\(\s*(['"][^'"]*['"])\s*,\s*(?:async\s*)?(?:\(\s*\)\s*=>\s*)?\{?\s*(?:await\s+)?(\w+)/, unless: /SchedulerLock|advisory_lock|setnx|leader|\bNX\b/,
    says: ({ match: [, , name, , other], words }) => `each instance has this schedule of its own, so \`${name ?? other ?? ''}\` runs **${copiesIn(words) ?? 'as many'} times**${copiesIn(words) ? '' : ' as there are instances'} at the same moment: mails go out several times, sums are made several times. One must win.`,
    mend: (code, { match: [whole, , name, , other] }) => (name !== undefined
      ? code.replace(whole, `${/@Scheduled\([^)]*\)/.exec(whole)![0]}\n@SchedulerLock(name = "${name}", lockAtMostFor = "10m", lockAtLeastFor = "1m") // ShedLock\n${whole.replace(/@Scheduled\([^)]*\)\s*/, '')}`)
      : code.replace(/(\{\s*|=>\s*)(await\s+)?(\w+\([^)]*\))/, (all: string, before: string, _: string, call: string) => (call.startsWith(other ?? '') ? `${before.includes('{') ? before : `${before}{ `}const day = new Date().toISOString().slice(0, 10);\n  const { rowCount } = await db.query('INSERT INTO runs (job, day) VALUES ($1, $2) ON CONFLICT DO NOTHING', ['${other ?? ''}', day]);\n  if (rowCount === 1) await ${call}${before.includes('{') ? '' : '; }'}` : all))),
    remains: 'If the winner dies in the middle, the run is half done: make the work itself safe to repeat (who was sent a mail is noted).',
  },
  {
    topic: 'idempotency', shape: /\b(\w+)\s*=\s*(?:await\s+)?([\w.]+)\.(?:find|findOne|findUnique|findBy\w+|get|exists\w*)\(([^\n]*?)\)\s*;?\s*if\s*\(\s*(?:!\s*\1|\1\s*===?\s*(?:null|undefined))\s*\)\s*\{?\s*(?:return )?(?:await )?\2\.(?:insert|create|save|add)\(([^)]*)\)/i,
    says: ({ match: [, name = '', store = ''] }) => `between looking for \`${name}\` and inserting it a second request can do the same: both find nothing, both insert into \`${store}\`, and two rows are possible. The database has to decide, with a unique constraint.`,
    mend: (code, { match: [whole, , store = '', , what = ''] }) => {
      const table = store.replace(/repo(?:sitory)?$/i, '').split('.').at(-1) || 'items';
      const key = /\{\s*(\w+)/.exec(what)?.[1] ?? 'key';
      return `${code.replace(whole, () => `-- once: ALTER TABLE ${table} ADD UNIQUE (${key});\nconst { rowCount } = await db.query(\n  'INSERT INTO ${table} (${key}) VALUES ($1) ON CONFLICT (${key}) DO NOTHING', [${key}]); // 0: it exists already`.replace(/^-- /, '// '))}`.replace(/;\s*\}?\s*$/, ';').replace(/\s*\/\/ 0: it exists already;$/, ' // 0: it exists already');
    },
  },
  {
    topic: 'statelessness', rules: ['local-session-state'], shape: /\bsession\(\s*\{[^}]*\}?/, unless: /RedisStore|connect-redis|connect-pg|MongoStore|store:\s*(?!new (?:session\.)?MemoryStore)\w/,
    says: ({ code, words }) => `the sessions live in the memory of one instance${/MemoryStore/.test(code) ? ' (`MemoryStore`)' : ', since no `store` is given'}${copiesIn(words) ? `: of ${copiesIn(words)} instances ${copiesIn(words)! - 1} do not know the user, so ${written(100 * (copiesIn(words)! - 1) / copiesIn(words)!)} % of the requests after the login meet one without the session` : ', so the next request may meet another one that does not know the user'}. Each deployment logs everybody out. Keep them where all instances look.`,
    mend: (code) => {
      const kept = code.replace(/store:\s*new (?:session\.)?MemoryStore\(\)/, 'store: new RedisStore({ client: redis })').replace(/secret:\s*(["'])[^"']*\1/, 'secret: process.env.SESSION_SECRET');
      return kept.includes('RedisStore') ? kept : kept.replace(/session\(\s*\{\s*/, (found) => `${found}store: new RedisStore({ client: redis }), `);
    },
    remains: '`import { RedisStore } from \'connect-redis\'`. Sticky sessions would only hide it: when that instance goes, its users are logged out. And a `secret` that stands in the code lets anybody forge a session.',
  },
  {
    topic: 'rate-limiting', shape: /\brateLimit\(\s*\{[^}]*?\b(?:max|limit):\s*(\d+)[^}]*\}/, unless: /store\s*:/,
    says: ({ match: [, max = ''], words }) => `without a \`store\` each process counts by itself in its memory: ${copiesIn(words) ? `${copiesIn(words)} × ${max} = **${written(copiesIn(words)! * Number(max))} requests** get through instead of ${max}` : `with N instances N × ${max} get through`}, and each restart sets it to zero. One counter for all.`,
    mend: (code) => {
      const made = /\brateLimit\(\s*\{/.exec(code)!;
      return `${code.slice(0, made.index + made[0].length)}\n  store: new RedisStore({ sendCommand: (...args) => redis.call(...args) }), // rate-limit-redis\n ${code.slice(made.index + made[0].length)}`;
    },
    remains: 'Decide what happens when Redis does not answer (`passOnStoreError: true` lets requests through), and behind a proxy set `trust proxy` to the number of hops, or all customers count as one.',
  },
];
