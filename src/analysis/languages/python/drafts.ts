// The parts of a `Program` while the lowering still fills them.
import type { Span } from '../../../base/span';
import type { Binding, Call, Exit, Fn, FnParameter, MemberWrite, Region, TypeInfo, Value } from '../../program';

export interface BindingDraft extends Omit<Binding, 'steps'> {
  readonly values: Value[];
  readonly writes: { readonly path: readonly string[]; readonly value: Value }[];
  /** It holds a list to which something is added later. */
  extended?: boolean;
  steps?: readonly Span[];
}

export interface FunctionDraft extends Omit<Fn, 'region' | 'passedTo'> {
  readonly parameters: FnParameter[];
  readonly returns: Value[];
  readonly decorators: Value[];
  region: number;
  passedTo?: { readonly call: number; readonly argument: number };
}

export interface TypeDraft extends TypeInfo {
  readonly bases: Value[];
  readonly fields: Map<string, Value[]>;
}

export interface Drafts {
  readonly calls: Call[];
  readonly functions: FunctionDraft[];
  readonly bindings: BindingDraft[];
  readonly regions: Region[];
  readonly memberWrites: MemberWrite[];
  readonly exits: Exit[];
  readonly types: Map<string, TypeDraft>;
}

export const emptyDrafts = (): Drafts => ({ calls: [], functions: [], bindings: [], regions: [], memberWrites: [], exits: [], types: new Map() });
