// What files that declare resources of a cloud hold: blocks, arguments and values, each with its place, in the words of the HashiCorp
// configuration language; other languages are read into the same. Offsets are in UTF-16 units from 0.
import type { Span } from '../../../base/span';

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /** It may have more than is known. */
  readonly partial?: true;
}

export interface Attribute {
  readonly name: string;
  /** From the name to the end of the value. */
  readonly span: Span;
  readonly value: Value;
}

export interface Block extends Body {
  /** `resource`, `ingress`. */
  readonly type: string;
  readonly labels: readonly string[];
  /** The type and the labels. */
  readonly head: Span;
  /** Just behind the opening brace. */
  readonly open: number;
}

export type Value = { readonly span: Span } & (
  | { readonly kind: 'text'; readonly text: string }
  /** Text with parts that are computed. */
  | { readonly kind: 'template'; readonly parts: readonly (string | Value)[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'bool'; readonly bool: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: readonly Entry[] }
  /** `var.size`, `aws_lb.front.arn`; indexes are left out. */
  | { readonly kind: 'reference'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Value[] }
  /** Conditions, arithmetic, `for`: what they give is not computed. */
  | { readonly kind: 'unknown' }
);

export interface Entry {
  /** Undefined where the key is computed. */
  readonly key: string | undefined;
  readonly value: Value;
  /** From the key to the end of the value, where the language tells. */
  readonly span?: Span;
}

/** The last argument of a name; undefined if it is not written. */
export const attributeOf = (body: Body, name: string): Attribute | undefined => body.attributes.findLast((one) => one.name === name);

/** Blocks of this type, and what an argument of that name is written as in their place: a mapping, or a list of them. */
export const blocksOf = (body: Body, type: string): readonly Block[] => [...body.blocks.filter((one) => one.type === type), ...writtenAsArgument(body, type) ?? []];

/** Blocks of this type may also come out of an expression. */
export const isDynamic = (body: Body, type: string): boolean => body.blocks.some((one) => one.type === 'dynamic' && one.labels[0] === type)
  || (attributeOf(body, type) !== undefined && writtenAsArgument(body, type) === undefined) || (body.partial === true && blocksOf(body, type).length === 0);

// `ingress = [{ from_port = 22 }]`, as everybody wrote before version 0.12 of Terraform.
function writtenAsArgument(body: Body, type: string): readonly Block[] | undefined {
  const attribute = attributeOf(body, type);
  if (!attribute) return undefined;
  const items = attribute.value.kind === 'list' ? attribute.value.items : [attribute.value];
  const blocks = items.flatMap((item) => (item.kind === 'map' && item.entries.every(({ key }) => key !== undefined) ? [blockOf(type, attribute, item)] : []));
  return blocks.length === items.length ? blocks : undefined;
}

const blockOf = (type: string, { span }: Attribute, map: Extract<Value, { kind: 'map' }>): Block => ({
  type, labels: [], head: span, open: map.span.start + 1, blocks: [],
  attributes: map.entries.map(({ key, value, span: whole = value.span }) => ({ name: key!, span: whole, value })),
});

/** Every reference inside of a value. */
export function referencesIn(value: Value): readonly (readonly string[])[] {
  switch (value.kind) {
    case 'reference': return [value.path];
    case 'list': return value.items.flatMap(referencesIn);
    case 'map': return value.entries.flatMap((entry) => referencesIn(entry.value));
    case 'call': return value.args.flatMap(referencesIn);
    case 'template': return value.parts.flatMap((part) => (typeof part === 'string' ? [] : referencesIn(part)));
    default: return [];
  }
}

/** The arguments of a block and of those inside of it, at any depth. */
export const allAttributes = (body: Body): readonly Attribute[] => [...body.attributes, ...body.blocks.flatMap(allAttributes)];
