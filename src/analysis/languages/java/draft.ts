// A program while it is being put together: the mutable side of `Program`, with the scopes and classes of a Java file.
import type { Span } from '../../../base/span';
import type { PlainNode } from '../../syntax/plain-tree';
import { regionIn, type Call, type Exit, type Fn, type MemberWrite, type Region, type Value } from '../../program';
import type { Imports } from './imports';

export interface Draft {
  readonly imports: Imports;
  readonly calls: Call[];
  readonly functions: DraftFn[];
  readonly bindings: DraftBinding[];
  readonly regions: Region[];
  readonly exits: Exit[];
  readonly memberWrites: MemberWrite[];
  readonly types: Map<string, DraftType>;
  /** Types declared at the top of the file, by simple name. */
  readonly top: Map<string, ClassInfo>;
  readonly classes: Map<PlainNode, ClassInfo>;
  readonly visit: Visit;
}

/** Expressions hold functions and classes, and those hold statements: the circle is closed where the parts are put together. */
export interface Visit {
  expression(draft: Draft, node: PlainNode | undefined, where: Where, role?: Role): Value;
  block(draft: Draft, node: PlainNode | undefined, where: Where): void;
  /** Lowers the members of a class whose names are declared already. */
  classBody(draft: Draft, info: ClassInfo, where: Where): void;
}

/** What is done with the value of an expression, where that matters to what is noted about it. */
export interface Role {
  readonly name?: string;
  readonly passedTo?: { readonly call: number; readonly argument: number };
  readonly discarded?: boolean;
  /** A callback that is run with the failure of this value. */
  readonly handles?: Value;
}

export type DraftFn = Omit<Fn, 'returns'> & { readonly returns: Value[]; passedTo?: NonNullable<Fn['passedTo']>; handles?: Value };

export interface DraftBinding {
  readonly name: string;
  readonly values: Value[];
  /** Something of the declared type, which stands in until something is assigned. */
  readonly declared?: Value;
  readonly writes: { path: readonly string[]; value: Value }[];
  steps?: readonly Span[];
  readonly fn: number;
  readonly at: Span;
}

export interface DraftType {
  readonly name: string;
  readonly bases: Value[];
  readonly fields: Map<string, Value[]>;
  decorators?: readonly Value[];
  readonly at: Span;
}

/** A class, interface, enum or record of the file, with the names its code may use without a qualifier. */
export interface ClassInfo {
  /** Nested types carry the names around them: `Outer.Inner`. */
  readonly name: string;
  readonly node: PlainNode;
  readonly outer: ClassInfo | undefined;
  readonly fields: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly nested: ReadonlyMap<string, ClassInfo>;
  /** What it extends; null for nothing, undefined until it is read. */
  base?: Value | null;
}

export interface Scope {
  readonly names: Map<string, number>;
  readonly parent: Scope | null;
  readonly fn: number;
}

/** Where code stands while it is being lowered. */
export interface Where {
  readonly scope: Scope;
  readonly fn: number;
  readonly region: number;
  /** The enclosing statement in front of which lines could be inserted; undefined where no statement may stand. */
  readonly statement: Span | undefined;
  readonly owner: ClassInfo | undefined;
  /** A `break` here ends only a case of a `switch`. */
  readonly inSwitch: boolean;
}

export function createDraft(imports: Imports, visit: Visit): Draft {
  return { imports, visit, calls: [], functions: [], bindings: [], regions: [], exits: [], memberWrites: [], types: new Map(), top: new Map(), classes: new Map() };
}

/** The same place with a scope of its own, for a block. */
export function nested(where: Where): Where {
  return { ...where, scope: { names: new Map(), parent: where.scope, fn: where.fn } };
}

/** The same place inside one more region. */
export function inRegion(draft: Draft, where: Where, region: Omit<Region, 'parent'>): Where {
  const index = draft.regions.push(regionIn(where.region, region)) - 1;
  return nested({ ...where, region: index });
}

/** The variable a name means here, or undefined. */
export function lookUp(scope: Scope, name: string): number | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Makes a new variable and lets the name mean it from here on; returns its index. */
export function declare(draft: Draft, scope: Scope, name: string, at: Span, values: readonly Value[] = [], declared?: Value): number {
  const index = draft.bindings.push({ name, values: values.flatMap(optionsOf), writes: [], fn: scope.fn, at, ...(declared ? { declared } : {}) }) - 1;
  scope.names.set(name, index);
  return index;
}

/** The values one by one: what a name may hold is a list already. */
export const optionsOf = (value: Value): readonly Value[] => (value.kind === 'either' ? value.options : [value]);

/** Notes what a field of a class of this file holds. */
export function addField(draft: Draft, type: string, field: string, value: Value): void {
  const fields = draft.types.get(type)?.fields;
  const values = fields?.get(field);
  if (values) values.push(value);
  else fields?.set(field, [value]);
}

export const spanOf = (node: Span): Span => ({ start: node.start, end: node.end });
