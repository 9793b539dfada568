// Parameters of functions and lambdas, with their types and defaults.
import type { FnParameter, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { annotatedType } from './annotations';
import { nameValue, sourceOf, type Lowering } from './lowering';
import { parameterName } from './scopes';

/**
 * In the order of the text. The receiver (`self`, `cls`) is left out when `hasReceiver`; `*args` and `**kwargs` keep their
 * stars in the name, so that no keyword is ever taken for them.
 */
export function parametersOf(l: Lowering, list: PlainNode | undefined, hasReceiver: boolean, value: (l: Lowering, node: PlainNode) => Value): FnParameter[] {
  const found: FnParameter[] = [];
  let receiver = hasReceiver;
  for (const node of list?.children ?? []) {
    const named = parameterName(node);
    if (!named) continue;
    const annotation = child(node, 'type');
    const written = child(node, 'value');
    const type = annotation && annotatedType(annotation, l.text, (name, at) => nameValue(l, name, at));
    const preset = written && value(l, written);
    const splat = node.type.endsWith('_splat_pattern') ? node : node.children.find((c) => c.type.endsWith('_splat_pattern'));
    const skipped = receiver && named === node;
    receiver = false;
    if (!skipped) found.push({ name: sourceOf(l, splat ?? named), ...(type && !splat ? { type } : {}), ...(preset ? { default: preset } : {}) });
  }
  return found;
}
