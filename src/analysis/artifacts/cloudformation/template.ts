// One template: its resources as blocks, and what parameters, mappings and conditions stand for inside of it.
import type { Clue } from '../../concepts';
import type { FileTable } from '../../program';
import { bodyFrom } from '../cloud/from-yaml';
import { follow } from '../cloud/follow';
import type { Known, Scope } from '../cloud/place';
import { plainOf } from '../cloud/traits';
import { allAttributes, referencesIn, type Attribute, type Block, type Body, type Value } from '../cloud/tree';
import { entriesOf, nodeAt, textAt, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { folderOf, resolvePath } from '../settings/path';
import { readYaml } from '../yaml/read-yaml';
import { givenElsewhere } from './parameters';
import type { Stacks } from './stacks';
import { unnamedInterfaces, type UnnamedInterface } from './unnamed-interfaces';
import { reader, valueOf } from './values';

export interface Template extends Scope {
  /** Labels are the type (`AWS::RDS::DBInstance`) and the name in the template. */
  readonly resources: readonly Block[];
  /** What parameters are unless somebody gives another value. */
  readonly defaults: readonly Attribute[];
  /** What SAM gives to every function that does not say otherwise. */
  readonly functions: Body;
  /** Other resources of its kind are there in its place where a condition does not hold. */
  isAlternative(block: Block): boolean;
  /** The mapping that a block was read from. */
  mapOf(block: Block): YamlMap | undefined;
  /** What SAM makes for functions that answer requests and name no API. */
  readonly interfaces: readonly UnnamedInterface[];
  /** What a file says that the template names by its path from here; undefined if it is not in the workspace. */
  fileBeside(path: string): Value | undefined;
  /** What it has in common with other templates. */
  readonly stacks: Stacks;
  /** Files that were looked at. */
  readonly readFrom: readonly string[];
}

/** The type of what the Serverless Framework makes a function of. */
export const ofFramework = 'Serverless Framework function';

/** The type of what it is told about all of them. */
export const ofProvider = 'Serverless Framework provider';

/** `root` is the template; `framework` is the file of the Serverless Framework that it is a part of. */
export function templateOf(path: string, root: YamlNode | undefined, stacks: Stacks, files: FileTable, framework?: YamlNode): Template {
  const maps = new Map<Block, YamlMap>();
  const declared = entriesOf(nodeAt(root, 'Resources')).flatMap(({ key, keyAt, value }): readonly Block[] => {
    const type = textAt(value, 'Type');
    if (type === undefined) return [];
    const properties = nodeAt(value, 'Properties');
    const map = properties?.kind === 'map' ? properties : undefined;
    const body = bodyFrom(map, reader, (inner, of) => maps.set(inner, of));
    // What a machine is set up with when it starts.
    const setup = /^AWS::(AutoScaling::LaunchConfiguration|EC2::LaunchTemplate)$/.test(type) ? nodeAt(value, 'Metadata') : undefined;
    // What stands beside the properties, under names that no property has.
    const policy = entriesOf(value).find((entry) => entry.key === 'DeletionPolicy');
    const beside: readonly Attribute[] = [
      ...(setup ? [{ name: 'Metadata', span: setup.at.span, value: valueOf(setup) }] : []),
      ...(policy ? [{ name: policy.key, span: { start: policy.keyAt.span.start, end: policy.value.at.span.end }, value: valueOf(policy.value) }] : []),
    ];
    const block: Block = { type: 'resource', labels: [type, key], head: keyAt.span, open: map?.at.span.start ?? keyAt.span.end, ...body, attributes: [...body.attributes, ...beside] };
    if (map) maps.set(block, map);
    return [block];
  });
  const plain = (type: string, { key, keyAt, value }: YamlEntry): Block => ({
    type: 'resource', labels: [type, key], head: keyAt.span, open: keyAt.span.end, ...bodyFrom(value.kind === 'map' ? value : undefined, reader, () => undefined),
  });
  const resources = [
    ...entriesOf(framework).filter(({ key }) => key === 'provider').map((entry) => plain(ofProvider, entry)),
    ...declared,
    ...entriesOf(nodeAt(framework, 'functions')).map((entry) => plain(ofFramework, entry)),
  ];
  const byName = new Map(resources.map((block) => [block.labels[1]!, block]));
  const globals = nodeAt(root, 'Globals', 'Function');
  const conditions = new Map(resources.map((block) => [block, textAt(nodeAt(root, 'Resources', block.labels[1]!), 'Condition')]));
  const elsewhere = givenElsewhere(path, files);
  const parameters = nodeAt(root, 'Parameters');
  const mappings = nodeAt(root, 'Mappings');

  function step(value: Value): { readonly value: Value; readonly clue?: Clue } | undefined {
    if (value.kind === 'reference' && value.path.length === 1) return defaultOf(value.path[0]!);
    if (value.kind !== 'call') return undefined;
    if (value.name === 'Fn::If') return agreed(value.args.slice(1).map((one) => known(one).value));
    return value.name === 'Fn::FindInMap' ? looked(value.args) : undefined;
  }

  // The value of another kind of parameter is the name of something that is asked for when the template is used.
  function defaultOf(name: string): { readonly value: Value; readonly clue: Clue } | undefined {
    const parameter = nodeAt(parameters, name);
    const node = nodeAt(parameter, 'Default');
    const given = parameter && stacks.given(name);
    if (given) return { value: given, clue: { ...parameter.at, note: `the stack around gives the parameter \`${name}\` this value` } };
    if (!node || !/^(String|Number)$/.test(textAt(parameter, 'Type') ?? '') || elsewhere.names(name)) return undefined;
    return { value: valueOf(node), clue: { ...node.at, note: `the parameter \`${name}\` has this default` } };
  }

  // Which row counts may be decided from outside; where all rows agree it does not matter.
  function looked([map, row, column]: readonly Value[]): { readonly value: Value } | undefined {
    const [table, first, second] = [map, row, column].map((one) => (one ? plainOf(one) : undefined));
    if (table === undefined || second === undefined) return undefined;
    const rows = entriesOf(nodeAt(mappings, String(table))).filter(({ key }) => first === undefined || key === String(first));
    const cells = rows.map(({ value }) => nodeAt(value, String(second)));
    return cells.every((cell) => cell !== undefined) ? agreed(cells.map((cell) => valueOf(cell!))) : undefined;
  }

  function known(value: Value): Known {
    return follow(value, step);
  }

  const beside = new Set<string>();

  function fileBeside(written: string): Value | undefined {
    const file = /^[\w.-]/.test(written) && !written.includes('://') ? resolvePath(folderOf(path), written) : undefined;
    if (file === undefined) return undefined;
    beside.add(file);
    const [content] = files.has(file) ? readYaml(file, files.text(file) ?? '').documents : [];
    return content && valueOf(content);
  }

  return {
    resources, known, stacks, fileBeside,
    interfaces: unnamedInterfaces(entriesOf(nodeAt(root, 'Resources')).map(({ value }) => value)),
    resource: (at) => byName.get(at[0]!),
    referring: (block, type) => resources.filter((other) => other.labels[0] === type && allAttributes(other).some(({ value }) => referencesIn(value).some(([name]) => name === block.labels[1]))),
    mapOf: (block) => maps.get(block),
    defaults: entriesOf(parameters).flatMap(({ key, value }): readonly Attribute[] => {
      const node = nodeAt(value, 'Default');
      return node ? [{ name: key, span: node.at.span, value: valueOf(node) }] : [];
    }),
    functions: bodyFrom(globals?.kind === 'map' ? globals : undefined, reader, () => undefined),
    isAlternative: (block) => conditions.get(block) !== undefined && resources.some((other) => other.labels[0] === block.labels[0] && conditions.get(other) !== undefined && conditions.get(other) !== conditions.get(block)),
    get readFrom() {
      return [...new Set([...elsewhere.readFrom, ...stacks.readFrom, ...beside])];
    },
  };
}

// One value whichever way it goes.
function agreed(values: readonly Value[]): { readonly value: Value } | undefined {
  const [first] = values;
  const plain = first && plainOf(first);
  return first && plain !== undefined && values.every((one) => plainOf(one) === plain) ? { value: first } : undefined;
}
