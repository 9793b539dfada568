// Writes that count as done before other copies have them: options of brokers and databases that the records describe.
import type { Acknowledges, WeakAcknowledgement } from '../concepts';
import { nameOfFunction } from './call-names';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { short } from './policies';
import { callOf, siteOf, textOf, type Located } from './source-file';

export function acknowledgementsOf(match: Match, tools: LiftTools): readonly WeakAcknowledgement[] {
  return (match.operation.acknowledges ?? []).flatMap((option): readonly WeakAcknowledgement[] => {
    const keyed = tools.policies.place(match, option.place);
    const copies = keyed.state === 'given' ? copiesOf(keyed.value, option, tools) : undefined;
    if (keyed.state !== 'given' || !copies) return [];
    const { file, value } = keyed.value;
    return [{ at: siteOf(file, value.at), name: short(textOf(file, value.at)), library: match.library.title, copies, dispensable: isDispensable(match) }];
  });
}

/** Undefined for what asks for enough, or cannot be seen. */
function copiesOf(value: Located, { none = [], one = [] }: Acknowledges, { resolver }: LiftTools): WeakAcknowledgement['copies'] | undefined {
  const found = resolver.resolve(value).map(({ value: form }) => {
    const constant = form.kind === 'literal' ? form.value : form.kind === 'member' || form.kind === 'import' ? form.name : undefined;
    return constant === undefined || constant === null ? undefined : none.includes(constant) ? 'none' : one.includes(constant) ? 'one' : undefined;
  });
  return found.every((copies) => copies === found[0]) ? found[0] : undefined;
}

const dispensable = /logs?(?![a-z])|metric|telemetr|trac(?:e|ing|king)|analytics|click|heartbeat|stats|statistic|monitor|beacon|page_?view/i;

function isDispensable({ ref }: Match): boolean {
  const call = callOf(ref);
  return dispensable.test(`${ref.file.path} ${nameOfFunction(ref.file, call.fn) ?? ''} ${textOf(ref.file, call.statement)}`);
}
