// A program while it is being written: the lists that the walk fills, the names it can see, and where it stands.
import type { Span } from '../../../base/span';
import type { Argument, Binding, Call, Exit, Fn, FnParameter, MemberWrite, Program, Region, TypeInfo, Value } from '../../program';
import type { PlainNode } from '../../syntax/plain-tree';
import type { Usings } from './usings';

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

export interface DraftBinding extends Omit<Open<Binding>, 'steps'> {
  steps?: Span[];
}

export interface DraftType extends Omit<TypeInfo, 'decorators'> {
  decorators?: Value[];
  readonly bases: Value[];
  readonly fields: Map<string, Value[]>;
  /** Everything its body declares, known before any of it is lowered. */
  readonly members: Set<string>;
  /** Declared types of its fields and properties, for `new(…)`. */
  readonly declared: Map<string, Value>;
}

export interface Draft {
  readonly text: string;
  readonly usings: Usings;
  readonly calls: Open<Call>[];
  readonly functions: Open<Fn>[];
  readonly bindings: DraftBinding[];
  /** What a binding holds as long as nothing is assigned, and what `new(…)` makes when it is. */
  readonly declared: Map<number, Value>;
  readonly regions: Region[];
  readonly exits: Exit[];
  readonly memberWrites: MemberWrite[];
  readonly types: Map<string, DraftType>;
  /** Types and aliases of the file by their simple names. */
  readonly top: Scope;
  /** Bindings that stand for fields, so that what is written to members of a field is kept: by type and name. */
  readonly fields: Map<string, number>;
}

/** What a name stands for in a scope: a binding by index, or a value that never changes. */
export type Named = number | Value;

export interface Scope {
  readonly names: Map<string, Named>;
  readonly parent?: Scope;
}

// What is not known here is there all the same: a place that gets more than the one it is made from has a shape of its own, and is slow to read.
/** Where the walk is. */
export interface Place {
  readonly scope: Scope;
  readonly fn: number;
  readonly region: number;
  readonly statement: Span;
  /** The types around it, innermost first. */
  readonly owners: readonly string[];
  readonly namespace: string;
  readonly depth: number;
  /** A `break` here leaves a `switch`, not a loop. */
  readonly inSwitch: boolean;
  /** Inside a call that does not parse: calls here are left out. */
  readonly muted: boolean;
  /** What stands before the `?.` of the access being lowered. */
  readonly accessed: Value | undefined;
  /** The declared type of what the function gives. */
  readonly returning: Value | undefined;
}

export function createDraft(text: string, usings: Usings): Draft {
  return { text, usings, calls: [], functions: [], bindings: [], declared: new Map(), regions: [], exits: [], memberWrites: [], types: new Map(), top: { names: new Map() }, fields: new Map() };
}

export const spanOf = (node: PlainNode): Span => ({ start: node.start, end: node.end });

export function lookUp(scope: Scope, name: string): Named | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A new variable, which the name means from here on; gives its index. */
export function declare(draft: Draft, place: Pick<Place, 'scope' | 'fn'>, name: string, at: Span, values: readonly Value[] = [], declared?: Value): number {
  const index = draft.bindings.push({ name, values: [...values], writes: [], fn: place.fn, at }) - 1;
  if (declared) draft.declared.set(index, declared);
  place.scope.names.set(name, index);
  return index;
}

/** The record of a type, made on first sight: a partial class has several parts. */
export function typeNamed(draft: Draft, name: string, at: Span): DraftType {
  const known = draft.types.get(name);
  if (known) return known;
  const fresh: DraftType = { name, bases: [], fields: new Map(), members: new Set(), declared: new Map(), at };
  draft.types.set(name, fresh);
  return fresh;
}

/** Notes what a field or property of a type may hold; the binding that stands for the field shares the list. */
export function addField(draft: Draft, type: string, name: string, value: Value): void {
  const { fields } = typeNamed(draft, type, value.at);
  let values = fields.get(name);
  if (!values) {
    fields.set(name, (values = []));
    draft.bindings.push({ name, values, writes: [], fn: -1, at: value.at });
    draft.fields.set(`${type}.${name}`, draft.bindings.length - 1);
  }
  values.push(value);
}

export function addFunction(draft: Draft, fn: { name: string; owner?: string; parameters: FnParameter[]; at: Span; async: boolean; parent: number; region: number; decorators: Value[] }): number {
  draft.functions.push({ returns: [], ...fn });
  return draft.functions.length - 1;
}

/** Makes room for a call before what is inside it, so that calls stand in the order in which they begin. */
export function reserveCall(draft: Draft, form: Call['form'], at: Span, place: Place): Open<Call> & { arguments: Argument[] } {
  const call: Open<Call> = {
    callee: { kind: 'unknown', why: 'what is called', at }, form, arguments: [], at, name: at, inner: null, statement: covering(place.statement, at),
    fn: place.fn, region: place.region, awaited: false, discarded: false,
  };
  draft.calls.push(call);
  return call;
}

// An attribute or a field initialiser may stand outside of what the walk took for the statement.
const covering = (statement: Span, at: Span): Span => (statement.start <= at.start && at.end <= statement.end ? statement : at);

export function finish(draft: Draft, rest: Pick<Program, 'importSlot' | 'broken'>): Program {
  for (const [binding, value] of draft.declared) if (draft.bindings[binding]!.values.length === 0) draft.bindings[binding]!.values.push(value);
  const exports = new Map<string, Value>();
  for (const [name, named] of draft.top.names) {
    if (typeof named === 'number') exports.set(name, { kind: 'variable', binding: named, at: draft.bindings[named]!.at });
  }
  return {
    language: 'csharp',
    calls: draft.calls,
    functions: draft.functions,
    bindings: draft.bindings,
    regions: draft.regions,
    exits: draft.exits,
    memberWrites: draft.memberWrites,
    types: draft.types,
    exports,
    imports: draft.usings.namespaces,
    reexports: draft.usings.global,
    ...rest,
  };
}
