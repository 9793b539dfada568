// Passwords and keys that are written into resources, providers and modules, or are what a variable is unless somebody gives another.
import type { Credential } from '../../concepts';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { attributeOf, blocksOf, type Attribute, type Block, type Body, type Value } from '../cloud/tree';
import { credentialOf } from '../settings/credential';
import type { Setting } from '../settings/setting';
import { pairsIn, variablesSetIn } from '../settings/shell-lines';
import { asksCluster } from './manifests';

interface Written {
  readonly name: string;
  readonly value: Value;
}

/** What a file declares; `body` of a file of values has arguments only. */
export function credentialsIn(body: Body, place: Place): readonly Credential[] {
  const found = [
    ...body.attributes.flatMap(({ name, value }) => within({ name, value })).flatMap((one) => credential(one, 'the module', place)),
    ...body.blocks.flatMap((block) => {
      if (block.type === 'variable') return defaultOf(block).flatMap((one) => credential(one, 'the module', place)).filter(({ opens }) => opens === 'connect');
      const owner = block.labels.join('.');
      return used.has(block.type) && !asksCluster(block) ? [...writtenIn(block), ...keptIn(block, place)].flatMap((one) => credential(one, owner, place)).concat(settingsIn(block, place).flatMap((one) => of(one, owner))) : [];
    }),
  ];
  // The default of a variable is a secret by its own name, and by that of the argument it is given to.
  return found.filter(({ at }, i) => found.findIndex((one) => one.at.span.start === at.span.start) === i);
}

// What a store of secrets is filled with; what is left to be changed by hand later is a stand-in.
function keptIn(block: Block, { scope }: Place): readonly Written[] {
  const name = stores[block.labels[0]!];
  const attribute = name === undefined || blocksOf(block, 'lifecycle').length > 0 ? undefined : attributeOf(block, name);
  const open = block.labels[0] === 'aws_ssm_parameter' && plainAt(block, 'type', scope) !== 'SecureString';
  return attribute && !open ? [{ name: 'password', value: attribute.value }] : [];
}

const stores: Readonly<Record<string, string>> = { aws_secretsmanager_secret_version: 'secret_string', aws_ssm_parameter: 'value', azurerm_key_vault_secret: 'value', google_secret_manager_secret_version: 'secret_data' };

// Scripts and lists of containers that are written out as a text.
function settingsIn(body: Body, place: Place): readonly Setting[] {
  const written = ({ value: { span } }: Attribute): string => place.text.slice(span.start, span.end);
  return [
    ...body.attributes.filter(({ name }) => scripts.test(name)).flatMap((one) => variablesSetIn(place.file, written(one), one.value.span.start)),
    ...body.attributes.filter(({ name, value }) => name === 'container_definitions' && (value.kind === 'text' || value.kind === 'template')).flatMap((one) => pairsIn(place.file, written(one), one.value.span.start)),
    ...body.blocks.flatMap((one) => settingsIn(one, place)),
  ];
}

const scripts = /^(user_data|custom_data|(metadata_)?startup_script|inline)$/;

const used = new Set(['resource', 'provider', 'module']);

function writtenIn(body: Body): readonly Written[] {
  const pair = pairOf(new Map(body.attributes.map(({ name, value }) => [name, value])));
  return [...(pair ? [pair] : body.attributes.flatMap(({ name, value }) => within({ name, value }))), ...body.blocks.flatMap(writtenIn)];
}

// A variable of a container: a block, or an item of a list, with nothing but its name and its value.
function pairOf(parts: ReadonlyMap<string | undefined, Value>): Written | undefined {
  const [name, value] = [parts.get('name') ?? parts.get('Name'), parts.get('value') ?? parts.get('Value')];
  return parts.size === 2 && name?.kind === 'text' && value ? { name: name.text, value } : undefined;
}

// `environment = { DB_PASSWORD = "…" }`, `environment = [{ name = "DB_PASSWORD", value = "…" }]`.
function within(written: Written): readonly Written[] {
  const { value } = written;
  if (value.kind === 'call' && value.name === 'jsonencode') return value.args.flatMap((one) => within({ name: written.name, value: one }));
  if (value.kind === 'list') return value.items.flatMap((item) => (item.kind === 'map' || item.kind === 'list' ? within({ name: written.name, value: item }) : []));
  const pair = value.kind === 'map' ? pairOf(new Map(value.entries.map((entry) => [entry.key, entry.value]))) : undefined;
  if (pair) return [pair];
  return value.kind === 'map' ? value.entries.flatMap((entry) => (entry.key === undefined ? [] : within({ name: entry.key, value: entry.value }))) : [written];
}

function defaultOf(block: Block): readonly Written[] {
  const attribute = attributeOf(block, 'default');
  return attribute ? [{ name: block.labels[0] ?? '', value: attribute.value }] : [];
}

function credential({ name, value: written }: Written, owner: string, { file, text, scope }: Place): readonly Credential[] {
  const { value, through } = written.kind === 'reference' ? scope.known(written) : { value: written, through: [] };
  // The default of a variable of another file is told there.
  if (value.kind !== 'text' || (written.kind === 'reference' && through.at(-1)?.file !== file)) return [];
  return of({ key: name, value: value.text, at: { file, span: value.span }, raw: text.slice(value.span.start, value.span.end) }, owner);
}

function of(setting: Setting, owner: string): readonly Credential[] {
  const found = credentialOf(setting, owner);
  return found ? [found.sink.startsWith('the environment of') ? { ...found, sink: owner } : found] : [];
}
