// A program while it is being put together: the mutable side of `Program`, with the scopes of Rust's names.
import type { Span } from '../../../base/span';
import type { Binding, Call, Exit, Fn, FnParameter, Region, TypeInfo, Value } from '../../program';
import type { Tree } from '../../syntax/syntax';
import type { PlainNode } from '../../syntax/plain-tree';

export interface Draft {
  readonly text: string;
  readonly calls: Call[];
  readonly functions: DraftFn[];
  readonly bindings: DraftBinding[];
  readonly regions: Region[];
  readonly exits: Exit[];
  readonly types: Map<string, DraftType>;
  /** Module specifiers that the file mentions. */
  readonly imports: Set<string>;
  readonly top: Scope;
  /** Struct types of this file by the calls (struct literals) that build them. */
  readonly built: Map<number, string>;
  /** What is known of fields whose type is a parameter, by type. */
  readonly open: Map<string, { readonly fields: { readonly index: number; readonly field: string }[]; readonly bounds: { readonly index: number; readonly value: Value }[] }>;
  /** Parses the inside of a macro, which the grammar leaves as it is. The caller deletes the tree. */
  readonly parse: ((text: string) => Tree) | undefined;
  /** How deep in macros inside of macros we are. */
  expanding: number;
  readonly visit: Visit;
}

/** Expressions hold blocks, and blocks hold items and expressions: the circle is closed here, where the parts are put together. */
export interface Visit {
  expression(draft: Draft, node: PlainNode | undefined, where: Where, role?: Role): Value;
  /** A block in a scope of its own; its value, or undefined where it never comes to its end. */
  block(draft: Draft, node: PlainNode | undefined, where: Where, role?: Role): Value | undefined;
  /** Declares and lowers items (functions, types, uses …) that stand side by side. */
  items(draft: Draft, nodes: readonly PlainNode[], where: Where): void;
}

/** What is done with the value of an expression, where that matters to what is noted about it. */
export interface Role {
  /** The name it is bound to. */
  readonly name?: string;
  readonly passedTo?: { readonly call: number; readonly argument: number };
  readonly discarded?: boolean;
  readonly awaited?: boolean;
  /** Its failure is thrown away: `let _ = f()`, `f().ok();`. */
  readonly dropsError?: boolean;
  /** Its failure becomes nothing in the next step: `.unwrap_or_default()`, `.ok()`. */
  readonly defaulted?: 'empty' | 'absent';
  /** It is what the function gives back. */
  readonly answers?: boolean;
}

export interface DraftFn extends Omit<Fn, 'returns' | 'parameters' | 'decorators'> {
  parameters: readonly FnParameter[];
  readonly returns: Value[];
  readonly decorators: Value[];
  passedTo?: NonNullable<Fn['passedTo']>;
  handles?: Value;
}

export interface DraftBinding extends Binding {
  readonly values: Value[];
  steps?: readonly Span[];
  readonly writes: { path: readonly string[]; value: Value }[];
}

export interface DraftType extends TypeInfo {
  readonly bases: Value[];
  readonly fields: Map<string, Value[]>;
}

/** What a name stands for: a variable, or something fixed (a function, a type, an import). */
export type Named = { readonly binding: number } | { readonly value: Value };

export interface Scope {
  readonly names: Map<string, Named>;
  /** Modules have a name space of their own: `mod client; pub use client::client;`. */
  readonly modules: Map<string, Value>;
  /** What `use a::*` may bring: the paths before the star. */
  readonly stars: Value[];
  readonly parent: Scope | null;
  readonly fn: number;
  readonly module: Module;
}

/** The file itself, or a `mod` with a body inside it. */
export interface Module {
  /** From the file down: empty for the file, `v1::` for `mod v1 { … }`. */
  readonly prefix: string;
  /** The module around it; null for the file. */
  readonly outer: Scope | null;
}

/** Where code stands while it is being lowered. */
export interface Where {
  readonly scope: Scope;
  readonly fn: number;
  readonly region: number;
  /** The enclosing statement in front of which lines could be inserted. */
  readonly statement: Span;
  /** The type that `Self` means here. */
  readonly self: string | undefined;
}

export function createDraft(text: string, parse: Draft['parse'], visit: Visit): Draft {
  return {
    text, parse, visit, calls: [], functions: [], bindings: [], regions: [], exits: [], types: new Map(), imports: new Set(), built: new Map(), open: new Map(), expanding: 0,
    top: scopeIn(null, -1, { prefix: '', outer: null }),
  };
}

export function scopeIn(parent: Scope | null, fn: number, module: Module): Scope {
  return { names: new Map(), modules: new Map(), stars: [], parent, fn, module };
}

/** The same place with a scope of its own, for a block. */
export function nested(where: Where): Where {
  return { ...where, scope: scopeIn(where.scope, where.scope.fn, where.scope.module) };
}

export function lookUp(scope: Scope, name: string): { readonly named: Named; readonly scope: Scope } | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const named = at.names.get(name);
    if (named) return { named, scope: at };
  }
  return undefined;
}

export function lookUpModule(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const module = at.modules.get(name);
    if (module) return module;
  }
  return undefined;
}

/** Makes a new variable and lets the name mean it from here on; returns its index. */
export function declare(draft: Draft, scope: Scope, name: string, at: Span, values: readonly Value[] = []): number {
  const index = draft.bindings.push({ name, values: [...values], writes: [], fn: scope.fn, at }) - 1;
  scope.names.set(name, { binding: index });
  return index;
}

/** The struct type of this file that a value is, if that is plain to see without following it. */
export function ownerOf(draft: Draft, value: Value): string | undefined {
  switch (value.kind) {
    case 'self':
      return value.type;
    case 'result':
      return draft.built.get(value.call);
    case 'variable': {
      const [first] = draft.bindings[value.binding]?.values ?? [];
      return first && first.kind !== 'variable' ? ownerOf(draft, first) : undefined;
    }
    case 'instance':
      return value.type.kind === 'self' ? value.type.type : undefined;
    default:
      return undefined;
  }
}

/** Notes what a field of a type of this file holds. */
export function addField(draft: Draft, type: string, field: string, value: Value): void {
  const { fields } = typeOf(draft, type, value.at);
  const values = fields.get(field);
  if (values) values.push(value);
  else fields.set(field, [value]);
}

/** The record of a type; made on first mention. */
export function typeOf(draft: Draft, name: string, at: Span): DraftType {
  let info = draft.types.get(name);
  if (!info) draft.types.set(name, (info = { name, bases: [], fields: new Map(), at }));
  return info;
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const sourceOf = (draft: Draft, { start, end }: Span): string => draft.text.slice(start, end);
