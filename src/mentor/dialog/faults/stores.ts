// Databases and caches: too many statements, too many rows, changes that get lost or half done, and memory without an end.
import type { Fault } from './fault';
import { above, callIn, copiesIn, countIn, written } from './rewriting';

export const stores: readonly Fault[] = [
  {
    topic: 'n-plus-one', rules: ['sequential-remote-calls'],
    shape: /for\s*\(\s*(?:const|let|var)\s+(\w+)\s+of\s+([\w.]+)\s*\)\s*\{?\s*((?:(?:const|let)\s+(?:\{\s*rows\s*\}|\w+)|[\w.]+)\s*=\s*)?await\s+([\w.]+)\(\s*(['"`])((?:(?!\5).)*?\s)([\w."]+)\s*=\s*(?:\$1|\?)((?:(?!\5).)*)\5\s*,\s*\[\s*(\1(?:\.\w+)*)\s*\]\s*\)/,
    says: ({ match: [, , list = '', , call = ''], words }) => {
      const count = countIn(words, list);
      return `\`${call}\` runs once for each element of \`${list}\`, one after the other${count === undefined ? ': 100 elements at 5 ms are half a second' : `: **${written(count)} queries, at 5 ms each ${written(count * 0.005)} s**`} of nothing but round trips. One query brings all of them.`;
    },
    mend: (code, { match: [whole, item = '', list = '', target = '', call = '', quote = '', before = '', column = '', behind = '', key = ''] }) => {
      const keys = key === item ? list : `${list}.map((${item}) => ${key})`;
      const name = column.replaceAll('"', '').split('.').at(-1)!;
      const isOne = /^(?:\w*id|key|sku|email|code)$/i.test(name) && !/_id$|[a-z]Id$/.test(name);
      return code.replace(whole, () => `const { rows } = await ${call}(${quote}${before}${column} = ANY($1)${behind}${quote}, [${keys}]);\nconst found = ${isOne ? `new Map(rows.map((row) => [row.${name}, row]))` : `Map.groupBy(rows, (row) => row.${name}) // Node 21 and newer`};\n${/^for\s*\([^)]*\)\s*\{?\s*/.exec(whole)![0]}${target}found.get(${key})`);
    },
  },
  {
    topic: 'n-plus-one', rules: ['sequential-remote-calls'],
    shape: /for\s*\(\s*(?:const|let|var)\s+(\w+)\s+of\s+([\w.]+)\s*\)\s*\{?\s*([\w.]+\s*=\s*)?await\s+([\w.]+)\(\s*(["'])((?:(?!\5).)*?\s)([\w.]+)\s*=\s*'?\5\s*\+\s*(\1(?:\.\w+)*)\s*\)/,
    says: ({ match: [, , list = '', , call = ''], words }) => `\`${call}\` runs once for each element of \`${list}\`, one after the other${countIn(words, list) === undefined ? ': 100 elements at 5 ms are half a second' : `: **${written(countIn(words, list)!)} queries**`} of round trips. One query brings all of them.`,
    mend: (code, { match: [whole, item = '', list = '', target = '', call = '', quote = '', before = '', column = '', key = ''] }) => code.replace(whole, () => `const { rows } = await ${call}(${quote}${before}${column} = ANY($1)${quote}, [${key === item ? list : `${list}.map((${item}) => ${key})`}]);\nconst found = Map.groupBy(rows, (row) => row.${column.split('.').at(-1)!}); // Node 21 and newer\n${/^for\s*\([^)]*\)\s*\{?\s*/.exec(whole)![0]}${target}found.get(${key}) ?? []`),
  },
  {
    topic: 'n-plus-one', rules: ['sequential-remote-calls'],
    shape: /for\s*(?:await\s*)?\(\s*(?:const|let|var)\s+(\w+)\s+of\s+([\w.]+)\s*\)\s*(?:\{([^{}]*\bawait\s+([\w.]+)\([^{}]*)\}|([^{};\n]*\bawait\s+([\w.]+)\([^;\n]*;?))/, unless: /attempt|retry|\bstream\b|readline/i,
    says: ({ match: [, , list = '', , a, , b], words }) => {
      const count = countIn(words, list);
      const total = Number(/(\d+(?:\.\d+)?)\s*(?:s|sec|seconds)\b/i.exec(words)?.[1] ?? NaN);
      return `\`${a ?? b ?? 'the call'}\` waits for each element of \`${list}\` before it asks for the next${count === undefined ? ': 100 elements at 30 ms are 3 s' : Number.isNaN(total) ? `: **${written(count)} × 30 ms = ${written(count * 0.03)} s**` : `: ${written(count)} in ${total} s are ${written(1000 * total / count)} ms each, nearly all of it waiting. Ten at a time take **about ${written(total / 10)} s**`}. One call for all of them is best; otherwise a few at a time.`;
    },
    mend: (code, { match: [whole, item = '', list = '', inBraces, , bare] }) => code.replace(whole, () => `const limit = pLimit(10); // import pLimit from 'p-limit'\nawait Promise.all(${list}.map((${item}) => limit(async () => { ${(inBraces ?? bare ?? '').trim()} })));`),
    remains: ({ match: [, , list = '', , a, , b] }) => `Better still \`${(a ?? b ?? 'get').split('.').at(-1)!}s(${list})\`: one request, \`WHERE id = ANY($1)\` in a database, or a batch endpoint. The order in which they finish is not that of the list any more.`,
  },
  {
    topic: 'n-plus-one', rules: ['sequential-remote-calls'],
    shape: /for\s+(\w+)\s+in\s+([\w.]+)\s*:\s*\n\s+((?:\w+\s*=\s*)?(?:await\s+)?[\w.]+\.(?:execute|fetch\w*|query))\(\s*(["'])((?:(?!\4).)*?)([\w.]+)\s*=\s*%s((?:(?!\4).)*)\4\s*,\s*[([]\s*(\1(?:\.\w+)*)\s*,?\s*[)\]]\s*\)/,
    says: ({ match: [, , list = '', call = ''], words }) => `\`${call}\` runs once for each element of \`${list}\`, one after the other${countIn(words, list) === undefined ? ': 100 elements at 5 ms are half a second' : `: **${written(countIn(words, list)!)} queries, at 5 ms each ${written(countIn(words, list)! * 0.005)} s**`} of round trips. One query brings all rows.`,
    mend: (code, { match: [whole, item = '', list = '', call = '', quote = '', before = '', column = '', behind = '', key = ''] }) => code.replace(whole, () => `${call}(${quote}${before}${column} = ANY(%s)${behind}${quote}, (${key === item ? `list(${list})` : `[${key} for ${item} in ${list}]`},))\nfor row in ${call.replace(/^(?:\w+\s*=\s*)?(?:await\s+)?/, '').replace(/\.\w+$/, '')}.fetchall():`),
    remains: 'Group the rows by that column where the loop needs them one by one.',
  },
  {
    topic: 'n-plus-one',
    shape: /for\s*\(\s*(?:final\s+)?\w+\s+(\w+)\s*:\s*([\w.()]+)\s*\)\s*\{?\s*(?:[\w<>]+\s+)?([\w.]+(?:\(|\s*=\s*))(\w+)\.(?:findById|getById|findOne|getReferenceById)\(\s*(\1\.(\w+)\(\)|\1)\s*\)((?:\.orElse\w*\([^()]*\))?)/,
    says: ({ match: [, , list = '', , repository = ''], words }) => `\`${repository}.findById\` asks the database once for each element of \`${list}\`${countIn(words, list) === undefined ? '' : `, **${written(countIn(words, list)!)} queries one after the other**`}. \`findAllById\` asks once.`,
    mend: (code, { match: [whole, item = '', list = '', target = '', repository = '', key = '', getter] }) => code.replace(whole, () => `var byId = ${repository}.findAllById(${getter === undefined ? list : `${list}.stream().map(${item} -> ${key}).toList()`}).stream()\n    .collect(Collectors.toMap(found -> found.getId(), found -> found));\n${whole.slice(0, whole.indexOf(target))}${target}byId.get(${key})`),
  },
  {
    topic: 'n-plus-one', shape: /for\s+(\w+)\s+in\s+(\w+)\.objects\.(?:all|filter)\([^)]*\)\s*:\s*[\s\S]*?\b\1\.(\w+)\.(\w+)/,
    says: ({ match: [, item = '', model = '', relation = ''], words }) => `\`${item}.${relation}\` is loaded by a query of its own for each ${model}: 1 + ${countIn(words) === undefined ? 'N' : written(countIn(words)!)} queries. A join brings both in one.`,
    mend: (code, { match: [, item = '', , relation = '', method = ''] }) => code.replace(/\.objects\.(all\(\)|filter\([^)]*\))/, `.objects.${['all', 'filter', 'count', 'first'].includes(method) ? `prefetch_related("${relation}")` : `select_related("${relation}")`}.$1`).replace(/\.all\(\)(?=\s*:)/, (all) => (item === '' ? all : '')),
    remains: '`select_related` joins what is one, `prefetch_related` asks once more for what is many.',
  },
  {
    topic: 'n-plus-one', rules: ['unbounded-concurrency'], shape: /([\w.]+)\.forEach\(\s*async\s*\(?\s*(\w+)\s*\)?\s*=>\s*\{?/,
    says: ({ match: [, list = ''] }) => `\`forEach\` does not wait for an async function: the lines behind it run before anything in \`${list}\` is done, all calls start at once, and a failure is an unhandled rejection that ends the process.`,
    mend: (code) => {
      const each = callIn(code, /[\w.]+\.forEach\(/);
      const body = /^async\s*\(?\s*(\w+)\s*\)?\s*=>\s*([\s\S]*)$/.exec(each?.args.join(', ') ?? '');
      if (!each || !body) return undefined;
      const inside = body[2]!.startsWith('{') ? body[2]! : `{\n  await ${body[2]!};\n}`;
      return `${code.slice(0, each.start)}for (const ${body[1]!} of ${code.slice(each.start, code.indexOf('.forEach', each.start))}) ${inside}${code.slice(each.close + 1).replace(/^;/, '')}`;
    },
    remains: 'One after the other is slow for many; then ten at a time (`p-limit`), or one call for all.',
  },
  {
    topic: 'capacity-planning', rules: ['unbounded-query'], shape: /\bselect\b[\s\S]*?\bfrom\s+(\w+)[\s\S]*?\boffset\s+(\d{4,})(?:\s+limit\s+(\d+))?|\bselect\b[\s\S]*?\bfrom\s+(\w+)[\s\S]*?\blimit\s+(\d+)\s+offset\s+(\d{4,})/i,
    says: ({ match: [, a, skipped, page, b, size, jumped] }) => {
      const [rows, shown] = [Number(skipped ?? jumped), page ?? size ?? '50'];
      return `\`OFFSET ${written(rows).replaceAll(',', '')}\` makes the database read ${written(rows)} rows of \`${a ?? b ?? ''}\` in order and throw them away to show ${shown}, and each further page costs more. An index does not help to skip. Remember the last id of the page before and start behind it: that reads ${shown} rows, wherever you are.`;
    },
    mend: (code) => {
      const column = /order\s+by\s+([\w.]+)(\s+desc)?/i.exec(code);
      const condition = `${column?.[1] ?? 'id'} ${column?.[2] ? '<' : '>'} $1`;
      const bare = code.replace(/\s*\boffset\s+\d+/i, '');
      return /\bwhere\b/i.test(bare) ? bare.replace(/\bwhere\b/i, `WHERE ${condition} AND`) : bare.replace(/\s+(?=order\s+by\b|limit\b)/i, ` WHERE ${condition} `);
    },
    remains: '`$1` is the last value of the page before (NULL: leave the condition out). It has to be unique; otherwise order by it and the id. Jumping to "page 40,000" is no longer possible, which hardly anybody needs.',
  },
  {
    topic: 'input-validation',
    shape: /\b(?:select|insert|update|delete)\b[^;\n]{0,160}?(?:'?(["'`])\s*\+\s*[\w.[\]()"']+|\$\{\w|"\s*%\s*\w|(?<=f["'][^"\n]*)\{\w+(?:[.[][\w"'\]]+)*\})/i,
    says: ({ match: [found = ''], code }) => {
      const value = /\+\s*([\w.[\]()"']+)/.exec(found + code.slice(code.indexOf(found) + found.length))?.[1] ?? /\$?\{([^}]+)\}/.exec(code)?.[1] ?? /%\s*(\w+)/.exec(code)?.[1] ?? 'the value';
      return `\`${value.replace(/^([^(]*)\)+$/, '$1')}\` becomes part of the statement, so whoever chooses it writes SQL: with \`' OR '1'='1\` the condition holds for every row, and with a \`UNION\` other tables are read. Pass it as a parameter; then it can only be a value.`;
    },
    mend: (code) => {
      const isPython = /\bcursor\.|\bcur\.|\bf["']|\.execute\(\s*["'](?![^"'\n]*\?)/.test(code) && !/\bawait\b|\bconst\b/.test(code);
      if (/\bStatement\b|createStatement|executeQuery\(|\bString \w+\s*=/.test(code)) {
        const call = /(\w+)\.(executeQuery|executeUpdate|execute)\(\s*"([^"]*?)'?"\s*\+\s*([\w.()]+)(?:\s*\+\s*"'?([^"]*)")?\s*\)/.exec(code);
        const text = /String\s+(\w+)\s*=\s*"([^"]*?)'?"\s*\+\s*([\w.()]+)(?:\s*\+\s*"'?([^"]*)")?\s*;/.exec(code);
        if (!call && text) return code.replace(text[0], `PreparedStatement statement = connection.prepareStatement("${text[2]!}?${text[4] ?? ''}");\nstatement.setString(1, ${text[3]!});`).replace(new RegExp(`;\\s*((?:\\w+ \\w+\\s*=\\s*)?)\\w+\\.(executeQuery|executeUpdate|execute)\\(\\s*${text[1]!}\\s*\\)`), ';\n$1statement.$2()');
        return call ? above(code.replace(call[0], `statement.${call[2]!}()`), call.index, `PreparedStatement statement = connection.prepareStatement("${call[3]!}?${call[5] ?? ''}");\nstatement.setString(1, ${call[4]!});`) : undefined;
      }
      const mark = isPython ? '%s' : '$1';
      const list = (value: string): string => (isPython ? `(${value},)` : /\b(?:db|tx|conn)\.(?:Query|Exec)\w*\(/.test(code) ? value : `[${value}]`);
      return code
        .replace(/`([^`$]*?)'?\$\{([^}]+)\}'?([^`$]*)`/, (_, a: string, value: string, b: string) => `"${a}${mark}${b}", ${list(value)}`)
        .replace(/\bf(["'])([^{]*?)'?\{([^}]+)\}'?([^{]*?)\1/, (_, quote: string, a: string, value: string, b: string) => `${quote}${a}%s${b}${quote}, (${value},)`)
        .replace(/"([^"]*?)'?"\s*\+\s*([\w.[\]()']+?)(?:\s*\+\s*"'?([^"]*)")?(?=\s*[),;]|$)/, (_, a: string, value: string, b?: string) => `"${a}${mark}${b ?? ''}", ${list(value)}`)
        .replace(/'([^'"]*?)'\s*\+\s*([\w.[\]()"]+?)(?=\s*[),;]|$)/, (_, a: string, value: string) => `'${a}${mark}', ${list(value)}`)
        .replace(/"([^"]*?)'?%s'?([^"]*)"\s*%\s*(\w+)/, (_, a: string, b: string, value: string) => `"${a}%s${b}", (${value},)`);
    },
    remains: 'Names of columns and `ORDER BY` cannot be parameters: choose those from a fixed list. And the database role needs no right to `DROP`.',
  },
  {
    topic: 'consistency-models', rules: [], shape: /\bUPDATE\s+(\w+)\s+SET\s+(\w+)\s*=\s*\2\s*-\s*(\d+)\s+WHERE\s+([^;\n]+);[\s\S]*?\bUPDATE\s+\w+\s+SET\s+\w+\s*=\s*\w+\s*\+\s*\d+\s+WHERE\s+([^;\n-]+)/i, unless: /\b(?:BEGIN|START TRANSACTION)\b/i,
    says: ({ match: [, table = '', column = '', amount = '', from = '', to = ''] }) => `each \`UPDATE\` commits by itself: if the process dies between the two, ${amount} are gone from \`${table}\` where ${from.trim()} and never arrive where ${to.trim()}. Nothing repairs that, and a repetition takes ${amount} a second time. And nothing stops \`${column}\` from going below zero.`,
    mend: (code, { match: [whole, , column = '', amount = ''] }) => code.replace(whole, () => `BEGIN;\nINSERT INTO transfers (id) VALUES ($1); -- primary key: the same transfer cannot come twice\n${whole.replace(/;\s*/, ` AND ${column} >= ${amount};\n`)}`).replace(/;?\s*$/, ';\nCOMMIT;'),
    remains: 'Check that the first `UPDATE` changed one row, else `ROLLBACK`. Lock the two accounts in the order of their ids, or two transfers in opposite directions deadlock.',
  },
  {
    topic: 'consistency-models', shape: /(?:await\s+)([\w.]+)\.(?:query|execute)\(\s*(["'`])\s*(?:UPDATE|INSERT|DELETE)\b[^;]*\)\s*;\s*await\s+\1\.(?:query|execute)\(\s*["'`]\s*(?:UPDATE|INSERT|DELETE)\b[^;]*\)\s*;?/i, unless: /\b(?:BEGIN|transaction)\b/i,
    says: ({ match: [both = '', db = ''] }) => `\`await\` only orders the two statements: with \`${db}.query\` each one runs, perhaps on different connections of the pool, and commits by itself. If the process dies or the second one fails, the first has happened and stays${/balance/i.test(both) ? ': money is gone from one account and never arrives on the other' : ''}. They need one transaction on one connection.`,
    mend: (code, { match: [whole, db = ''] }) => code.replace(whole, () => `const client = await ${db.replace(/^db$/, 'pool')}.connect();\ntry {\n  await client.query('BEGIN');\n${whole.trim().split(/;\s*(?=await)/).map((line) => `  ${line.replace(`${db}.`, 'client.').replace(/;?$/, ';')}`).join('\n')}\n  await client.query('COMMIT');\n} catch (error) {\n  await client.query('ROLLBACK');\n  throw error;\n} finally {\n  client.release();\n}`),
    remains: 'If `COMMIT` itself loses its connection you do not know the outcome: insert a unique id for the operation in the same transaction, so that it can be repeated. Add `AND balance >= $1` and check that a row was changed where nothing may go below zero.',
  },
  {
    topic: 'consistency-models', shape: /\b(?:const|let|var)?\s*(\w+)\s*=\s*(?:await\s+)?([\w.]+)\.(?:find\w*|get\w*|load)\(([^)]*)\)[^;\n]*[;\n]\s*\1\.(\w+)\s*(?:(\+\+|--)|([-+])=\s*([\w.]+)|=\s*\1\.\4\s*([-+])\s*([\w.]+))\s*;?\s*(?:await\s+)?(?:[\w.]+\.(?:save|update)\([^)]*\)|\1\.save\(\))/,
    says: ({ match: [, item = '', , , field = ''] }) => `\`${item}.${field}\` is read, changed here and written back. Of two requests at the same time both read the same value, and the second \`save\` overwrites the first: one change is lost without an error. Let the database compute.`,
    mend: (code, { match: [whole, , store = '', key = '', field = '', step, sign, amount, other, by] }) => {
      const [mark, value] = [step?.[0] ?? sign ?? other ?? '-', amount ?? by ?? '1'];
      const id = key.replace(/^\{\s*\w+:?\s*|\s*\}$/g, '') || 'id';
      return code.replace(whole, () => `const { rowCount } = await db.query(\n  'UPDATE ${store.split('.').at(-1)!.replace(/repo(?:sitory)?$/i, '').toLowerCase() || 'items'} SET ${field} = ${field} ${mark} $2 WHERE id = $1${mark === '-' ? ` AND ${field} >= $2` : ''}', [${id}, ${value}]);${mark === '-' ? `\nif (rowCount === 0) throw new Error('not enough left');` : ''}`);
    },
    remains: 'Where the new value cannot be computed in SQL, keep a version: `UPDATE … WHERE id = $1 AND version = $2`, and read again if no row was changed.',
  },
  {
    topic: 'sagas-and-outbox', shape: /(?:await\s+)?([\w.]*(?:producer|kafka|rabbit|broker|publisher|bus|amqp|channel|events?|queue|sns|sqs)\w*)\.(send|publish|emit|sendToQueue|add)\(([^;\n]*)\)\s*;?\s*(?:await\s+)?([\w.]+)\.(save|insert|create|update|commit)\(([^)]*)\)\s*;?/i,
    says: ({ match: [, bus = '', send = '', , store = '', save = '', what = ''] }) => `\`${bus}.${send}\` and \`${store}.${save}\` are two systems without a common transaction, and the message goes first: if \`${save}\` fails, or the process dies in between, everybody has heard of \`${what}\` and no row exists. Turned round, the row exists and nobody hears of it. Write once, and let a relay send.`,
    mend: (code, { match: [whole, , , sent = '', store = '', save = '', what = ''] }) => code.replace(whole, () => `await db.transaction(async (tx) => {\n  await ${store === 'db' ? 'tx' : store}.${save}(${what}${store === 'db' ? '' : ', tx'});\n  await tx.insert('outbox', { id: randomUUID(), body: ${sent} });\n});\n// a relay reads the outbox in order, sends each row, then marks it as sent`),
    remains: 'The relay may die after sending and before marking, so a message can come twice: consumers remember its id.',
  },
  {
    topic: 'sagas-and-outbox', shape: /await\s+(\w+)\.(?:charge|pay|reserve|book|debit|withdraw|create|allocate)\w*\([^;\n]*\)\s*;\s*await\s+(?!\1\b)(\w+)\.(\w+)\([^;\n]*\)\s*;?(?:\s*await\s+\w+\.\w+\([^;\n]*\)\s*;?)*/i, unless: /try|catch|compensat|refund|release|cancel|tx\b|BEGIN/i,
    says: ({ match: [steps = '', first = ''] }) => {
      const [begun, next] = [...steps.matchAll(/await\s+([\w.]+)\(/g)].map(([, call]) => call!);
      return `if \`${[...steps.matchAll(/await\s+([\w.]+)\(/g)].map(([, call]) => call!).slice(1).join('` or `')}\` fails, or the process dies before \`${next ?? ''}\`, \`${begun ?? first}\` has happened and stays: nobody takes it back, and no transaction spans these services. What was done has to be undone, step by step.`;
    },
    mend: (code, { match: [steps] }) => {
      const undo: readonly (readonly [RegExp, string])[] = [[/charge|pay|debit|withdraw/i, 'refund'], [/reserve|allocate/i, 'release'], [/./, 'cancel']];
      const lines = [...steps.matchAll(/await\s+(\w+)\.(\w+)\(([^;\n]*)\)\s*(?:;|$)/g)].map(([, who = '', verb = '', what = '']) => ({ does: `await ${who}.${verb}(${what});`, back: `${who}.${undo.find(([sign]) => sign.test(verb))![1]}(${what})` }));
      return code.replace(steps, () => `const undo = []; // stored with the order, so that a restart goes on from it\ntry {\n${lines.map(({ does, back }, at) => `  ${does}${at === lines.length - 1 ? '' : ` undo.unshift(() => ${back});`}`).join('\n')}\n} catch (error) {\n  for (const step of undo) await untilItWorks(step); // the compensations\n  throw error;\n}`);
    },
    remains: 'Each step and each compensation gets an idempotency key, since both are repeated. Put what cannot be taken back last. A timeout is no failure: ask for the state of that step before you compensate.',
  },
  {
    topic: 'consistency-models', shape: /\b(\w*replica\w*)\.(query|find\w*|get\w*|select|execute)\(/i, unless: /^(?![\s\S]*(?:update|insert|after|write|save|old|stale))/i,
    says: ({ match: [, replica = '', call = ''] }) => `\`${replica}.${call}\` reads a copy that is behind by some milliseconds to seconds: right after the write to the primary it still has the old row. The change is not lost, it has not arrived there. Whoever has just written reads from the primary.`,
    mend: (code, { match: [, replica = ''], words }) => code.replace(new RegExp(`\\b${replica}\\.`), `${/\b(primary|leader|master|writer)\b/.exec(words)?.[1] ?? 'primary'}.`),
    remains: 'Do that only for this user and for a few seconds after a write (remember the time in the session), or all reads end up on the primary; or wait until the replica has reached the position of the write.',
  },
  {
    topic: 'replication', shape: /\bsynchronous_commit\s*(?:=|to)\s*['"]?off\b|\bfsync\s*=\s*off\b|\bappendfsync\s+no\b|\bappendonly\s+no\b|\binnodb_flush_log_at_trx_commit\s*=\s*[02]\b/i,
    says: ({ match: [setting = ''], words }) => `with \`${setting}\` the database says "committed" before the change is on disk: after a crash ${/synchronous_commit/i.test(setting) ? 'the last commits (up to about three times `wal_writer_delay`, 0.6 s) are missing, though the data stay consistent' : /^fsync/i.test(setting) ? 'not only the last commits are missing, the files may be damaged as well' : /append/i.test(setting) ? 'what came since the last snapshot or flush of the system is missing' : 'up to about a second of transactions is missing'}.${/ledger|bank|payment|invoice|money|order/i.test(words) ? ' In money that means a payment somebody was told about and that does not exist: not here.' : ''}`,
    mend: [[/(\bsynchronous_commit\s*(?:=|to)\s*['"]?)off/i, '$1on'], [/(\bfsync\s*=\s*)off/i, '$1on'], [/appendfsync\s+no/i, 'appendfsync everysec'], [/appendonly\s+no/i, 'appendonly yes'], [/(innodb_flush_log_at_trx_commit\s*=\s*)\d/i, '$11']],
    remains: 'That makes it safe against a crash of this machine. Against the loss of the machine a second copy has to confirm too (`synchronous_standby_names` in PostgreSQL). It is a setting per transaction: mere logs may keep `off`.',
  },
  {
    topic: 'connection-pooling', rules: ['client-per-request'], shape: /(?:=>\s*\{?|\bdef \w+\([^)]*\):|\bfunc \w+\([^)]*\)[^{\n]*\{|\bhandler\b[^{\n]*\{)\s*(?:const|let|var)?\s*(\w+)\s*:?=\s*(new (?:\w+\.)?(?:Pool|Client|MongoClient|PrismaClient|Redis|Sequelize)|(?:psycopg2?|pymysql|mysql\.connector|sqlite3)\.connect|create_engine|sql\.Open|MongoClient)\(/,
    says: ({ match: [, name = '', made = ''] }) => `\`${made}\` makes \`${name}\` anew for each request: connect, TLS and login cost 20 to 50 ms each time, and nothing bounds how many there are. At 100 requests a second the database's 100 places are gone in a second. Make it once, and let all requests use it.`,
    mend: (code, { match: [, name = '', made = ''] }) => {
      const statement = new RegExp(`[ \\t]*(?:const |let |var )?${name}\\s*:?=\\s*(?:await )?${made.replaceAll('.', '\\.')}\\((?:[^()]|\\([^()]*\\))*\\);?[ \\t]*\\n?`).exec(code)?.[0];
      return statement === undefined ? undefined : `${statement.trim()}\n\n${code.replace(statement, '').replace(new RegExp(`\\n?[ \\t]*(?:await )?${name}\\.(?:end|close|quit|disconnect)\\(\\);?`), '')}`;
    },
    remains: 'Give the pool a size: instances × processes × size stays below what the database allows.',
  },
  {
    topic: 'connection-pooling', rules: ['client-per-request'], shape: /(?:using\s+)?(?:var|HttpClient)\s+(\w+)\s*=\s*new HttpClient\(\s*\)\s*;?/,
    says: ({ match: [, name = ''], words }) => `each \`new HttpClient()\` opens connections of its own and leaves them in \`TIME_WAIT\` for minutes${/SocketException/i.test(words) ? '; when the ports of the machine are used up, you get exactly that `SocketException`' : ', until the ports of the machine are used up (`SocketException`)'}. It is made to be shared: one \`${name}\` for the whole program.`,
    mend: [[/^[ \t]*(?:using\s+)?(?:var|HttpClient)\s+(\w+)\s*=\s*new HttpClient\(\s*\)\s*;?/m, 'static readonly HttpClient $1 = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) })\n{\n    Timeout = TimeSpan.FromSeconds(5),\n}; // a field of the class, outside of the action']],
    remains: '`PooledConnectionLifetime` lets it notice a changed address. In ASP.NET Core `IHttpClientFactory` (`services.AddHttpClient`) does both for you.',
  },
  {
    topic: 'connection-pooling', shape: /\b(max|maximumPoolSize|maximum-pool-size|pool_size|connectionLimit|SetMaxOpenConns|max_size)\b["']?\s*[:=(]\s*(\d{2,})/i, unless: /rateLimit|windowMs|LRU/,
    says: ({ match: [found = '', , size = ''], words }) => {
      const copies = copiesIn(words);
      if (copies === undefined && Number(size) < 50) return undefined;
      return copies === undefined ? `\`${found}\` counts for each process: with 5 pods that are ${written(Number(size) * 5)} connections, and PostgreSQL allows 100 unless changed.` : `\`${found}\` counts for each process: ${copies} × ${size} = **${written(copies * Number(size))} connections**, and PostgreSQL allows 100 unless changed (3 of them reserved). During a rollout old and new run together.`;
    },
    mend: (code, { match: [found = '', , size = ''], words }) => (copiesIn(words) === undefined ? undefined : code.replace(found, found.slice(0, found.length - size.length) + String(Math.max(2, Math.floor(90 / (copiesIn(words)! * 1.25)))))),
    remains: 'That leaves room for a rollout, in which a quarter more pods run. A small pool is usually faster, too, since the database has few cores. If it does not suffice, put PgBouncer in between.',
  },
  {
    topic: 'connection-pooling', shape: /(?:const|let)\s+(\w+)\s*=\s*await\s+(\w*[pP]ool\w*)\.(?:connect|acquire|getConnection)\(\);?([\s\S]*?)\n?[ \t]*\1\.release\(\);?/, unless: /finally/,
    says: ({ match: [, client = '', pool = ''] }) => `\`${client}.release()\` is skipped when the query before it throws: each failure keeps one connection for ever, and after as many as \`${pool}\` has (10 by default) everybody waits. It belongs into a \`finally\`.`,
    mend: (code, { match: [whole, client = '', pool = '', body = ''] }) => code.replace(whole, () => `const ${client} = await ${pool}.connect();\n  try {${body.replace(/\n(?=[ \t]*\S)/g, '\n  ')}`).replace(/(\n[ \t]*)(return [^\n]*)(?![\s\S]*\n[ \t]*return )/, `$1  $2$1} finally {$1  ${client}.release();$1}`),
    remains: ({ match: [, client = '', pool = ''] }) => `For a single statement \`${pool}.query(…)\` does all that by itself; a \`${client}\` of its own is needed for transactions only.`,
  },
  {
    topic: 'thundering-herd', shape: /\b(\w*[cC]ache\w*|redis)\.get\(\s*([^()]*)\)\s*(?:===?\s*(?:null|undefined|None)|is None)?\s*\)?\s*:?\s*\{?\s*(?:return )?\1\.set(?:ex)?\(\s*\2\s*,\s*([\w.]+\([^()]*\))\s*(?:,\s*(\d+))?/,
    says: ({ match: [, cache = '', key = '', load = '', ttl], words }) => `when \`${key}\` runs out, all requests of that moment find \`${cache}\` empty and all of them call \`${load}\`: at 500 requests a second and 2 s of loading that is the same query 1,000 times.${ttl && /every|minutes|seconds/i.test(words) ? ` With one TTL of ${ttl} s for everything it comes back every ${Number(ttl) % 60 === 0 ? `${Number(ttl) / 60} minutes` : `${ttl} s`}, as you see.` : ''} Let one load and the others wait for it, and spread the ends.`,
    mend: (code, { match: [, cache = '', key = '', load = '', ttl = '300'] }) => (/:\s*\n/.test(code) ? undefined : `const loading = new Map(); // one load for each key at a time\n\nasync function cached(${key}) {\n  const hit = await ${cache}.get(${key});\n  if (hit != null) return hit;\n  if (!loading.has(${key})) {\n    loading.set(${key}, ${load}\n      .then(async (value) => { await ${cache}.set(${key}, value, ${ttl} * (0.9 + 0.2 * Math.random())); return value; })\n      .finally(() => loading.delete(${key})));\n  }\n  return loading.get(${key});\n}`),
    remains: 'This holds one load for each process; with many processes take a short lock in the cache, or renew before the end.',
  },
  {
    topic: 'caching', shape: /\b(?:const|let|var)\s+(\w*(?:cache|memo|store)\w*(?=\s*=\s*(?:\{\s*\}|new Map))|\w+(?=\s*=\s*new Map\b[\s\S]*\.has\([\s\S]*\.set\())\s*=\s*(?:\{\s*\}|new Map(?:<[^>]*>)?\(\))|^(\w*(?:cache|memo)\w*)\s*=\s*(?:\{\s*\}|dict\(\))/im, unless: /\b(?:max|ttl|LRU|delete|evict)\b/i,
    says: ({ match: [, name, other], words }) => `\`${name ?? other ?? ''}\` takes each new key and gives none back, so it grows with every user, page or id there ever was${/oom|memory|killed/i.test(words) ? ', until the pod is killed for its memory; after the restart it begins again' : ' until the process runs out of memory'}. And what is in it never gets new again. Bound it by number and by time.`,
    mend: (code, { match: [whole, name, other] }) => {
      if (name === undefined) return code.replace(whole, `${other ?? 'cache'} = TTLCache(maxsize=10_000, ttl=60)  # from cachetools`);
      const made = code.replace(whole, '').replace(/^\s*;?\s*/, `const ${name} = new LRUCache({ max: 10_000, ttl: 60_000 }); // lru-cache\n`);
      return made.replace(new RegExp(`${name}\\[(\\w+)\\]\\s*=(?!=)\\s*([^;\\n}]+)`, 'g'), `${name}.set($1, $2)`).replace(new RegExp(`!${name}\\[(\\w+)\\]`, 'g'), `!${name}.has($1)`).replace(new RegExp(`${name}\\[(\\w+)\\]`, 'g'), `${name}.get($1)`);
    },
    remains: 'Each instance has its own copy, and after a change old values stay for up to the TTL.',
  },
  {
    topic: 'caching', shape: /\b(\w*redis\w*|cache)\.set\(\s*((?:`[^`]*`|[^,()]+))\s*,\s*((?:[^()]|\([^()]*\))+)\)/i, unless: /\b(?:EX|PX|NX|ttl|expir\w*|ex=|px=|nx=|lock)\b|,\s*\d+\s*\)/i,
    says: ({ match: [, , key = ''] }) => `${key.startsWith('`') ? 'this' : `\`${key.trim()}\``} has no end in these lines: what is stored under it stays for ever, so it is old after the first change, and Redis grows with every key there ever was until it refuses writes or throws out something else.`,
    mend: (code, { match: [whole, redis = '', key = '', value = ''] }) => code.replace(whole, () => `${redis}.set(${key}, ${value}, ${/json\.dumps|\bself\b|ex=/.test(code) ? 'ex=300' : '{ EX: 300 }'})`),
    remains: 'Also delete the key after the database was changed, spread the ends a little (300 ± 30 s) if many are set at once, and give Redis `maxmemory` with `allkeys-lru`.',
  },
  {
    topic: 'hot-key', shape: /\bredis\w*\.keys\(\s*['"`][^'"`]*\*|^\s*KEYS\s+\S*\*/im,
    says: 'Redis runs one command at a time, and `KEYS` walks through every key there is: with 10 million keys nobody else is served for seconds. `SCAN` goes in small steps.',
    mend: [[/(?:await )?(\bredis\w*)\.keys\(\s*(['"`][^'"`]*['"`])\s*\)/, '$1.scanStream({ match: $2, count: 500 })'], [/^\s*KEYS\s+(\S+)/im, 'SCAN 0 MATCH $1 COUNT 500']],
    remains: 'If you need the list often, keep it in a set of its own.',
  },
  {
    topic: 'safe-deployments', shape: /\bALTER TABLE\s+(\w+)\s+(?:RENAME(?: COLUMN)?\s+(\w+)\s+TO\s+(\w+)|DROP(?: COLUMN)?\s+(\w+))/i,
    says: ({ match: [, table = '', from, , gone] }) => `during the rollout old and new code run together, and from this moment every old pod that reads or writes \`${table}.${from ?? gone ?? ''}\` fails; a rollback of the code fails as well. Take it in steps that both versions bear.`,
    mend: (code, { match: [whole, table = '', from, to, gone] }) => (from !== undefined
      ? code.replace(whole, `ALTER TABLE ${table} ADD COLUMN ${to ?? ''} text; -- 1: add, with the type of ${from}\n-- 2: release that writes both and reads ${from}; fill old rows in batches\n-- 3: release that reads ${to ?? ''}; 4: release that no longer writes ${from}\nALTER TABLE ${table} DROP COLUMN ${from}`)
      : `-- 1: release that neither reads nor writes ${gone ?? ''}; wait until no old pod runs and no rollback is wanted\n-- 2: only then:\n${code}`),
    remains: 'Set `lock_timeout = \'2s\'` for each `ALTER`, or it waits behind a long query and everybody waits behind it.',
  },
  {
    topic: 'safe-deployments', shape: /\bCREATE (?:UNIQUE )?INDEX\s+(?!CONCURRENTLY)(\w+)?\s*(?:ON\s+(\w+))?/i, unless: /CONCURRENTLY|MySQL/i,
    says: ({ match: [, , table = 'the table'] }) => `building it locks \`${table}\` against writes for as long as it takes, minutes on a large table: every insert and update waits.`,
    mend: [[/\b(CREATE (?:UNIQUE )?INDEX)\s+/i, '$1 CONCURRENTLY ']],
    remains: 'It takes about twice as long, cannot run inside a transaction, and leaves an invalid index behind if it fails: drop that and start again.',
  },
  {
    topic: 'capacity-planning', rules: ['unbounded-query'], shape: /\bselect\s+[\s\S]{1,120}?\bfrom\s+(\w+)(?:\s+where\s+(\w+)\s*=\s*(?:'[^'\n]*'|\$\d|\?|%s|:\w+|\w+))?(?=\s*(?:["'`;)]|--|$))/im, unless: /\blimit\b|count\(|["']\s*\+|\$\{|= %s|\bid\s*=|_id\s*=|= ANY|fetch first|\bemail\s*=|\bname\s*=|\btop\s+\d/i,
    says: ({ match: [, table = '', column], words }) => `it returns every ${column === undefined ? `row of \`${table}\`` : `row of \`${table}\` with that \`${column}\``}${countIn(words, table) === undefined ? ', however many there are one day' : `, and the table has ${written(countIn(words, table)!)}: at 1 KB each, ${written(countIn(words, table)! / 1e6)} GB if all of them match`}. All of it goes over the network and into the memory of one process, for a page that shows fifty.`,
    mend: (code, { match: [whole] }) => {
      const bare = whole.trimEnd();
      return code.replace(bare, () => `${bare}${/order by/i.test(bare) ? '' : `${/\bwhere\b/i.test(bare) ? ' AND' : ' WHERE'} id > ${/\$1/.test(code) ? '$2' : '$1'} ORDER BY id`} LIMIT 50`);
    },
    remains: ({ match: [, table = '', column] }) => `\`$1\` is the last id of the page before (0 for the first). ${column === undefined ? '' : `An index on \`${table} (${column}, id)\` makes it read just those rows. `}For numbers on a dashboard let the database count, or keep the sums in a table of their own.`,
  },
];

