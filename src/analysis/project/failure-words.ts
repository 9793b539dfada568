// The words by which code shows what it makes of a failure: log lines, notes that a loss is meant, work that may fail quietly.
import type { Call } from '../program';
import type { SourceFile } from './source-file';
import { lastName, textOf } from './source-file';

const logWords = new Set([
  'log', 'logs', 'logger', 'logging', 'console', 'print', 'println', 'printf', 'fprintf', 'fprintln', 'klog', 'slog', 'glog', 'zap', 'sugar', 'sugared',
  'traceback', 'warnings', 'pino', 'winston', 'logrus', 'zerolog', 'lgr', 'printstacktrace', 'print_exc',
]);

/** A line for the log and no more: not one that ends the process. */
export function isLog(file: SourceFile, call: Call): boolean {
  const callee = textOf(file, call.callee.kind === 'unknown' ? call.at : { start: call.at.start, end: call.inner?.start ?? call.at.end });
  if (/fatal|panic|exit|abort|raise/i.test(lastName(call.callee, file.program))) return false;
  if (counting.test(lastName(call.callee, file.program)) && measured.test(callee)) return true;
  // Rust: `tracing::error!`.
  if (/^(?:\w+::)*(?:error|warn|info|debug|trace|e?println)!/.test(callee)) return true;
  const words = callee.replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ').split(/[^A-Za-z0-9_]+/);
  return words.some((word) => logWords.has(word.toLowerCase().replace(/^_+/, '')) || /[a-z](?:Log|Logger)$|_(?:log|logger)$|^log_?(?:error|warn|warning|info|debug|exception|message)$/i.test(word));
}

// `FAILED.labels(kind).inc()`, `Sentry.captureException(error)`: operators hear of it, whoever waits for the answer does not.
const counting = /^(?:inc|incr|increment|observe|add|record|mark|count|capture_?(?:exception|message|error)|record_?exception|notice_?error|set_?status|set_?attributes?|add_?event|add_?breadcrumb)$/i;
const measured = /metric|counter|gauge|histogram|statsd|sentry|\bspan\b|tracer|tracing|newrelic|datadog|prometheus|_total\b|^(?:[\w.]*\.)?[A-Z][A-Z0-9_]{3,}\.(?:labels\(|inc\b)/i;

const meant = /best[\s-]?effort|non-?\s?(?:critical|fatal|blocking)|continu\w+ (?:anyway|without)|not (?:critical|fatal|important|required)|optional|ignor|fall(?:ing)?[\s-]?back|degrad|intentional|on purpose|deliberate|doesn'?t matter|does not matter|safe to|fire[\s-]and[\s-]forget|nice to have|skip|stale|defaults?\b|cached?\b|already (?:exists|closed|gone)|next (?:run|time|tick|cycle)|try(?:ing)? again|retry|(?:might|may) not (?:be|exist)|expected (?:if|when)|partial (?:response|result|answer|content|data)|(?:beats|better than) (?:a|an|the|no|none)\b|\b(?:should|must|can|do|does|will|shall|may)(?: not|n'?o?t)\b[^.\n]{0,60}?\b(?:disrupt|break|block|fail|interrupt|abort|prevent|affect|crash|kill|hose|stop|hinder|impact|halt|bother)/i;

/** The code says that going on without it is meant: «best effort», «not critical», «falling back». */
export const documentsDegradation = (text: string): boolean => meant.test(text);

/** The lines of comment directly above the line of an offset. */
export function commentAbove(text: string, offset: number): string {
  const end = Math.max(0, text.lastIndexOf('\n', offset));
  let start = end;
  for (let line = 0; line < 8 && start > 0; line++) start = Math.max(0, text.lastIndexOf('\n', start - 1));
  const lines = text.slice(start, end).split('\n').slice(-8);
  // The lines of a block need no star in front.
  const opened = /\*\/\s*$/.test(lines.at(-1) ?? '') ? lines.findLastIndex((line) => /^\s*\/\*/.test(line)) : -1;
  if (opened >= 0) return lines.slice(opened).join('\n');
  const first = lines.findLastIndex((line) => !/^\s*(?:\/\/|#|\/?\*)/.test(line)) + 1;
  return lines.slice(first).join('\n');
}

const quietWork = new Set([
  'close', 'quit', 'disconnect', 'destroy', 'shutdown', 'flush', 'ping', 'unsubscribe', 'abort', 'dispose', 'cleanup', 'teardown', 'health', 'healthy', 'healthz', 'healthcheck', 'reachable', 'ready',
  'readiness', 'liveness', 'alive', 'heartbeat', 'probe', 'track', 'tracking', 'log', 'logs', 'telemetry', 'analytics', 'metric', 'metrics', 'warm', 'warmup', 'prefetch', 'preload',
  'invalidate', 'maybe', 'optional', 'unregister', 'deregister', 'main', 'wait', 'poll', 'monitor', 'status', 'diagnostics',
]);
// `UpdateOrderStatus` asks for no status.
const changing = new Set(['update', 'set', 'change', 'save', 'store', 'mark', 'put', 'patch', 'write', 'transition']);
const asking = new Set(['is', 'has', 'can', 'try', 'check', 'exists', 'test', 'verify', 'probe', 'may', 'should']);

/** Work that is made to fail quietly: closing, probing, measuring, warming; and questions that a failure answers with no. */
export function failsQuietly(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.some((word) => quietWork.has(word) && !(word === 'status' && changing.has(words[0] ?? ''))) || asking.has(words[0] ?? '');
}

/** `@Retryable(retryFor = OptimisticLockingFailureException.class)`: what is tried again is a change that somebody else's came before, not a lost answer. */
export function isForConflicts(text: string): boolean {
  const failures = text.match(/\b[A-Z]\w*(?:Exception|Error)\b/g) ?? [];
  return failures.length > 0 && failures.every((name) => /Lock|Conflict|Constraint|Duplicate|Concurren|Integrity|Serializ|TransactionCanceled|ConditionalCheck|StaleState|StaleObject/.test(name));
}
