// The template language as a tree: Go's text/template, as charts are written in it.

export interface Piece {
  /** Offsets in the text of the template. */
  readonly start: number;
  readonly end: number;
}

export type TemplateNode =
  | (Piece & { readonly kind: 'text'; readonly text: string })
  | (Piece & { readonly kind: 'action'; readonly pipeline: Pipeline })
  | (Piece & { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: readonly TemplateNode[] })
  | (Piece & { readonly kind: 'with'; readonly branches: readonly Branch[]; readonly otherwise: readonly TemplateNode[] })
  | (Piece & { readonly kind: 'range'; readonly pipeline: Pipeline; readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] })
  | (Piece & { readonly kind: 'call'; readonly name: string; readonly argument?: Pipeline })
  | (Piece & { readonly kind: 'break' | 'continue' });

export interface Branch {
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
}

export interface Pipeline {
  /** Variables that take the result: `$x := …`; two in a range over keys. */
  readonly names: readonly string[];
  /** True for `:=`, false for `=`. */
  readonly declares: boolean;
  readonly commands: readonly Expression[];
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'dot' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'field'; readonly of: Expression; readonly names: readonly string[]; readonly parameters?: readonly Expression[] }
  | { readonly kind: 'function'; readonly name: string; readonly parameters: readonly Expression[] }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline };

export interface Template {
  readonly nodes: readonly TemplateNode[];
  /** Named parts of it: `define`, `block`. */
  readonly defines: ReadonlyMap<string, readonly TemplateNode[]>;
}

/** What cannot be read or rendered, in one sentence without a full stop; `at` is an offset in the template. */
export class TemplateTrouble extends Error {
  constructor(message: string, readonly at?: number) {
    super(message);
  }
}
