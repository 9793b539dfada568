// What a few pasted lines show by themselves: what the analyser sees in them, and shapes beyond its rules that everybody writes, what
// follows from each, and what stands there instead. Nothing is said that is not in the lines.
import { atLeast, type Recognised, type Sighting } from '../../model';
import type { Ask } from './plan';
import type { Piece } from './state';
import { countWords, sentences } from './text';
import { looksLikeCode } from './understand/oddities';
import type { Understanding } from './understand/understand';

interface Sign {
  readonly shape: RegExp;
  /** Not one where this stands in the lines as well. */
  readonly unless?: RegExp;
  /** What follows from it, as a sentence. */
  readonly says: string;
  /** What to write, as a sentence. */
  readonly instead: string;
}

/** The text with the lines that are asked about, of all turns with the present one at the end: its own, or those of an earlier turn that it goes on from; undefined where there are none. */
export function pastedText({ move, core, fromHistory }: Pick<Understanding, 'move' | 'core' | 'fromHistory'>, texts: readonly string[]): string | undefined {
  const now = texts.at(-1) ?? '';
  if (isCode(now)) return now;
  // "Fix this" may mean the lines of an earlier turn.
  return fromHistory && (move === 'fix-code' || move === 'show-in-code' || goesOn.test(core)) ? texts.slice(-4, -1).findLast(isCode) : undefined;
}

const goesOn = /\b(?:change|improve|repair|wrong|better|instead|look like)\b/i;

/** What is wrong with the lines that the learner pasted, and how they read when it is mended; none where nothing in them is known. */
export function pastedLines({ said, state, lesson, topic, code: { pasted } }: Pick<Ask, 'said' | 'state' | 'lesson' | 'topic' | 'code'>): readonly Piece[] {
  const text = pastedText(said, [...state.turns.map((turn) => turn.text ?? ''), said.clauses.text]);
  if (text === undefined) return [];
  const sighted = pasted ? told(pasted, topic) : [];
  const seen = [...sighted.map(sentenceOn), ...signsIn(text, sighted)].slice(0, most);
  if (seen.length === 0) return [];
  return [{ text: ['In the lines you pasted I see:', seen.join('\n'), ...(pasted ? mendedIn(pasted, sighted) : [])].join('\n\n'), ...(lesson ? { lesson: lesson.id } : {}) }];
}

/** The lines as they read afterwards, where an answer has room for them. */
function mendedIn({ language, mended }: Recognised, sighted: readonly Sighting[]): readonly string[] {
  if (mended === undefined || countWords(mended) > room) return [];
  const fixes = sighted.flatMap(({ fix }) => fix ?? []);
  return [fixes.length === sighted.length ? 'With that mended:' : `In part that can be mended right here (${fixes.map((fix) => `*${fix}*`).join(', ')}):`, `\`\`\`${language}\n${mended}\n\`\`\``];
}

/** Of many the mended ones need not be told how: it is shown. */
function sentenceOn({ line, message, fix }: Sighting, at: number, all: readonly Sighting[]): string {
  const says = fix === undefined || all.length <= 2 ? message : sentences(message)[0] ?? message;
  return `- ${line === '' || line === all[at - 1]?.line ? '' : `${inCode(line)}: `}${says}`;
}

const most = 4;

/** Words of mended lines that an answer has room for. */
const room = 140;

/** What is wrong, or else what is worth knowing; what belongs to the topic that is asked about in any case. */
function told({ sightings }: Recognised, topic: string | undefined): readonly Sighting[] {
  const wrong = sightings.filter(({ severity }) => atLeast(severity, 'warning'));
  const shown = wrong.length > 0 ? wrong : sightings;
  const asked = sightings.filter(({ lesson }) => lesson.lesson === topic);
  return [...asked, ...shown.filter((sighting) => !asked.includes(sighting))];
}

/** A line in a sentence. */
const inCode = (line: string): string => `\`${line.replace(/\s+/g, ' ').replaceAll('`', "'").trim().slice(0, 60)}\``;

/** Code, or a setting with its value, also behind a few words: "fix this: image: shop:latest". */
export const isCode = (text: string): boolean => looksLikeCode(text) || looksLikeCode(text.replace(/^[^:\n]{3,40}: (?=\S+:)/, '')) || /\bselect\b.+\bfrom\b.+\bwhere\b|["']\s*\+\s*\w+\s*(?:\+|$)|`[^`]+`|\b[\w.-]+\s*[:=]\s*["']?(?:true|false|disable|\d+)\b/i.test(text);

/** In the order of the list; nothing of a line that the analyser has spoken of. */
function signsIn(text: string, sighted: readonly Sighting[]): readonly string[] {
  return signs.flatMap(({ shape, unless, says, instead }) => {
    const found = unless?.test(text) ? undefined : shape.exec(text);
    return found && !sighted.some(({ line }) => isWithin(found[0], line)) ? [`- ${inCode(found[0])}: ${says} ${instead}`] : [];
  });
}

const isWithin = (found: string, line: string): boolean => {
  const [own, other] = [found, line].map((text) => text.replace(/\s+/g, ' ').trim());
  return other !== '' && (other!.includes(own!) || own!.startsWith(other!));
};

const signs: readonly Sign[] = [
  { shape: /\b(?:for \w+ in range\(\d+\)|while (?:True|\(true\)|1)|for \([^)]*<[^)]*\))\s*:?\s*\{?\s*try\b/i, unless: /sleep|backoff|delay|wait|setTimeout/i, says: 'the tries follow each other at once, so a server in trouble gets all of them in a moment.', instead: 'A few tries, a growing pause with a random share between them, and an end.' },
  { shape: /rejectUnauthorized\s*:\s*false|verify\s*=\s*False|InsecureSkipVerify:\s*true|NODE_TLS_REJECT_UNAUTHORIZED\s*=\s*["']?0|danger_accept_invalid_certs\(true\)/, says: 'the connection is encrypted, but to whoever answers, since the certificate is not checked.', instead: 'Remove it, and give the client your own CA where that was the reason.' },
  { shape: /sslmode=disable/, says: 'password and data cross the network readable.', instead: 'Use `sslmode=verify-full` with the CA.' },
  { shape: /\b(?:select|insert|update|delete)\b[^;\n]{0,120}(?:["'`]\s*\+\s*\w|\$\{\w|"\s*%\s*\w|\{\w+(?:\.\w+)*\}["'])/i, says: 'a value becomes part of the statement, so whoever chooses the value writes SQL.', instead: 'Pass it as a parameter (`$1`, `?`, `%s` with a tuple).' },
  { shape: /\b(?:fetch|axios(?:\.\w+)?|requests\.\w+|http\.Get|urlopen|got)\(\s*(?:req|request|ctx|params|body|c|event)\b[.[][^)\n]*\)/, says: 'the user chooses the address, so your server can be made to fetch what only it can reach: the metadata service, an admin page (SSRF).', instead: 'Allow a list of hosts, resolve the name and refuse private addresses, follow no redirects.' },
  { shape: /\b(?:exec|eval|os\.system|subprocess\.\w+|child_process\.exec)\([^)\n]*(?:req\.|request\.|params|input|argv|\$\{|\+ ?\w)/, says: 'input becomes a command.', instead: 'Start the program with a list of arguments and without a shell.' },
  { shape: /\bjwt\.decode\([^)]*\)/, unless: /jwt\.decode\([^)]*(?:key|secret|algorithms)/i, says: 'this reads the token and checks nothing, so anybody can write one.', instead: 'Use `verify` with the key, the one algorithm you expect, issuer and audience.' },
  { shape: /pickle\.loads?\(|yaml\.load\((?![^)]*SafeLoader)/, says: 'loading these data can run code that stands in them.', instead: 'Use JSON or `yaml.safe_load`.' },
  { shape: /(?<![\w-])(?:password|passwd|pwd|secret|api_?key|token)["']?\s*[:=]\s*["'][^"'${}\s<]{6,}["']|AKIA[0-9A-Z]{12,}|\w+:\/\/\w+:[^@\s${}/]{3,}@/i, says: 'a secret stands in the text and is in everybody\'s copy from now on.', instead: 'Replace it at the provider first, then read it from the environment or a secret store.' },
  { shape: /"?Resource"?\s*:\s*\[?\s*"\*"/, says: 'what it may do, it may do to everything in the account.', instead: 'Name the one bucket, table or queue by its ARN.' },
  { shape: /"?Action"?\s*:\s*\[?\s*"\*"|\bverbs:\s*\[?\s*["']?\*|GRANT ALL|cluster-admin/i, says: 'it may do everything, so whoever gets hold of it may too.', instead: 'List the few actions it uses, on the resources it uses them on.' },
  { shape: /privileged:\s*true|--privileged\b|-v\s+\/:\/|runAsUser:\s*0\b|USER root|chmod 777/, says: 'a break-in into this process is one into the machine, or nearly.', instead: 'Run as an ordinary user, without privileges, `allowPrivilegeEscalation: false`.' },
  { shape: /(?:cidr_blocks\s*=\s*\[\s*")?0\.0\.0\.0\/0/, says: 'the whole internet may knock here.', instead: 'Name the addresses or the security group that need it; only the entrance is for all.' },
  { shape: /publicly_accessible\s*=\s*true/, says: 'the database has a public address.', instead: 'Set `false` and reach it from inside the network.' },
  { shape: /Access-Control-Allow-Origin["']?\s*[:,]\s*["']\*/i, says: 'any site may call this from a visitor\'s browser.', instead: 'List your own origins.' },
  { shape: /\b(?:md5|sha1)\s*\(|['"](?:md5|sha1)['"]/i, says: 'this hash is broken for anything an attacker may choose, and far too quick for passwords.', instead: 'SHA-256 for fingerprints, Argon2id for passwords.' },
  { shape: /select \* from \w+(?![^;\n]{0,80}\b(?:where|limit)\b)|\.findAll\(\)|\.find\(\{\}\)|\.objects\.all\(\)/i, says: 'it reads the whole table, so time and memory grow with every row ever written.', instead: 'A `LIMIT` with a cursor for pages, a stream for an export.' },
  { shape: /multi_az\s*=\s*false/, says: 'the database stands in one zone, so a lost zone or a maintenance window stops it.', instead: 'Set `multi_az = true`: a standby in a second zone takes over within a minute or two.' },
  { shape: /backup_retention_period\s*=\s*0\b/, says: 'automatic backups are off, so a wrong `DELETE` is final.', instead: 'Set 7 to 35 days, and try a restore.' },
  { shape: /skip_final_snapshot\s*=\s*true/, says: 'destroying the resource destroys the data without a last copy.', instead: 'Set `false` and `deletion_protection = true`.' },
  { shape: /\breplicas:\s*1\b/, says: 'one instance: each crash, node drain and some deployments are an outage.', instead: 'At least 2 (3 if one must be able to fail while another is replaced), spread over nodes, with a PodDisruptionBudget.' },
  { shape: /\bFROM \S+:latest|image:\s*["']?\S+:latest/, says: 'what runs can change from one start to the next, and a rollback has no name.', instead: 'Pin a version, better a digest.' },
  { shape: /curl [^|\n]+\|\s*(?:sudo )?(?:ba)?sh/, says: 'whoever controls that address runs commands here.', instead: 'Pin a version and check its checksum.' },
  { shape: /(?:axios|requests|httpx|got)(?:\.\w+)?\([^)\n]*\)|\bfetch\([^)\n]*\)|http\.Get\([^)\n]*\)|urlopen\([^)\n]*\)/, unless: /timeout|signal|AbortSignal|deadline|WithTimeout/i, says: 'these lines set no time limit, so if the other side hangs, this call holds its caller for as long.', instead: 'Set one: `AbortSignal.timeout(800)` for fetch, `timeout=` or `timeout:` for the others, `http.Client{Timeout: …}` in Go; unless a shared client has it already.' },
  { shape: /\bwhile\s*\(?\s*(?:true|True|1)\b[\s\S]{0,200}\b(?:catch|except)\b/, unless: /sleep|setTimeout|backoff|delay|wait/i, says: 'a failing call is repeated at once and for ever.', instead: 'Two or three attempts, waits that double with chance in them, and only for what may be repeated.' },
  { shape: /catch\s*(?:\(\w*\))?\s*\{\s*\}|except(?: \w+)?:\s*pass/, says: 'the failure is swallowed, so nobody learns of it.', instead: 'Log and count it, and decide what the caller gets.' },
  { shape: /\bfor\s*(?:await\s*)?\([^)]*\b(?:of|in)\b[^)]*\)[\s\S]{0,160}\bawait\b[^;\n]*|\bfor \w+ in [^:\n]+:\s*\n[\s\S]{0,120}(?:\.get\(|\.query\(|\.execute\(|requests\.)/, unless: /\brange\(\d/, says: 'one round trip for each element, one after the other: 100 elements at 5 ms are half a second.', instead: 'Ask for all at once (`WHERE id = ANY(…)`, a batch endpoint), or a few at a time.' },
  { shape: /Promise\.all\(\s*\w+(?:\.\w+)*\.map\(|asyncio\.gather\(\s*\*/, says: 'as many calls at once as the list is long.', instead: 'Limit it to about ten in progress (p-limit, a semaphore).' },
  { shape: /\backs\s*[=:]\s*["']?0\b/, says: 'the producer does not wait for the broker, so messages get lost in silence.', instead: '`acks=all`, with `min.insync.replicas=2`.' },
  { shape: /auto_?commit["']?\s*[:=]\s*true|noAck\s*:\s*true|auto_ack\s*=\s*True/i, says: 'a message counts as done before the work is, and is lost with a crash in between.', instead: 'Acknowledge after the effect is stored.' },
  { shape: /\b\w*(?:hash|crc)\w*\([^)]*\)\s*%\s*\w+(?:\.\w+)*/i, says: 'with one node more nearly every key changes its place: from 4 to 5 nodes 80 % of them.', instead: 'Consistent hashing, or a fixed number of slots that are assigned to nodes, moves about a fifth.' },
  { shape: /\b(?:find|findOne|findUnique|findBy\w+|get|exists)\([^\n]*\)\s*;?\s*if\s*\(\s*(?:!\s*\w+|\w+\s*===?\s*(?:null|undefined))\s*\)\s*\{?\s*(?:return )?(?:await )?[\w.]+\.(?:insert|create|save|add)\(/i, says: 'between looking and inserting another request can do the same, so two rows are possible.', instead: 'A unique constraint and `INSERT … ON CONFLICT DO NOTHING`; no row back means that it exists.' },
  { shape: /\b(?:save|insert|create|update|commit)\([^)]*\)\s*;?\s*(?:await )?\w*(?:producer|kafka|rabbit|broker|publisher|bus|amqp|channel|events?)\w*\.(?:send|publish|emit|sendToQueue)\([^)]*\)/i, says: 'two writes without a common transaction: if the process dies in between, the change is there and nobody hears of it.', instead: 'Insert the event into an outbox table in the same transaction, and let a relay send it.' },
  { shape: /\bBEGIN\b[\s\S]{0,120}\b(?:fetch|axios|http)\b[\s\S]{0,120}\bCOMMIT\b/i, says: 'connection and locks are held while another service answers, or does not; and a rollback does not take back what that service did.', instead: 'Commit a pending state first, call afterwards, then store the result.' },
  { shape: /\.\w+\s*(?:\+\+|--|[-+]=)[^;\n]*;\s*(?:await )?[\w.]+\.save\(/i, says: 'read, change, write back: of two at the same time one is lost without an error.', instead: 'Let the database compute (`SET n = n + 1`), or write only if the version is the one you read.' },
  { shape: /\.(?:updated_?at|modified_?at|timestamp)\s*[<>]=?\s*\w+\.(?:updated_?at|modified_?at|timestamp)/i, says: 'if the two times come from two machines, the one whose clock is ahead wins, and a later change is dropped in silence.', instead: 'Compare a version that one place counts up, or version vectors where several may write.' },
  { shape: /\bset\s+(\w+)\s*=\s*\1\s*[-+]\s*\S+/i, says: 'executed twice it counts twice, so a repetition after a lost answer does harm.', instead: 'Insert the movement under a unique key in the same transaction, and change the number only if the insert was new.' },
  { shape: /unclean\.leader\.election\.enable\s*[=:]\s*true/i, says: 'a replica that lags may become leader, and confirmed messages it lacks are lost.', instead: 'Leave it `false`, with three replicas and `min.insync.replicas=2`.' },
  { shape: /\backs["']?\s*[:=]\s*["']?1\b/, says: 'the leader alone confirms, so a message is lost if it dies before the others have it.', instead: '`acks=all`, with `min.insync.replicas=2`.' },
  { shape: /\bredis\w*\.set\((?![^;\n]*\b(?:EX|PX|NX|ttl|expir)\b)[^;\n]*\)/i, says: 'the entry has no end in these lines, so it gets old and the memory only grows.', instead: 'Give it a lifetime (`EX 60`), and Redis a `maxmemory` with an eviction policy.' },
  { shape: /\b(?:queue|jobs|tasks)\s*=\s*\[\]/i, says: 'a queue in memory has no limit, and a restart loses all that waits in it.', instead: 'A table of jobs, written with your data and read with `FOR UPDATE SKIP LOCKED`, or a broker.' },
  { shape: /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/, says: 'this address is the machine or container itself; in a container or on another host nobody listens there.', instead: 'Take the address from configuration (`ORDERS_URL`), by the name of the service.' },
  { shape: /\.map\(\s*async\b[^\n]*\bawait\b[^\n)]*\)/, says: 'one call for each element, all at the same time: as much work for the other side as one after the other.', instead: 'One call for all of them (`WHERE id = ANY(…)`, a batch endpoint).' },
  { shape: /Date\.now\(\)\s*-\s*\w+/, says: 'the wall clock may be set in between, so a duration can be wrong or negative.', instead: '`performance.now()` for durations; `Date.now()` for dates.' },
  { shape: /\.(?:ack|commitOffsets|deleteMessage)\([^)]*\)\s*;?\s*(?:await )?[\w.]+\.(?:save|insert|update|create|charge|send)\(/i, says: 'the message is gone before the work is done, so a crash in between loses it.', instead: 'Store the effect first, acknowledge afterwards, and bear the repetition.' },
  { shape: /\.incr(?:by)?\(\s*['"`](?:global|total|views|count|likes|hits)[^)]*\)/i, says: 'everybody counts on one key, so one node does all the work.', instead: 'Split it into parts (`views#0…15`) and add them up, or count in memory and write once a second.' },
  { shape: /setInterval\(\s*(?:async )?\w*(?:report|mail|bill|newsletter|invoice|job|clean)\w*/i, unless: /clearInterval|lock|lease|leader/i, says: 'each replica runs this by itself, so three replicas do it three times.', instead: 'One scheduler outside, or claim the run in the database under a unique key.' },
  { shape: /\b(?:app|router)\.\w+\([\s\S]{0,160}await (?:send_?e?mail|generate_?pdf|resize|transcode)\w*\(/i, says: 'the user of this request waits for it, and fails with it.', instead: 'Store a job with the data, answer at once, and let a worker do it.' },
  { shape: /SET\b.{0,60}\bNX\b(?!.{0,20}\b(?:EX|PX)\b)/, says: 'a lock without an end stays for ever if its holder dies.', instead: 'Give it a lifetime (`PX 10000`), a random value, and delete it only with that value.' },
  { shape: /process\.exit\(|terminationGracePeriodSeconds:\s*[0-5]\b/, says: 'what is in flight is cut off.', instead: 'On SIGTERM say "not ready", stop accepting, finish, close, then exit.' },
  { shape: /localStorage\.setItem\(\s*["'](?:token|jwt|auth)/i, says: 'every script on the page can read the token.', instead: 'A cookie with `HttpOnly`, `Secure` and `SameSite`.' },
  { shape: /Math\.random\(\)/, says: 'it is predictable, so nothing secret may depend on it.', instead: '`crypto.randomUUID()` or `randomBytes` for ids and tokens.' },
  { shape: /\bcache\w*(?:\[['"`][\w.-]+['"`]\]|\.(?:set|get)\(\s*['"`][\w.-]+['"`])[^;\n]*\b(?:req|request|ctx|session|current_?user|user)\b/i, says: 'one entry serves everybody, so the data of the first user are shown to all the others.', instead: 'Put who is asking into the key (`user:42:profile`), or do not cache what belongs to one user.' },
  { shape: /new Map\(\)|lru_cache\(maxsize=None\)|lru_cache\(None\)/, unless: /\b(?:max|size|ttl|limit)\b/i, says: 'kept in this process, it has no bound and no end in these lines, and every instance has its own.', instead: 'Bound it (an LRU with a TTL), or keep it in a shared store.' },
];
