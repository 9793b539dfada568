// Whom an API calls by its own description, written in the template or in a file beside it: the programs behind its paths, and what the role
// allows with which it asks AWS itself.
import type { Mention } from '../../concepts';
import type { Place } from '../cloud/place';
import { allAttributes, attributeOf, blocksOf, referencesIn, type Block, type Value } from '../cloud/tree';
import { programs, providedAs } from './provided';
import { allowedBy } from './roles';
import type { Template } from './template';

export function definedIn(api: Block, template: Template, { file }: Place): readonly Mention[] {
  const [, self = ''] = api.labels;
  const written = ['DefinitionBody', 'Body'].flatMap((name) => [...blocksOf(api, name).flatMap(allAttributes), ...[attributeOf(api, name) ?? []].flat()]);
  const named = [...written, ...[attributeOf(api, 'DefinitionUri') ?? []].flat()].flatMap(({ value }) => textsIn(value)).filter((text) => /\.(ya?ml|json)$/.test(text));
  const inside = [...written.map(({ value }) => value), ...named.flatMap((path) => template.fileBeside(path) ?? [])].flatMap(referencesIn).flatMap((path) => template.resource(path) ?? []);
  const allowed = inside.filter(({ labels }) => labels[0] === 'AWS::IAM::Role').flatMap((role) => allowedBy(role, template)).flatMap(({ value }) => referencesIn(value)).flatMap((path) => template.resource(path) ?? []);
  const at = [...blocksOf(api, 'DefinitionBody'), ...blocksOf(api, 'Body')].map(({ head }) => head)[0] ?? (attributeOf(api, 'DefinitionBody') ?? attributeOf(api, 'Body') ?? attributeOf(api, 'DefinitionUri'))?.span ?? api.head;
  const called = new Set([...inside, ...allowed].filter((block) => block !== api && (programs.has(block.labels[0]!) || providedAs(block, template) !== undefined)));
  return [...called].map(({ labels }): Mention => ({ name: labels[1]!, kind: 'configuration', file, span: at, note: `The description of ${self} names ${labels[1]}` }));
}

// `Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.yaml}}`
function textsIn(value: Value): readonly string[] {
  switch (value.kind) {
    case 'text': return [value.text];
    case 'map': return value.entries.flatMap((entry) => textsIn(entry.value));
    case 'call': return value.args.flatMap(textsIn);
    default: return [];
  }
}
