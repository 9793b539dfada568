// Policies of AWS that allow every action on every resource, and roles that come to the same.
import type { CloudWeakness, Site } from '../../concepts';
import type { Place } from './place';
import { plainOf } from './traits';
import { attributeOf, blocksOf, type Block, type Value } from './tree';

export type Excess = Pick<CloudWeakness, 'at' | 'means' | 'advice' | 'hint'>;

export const everything = (at: Site): Excess => ({
  at,
  means: 'allows every action on every resource',
  advice: 'List the actions and the resources that are needed; the access advisor of the cloud shows which were used',
  hint: 'allows everything: one stolen key is the whole account',
});

/** The policy of AWS under which its holder may do everything. */
export const administrators = {
  all: /^arn:(?:aws[\w-]*|…):iam::aws:policy\/AdministratorAccess$/,
  says: { advice: 'Attach a policy with the actions and resources that are needed; the access advisor of the cloud shows which were used' },
} as const;

export function excess({ at, means, advice, hint }: Excess, block: Block, mild: boolean, place: Place): CloudWeakness {
  const written = place.text.slice(at.span.start, at.span.end);
  // A policy over many lines is told by its first.
  const name = (written.length > 120 ? written.split('\n')[0]! : written).replace(/\s+/g, ' ').trim();
  return { at, weakens: 'access', resource: place.addressOf(block), name, means, advice, hint, sure: true, mild, clues: [], fixes: [] };
}

/** What the parts of a statement are called, and those that limit whom or when it concerns. */
export interface StatementNames {
  readonly effect: string;
  readonly action: string;
  readonly resource: string;
  readonly limits: readonly string[];
}

// A statement with principals speaks about the one bucket, key or queue it is attached to; a condition limits it in ways that are not followed.
export function statementExcess(statement: Block, names: StatementNames, place: Place): readonly Excess[] {
  const effect = attributeOf(statement, names.effect);
  const action = attributeOf(statement, names.action);
  const resource = attributeOf(statement, names.resource);
  const limited = names.limits.some((name) => blocksOf(statement, name).length > 0 || attributeOf(statement, name) !== undefined);
  if (limited || !action || !resource || (effect && plainOf(place.scope.known(effect.value).value) !== 'Allow')) return [];
  return isStar(action.value, place) && isStar(resource.value, place) ? [everything({ file: place.file, span: action.span })] : [];
}

export function isStar(written: Value, place: Place): boolean {
  const { value } = place.scope.known(written);
  if (value.kind === 'list') return value.items.some((one) => isStar(one, place));
  return plainOf(value) === '*' || plainOf(value) === '*:*';
}
