// What an expression stands for, in words that no language owns. A language lowers its syntax to these values;
// the project resolves them (variables, imports, parameters, fields) across files. `unknown` is an honest answer.
import type { Span } from '../../base/span';

export type Value =
  | Literal | Text | RecordValue | ListValue | Variable | Import | Global | Member
  | Result | Parameter | Self | FunctionValue | Instance | Either | Arithmetic | Unknown;

/** A constant written in the code. `nil`, `None`, `null` and `undefined` are `null`. */
export interface Literal { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly at: Span }

/** A string put together: template, `+`, f-string, `fmt.Sprintf`, `.format`, `%`. Literal parts are literals. */
export interface Text { readonly kind: 'text'; readonly parts: readonly Value[]; readonly at: Span }

/** Object literal, dict, map literal, keyword bundle. `rest` are spreads (`...x`, `**x`) whose keys are not visible here. */
export interface RecordValue { readonly kind: 'record'; readonly entries: readonly Entry[]; readonly rest: readonly Value[]; readonly at: Span }
export interface Entry { readonly key: string; readonly value: Value; readonly at: Span }

/** Array, list, tuple, slice. `open` when it holds spreads or is extended elsewhere. */
export interface ListValue { readonly kind: 'list'; readonly items: readonly Value[]; readonly open: boolean; readonly at: Span }

/** A name of this file: index into `Program.bindings`. */
export interface Variable { readonly kind: 'variable'; readonly binding: number; readonly at: Span }

/**
 * Something from another module. `name` is the exported name, `*` the module itself (in JavaScript also its default export).
 * `or` are further modules it may come from instead, where the code brings in all names of a module (`import a.b.*`): the first that has it counts.
 * `own` is the class it stands in, where it may also be a member that this class inherits or has in another file (C#).
 */
export interface Import { readonly kind: 'import'; readonly module: string; readonly name: string; readonly or?: readonly string[]; readonly own?: string; readonly at: Span }

/** A name that the language or its runtime provides: `fetch`, `process`, `Promise`, `len`. */
export interface Global { readonly kind: 'global'; readonly name: string; readonly at: Span }

/** `of.name`; also `of['name']` with a constant name. `called`: surely a method, where fields and methods may share a name (Rust). */
export interface Member { readonly kind: 'member'; readonly of: Value; readonly name: string; readonly called?: boolean; readonly at: Span }

/** What a call gives back: index into `Program.calls`. `index` picks one of several results (Go), from 0. Awaiting does not change it. */
export interface Result { readonly kind: 'result'; readonly call: number; readonly index?: number; readonly at: Span }

/** A parameter of a function of this file: index into `Program.functions` and its position from 0 (receivers do not count). */
export interface Parameter { readonly kind: 'parameter'; readonly fn: number; readonly index: number; readonly at: Span }

/** `this`, `self` or the receiver inside a class or type of this file (its name). */
export interface Self { readonly kind: 'self'; readonly type: string; readonly at: Span }

/** A function or closure written here: index into `Program.functions`. */
export interface FunctionValue { readonly kind: 'function'; readonly fn: number; readonly at: Span }

/**
 * Something of a declared type whose making is not visible: `var c *http.Client`, a typed parameter, an annotated field.
 * `asks` is the name by which a container that has several finds it: a qualifier, or its own name.
 */
export interface Instance { readonly kind: 'instance'; readonly type: Value; readonly asks?: string; readonly at: Span }

/** One of several: conditional, `a ?? b`, `a || b`, `x or y`, several assignments. */
export interface Either { readonly kind: 'either'; readonly options: readonly Value[]; readonly at: Span }

/** `5 * time.Second`, `60 * 1000`. */
export interface Arithmetic { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Value; readonly right: Value; readonly at: Span }

/**
 * Not to be known from here; `why` completes "cannot see …", for example "what `opts` holds". `handed`: whoever calls this function of the
 * file gives it, as its parameter of this position.
 */
export interface Unknown { readonly kind: 'unknown'; readonly why: string; readonly handed?: { readonly fn: number; readonly index: number }; readonly at: Span }

export const unknown = (why: string, at: Span): Unknown => ({ kind: 'unknown', why, at });
