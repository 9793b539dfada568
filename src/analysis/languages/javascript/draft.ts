// A program while it is being written: the lists that the walk fills, and the names it can see.
import type { PlainNode } from '../../syntax/plain-tree';
import type { Span } from '../../../base/span';
import type { Binding, Call, Exit, Fn, FnParameter, MemberWrite, Program, Region, TypeInfo, Value } from '../../program';

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

export interface ProgramDraft {
  readonly text: string;
  readonly calls: Draft<Call>[];
  readonly functions: Draft<Fn>[];
  readonly bindings: Draft<Binding>[];
  readonly regions: Region[];
  readonly memberWrites: MemberWrite[];
  readonly exits: Exit[];
  readonly types: Map<string, TypeInfo & { readonly fields: Map<string, Value[]>; readonly bases: Value[] }>;
  readonly exports: Map<string, Value>;
  readonly imports: Set<string>;
  readonly reexports: string[];
}

/** What a name stands for in a scope: a binding by index, or a value that is never assigned again (a parameter). */
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
  /** A `break` here leaves a `switch`, not a loop. */
  readonly inSwitch: boolean;
  /** The class that `this` belongs to. */
  readonly self: string | undefined;
  readonly depth: number;
}

export function createDraft(text: string): ProgramDraft {
  return { text, calls: [], functions: [], bindings: [], regions: [], memberWrites: [], exits: [], types: new Map(), exports: new Map(), imports: new Set(), reexports: [] };
}

export const spanOf = (node: PlainNode): Span => ({ start: node.start, end: node.end });

export function lookUp(scope: Scope, name: string): Named | undefined {
  for (let s: Scope | undefined = scope; s; s = s.parent) {
    const found = s.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Declares a name in a scope, once; later declarations of the same name add to it. */
export function declare(draft: ProgramDraft, scope: Scope, name: string, at: Span, fn: number): number {
  const known = scope.names.get(name);
  if (typeof known === 'number') return known;
  draft.bindings.push({ name, values: [], writes: [], fn, at });
  scope.names.set(name, draft.bindings.length - 1);
  return draft.bindings.length - 1;
}

export function addFunction(draft: ProgramDraft, fn: { name: string; owner?: string; parameters: FnParameter[]; at: Span; async: boolean; parent: number; region: number; decorators: Value[] }): number {
  draft.functions.push({ returns: [], ...fn });
  return draft.functions.length - 1;
}

export function typeNamed(draft: ProgramDraft, name: string, at: Span) {
  const known = draft.types.get(name);
  if (known) return known;
  const fresh = { name, bases: [] as Value[], fields: new Map<string, Value[]>(), at };
  draft.types.set(name, fresh);
  return fresh;
}

export function addField(draft: ProgramDraft, type: string, name: string, value: Value): void {
  const { fields } = typeNamed(draft, type, value.at);
  fields.set(name, [...(fields.get(name) ?? []), value]);
}

export function finish(draft: ProgramDraft, rest: Pick<Program, 'importSlot' | 'broken'>): Program {
  const { calls, functions, bindings, regions, memberWrites, exits, types, exports, imports, reexports } = draft;
  return { language: 'javascript', calls, functions, bindings, regions, memberWrites, exits, types, exports, imports: [...imports], reexports, ...rest };
}
