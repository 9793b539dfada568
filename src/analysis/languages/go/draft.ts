// A program while it is being put together: the mutable side of `Program`, with the scopes of Go's names.
import type { Span } from '../../../base/span';
import type { Call, Exit, Fn, FnParameter, MemberWrite, Region, Value } from '../../program';
import type { Imports } from './imports';
import type { GoNode } from './outline';

export interface Draft {
  readonly text: string;
  readonly imports: Imports;
  readonly calls: Call[];
  readonly functions: DraftFn[];
  /** Names of the results of functions that name them: a bare `return` gives what they hold. */
  readonly results: Map<number, readonly string[]>;
  readonly bindings: DraftBinding[];
  readonly regions: Region[];
  readonly memberWrites: MemberWrite[];
  readonly exits: Exit[];
  readonly types: Map<string, DraftType>;
  /** The names of the file itself; the other files of the package are beyond it. */
  readonly top: Scope;
  /** Struct types of this package by the calls (composite literals, `new`) that build them. */
  readonly built: Map<number, string>;
  /** `*p = value` where `p` is a parameter: what a function puts where its caller says. */
  readonly delivered: { readonly fn: number; readonly parameter: number; readonly value: Value }[];
  /** Arguments of the form `&x` and `&x.f`: where callers say to put it. */
  readonly places: { readonly call: number; readonly argument: number; readonly target: Value }[];
  readonly visit: Visit;
}

/** Expressions hold functions, and functions hold statements: the circle is closed here, where the parts are put together. */
export interface Visit {
  expression(draft: Draft, node: GoNode | undefined, where: Where, role?: Role): Value;
  /** Lowers the statements of a function. */
  body(draft: Draft, block: GoNode, where: Where): void;
}

/** What is done with the value of an expression, where that matters to what is noted about it. */
export interface Role {
  /** The name it is bound to. */
  readonly name?: string;
  readonly passedTo?: { readonly call: number; readonly argument: number };
  readonly discarded?: boolean;
  readonly runs?: NonNullable<Call['runs']>;
}

export interface DraftFn extends Omit<Fn, 'returns' | 'parameters'> {
  owner?: string;
  parameters: readonly FnParameter[];
  readonly returns: Value[];
  passedTo?: NonNullable<Fn['passedTo']>;
}

export interface DraftBinding {
  readonly name: string;
  readonly values: Value[];
  /** What stands in until something is assigned: the zero value, or something of the declared type. */
  declared?: Value;
  readonly writes: { path: readonly string[]; value: Value }[];
  steps?: readonly Span[];
  readonly fn: number;
  readonly at: Span;
  /** The struct type of this package that it holds, if that is plain to see. */
  owner?: string;
}

export interface DraftType {
  readonly name: string;
  readonly bases: Value[];
  readonly fields: Map<string, Value[]>;
  asksFor?: readonly string[];
  readonly at: Span;
}

/** What a name stands for: a variable, or something fixed (a function, a receiver). */
export type Named = { readonly binding: number } | { readonly value: Value };

export interface Scope {
  readonly names: Map<string, Named>;
  readonly parent: Scope | null;
  readonly fn: number;
}

/** Where code stands while it is being lowered. */
export interface Where {
  readonly scope: Scope;
  readonly fn: number;
  readonly region: number;
  /** The enclosing statement in front of which lines could be inserted. */
  readonly statement: Span;
  /** A `break` here leaves a `switch` or `select`, not a loop. */
  readonly inSwitch: boolean;
}

export function createDraft(text: string, imports: Imports, visit: Visit): Draft {
  return {
    text, imports, visit, calls: [], functions: [], results: new Map(), bindings: [], regions: [], memberWrites: [], exits: [], types: new Map(), built: new Map(), delivered: [], places: [],
    top: { names: new Map(), parent: null, fn: -1 },
  };
}

/** The same place with a scope of its own, for a block. */
export function nested(where: Where): Where {
  return { ...where, scope: { names: new Map(), parent: where.scope, fn: where.fn } };
}

export function lookUp(scope: Scope, name: string): { readonly named: Named; readonly scope: Scope } | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const named = at.names.get(name);
    if (named) return { named, scope: at };
  }
  return undefined;
}

/** Makes a new variable and lets the name mean it from here on; returns its index. */
export function declare(draft: Draft, scope: Scope, name: string, at: Span, values: readonly Value[] = [], declared?: Value): number {
  const index = draft.bindings.length;
  const binding: DraftBinding = { name, values: [...values], writes: [], fn: scope.fn, at };
  if (declared) binding.declared = declared;
  const owner = [...values, ...(declared ? [declared] : [])].map((v) => ownerOf(draft, v)).find((o) => o !== undefined);
  if (owner !== undefined) binding.owner = owner;
  draft.bindings.push(binding);
  scope.names.set(name, { binding: index });
  return index;
}

/** Notes one more value that a variable may hold. */
export function addValue(draft: Draft, index: number, value: Value): void {
  const binding = draft.bindings[index]!;
  binding.values.push(value);
  const owner = binding.owner ?? ownerOf(draft, value);
  if (owner !== undefined) binding.owner = owner;
}

/** The struct type of this package that a value is, if that is plain to see without following it. */
export function ownerOf(draft: Draft, value: Value): string | undefined {
  switch (value.kind) {
    case 'self':
      return value.type;
    case 'result':
      return draft.built.get(value.call);
    case 'variable':
      return draft.bindings[value.binding]?.owner;
    case 'instance':
      return typeName(draft, value.type);
    case 'parameter': {
      const type = draft.functions[value.fn]?.parameters[value.index]?.type;
      return type && typeName(draft, type);
    }
    default:
      return undefined;
  }
}

/** The name of a type of this package, given the type as a value. */
export function typeName(draft: Draft, type: Value): string | undefined {
  if (type.kind === 'import') return type.module === '.' ? type.name : undefined;
  if (type.kind !== 'variable') return undefined;
  const named = draft.bindings[type.binding]?.values[0];
  return named?.kind === 'self' ? named.type : undefined;
}

/** Notes what a field of a struct type of this package holds. */
export function addField(draft: Draft, type: string, field: string, value: Value): void {
  const info = typeOf(draft, type, value.at);
  const values = info.fields.get(field);
  if (values) values.push(value);
  else info.fields.set(field, [value]);
}

/** The record of a type; made on first mention, since a struct may be declared in another file of the package. */
export function typeOf(draft: Draft, name: string, at: Span): DraftType {
  let info = draft.types.get(name);
  if (!info) draft.types.set(name, (info = { name, bases: [], fields: new Map(), at }));
  return info;
}
