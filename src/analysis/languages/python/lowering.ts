// The state of one lowering, and the few questions that every part of it asks: where are we, what does this name mean.
import type { Span } from '../../../base/span';
import type { Region, Value } from '../../program';
import { regionIn, unknown } from '../../program';
import type { PlainNode } from '../../syntax/plain-tree';
import type { BindingDraft, Drafts, TypeDraft } from './drafts';
import { lookup, type Scope, type Survey } from './scopes';

export interface Lowering {
  readonly text: string;
  readonly drafts: Drafts;
  readonly survey: Survey;
  /** The bindings that stand for fields of classes, by the values of the field. */
  readonly fields: Map<readonly Value[], BindingDraft>;
  /** Where the lowering stands; only `within` moves it. */
  at: Standpoint;
}

export interface Standpoint {
  readonly scope: Scope;
  readonly fn: number;
  readonly region: number;
  /** The smallest statement, from where its line of code begins. */
  readonly statement: Span;
  /** Inside text that does not parse: calls here are left out. */
  readonly muted: boolean;
}

/** Runs a step from a changed standpoint and comes back. */
export function within<T>(l: Lowering, change: Partial<Standpoint>, step: () => T): T {
  const before = l.at;
  l.at = { ...before, ...change };
  try {
    return step();
  } finally {
    l.at = before;
  }
}

/** Adds a region inside the present one and gives its index. */
export function addRegion(l: Lowering, region: Omit<Region, 'parent'>): number {
  return l.drafts.regions.push(regionIn(l.at.region, region)) - 1;
}

export const spanOf = ({ start, end }: PlainNode): Span => ({ start, end });

export const sourceOf = (l: Lowering, node: PlainNode): string => l.text.slice(node.start, node.end);

/** What a name means where the lowering stands. */
export function nameValue(l: Lowering, name: string, at: Span): Value {
  const found = lookup(l.at.scope, name);
  switch (found?.kind) {
    case 'binding':
      return { kind: 'variable', binding: found.binding, at };
    case 'import':
      return { kind: 'import', module: found.module, name: found.name, at };
    case 'parameter':
      return { kind: 'parameter', fn: found.fn, index: found.index, at };
    case 'self':
      return { kind: 'self', type: found.type, at };
  }
  const { stars } = l.survey;
  if (stars.length === 0 || builtins.has(name)) return { kind: 'global', name, at };
  const options = stars.map((module): Value => ({ kind: 'import', module, name, at }));
  return options.length === 1 ? options[0]! : { kind: 'either', options, at };
}

/** The class of this name in this file, made on first sight. */
export function typeOf(l: Lowering, name: string, at: Span): TypeDraft {
  let type = l.drafts.types.get(name);
  if (!type) l.drafts.types.set(name, (type = { name, bases: [], fields: new Map(), at }));
  return type;
}

export function addField(l: Lowering, type: string, field: string, value: Value): void {
  fieldValues(l, type, field, value.at).push(value);
}

/** All that is known to be in a field, open for more. */
export function fieldValues(l: Lowering, type: string, field: string, at: Span): Value[] {
  const { fields } = typeOf(l, type, at);
  let values = fields.get(field);
  if (!values) fields.set(field, (values = []));
  return values;
}

/** A member of a value; parts of dotted imports (`import a.b`) become the inner module. */
export function memberOf(l: Lowering, of: Value, name: string, at: Span): Value {
  if (of.kind === 'import' && of.name === '*' && l.survey.dotted.has(`${of.module}.${name}`)) return { ...of, module: `${of.module}.${name}`, at };
  return of.kind === 'unknown' ? unknown(of.why, at) : { kind: 'member', of, name, at };
}

/** The string a value is for certain: a literal, or a name that only ever held one so far. */
export function constantText(l: Lowering, value: Value): Extract<Value, { kind: 'literal' }> | undefined {
  const values = value.kind === 'variable' ? l.drafts.bindings[value.binding]!.values : [value];
  const only = values.length === 1 ? values[0]! : undefined;
  return only?.kind === 'literal' && typeof only.value === 'string' ? only : undefined;
}

// Only names that a star import could be mistaken for matter; all other unbound names are global anyway.
const builtins = new Set(
  ('abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float '
    + 'format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next '
    + 'object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip '
    + 'Exception ValueError TypeError KeyError RuntimeError OSError NotImplementedError StopIteration __name__ __file__ __import__').split(' '),
);
