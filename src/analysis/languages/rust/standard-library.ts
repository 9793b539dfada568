// Calls of the standard library and of what everybody uses beside it whose result is plain to see: pointers, options,
// results and iterators that only hold a value, put-together strings, values that are made on first use.
import type { Span } from '../../../base/span';
import type { Argument, Value } from '../../program';
import { unknown } from '../../program';
import type { Draft } from './draft';

/** What the call of a method gives, if that is (nearly) what it is called on; undefined for all other methods. */
export function sameValue(draft: Draft, receiver: Value, method: string, given: readonly Argument[], at: Span): Value | undefined {
  const [first] = given;
  // A method of the program's own may have such a name: `self.load(id)`, `store.read(key)`.
  if (transparent.has(method) && !(named.has(method) && (first || receiver.kind === 'self'))) return { ...receiver, at: receiver.at };
  if (!first) return method === 'unwrap_or_default' ? either(receiver, unknown('what it is by default', at), at) : undefined;
  switch (method) {
    case 'unwrap_or':
    case 'or':
      return either(receiver, first.value, at);
    case 'unwrap_or_else':
    case 'or_else':
    case 'get_or_init':
    case 'get_or_try_init':
    case 'get_or_insert_with': {
      const made = first.value.kind === 'function' ? answersOf(draft, first.value.fn) : [unknown('what it is otherwise', at)];
      // A cell that is filled on first use holds what fills it.
      return method.startsWith('get_or') ? oneOf(made, at) : oneOf([receiver, ...made], at);
    }
    default:
      return undefined;
  }
}

/** What the call of a function gives, if that is what it is given; `path` is how the function reads, without its crate. */
export function givenValue(draft: Draft, path: readonly string[], given: readonly Argument[], at: Span): Value | undefined {
  const [first] = given;
  const name = path.at(-1) ?? '';
  const type = path.at(-2) ?? '';
  if (name === 'var' && type === 'env') return unknown('what the environment holds', at);
  if (!first || given.length !== 1) return undefined;
  const unit = type === 'Duration' ? units[name] : undefined;
  if (unit !== undefined) return { kind: 'arithmetic', operator: '*', left: first.value, right: { kind: 'literal', value: unit, at }, at };
  if (path.length === 1) return name === 'Some' || name === 'Ok' ? first.value : undefined;
  if (lazy.has(type) && name === 'new') return first.value.kind === 'function' ? oneOf(answersOf(draft, first.value.fn), at) : undefined;
  if (pointers.has(type) && (name === 'new' || name === 'from' || name === 'clone' || name === 'pin' || name === 'new_cyclic')) return first.value;
  if (texts.has(type) && (name === 'from' || name === 'parse' || name === 'from_str' || name === 'from_static' || name === 'try_from' || name === 'Borrowed' || name === 'Owned')) return first.value;
  return undefined;
}

function answersOf(draft: Draft, fn: number): readonly Value[] {
  const returns = draft.functions[fn]?.returns ?? [];
  return returns.length > 0 ? returns : [unknown('what the closure gives', draft.functions[fn]?.at ?? { start: 0, end: 0 })];
}

const oneOf = (options: readonly Value[], at: Span): Value => (options.length === 1 ? options[0]! : { kind: 'either', options, at });

const either = (left: Value, right: Value, at: Span): Value => ({ kind: 'either', options: [left, right], at });

const transparent = new Set([
  'unwrap', 'expect', 'ok', 'unwrap_or_default', 'context', 'with_context', 'map_err', 'wrap_err', 'wrap_err_with', 'ok_or', 'ok_or_else', 'inspect_err',
  'clone', 'cloned', 'copied', 'to_owned', 'to_string', 'to_vec', 'into', 'try_into', 'into_boxed_str', 'into_string', 'as_str', 'as_ref', 'as_mut', 'as_deref', 'as_deref_mut',
  'as_bytes', 'iter', 'iter_mut', 'into_iter', 'enumerate', 'rev', 'peekable', 'borrow', 'borrow_mut', 'lock', 'try_lock', 'read', 'write', 'load', 'load_full', 'get_ref', 'get_mut', 'into_inner', 'deref', 'by_ref', 'boxed', 'trim', 'trim_end', 'trim_start',
  'trim_end_matches', 'into_future', 'instrument', 'in_current_span', 'fuse',
]);

// Of these, those that a program gives to methods of its own as well.
const named = new Set(['load', 'read', 'write', 'lock', 'try_lock', 'borrow', 'borrow_mut', 'load_full', 'get_ref', 'get_mut', 'iter', 'boxed', 'fuse']);

/** Durations count in seconds. */
const units: Readonly<Record<string, number>> = { from_secs: 1, from_secs_f64: 1, from_secs_f32: 1, from_millis: 1e-3, from_micros: 1e-6, from_nanos: 1e-9, from_mins: 60, from_hours: 3600 };

const lazy = new Set(['LazyLock', 'LazyCell', 'Lazy']);
const pointers = new Set(['Arc', 'Rc', 'Box', 'Pin', 'Mutex', 'RwLock', 'RefCell', 'Cell', 'OnceCell', 'OnceLock', 'ArcSwap', 'Data', 'State', 'Extension', 'Some']);
const texts = new Set(['String', 'Cow', 'Url', 'Uri', 'Bytes']);
