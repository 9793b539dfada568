// What of a Rust syntax tree is copied.
import type { PlainTreeOptions } from '../../syntax/plain-tree';

/** The insides of macros stay text: they are parsed on their own where they read as code. */
export const copied: PlainTreeOptions = {
  leaves: new Set([
    'token_tree', 'macro_definition', 'string_literal', 'raw_string_literal', 'char_literal', 'integer_literal', 'float_literal', 'boolean_literal', 'identifier',
    'type_identifier', 'field_identifier', 'shorthand_field_identifier', 'primitive_type', 'lifetime', 'label', 'function_modifiers', 'visibility_modifier',
    'type_parameters', 'where_clause', 'mutable_specifier', 'self', 'super', 'crate', 'metavariable',
  ]),
  keywords: new Set(),
};
