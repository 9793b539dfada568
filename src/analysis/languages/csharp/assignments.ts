// Assignments: to variables, to fields and properties, to members of either, and to several at once.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { noteChange } from './control';
import { addField, declare, lookUp, spanOf, type Place } from './draft';
import { nameOf, valueOf, type Setting } from './expressions';
import type { Lowering } from './functions';
import { stringValue } from './strings';

/** What is assigned adds to what the target may hold; it is also the value of the expression. */
export function assign(target: PlainNode | undefined, source: PlainNode | undefined, place: Place, lowering: Lowering): Value {
  const { draft } = lowering;
  if (target?.type === 'tuple_expression') return several(target, source, place, lowering);
  // `_ = Send();` throws the result away in so many words.
  if (target?.type === 'identifier' && target.text === '_' && lookUp(place.scope, '_') === undefined) return thrownAway(source, place, lowering);
  const path = target && pathOf(target);
  const value = valueOf(source, place, lowering, path ? settingOf(path, place, lowering) : {});
  if (!path) {
    const keyed = target?.type === 'element_access_expression' ? child(target, 'expression') : undefined;
    const held = valueOf(target, place, lowering);
    // `codes[user] = code`: whatever the key is, the collection gets it.
    const of = keyed?.type === 'identifier' || keyed?.type === 'member_access_expression' ? valueOf(keyed, { ...place, muted: true }, lowering) : held;
    if (keyed && !place.muted && (of.kind === 'member' || of.kind === 'variable')) draft.memberWrites.push({ of, path: [], value, at: spanOf(target!), fn: place.fn });
  } else put(path, value, place, lowering);
  return value;

  function settingOf({ root, names }: Path, at: Place, { draft: { declared: ofBindings, types } }: Lowering): Setting {
    const name = names.at(-1) ?? root.text;
    const isAddress = /(?:Address|Uri|Url|Endpoint|Host)s?$/.test(name);
    const local = names.length === 0 ? lookUp(at.scope, root.text) : undefined;
    const owner = ownerOf(names.length === 0 ? root.text : names[0]!, at, lowering);
    const isOwn = names.length === 0 || (names.length === 1 && root.type === 'this');
    const declared = typeof local === 'number' ? ofBindings.get(local) : isOwn && owner !== undefined ? types.get(owner)?.declared.get(name) : undefined;
    return { name, isAddress, ...(declared?.kind === 'instance' ? { type: declared.type } : {}) };
  }

  function put({ root, names }: Path, given: Value, at: Place, { draft: { bindings, fields } }: Lowering): void {
    if (names.length > 0) draft.memberWrites.push({ of: valueOf(root, at, lowering), path: names, value: given, at: spanOf(target!), fn: at.fn });
    const whole = root.type === 'this' || root.type === 'base' ? names : [root.text, ...names];
    const [first = '', ...rest] = whole;
    const local = root.type === 'identifier' ? lookUp(at.scope, first) : undefined;
    if (typeof local === 'number') {
      if (rest.length === 0) {
        noteChange(local, draft);
        bindings[local]!.values.push(given);
      } else bindings[local]!.writes.push({ path: rest, value: given });
      return;
    }
    const owner = ownerOf(first, at, lowering) ?? (root.type === 'this' || /^[_\p{Ll}]/u.test(first) ? at.owners[0] : undefined);
    if (owner === undefined || first === '') return;
    if (rest.length === 0) {
      addField(draft, owner, first, given);
      return;
    }
    const binding = fields.get(`${owner}.${first}`);
    if (binding !== undefined) bindings[binding]!.writes.push({ path: rest, value: given });
  }
}

/** A task that nobody waits for takes its failure along; whether it is one, only what is called can tell. */
function thrownAway(source: PlainNode | undefined, place: Place, lowering: Lowering): Value {
  const value = valueOf(source, place, lowering, { discarded: true });
  const call = value.kind === 'result' ? lowering.draft.calls[value.call] : undefined;
  if (call && !call.awaited) call.dropsError = true;
  return value;
}

const isHandler = /(?:Callback|Validation|Validator|Delegate)$/;

/** `url += "/x"`: what it holds from now on is put together from both; every other operator makes it unknown. */
export function augment(target: PlainNode | undefined, source: PlainNode | undefined, operator: string, place: Place, lowering: Lowering): Value {
  const added = valueOf(source, place, lowering);
  const before = valueOf(target, place, lowering);
  const at = { start: target?.start ?? place.statement.start, end: source?.end ?? place.statement.end };
  const value: Value = operator === '+=' ? { kind: 'arithmetic', operator: '+', left: before, right: added, at } : unknown('what it comes to', at);
  // `timer.Elapsed += handler` subscribes, and `protocols |= Tls11` allows one more.
  const path = target && (operator === '|=' || operator === '+=') ? pathOf(target) : undefined;
  if (path && path.names.length > 0 && (operator === '|=' || added.kind === 'function' || isHandler.test(path.names.at(-1)!))) lowering.draft.memberWrites.push({ of: valueOf(path.root, place, lowering), path: path.names, value: added, at: spanOf(target!), fn: place.fn });
  if (added.kind === 'function') return value;
  const local = target?.type === 'identifier' ? lookUp(place.scope, target.text) : undefined;
  if (typeof local === 'number') lowering.draft.bindings[local]!.values.push(value);
  return value;
}

function several(target: PlainNode, source: PlainNode | undefined, place: Place, lowering: Lowering): Value {
  const value = valueOf(source, place, lowering);
  const items = source?.type === 'tuple_expression' && value.kind === 'list' ? value.items : [];
  target.children.forEach((argument, index) => {
    const part = argument.children[0];
    const given = items[index] ?? unknown('which part of several it is', value.at);
    const name = part?.type === 'declaration_expression' ? child(part, 'name') : undefined;
    if (name) declare(lowering.draft, place, name.text, spanOf(name), [given]);
    else if (part?.type === 'identifier') {
      const local = lookUp(place.scope, part.text);
      const owner = ownerOf(part.text, place, lowering);
      if (typeof local === 'number') lowering.draft.bindings[local]!.values.push(given);
      else if (owner !== undefined) addField(lowering.draft, owner, part.text, given);
    } else valueOf(part, place, lowering);
  });
  return value;
}

const ownerOf = (name: string, place: Place, { draft }: Lowering): string | undefined => place.owners.find((type) => draft.types.get(type)?.members.has(name));

interface Path {
  readonly root: PlainNode;
  readonly names: readonly string[];
}

/** `options.Http.Timeout`, `this._client`, `headers["a"]`; undefined for targets that are not names all the way down. */
function pathOf(target: PlainNode): Path | undefined {
  const names: string[] = [];
  let current: PlainNode | undefined = target;
  while (current && names.length < 8) {
    if (current.type === 'member_access_expression') names.unshift(nameOf(child(current, 'name')));
    else if (current.type === 'element_access_expression') {
      const key: PlainNode | undefined = child(current, 'subscript')?.children[0]?.children[0];
      if (key?.type !== 'string_literal') return undefined;
      names.unshift(stringValue(key.text));
    } else if (current.type === 'postfix_unary_expression' || current.type === 'parenthesized_expression') {
      current = current.children[0];
      continue;
    } else return current.type === 'identifier' || current.type === 'this' || current.type === 'base' ? { root: current, names } : undefined;
    current = child(current, 'expression');
  }
  return undefined;
}
