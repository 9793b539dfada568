// Values of Terraform as those of YAML, with the places where they are written.
import type { Site } from '../../concepts';
import type { Place, Scope } from '../cloud/place';
import { attributeOf, type Body, type Value } from '../cloud/tree';
import { hole, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { relocate } from '../yaml/relocate';

/** `verbatim`: what is not known is told apart by how it is written, so that labels match the selectors that are written alike. */
export function nodeOf(value: Value, place: Place, verbatim = false, depth = 0): YamlNode {
  const at: Site = { file: place.file, span: value.span };
  const { value: so, from } = known(value, place.scope);
  const unknown = (): YamlScalar => scalar(verbatim ? hole + (so.kind === 'reference' ? so.path.join('.') : place.text.slice(value.span.start, value.span.end).replaceAll(/["\s]/g, '')) : hole, at);
  if (depth > 20) return unknown();
  switch (so.kind) {
    case 'text': return { ...scalar(so.text, at, true), ...(from ? { from, shown: [{ start: 0, end: so.text.length, from }] } : {}) };
    case 'number': return scalar(String(so.number), at);
    case 'bool': return scalar(String(so.bool), at);
    case 'null': return { kind: 'scalar', at, text: '', empty: true };
    case 'template': return joined(so.parts, at, place, verbatim);
    case 'list': return { kind: 'list', at, items: so.items.map((item) => nodeOf(item, place, verbatim, depth + 1)) };
    case 'map': return {
      kind: 'map', at, flow: true,
      entries: new Map(so.entries.map(({ key = hole, value: inner, span = inner.span }) => [key, { key, keyAt: { file: place.file, span: { start: span.start, end: Math.min(span.end, span.start + key.length) } }, value: nodeOf(inner, place, verbatim, depth + 1) }])),
    };
    case 'call': if (so.name === 'merge') return merged(so.args.map((one) => nodeOf(one, place, verbatim, depth + 1)), at);
      return so.name === 'yamlencode' || so.name === 'jsonencode' || so.name === 'tostring' || so.name === 'tomap' ? nodeOf(so.args[0] ?? so, place, verbatim, depth + 1) : unknown();
    default: return unknown();
  }
}

// Later entries win; one whose entries are not known may have any.
function merged(parts: readonly YamlNode[], at: Site): YamlMap {
  return { kind: 'map', at, flow: true, entries: new Map(parts.flatMap((part) => [...(part.kind === 'map' ? part : openMap(at)).entries])) };
}

function joined(parts: readonly (string | Value)[], at: Site, { scope }: Place, verbatim: boolean): YamlScalar {
  const shown: { start: number; end: number; from: Site }[] = [];
  let text = '';
  for (const part of parts) {
    const { value, from } = typeof part === 'string' ? { value: part, from: undefined } : known(part, scope);
    const piece = typeof value === 'string' ? value : textOf(value, verbatim);
    if (from && piece !== '') shown.push({ start: text.length, end: text.length + piece.length, from });
    text += piece;
  }
  return { ...scalar(text, at, true), ...(shown.length > 0 ? { shown } : {}) };
}

function textOf(value: Value, verbatim: boolean): string {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : hole + (verbatim && value.kind === 'reference' ? value.path.join('.') : '');
}

/** What a value stands for: a variable, a local value, or an argument of another resource of the module. */
function known(value: Value, scope: Scope, depth = 0): { readonly value: Value; readonly from?: Site } {
  const { value: so, through } = scope.known(value);
  const target = so.kind === 'reference' && depth < 5 ? scope.resource(so.path) : undefined;
  const given = through.at(-1);
  if (so.kind !== 'reference' || !target) return { value: so, ...(given && so.kind === 'text' ? { from: { file: given.file, span: insideQuotes(so) } } : {}) };
  const inside = argumentAt(target, so.path.slice(2).filter((part) => !/^\d+$/.test(part)));
  return inside ? known(inside, scope, depth + 1) : { value: so };
}

const insideQuotes = ({ text, span }: Extract<Value, { kind: 'text' }>): Site['span'] => (span.end - span.start === text.length + 2 ? { start: span.start + 1, end: span.end - 1 } : span);

/** `metadata.name`, `metadata.labels.app`. The id of an object is its name, behind its namespace if it has one. */
function argumentAt(block: Body, [name, ...rest]: readonly string[]): Value | undefined {
  if (name === undefined) return undefined;
  if (name === 'id' && 'labels' in block) return argumentAt(block, ['metadata', 'name']);
  const inner = block.blocks.find((one) => one.type === name);
  if (inner) return argumentAt(inner, rest);
  let value = attributeOf(block, name)?.value;
  for (const key of rest) value = value?.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
  return value;
}

/** YAML that is written out between the lines of Terraform, or made of its values; empty for what stands in files. */
export function yamlIn(value: Value, place: Place): readonly YamlNode[] {
  if (value.kind === 'call') return /^yaml(de|en)code$/.test(value.name) && value.args[0] ? yamlIn(value.args[0], place) : [];
  if (value.kind === 'map') return [nodeOf(value, place)];
  const [, opening, yaml = ''] = /^(<<-?\w+[^\n]*\n)([\s\S]*\n)[^\n]*$/.exec(place.text.slice(value.span.start, value.span.end)) ?? [];
  if (opening === undefined) return [];
  const start = value.span.start + opening.length;
  // What is filled in is not known; it keeps its length, so that everything stands where it stands.
  return readYaml(place.file, yaml.replaceAll(/\$\{[^}\n]*\}/g, (part) => hole.repeat(part.length))).documents.map((document) => relocate(document, {
    placeOf: (span) => ({ file: place.file, span: { start: start + span.start, end: start + span.end } }), editable: false,
  }));
}

export const scalar = (text: string, at: Site, quoted = false): YamlScalar => ({ kind: 'scalar', at, text, empty: false, ...(quoted ? { quoted: true as const } : {}) });

export const openMap = (at: Site): YamlMap => ({ kind: 'map', at, flow: true, entries: new Map([[hole, { key: hole, keyAt: at, value: scalar(hole, at) }]]) });
