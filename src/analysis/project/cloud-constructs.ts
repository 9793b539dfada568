// Resources of a cloud that a file declares by calls, and what is weak about them: options that are written, and defaults that count.
import type { CloudOption, CloudTest, CloudWeakness, Site } from '../concepts';
import type { Match, Matcher } from './matcher';
import { short } from './policies';
import type { Resolver } from './resolver';
import { callOf, lastName, located, siteOf, textOf, type Located, type SourceFile } from './source-file';

export function cloudConstructsIn(file: SourceFile, matcher: Matcher, resolver: Resolver): readonly CloudWeakness[] {
  return file.program.calls.flatMap((_, index) => {
    const match = matcher.match({ file, index });
    return (match?.operation.cloud ?? []).flatMap((option) => weaknessOf(match!, option));
  });

  function weaknessOf(match: Match, { tests, unless = [], unlessSaid, missing, ...said }: CloudOption): readonly CloudWeakness[] {
    if (unless.some((place) => matcher.at(match.ref, place).state !== 'absent')) return [];
    if (unlessSaid !== undefined && file.text.includes(unlessSaid)) return [];
    const found = tests.map((test) => placeOf(match, test));
    if (found.length === 0 || found.includes(undefined)) return [];
    const call = callOf(match.ref);
    const at = found[0] === 'absent' ? siteOf(file, call.name) : found[0]!;
    const name = found[0] === 'absent' ? missing ?? 'left out' : short(textOf(file, at.file === file.path ? at.span : call.name));
    return [{ at, resource: `\`${textOf(file, call.name)}\``.replace(/^``$/, 'This resource'), name, sure: true, clues: [], fixes: [], ...said }];
  }

  /** Where a test holds; undefined where it does not, or where that cannot be seen. */
  function placeOf(match: Match, { place, values, names, absent }: CloudTest): Site | 'absent' | undefined {
    const keyed = matcher.at(match.ref, place);
    if (keyed.state === 'absent') return absent ? 'absent' : undefined;
    if (keyed.state === 'hidden') return undefined;
    const forms = resolver.resolve(keyed.value);
    const holds = forms.length > 0 && forms.every((form) => (values !== undefined && isOne(form, values)) || (names !== undefined && isNamed(form, names)));
    return holds ? siteOf(keyed.value.file, keyed.value.value.at) : undefined;
  }

  function isOne({ file: at, value }: Located, values: readonly unknown[]): boolean {
    if (value.kind === 'list') return value.items.some((item) => resolver.resolve(located(at, item)).some((one) => isOne(one, values)));
    return value.kind === 'literal' && values.includes(value.value);
  }

  function isNamed({ file: at, value }: Located, names: NonNullable<CloudTest['names']>): boolean {
    if (value.kind === 'list') return value.items.some((item) => resolver.resolve(located(at, item)).some((one) => isNamed(one, names)));
    const call = value.kind === 'result' ? at.program.calls[value.call] : undefined;
    const name = lastName(call?.callee ?? value, at.program);
    const [first] = call?.arguments ?? [];
    return names.some((one) => one.name === name && (one.given === undefined || (first !== undefined && resolver.resolve(located(at, first.value)).some((form) => isOne(form, one.given!)))));
  }
}
