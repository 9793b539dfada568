// How code leaves and repeats: exits, conditions and what the heads of loops say about their end.
import type { Exit, Region, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { addField, addRegion, nameValue, sourceOf, spanOf, within, type Lowering } from './lowering';

export function addExit(l: Lowering, kind: Exit['kind'], node: PlainNode, value?: Value): void {
  if (l.at.muted) return;
  l.drafts.exits.push({ kind, at: spanOf(node), fn: l.at.fn, region: l.at.region, ...(value ? { value } : {}) });
}

/** One side of an `if`, or one case of a `match`: a region of its own. */
export function inBranch(l: Lowering, node: PlainNode, condition: PlainNode | undefined, step: () => void): void {
  const region = addRegion(l, { kind: 'branch', at: spanOf(node), ...testsOf(l, condition) });
  within(l, { region }, step);
}

/** The names that a condition looks at, each once; a field of `self` counts as a name. */
export function testsOf(l: Lowering, condition: PlainNode | undefined): Pick<Region, 'tests'> {
  const found = new Map<string, Value>();
  const look = (node: PlainNode): void => {
    if (node.type === 'identifier') note(nameValue(l, sourceOf(l, node), spanOf(node)), sourceOf(l, node));
    else if (node.type === 'attribute') {
      const [object, name] = [child(node, 'object'), child(node, 'attribute')];
      const of = object?.type === 'identifier' ? nameValue(l, sourceOf(l, object), spanOf(object)) : undefined;
      if (of?.kind === 'self' && name) note({ kind: 'member', of, name: sourceOf(l, name), at: spanOf(node) }, sourceOf(l, node));
      else if (object) look(object);
    } else if (node.type === 'keyword_argument') {
      const given = child(node, 'value');
      if (given) look(given);
    } else if (node.type !== 'lambda') {
      for (const part of node.children) look(part);
    }
  };
  const note = (value: Value, name: string): void => {
    if (value.kind === 'variable' || value.kind === 'parameter' || value.kind === 'member') found.set(name, value);
  };
  if (condition) look(condition);
  return found.size > 0 ? { tests: [...found.values()] } : {};
}

/** What the head of a loop tells about its end. `counts`: the collection only counts turns. */
export function loopHead(l: Lowering, node: PlainNode, collection: Value | undefined, counts: boolean): Pick<Region, 'tests' | 'endless' | 'turns'> {
  if (!collection) {
    const condition = child(node, 'condition');
    const endless = condition?.type === 'true' || (condition?.type === 'integer' && sourceOf(l, condition) !== '0');
    return { ...(endless ? { endless } : {}), ...testsOf(l, condition) };
  }
  if (!counts || collection.kind !== 'result') return {};
  const { callee, arguments: given } = l.drafts.calls[collection.call]!;
  const [first, second, ...more] = given.map((argument) => argument.value);
  if (callee.kind !== 'global') return callee.kind !== 'unknown' && given.length < 2 ? { endless: true } : {};
  if (!first || more.length > 0) return {};
  if (!second) return { turns: first };
  return { turns: { kind: 'arithmetic', operator: '-', left: second, right: first, at: collection.at } };
}

/** Notes that a name or a field of `self` is changed from what it was: `delay *= 2`. */
export function noteStep(l: Lowering, held: Value, node: PlainNode): void {
  const at = spanOf(node);
  if (held.kind === 'variable') {
    const binding = l.drafts.bindings[held.binding]!;
    binding.steps = [...(binding.steps ?? []), at];
  } else if (held.kind === 'member' && held.of.kind === 'self') {
    addField(l, held.of.type, held.name, unknown('what this comes to', at));
  }
}

/** `delay = delay * 2`, `delay = min(delay * 2, 30)`: what is assigned depends on what the name held. */
export function noteOwnStep(l: Lowering, left: PlainNode, right: PlainNode, node: PlainNode): void {
  if (left.type !== 'identifier' || right.children.length === 0) return;
  const held = nameValue(l, sourceOf(l, left), spanOf(left));
  if (held.kind !== 'variable') return;
  const depends = testsOf(l, right).tests?.some((named) => named.kind === 'variable' && named.binding === held.binding);
  if (depends) noteStep(l, held, node);
}
