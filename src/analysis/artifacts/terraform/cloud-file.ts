// The blocks of a Terraform file with what they refer to, for the map: what leads from a program to a database stands in several blocks,
// and often in several modules.
import type { CloudBlock, CloudFile, CloudValue } from '../../concepts';
import { attributeOf, type Block, type Body, type Value } from '../cloud/tree';
import { siteOf, type Module } from './module';
import { partOf } from './parts';

export function cloudFileOf(file: string, text: string, body: Body, module: Module): CloudFile {
  return { folder: file.slice(0, Math.max(0, file.lastIndexOf('/'))), blocks: body.blocks.flatMap((block) => cloudBlocks(block, file, text, module)) };
}

const kinds: Readonly<Record<string, CloudBlock['kind']>> = { resource: 'resource', data: 'data', module: 'module', variable: 'variable', output: 'output' };

// Networks, certificates, permissions of machines and logs lead nowhere a program goes.
const passedOver = /^(aws_(vpc|subnet|route|route_table\w*|security_group\w*|vpc_security\w*|internet_gateway|nat_gateway|eip|network_acl\w*|cloudwatch_log_\w+|acm_\w+|ecr_\w+|kms_\w+)|google_compute_(network|subnetwork|firewall|router\w*)|google_project\w*|azurerm_(virtual_network|subnet\w*|network_security_\w+|resource_group))$/;

function cloudBlocks(block: Block, file: string, text: string, module: Module): readonly CloudBlock[] {
  const at = siteOf(file, block.head);
  if (block.type === 'locals') return block.attributes.map(({ name, span, value }) => ({ kind: 'local', type: '', name, at: siteOf(file, span), values: valuesOf('value', value, file, text) }));
  const kind = kinds[block.type];
  const [first = '', second] = block.labels;
  if (kind === undefined || (kind === 'resource' || kind === 'data' ? second === undefined || passedOver.test(first) : first === '')) return [];
  const values = new Map<string, CloudValue>();
  collect(block, '', (name, value) => {
    const before = values.get(name);
    values.set(name, before ? { pieces: [], refers: [...before.refers, ...value.refers] } : value);
  }, file, text);
  const source = kind === 'module' ? attributeOf(block, 'source')?.value : undefined;
  const type = kind === 'module' ? (source?.kind === 'text' ? source.text : '') : kind === 'resource' || kind === 'data' ? first : '';
  const part = kind === 'resource' || kind === 'data' || kind === 'module' ? partOf(block, type, module) : undefined;
  const when = conditionOf(block, text);
  return [{ kind, type, name: second ?? first, at, values, ...(part ? { part } : {}), ...(when ? { when } : {}) }];
}

function collect(body: Body, around: string, take: (name: string, value: CloudValue) => void, file: string, text: string): void {
  for (const { name, value } of body.attributes) {
    for (const [key, inner] of valuesOf(around + name, value, file, text)) take(key, inner);
  }
  for (const block of body.blocks) if (around.length < 80) collect(block, `${around}${block.type === 'dynamic' ? `${block.labels[0] ?? ''}` : block.type === 'content' ? '' : block.type}.`.replace(/\.+/g, '.').replace(/^\./, ''), take, file, text);
}

/** A value, and of a mapping also each entry by its key: who asks for one of them does not mean the others. */
function valuesOf(name: string, value: Value, file: string, text: string): ReadonlyMap<string, CloudValue> {
  const entries = value.kind === 'map' ? value.entries.flatMap(({ key, value: inner }) => (key === undefined ? [] : [[`${name}{${key}}`, valueOf(inner, file, text)] as const])) : [];
  return new Map([[name, valueOf(value, file, text)], ...entries]);
}

function valueOf(value: Value, file: string, text: string): CloudValue {
  const refers: { path: readonly string[]; at: ReturnType<typeof siteOf> }[] = [];
  referencesIn(value, refers, file, text, 0);
  return { pieces: piecesOf(value), refers };
}

function piecesOf(value: Value): CloudValue['pieces'] {
  switch (value.kind) {
    case 'text': return [value.text];
    case 'number': return [String(value.number)];
    case 'bool': return [String(value.bool)];
    case 'reference': return [value.path];
    case 'template': return value.parts.map((part) => (typeof part === 'string' ? part : part.kind === 'reference' ? part.path : []));
    default: return [];
  }
}

function referencesIn(value: Value, into: { path: readonly string[]; at: ReturnType<typeof siteOf> }[], file: string, text: string, depth: number): void {
  if (depth > 30) return;
  const inside = (inner: Value): void => referencesIn(inner, into, file, text, depth + 1);
  switch (value.kind) {
    case 'reference': into.push({ path: value.path, at: siteOf(file, value.span) }); break;
    case 'template': for (const part of value.parts) if (typeof part !== 'string') inside(part); break;
    case 'list': value.items.forEach(inside); break;
    case 'map': for (const { value: inner } of value.entries) inside(inner); break;
    case 'call': value.args.forEach(inside); break;
    // What a condition gives is not known, but whom it names is.
    case 'unknown':
      for (const match of text.slice(value.span.start, Math.min(value.span.end, value.span.start + 20_000)).matchAll(named)) {
        const start = value.span.start + match.index;
        into.push({ path: match[0].replace(/\[[^\]]*\]/g, '').split('.'), at: siteOf(file, { start, end: start + match[0].length }) });
      }
      break;
    default:
  }
}

const named = /\b(?:var|local|module|data|(?:aws|google|azurerm|kubernetes)_\w+)(?:\[[^\]\n]*\])?(?:\.[A-Za-z_][\w-]*(?:\[[^\]\n]*\])?)+/g;

// `count = var.create == true ? 1 : 0`
function conditionOf(block: Block, text: string): CloudBlock['when'] {
  const count = attributeOf(block, 'count');
  const written = count ? text.slice(count.value.span.start, count.value.span.end).replaceAll(/[()\s"]/g, '') : '';
  const [, not = '', variable, operator = '==', is = 'true', then] = /^(!?)var\.(\w+)(?:(==|!=)([\w-]+))?\?(\d):\d$/.exec(written) ?? [];
  if (variable === undefined) return undefined;
  const negated = (not === '!') !== (operator === '!=') !== (then === '0');
  return { variable, is, ...(negated ? { not: true as const } : {}) };
}
