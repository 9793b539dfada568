// What a file of the HashiCorp configuration language holds: blocks, arguments and values, each with its place. Offsets are in UTF-16 units from 0.
import type { Span } from '../../../base/span';

export interface HclBody {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

export interface HclAttribute {
  readonly name: string;
  /** From the name to the end of the value. */
  readonly span: Span;
  readonly value: HclValue;
}

export interface HclBlock extends HclBody {
  /** `resource`, `ingress`. */
  readonly type: string;
  readonly labels: readonly string[];
  /** The type and the labels. */
  readonly head: Span;
  /** Just behind the opening brace. */
  readonly open: number;
}

export type HclValue = { readonly span: Span } & (
  | { readonly kind: 'text'; readonly text: string }
  /** Text with parts that are computed. */
  | { readonly kind: 'template'; readonly parts: readonly (string | HclValue)[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'bool'; readonly bool: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly HclValue[] }
  | { readonly kind: 'map'; readonly entries: readonly HclEntry[] }
  /** `var.size`, `aws_lb.front.arn`; indexes are left out. */
  | { readonly kind: 'reference'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly HclValue[] }
  /** Conditions, arithmetic, `for`: what they give is not computed. */
  | { readonly kind: 'unknown' }
);

export interface HclEntry {
  /** Undefined where the key is computed. */
  readonly key: string | undefined;
  readonly value: HclValue;
}

/** The last argument of a name; undefined if it is not written. */
export const attributeOf = (body: HclBody, name: string): HclAttribute | undefined => body.attributes.findLast((one) => one.name === name);

export const blocksOf = (body: HclBody, type: string): readonly HclBlock[] => body.blocks.filter((one) => one.type === type);

/** Blocks of this type may also come out of an expression. */
export const isDynamic = (body: HclBody, type: string): boolean => body.blocks.some((one) => one.type === 'dynamic' && one.labels[0] === type) || attributeOf(body, type) !== undefined;
