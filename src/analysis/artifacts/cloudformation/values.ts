// YAML and JSON of a template as blocks and values: what is computed by an intrinsic function is a call or a reference.
import { plainValue, type YamlReader } from '../cloud/from-yaml';
import type { Entry, Value } from '../cloud/tree';
import type { YamlNode } from '../yaml/node';

/** Functions by which a template computes: their names in full, `Fn::Join`, also where the short form is written. */
export function callOf(node: YamlNode): { readonly name: string; readonly argument: YamlNode } | undefined {
  if (node.tag !== undefined) {
    const name = node.tag.slice(1);
    return { name: name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`, argument: withoutTag(node) };
  }
  const [only] = node.kind === 'map' && node.entries.size === 1 ? node.entries.values() : [];
  return only && (only.key === 'Ref' || only.key.startsWith('Fn::')) ? { name: only.key, argument: only.value } : undefined;
}

export function valueOf(node: YamlNode): Value {
  const { span } = node.at;
  const call = callOf(node);
  if (call) return computed(call.name, call.argument, span);
  if (node.kind === 'scalar') return plainValue(node);
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(valueOf), span };
  return { kind: 'map', entries: [...node.entries.values()].map(({ key, value }): Entry => ({ key, value: valueOf(value) })), span };
}

function computed(name: string, argument: YamlNode, span: Value['span']): Value {
  const [first] = argument.kind === 'list' ? argument.items : [argument];
  const text = first?.kind === 'scalar' ? first.text : undefined;
  if (name === 'Ref') return text === undefined ? { kind: 'unknown', span } : text === 'AWS::NoValue' ? { kind: 'null', span } : { kind: 'reference', path: [text], span };
  if (name === 'Fn::GetAtt') {
    const path = argument.kind === 'list' ? argument.items.map((one) => (one.kind === 'scalar' && one.tag === undefined ? one.text : '')) : text?.split('.');
    return path ? { kind: 'reference', path, span } : { kind: 'unknown', span };
  }
  if (name === 'Fn::Sub' && text !== undefined) return substituted(text, argument.kind === 'list' ? argument.items[1] : undefined, span);
  // `Fn::Base64: !Sub …`: what is computed is computed of something else.
  const args = argument.kind === 'list' && argument.tag === undefined ? argument.items.map(valueOf) : [valueOf(argument)];
  return { kind: 'call', name, args, span };
}

function withoutTag(node: YamlNode): YamlNode {
  const { tag: _, ...rest } = node;
  return rest;
}

// `https://${Api}.execute-api.${AWS::Region}.amazonaws.com`; `${!Kept}` is the text `${Kept}`.
function substituted(text: string, variables: YamlNode | undefined, span: Value['span']): Value {
  const own = new Map(variables?.kind === 'map' ? [...variables.entries.values()].map(({ key, value }) => [key, value]) : []);
  const parts = text.split(/(\$\{[^}]*\})/).filter((part) => part !== '').map((part): string | Value => {
    const name = /^\$\{\s*([^!][^}]*?)\s*\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/^\$\{!/, '${');
    const given = own.get(name);
    return given ? valueOf(given) : { kind: 'reference', path: name.split('.'), span };
  });
  const [only] = parts;
  if (parts.length === 0) return { kind: 'text', text: '', span };
  if (parts.length === 1) return typeof only === 'string' ? { kind: 'text', text: only, span } : { ...only!, span };
  return { kind: 'template', parts, span };
}

/** How a template is read into blocks. */
export const reader: YamlReader = { isComputed: (node) => callOf(node) !== undefined, valueOf };
