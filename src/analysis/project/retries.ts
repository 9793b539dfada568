// What is done again after it failed, in all its forms.
import type { Retry } from '../concepts';
import type { LiftTools } from './lift';
import { retryLoops } from './retry-loops';
import { retryRecursions } from './retry-recursions';
import { retryTimers } from './retry-timers';
import { arrangedRetries } from './arranged-retries';
import { redeliveries } from './redeliveries';
import type { SourceFile } from './source-file';

/** All of a file, in the order of the text. */
export function retries(file: SourceFile, tools: LiftTools): readonly Retry[] {
  return [...retryLoops(file, tools), ...retryTimers(file, tools), ...retryRecursions(file, tools), ...arrangedRetries(file, tools), ...redeliveries(file)].sort((a, b) => a.at.span.start - b.at.span.start);
}
