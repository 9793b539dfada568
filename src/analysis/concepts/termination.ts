// How a program ends when it is asked to, told by the words of its files. Whoever drains a server of their own making names the signal,
// and frameworks and helpers that do it have names. Comments do not count: a plan to do it is no handler.
import type { LanguageId } from '../program';
import type { Span } from '../../base/span';
import type { RemoteCall } from './remote-call';
import type { Clue, Change, Site } from './site';

/** What one file says about ending; nothing but `file` where it says nothing. */
export interface TerminationSigns {
  /** The first place where a signal to end is waited for. */
  readonly hears?: Span;
  /** Where a server is told to stop accepting and to finish. */
  readonly drains: readonly Span[];
  /** Something that does both, or a program that is not meant to take requests for long. */
  readonly itself?: Span;
}

/** A call that makes a program take requests until somebody ends it. */
export interface ListeningServer {
  readonly at: Site;
  /** As the code names it: `app.listen`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly protocol: RemoteCall['protocol'];
  /** `cut off`: known to drop what runs when it is ended. */
  readonly ends: 'cut off' | 'drained' | 'unknown';
  /** `nothing` hears the signal, or what hears it `exits` at once, or the drain stands behind a call that never returns (`dead`), or only the keys of a terminal are heard (`keys`). */
  readonly because: 'nothing' | 'exits' | 'dead' | 'keys';
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}

interface Words {
  readonly hears?: RegExp;
  readonly drains?: RegExp;
  readonly itself: RegExp;
}

const words: Readonly<Partial<Record<LanguageId, Words>>> = {
  javascript: {
    hears: /\bSIG(?:TERM|INT)\b/,
    drains: /\.(?:close|stop|shutdown|tryShutdown|drain|end|destroy)\s*\(/,
    itself: /enableShutdownHooks|godaddy\/terminus|createTerminus|\bstoppable\b|http-terminator|createHttpTerminator|lightship|close-?with-?grace|[gG]raceful(?!-fs|Fs|ify|ly\b)|exit-hook|[oO]nShutdown|[sS]hutdown[A-Z]\w*\(|serverless-http|serverless-express|aws-lambda|firebase-functions|functions-framework|['"]electron['"]|from ['"]vscode['"]/,
  },
  go: {
    hears: /\bos\.Interrupt\b|\bSIG(?:TERM|INT)\b|\bsignal\.Notify\(\s*\w+\s*\)|\bSetupSignal\w+\(/,
    drains: /\.(?:Shutdown|GracefulStop|ShutdownWithContext|ShutdownWithTimeout|RegisterOnShutdown)\b/,
    itself: /go\.uber\.org\/fx|go-kratos|tylerb\/graceful|facebook\w*\/(?:grace|httpdown)|fvbock\/endless|braintree\/manners|tableflip|oklog\/run|ory\/graceful|gin-contrib\/graceful|go-micro\.dev|micro\/go-micro|\blambda\.Start|[gG]race(?:ful)?(?:Shutdown|\.)/,
  },
  python: {
    hears: /\bSIG(?:TERM|INT)\b|\badd_signal_handler\b|\bsignal\.signal\(/,
    itself: /\bgraceful_shutdown\b|\.stop\(\s*(?:grace\s*=\s*)?(?:[1-9]|[a-z_]*(?:GRACE|grace|TIMEOUT|timeout)\w*)/,
  },
  rust: {
    hears: /\bctrl_c\b|\bSIG(?:TERM|INT)\b|\bSignalKind\b|\bsignal_hook\b/,
    drains: /\.(?:shutdown|stop|cancel|notify_waiters|notify_one)\s*\(/,
    itself: /with_graceful_shutdown|serve_with_shutdown|serve_with_incoming_shutdown|bind_with_graceful_shutdown|graceful_shutdown|shutdown_signal|\blambda_http\b|\blambda_runtime\b/,
  },
  csharp: {
    hears: /\bPosixSignalRegistration\b|\bCancelKeyPress\b|\bProcessExit\b|\bAssemblyLoadContext\b[^;]*\bUnloading\b/,
    // The host of .NET hears the signal, and stops what it runs.
    itself: /IHostApplicationLifetime|ApplicationStopping|BackgroundService|IHostedService|UseConsoleLifetime|Create(?:Default|Application|Slim|Empty)?(?:Web)?(?:Host)?Builder\b|WebApplication\.Create|HostBuilder|WebHost\b|ServiceBase\b|Topshelf|\.(?:Shutdown|GracefulStop)\w*Async\(/,
  },
  java: {
    itself: /addShutdownHook|@PreDestroy|SmartLifecycle|DisposableBean|@GrpcService|AbstractIdleService|quarkus|micronaut/,
  },
};

// Cheaper than the patterns, and nearly every file has none of them.
const anyWord = /SIG(?:TERM|INT)|hutdown|raceful|Interrupt|[sS]ignal|terminus|stoppable|terminator|lightship|grace|exit-hook|serverless|lambda|firebase-functions|functions-framework|electron|vscode|go\.uber\.org|kratos|go-micro|\/run\b|endless|manners|tableflip|ctrl_c|PreDestroy|SmartLifecycle|DisposableBean|GrpcService|IdleService|quarkus|micronaut|\.(?:stop|GracefulStop)\(|PosixSignal|CancelKeyPress|ProcessExit|Unloading|Host|Lifetime|WebApplication|BackgroundService|ServiceBase|Topshelf/;

/** What a file of a language says about its end; undefined if nothing. */
export function terminationIn(language: LanguageId, text: string): TerminationSigns | undefined {
  const own = words[language];
  if (!own || !anyWord.test(text)) return undefined;
  const code = withoutComments(text, language === 'python' ? /#/ : /\/\//);
  const first = (pattern: RegExp | undefined): Span | undefined => {
    const found = pattern?.exec(code);
    return found ? { start: found.index, end: found.index + found[0].length } : undefined;
  };
  const hears = first(own.hears);
  const itself = first(own.itself);
  const drains = own.drains ? [...code.matchAll(new RegExp(own.drains, 'g'))].map(({ index, 0: found }) => ({ start: index, end: index + found.length })) : [];
  if (!hears && !itself && drains.length === 0) return undefined;
  return { ...(hears ? { hears } : {}), drains, ...(itself ? { itself } : {}) };
}

/** The same text with what stands in comments that take a line, or the rest of one, made blank: places stay where they are. */
function withoutComments(text: string, opening: RegExp): string {
  return text.split('\n').map((line) => {
    if (/^\s*(?:\*|\/\*)/.test(line)) return ' '.repeat(line.length);
    const at = line.search(opening);
    // `https://` opens no comment, and a quote before it may hold it.
    return at >= 0 && !/["'`:]/.test(line.slice(0, at)) ? line.slice(0, at) + ' '.repeat(line.length - at) : line;
  }).join('\n');
}
