// Queues and pools that nothing bounds. Those that only carry a signal, or what somebody makes by hand, never grow.
import type { Growing } from '../concepts';
import { nameOf } from './call-names';
import type { Match, Matcher } from './matcher';
import { runsOnce } from './runs-once';
import type { SourceFile } from './source-file';
import { siteOf, textOf } from './source-file';
import { testFile } from './test-file';

/** All of a file, in the order of the text. */
export function growing(file: SourceFile, { matcher }: { readonly matcher: Matcher }): readonly Growing[] {
  if (testFile.test(file.path)) return [];
  return file.program.calls.flatMap((call, index): readonly Growing[] => {
    const match = matcher.match({ file, index });
    const grows = match?.operation.grows;
    if (!grows || (call.fn >= 0 && runsOnce(file, call.fn) && /(?:^|\/)(?:scripts?|tools?|benches|examples?)\//.test(file.path)) || grows.unless.some((place) => matcher.at(match.ref, place).state !== 'absent') || isSignal(match)) return [];
    return [{ at: siteOf(file, call.at), name: nameOf(match), what: grows.what }];
  });
}

// What is sent once, to say that something is over, ready or asked for.
const signals = /shut_?down|stop|quit|done|exit|kill|cancel|abort|clos(?:e|ing)|terminat|signal|sigint|ctrl_?c|ready|started|notif(?:y|ier)|wake|panic|\boneshot|finish|complet/i;

/** By the names that hold its ends, or because what it carries says nothing: `channel::<()>()`. */
function isSignal({ ref: { file, index } }: Match): boolean {
  const { at, statement } = file.program.calls[index]!;
  const left = file.text.slice(statement.start, at.start);
  return signals.test(left) || /<\s*\(\s*\)\s*>/.test(textOf(file, { start: statement.start, end: Math.min(statement.end, at.end) }));
}
