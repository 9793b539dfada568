// Failures that nobody looks at because only success is asked for: Go's `if err == nil { … }` and Rust's `if let Ok(…) = …` without another
// side, after which the code goes on with what it had before.
import { contains, type Span } from '../../base/span';
import { regionAround } from './by-place';
import { commentAbove, documentsDegradation } from './failure-words';
import { isEmpty, within, type Aftermath } from './after-failure';
import type { SourceFile } from './source-file';
import { textOf } from './source-file';

export interface PassedOver {
  /** The call that may fail. */
  readonly call: number;
  /** The side that runs after success. */
  readonly at: Span;
  readonly after: Aftermath;
}

/** In the order of the text. */
export function passedOver(file: SourceFile): readonly PassedOver[] {
  const { program, text } = file;
  return program.regions.flatMap((region, index): readonly PassedOver[] => {
    if (region.kind !== 'branch' || !region.succeeds) return [];
    const { name, values } = region.succeeds.kind === 'variable' ? program.bindings[region.succeeds.binding]! : { name: undefined, values: [region.succeeds] };
    const held = values.filter(({ at }) => at.start < region.at.start).at(-1);
    if (held?.kind !== 'result') return [];
    const { fn, statement } = program.calls[held.call]!;
    if (fn < 0 || documentsDegradation(`${commentAbove(text, statement.start)} ${commentAbove(text, region.at.start)} ${textOf(file, region.at)}`)) return [];
    // Whoever leaves after success has the rest for the failure.
    if (program.exits.some((exit) => exit.kind !== 'continue' && within(file, exit.region, index))) return [];
    const around = program.functions[fn]!.at;
    if (name !== undefined && (new RegExp(`\\b${name}\\s+error\\b`).test(/^[^{]*/.exec(textOf(file, around))![0]) || isRead(text.slice(region.at.end, around.end), name) || isRead(text.slice(statement.end, region.at.start), name, 1))) return [];
    if (hasDefault(file, region.at)) return [];
    const isLooped = loopAround(file, region.parent);
    return [{ call: held.call, at: region.at, after: { logged: false, then: isLooped ? 'skips' : 'goes on' } }];
  });
}

/** A name is looked at before it is given another value, more often than `known`. */
function isRead(text: string, name: string, known = 0): boolean {
  const uses = [...text.matchAll(new RegExp(`\\b${name}\\b(?<again>[^\\n;{}()]*?:?=(?!=))?`, 'g'))];
  const given = uses.findIndex(({ groups }) => groups?.['again'] !== undefined);
  return (given < 0 ? uses : uses.slice(0, given)).length > known;
}

/** What success fills had something to begin with. */
function hasDefault(file: SourceFile, side: Span): boolean {
  return file.program.bindings.some(({ values, at }) => !contains(side, at) && values.some((value) => contains(side, value.at)) && values.some((value) => !contains(side, value.at) && !isEmpty(value, file)));
}

const loopAround = (file: SourceFile, start: number): boolean => regionAround(file.program, start, ({ kind }) => kind === 'loop') >= 0;
