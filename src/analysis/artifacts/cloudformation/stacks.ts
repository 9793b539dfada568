// Templates that are put together: what a stack gives to those it nests, what it takes out of them, and what one exports and another imports.
import type { FileTable } from '../../program';
import { referencesIn, type Value } from '../cloud/tree';
import { folderOf, resolvePath } from '../settings/path';
import { entriesOf, nodeAt, textAt, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { unnamedInterfaces } from './unnamed-interfaces';
import { valueOf } from './values';

/** A resource of some template. */
export interface Declared {
  readonly file: string;
  readonly name: string;
  readonly type: string;
}

export interface Stacks {
  /** Resources of other templates that a value of this one leads to. */
  leadsTo(value: Value): readonly Declared[];
  /** The store or bus of another template that bears a name in the account: `TableName: orders`. At most one. */
  bearing(name: string): readonly Declared[];
  /** The type of a resource of another template. */
  typeOf(file: string, name: string): string | undefined;
  /** The load balancers of a listener, or of all that lead to a target group, in another template. */
  balancersOf(declared: Declared): readonly Declared[];
  /** The one plain value that all stacks around this template give to a parameter; undefined if they differ, or nobody nests it. */
  given(parameter: string): Value | undefined;
  /** Files that were looked at. */
  readonly readFrom: readonly string[];
}

/** What one template says to others. */
interface Outline {
  readonly file: string;
  readonly types: ReadonlyMap<string, string>;
  readonly properties: (resource: string) => YamlNode | undefined;
  readonly outputs: ReadonlyMap<string, Value>;
  /** Values by the end of the name under which they are exported, which begins with the name of the stack. */
  readonly exports: readonly { readonly name: string; readonly value: Value }[];
  readonly defaults: ReadonlyMap<string, Value>;
  /** Names in the parameter store: of what it asks for, by its own parameter; and the values that it keeps there, by name. */
  readonly asked: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<string, Value>;
  /** Stores and buses by the names that they bear in the account. */
  readonly named: ReadonlyMap<string, Declared>;
}

const nameOf: Readonly<Record<string, string>> = { 'AWS::Events::EventBus': 'Name', 'AWS::DynamoDB::Table': 'TableName', 'AWS::SQS::Queue': 'QueueName', 'AWS::SNS::Topic': 'TopicName', 'AWS::S3::Bucket': 'BucketName', 'AWS::Kinesis::Stream': 'Name' };

const nested = /^AWS::(CloudFormation::Stack|Serverless::Application)$/;
const looksNested = /AWS::(CloudFormation::Stack|Serverless::Application)\b/;

// Stacks in stacks, and outputs of outputs; nobody writes more.
const deepest = 6;

export function stacksOf(path: string, text: string, files: FileTable): Stacks {
  // Only what leaves the template is looked for elsewhere.
  const leaves = looksNested.test(text) || text.includes('ImportValue') || text.includes('AWS::SSM::Parameter::Value<') || text.includes('{{resolve:ssm:');
  const near = templatesNear(path, files);
  const around = near.flatMap((file) => (looksNested.test(files.text(file) ?? '') ? outlineAt(file, files) ?? [] : []));
  const parents = around.flatMap((outline) => [...outline.types].flatMap(([name, type]) => (nested.test(type) && childOf(outline, name, files) === path ? [{ outline, name }] : [])));
  const bearing = (name: string): readonly Declared[] => {
    if (!/^[\w.-]{3,}$/.test(name)) return [];
    const bearers = near.flatMap((file) => ((files.text(file) ?? '').includes(name) ? outlineAt(file, files)?.named.get(name) ?? [] : []));
    // Copies of one template say the same twice.
    return bearers.length > 0 && bearers.every((one) => one.name === bearers[0]!.name) ? [bearers[0]!] : [];
  };
  if (!leaves && parents.length === 0) return { bearing, leadsTo: () => [], typeOf: () => undefined, balancersOf: () => [], given: () => undefined, readFrom: near };
  const own = outlineAt(path, files);
  return {
    bearing,
    leadsTo: (value) => (own ? follow(value, own, 0) : []).filter(({ file }) => file !== path),
    typeOf: (file, name) => outlineAt(file, files)?.types.get(name),
    balancersOf({ file, name, type }) {
      const outline = outlineAt(file, files);
      const leading = type.endsWith('::Listener') ? [name] : [...outline?.types ?? []].flatMap(([other, kind]) => (kind.endsWith('V2::Listener') && mentions(outline!.properties(other), name) ? [other] : []));
      const nodes = leading.flatMap((one) => nodeAt(outline?.properties(one), 'LoadBalancerArn') ?? []);
      return outline ? nodes.flatMap((node) => follow(valueOf(node), outline, 0)).filter((one) => /::LoadBalancer$/.test(one.type)) : [];
    },
    given(parameter) {
      const values = parents.map((parent) => plain(givenBy(parent, parameter), parent.outline));
      const [first] = values;
      return first && values.every((one) => one?.kind === first.kind && textOf(one) === textOf(first)) ? first : undefined;
    },
    readFrom: near,
  };

  function follow(value: Value, within: Outline, depth: number): readonly Declared[] {
    if (depth > deepest) return [];
    switch (value.kind) {
      case 'reference': return followName(value.path, within, depth);
      case 'list': return value.items.flatMap((one) => follow(one, within, depth));
      case 'map': return value.entries.flatMap((entry) => follow(entry.value, within, depth));
      case 'template': return value.parts.flatMap((part) => (typeof part === 'string' ? [] : follow(part, within, depth)));
      case 'text': return kept(/\{\{resolve:ssm:([^:}]+)/.exec(value.text)?.[1], depth);
      case 'call': return value.name === 'Fn::ImportValue' ? imported(value.args[0], depth) : value.args.flatMap((one) => follow(one, within, depth));
      default: return [];
    }
  }

  function followName(path: readonly string[], within: Outline, depth: number): readonly Declared[] {
    const [name = '', what, output = ''] = path.flatMap((part) => part.split('.'));
    const type = within.types.get(name);
    if (type !== undefined && !nested.test(type)) return [{ file: within.file, name, type }];
    if (type !== undefined) {
      const child = what === 'Outputs' ? childOf(within, name, files) : undefined;
      const inside = child === undefined ? undefined : outlineAt(child, files);
      const value = inside?.outputs.get(output);
      return inside && value ? follow(value, inside, depth + 1) : [];
    }
    const asked = within.asked.get(name);
    if (asked !== undefined) return kept(asked, depth);
    // A parameter, whose value the stacks around know.
    const callers = within.file === own?.file ? parents : [];
    return callers.flatMap((parent) => {
      const value = givenBy(parent, name);
      return value ? follow(value, parent.outline, depth + 1) : [];
    });
  }

  /** What a template keeps in the parameter store for others. */
  function kept(name: string | undefined, depth: number): readonly Declared[] {
    if (name === undefined) return [];
    const keeping = near.flatMap((file) => ((files.text(file) ?? '').includes(name) ? outlineAt(file, files) ?? [] : [])).flatMap((outline) => {
      const value = outline.stored.get(name);
      return value ? [{ outline, value }] : [];
    });
    return keeping.length === 1 ? follow(keeping[0]!.value, keeping[0]!.outline, depth + 1) : [];
  }

  function imported(written: Value | undefined, depth: number): readonly Declared[] {
    const end = endOf(written);
    if (end === undefined) return [];
    const exporting = near.flatMap((file) => ((files.text(file) ?? '').includes('Export') ? outlineAt(file, files) ?? [] : []))
      .flatMap((outline) => outline.exports.filter(({ name }) => name === end).map(({ value }) => ({ outline, value })));
    // Several stacks that export the same may each be the one.
    return exporting.length === 1 ? follow(exporting[0]!.value, exporting[0]!.outline, depth + 1) : [];
  }
}

const mentions = (node: YamlNode | undefined, name: string): boolean => node !== undefined && referencesIn(valueOf(node)).some(([first]) => first === name);

const givenBy = ({ outline, name }: { readonly outline: Outline; readonly name: string }, parameter: string): Value | undefined => {
  const node = nodeAt(outline.properties(name), 'Parameters', parameter);
  return node && valueOf(node);
};

// What is written out, or what a parameter of the stack around is by default.
function plain(value: Value | undefined, within: Outline): Value | undefined {
  if (value?.kind !== 'reference' || value.path.length !== 1) return value && textOf(value) !== undefined ? value : undefined;
  const otherwise = within.defaults.get(value.path[0]!);
  return otherwise && textOf(otherwise) !== undefined ? otherwise : undefined;
}

const textOf = (value: Value): string | undefined => (value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : value.kind === 'bool' ? String(value.bool) : undefined);

/** The text behind the last part that is computed: `${Network}-Subnets` ends with `-Subnets`. */
function endOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'text') return value.text;
  const last = value?.kind === 'template' ? value.parts.at(-1) : undefined;
  return typeof last === 'string' ? last : undefined;
}

/** The file of a nested stack: by its path here, or by the end of where it is uploaded to. */
function childOf(outline: Outline, name: string, files: FileTable): string | undefined {
  const properties = outline.properties(name);
  const node = nodeAt(properties, 'TemplateURL') ?? nodeAt(properties, 'Location');
  const written = node && endOf(valueOf(node));
  if (written === undefined) return undefined;
  const here = /^[\w.-]/.test(written) && !written.includes('://') ? resolvePath(folderOf(outline.file), written) : undefined;
  if (here !== undefined && files.has(here)) return here;
  const parts = written.replace(/^[a-z0-9]+:\/\//, '').split('/').filter(Boolean);
  const shared = (path: string): number => {
    const own = path.split('/');
    let same = 0;
    while (same < own.length && own.at(-1 - same) === parts.at(-1 - same)) same++;
    return same;
  };
  const found = files.named(parts.at(-1) ?? '').map((path) => ({ path, same: shared(path) })).sort((a, b) => b.same - a.same);
  return found[0] && found[0].same > (found[1]?.same ?? 0) ? found[0].path : undefined;
}

const subfolders = ['templates', 'infrastructure', 'infra', 'services', 'stacks', 'nested', 'cloudformation', 'cfn', 'shared', 'common', 'network', 'vpc', 'state', 'data', 'database', 'storage', 'messaging'];

/** Templates in the folders around, and in those below them that are named for such. */
function templatesNear(path: string, files: FileTable): readonly string[] {
  const folders = foldersAround(folderOf(path)).slice(0, 4);
  const all = [...new Set([...folders, ...folders.flatMap((one) => subfolders.map((name) => (one === '' ? name : `${one}/${name}`)))])];
  return [...new Set([...all.flatMap((one) => files.inFolder(one)), ...['template.yaml', 'template.yml'].flatMap((name) => files.named(name).slice(0, 100))])]
    .filter((one) => one !== path && /\.(ya?ml|json|template)$/.test(one));
}

const foldersAround = (folder: string): readonly string[] => (folder === '' ? [''] : [folder, ...foldersAround(folderOf(folder))]);

// Every template looks at those near by; each text is read once.
const outlines = new WeakMap<FileTable, Map<string, { readonly text: string; readonly outline: Outline | undefined }>>();

function outlineAt(file: string, files: FileTable): Outline | undefined {
  const text = files.text(file) ?? '';
  const readings = outlines.get(files) ?? new Map<string, { readonly text: string; readonly outline: Outline | undefined }>();
  outlines.set(files, readings);
  const known = readings.get(file);
  if (known?.text === text) return known.outline;
  const outline = text.includes('AWS::') && text.length < 1_000_000 ? outlineOf(file, text) : undefined;
  readings.set(file, { text, outline });
  return outline;
}

function outlineOf(file: string, text: string): Outline {
  const root = readYaml(file, text).documents[0];
  const outputs = entriesOf(nodeAt(root, 'Outputs')).flatMap(({ key, value }) => {
    const node = nodeAt(value, 'Value');
    const exported = nodeAt(value, 'Export', 'Name');
    return node ? [{ key, value: valueOf(node), exported: exported && endOf(valueOf(exported)) }] : [];
  });
  const resources = entriesOf(nodeAt(root, 'Resources'));
  const parameters = entriesOf(nodeAt(root, 'Parameters'));
  return {
    file,
    types: new Map([...resources.flatMap(({ key, value }) => {
      const type = textAt(value, 'Type');
      return type === undefined ? [] : [[key, type] as const];
    }), ...unnamedInterfaces(resources.map(({ value }) => value)).map(({ name, type }) => [name, type] as const)]),
    asked: new Map(parameters.flatMap(({ key, value }) => {
      const name = textAt(value, 'Default');
      return name !== undefined && textAt(value, 'Type')?.startsWith('AWS::SSM::Parameter::Value<') ? [[key, name] as const] : [];
    })),
    stored: new Map(resources.flatMap(({ value }) => {
      const [name, given] = textAt(value, 'Type') === 'AWS::SSM::Parameter' ? [textAt(value, 'Properties', 'Name'), nodeAt(value, 'Properties', 'Value')] : [];
      return name !== undefined && given ? [[name, valueOf(given)] as const] : [];
    })),
    named: new Map(resources.flatMap(({ key, value }) => {
      const type = textAt(value, 'Type') ?? '';
      const name = nameOf[type] === undefined ? undefined : textAt(value, 'Properties', nameOf[type]);
      return name === undefined ? [] : [[name, { file, name: key, type }] as const];
    })),
    properties: (resource) => nodeAt(root, 'Resources', resource, 'Properties'),
    outputs: new Map(outputs.map(({ key, value }) => [key, value])),
    exports: outputs.flatMap(({ value, exported }) => (exported === undefined ? [] : [{ name: exported, value }])),
    defaults: new Map(parameters.flatMap(({ key, value }) => {
      const node = nodeAt(value, 'Default');
      return node ? [[key, valueOf(node)] as const] : [];
    })),
  };
}
