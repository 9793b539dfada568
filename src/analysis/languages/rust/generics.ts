// Type parameters: what is bound by a trait is used as something of that trait.
import type { Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { addField, nested, spanOf, type Draft, type Where } from './draft';
import { pathValue, segmentsOf } from './paths';
import { holders } from './types';

/** The same place, in which the type parameters of an item mean the traits that they are bound by: `fn bill<M: Mail>(mail: &M)`. */
export function generic<W extends Where>(draft: Draft, node: PlainNode, where: W): W {
  const bounds = boundsOf(draft, node, where);
  if (bounds.size === 0) return where;
  const inside = nested(where);
  for (const [name, value] of bounds) inside.scope.names.set(name, { value });
  return { ...where, scope: inside.scope };
}

/** `struct Bills<M> { mail: M }`: a field of which only an `impl` says what it can do. */
export function noteOpenField(draft: Draft, type: string, node: PlainNode, field: string, written: PlainNode): void {
  const index = namesOf(child(node, 'type_parameters')?.text).indexOf(held(written).text);
  if (index < 0) return;
  opened(draft, type).fields.push({ index, field });
  settle(draft, type);
}

/** `M` of `Arc<M>`. */
function held(type: PlainNode): PlainNode {
  const [first] = type.type === 'generic_type' && holders.has(segmentsOf(child(type, 'type'))?.at(-1)?.name ?? '') ? child(type, 'type_arguments')?.children.filter((c) => c.type !== 'lifetime') ?? [] : [];
  return first ? held(first) : type;
}

/** `impl<M: Mail> Bills<M>`: its bounds hold for the fields as well. */
export function noteBounds(draft: Draft, type: string, node: PlainNode, where: Where): void {
  const bounds = boundsOf(draft, node, where);
  const given = child(child(node, 'type'), 'type_arguments')?.children.filter((c) => c.type !== 'lifetime') ?? [];
  given.forEach((argument, index) => {
    const value = bounds.get(argument.text);
    if (value) opened(draft, type).bounds.push({ index, value });
  });
  settle(draft, type);
}

function opened(draft: Draft, type: string) {
  const known = draft.open.get(type) ?? { fields: [], bounds: [] };
  draft.open.set(type, known);
  return known;
}

/** Once both are known, in whatever order they were written. */
function settle(draft: Draft, type: string): void {
  const { fields, bounds } = opened(draft, type);
  for (const { index, field } of fields.splice(0)) {
    const bound = bounds.find((one) => one.index === index);
    if (bound) addField(draft, type, field, { kind: 'instance', type: bound.value, at: bound.value.at });
    else fields.push({ index, field });
  }
}

// What says nothing of what something does.
const marking = /^(?:Send|Sync|Sized|Clone|Copy|Unpin|Debug|Display|Default|Eq|PartialEq|Hash|Ord|PartialOrd|Fn|FnMut|FnOnce|Future|Into|From|TryFrom|TryInto|AsRef|Borrow|ToString|Iterator|IntoIterator|Serialize|Deserialize\w*|Error|Any)$/;

function boundsOf(draft: Draft, node: PlainNode, where: Where): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const part of node.children.filter(({ type }) => type === 'type_parameters' || type === 'where_clause')) {
    for (const bound of parts(part.text.replace(/^\s*(?:<|where\b)/, '').replace(/>\s*$/, (end) => (part.type === 'type_parameters' ? '' : end)))) {
      const [, name, traits] = /^\s*(\w+)\s*:\s*([\s\S]*\S)\s*$/.exec(bound) ?? [];
      const at = spanOf(part);
      const path = traits?.split('+').map((one) => /^\s*((?:\w+::)*\w+)\s*(?:<[\s\S]*)?$/.exec(one)?.[1]).find((one) => one !== undefined && !marking.test(one.split('::').at(-1)!));
      if (name === undefined || path === undefined || found.has(name)) continue;
      const value = pathValue(draft, path.split('::').map((segment) => ({ name: segment, at })), where);
      if (value.kind === 'self' || value.kind === 'import' || value.kind === 'member') found.set(name, value);
    }
  }
  return found;
}

const namesOf = (text = ''): readonly string[] => parts(text.replace(/^\s*</, '').replace(/>\s*$/, '')).map((part) => /^\s*(?:const\s+)?(\w+)/.exec(part)?.[1]).filter((name) => name !== undefined);

/** What stands between the commas of a list, those inside of brackets apart. */
function parts(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const c = text[at];
    if (c === '<' || c === '(') depth++;
    else if ((c === '>' && text[at - 1] !== '-') || c === ')') depth--;
    else if (c === undefined || (c === ',' && depth === 0)) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
