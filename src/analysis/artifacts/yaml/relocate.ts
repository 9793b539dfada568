// YAML that was read from a text put together out of another one: every piece gets the place where it stands in that one.
import type { Span } from '../../../base/span';
import type { Site } from '../../concepts';
import type { YamlNode, YamlScalar } from './node';

export interface Origin {
  /** Where a span of the text that was read stands in the text it was made of. */
  placeOf(span: Span): Site;
  /** Where the value stands that is shown in a span; undefined if no single place gives it. */
  sourceOf?(span: Span): Site | undefined;
  /** What a text that is written in a span shows from elsewhere. */
  shownIn?(span: Span, text: string): YamlScalar['shown'];
  /** Lines can be added to the text: it stands there as it is, only indented. */
  readonly editable: boolean;
}

/** Nodes that several aliases share stay shared, so the work is linear. */
export function relocate(root: YamlNode, { placeOf, sourceOf, shownIn, editable }: Origin): YamlNode {
  const known = new Map<YamlNode, YamlNode>();
  const visit = (node: YamlNode): YamlNode => {
    const before = known.get(node);
    if (before) return before;
    const at = placeOf(node.at.span);
    const made: YamlNode = node.kind === 'map'
      ? { ...node, at, flow: node.flow || !editable, entries: new Map([...node.entries].map(([key, entry]) => [key, { key, keyAt: placeOf(entry.keyAt.span), value: visit(entry.value) }])) }
      : node.kind === 'list' ? { ...node, at, items: node.items.map(visit) } : { ...node, at, ...fromOf(node) };
    known.set(node, made);
    return made;
  };
  const fromOf = ({ at: { span }, text }: YamlScalar): Pick<YamlScalar, 'from' | 'shown'> => {
    const from = sourceOf?.(span);
    const shown = shownIn?.(span, text) ?? [];
    return { ...(from ? { from } : {}), ...(shown.length > 0 ? { shown } : {}) };
  };
  return visit(root);
}
