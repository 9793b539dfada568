// Terraform and OpenTofu: what clouds are asked to provide, and what is weak about it as it is declared.
import { factsOfFile, type CloudWeakness } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import type { Place } from '../cloud/place';
import { plainAt, weaknessesOf } from '../cloud/traits';
import type { Block } from '../cloud/tree';
import type { YamlNode } from '../yaml/node';
import { permissionsOf } from './access-policy';
import { cloudFileOf } from './cloud-file';
import { credentialsIn } from './credentials';
import { additionTo } from './edit';
import { exposuresOf } from './firewall';
import { aloneIn } from './alone';
import { manifestsIn } from './manifests';
import { openBlocksOf } from './open-buckets';
import { plainListenersOf } from './plain-listeners';
import { openStoresOf, privilegedIn } from './task-definitions';
import { addressOf, isAbsent, isJson, isTerraform, moduleOf, readKept, type Module } from './module';
import { moduleTraits, records } from './resources';
import { uncheckedIn } from './unchecked-providers';

/** What is said about objects of a Kubernetes cluster that a file describes. */
export type ReadObjects = (file: string, text: string, objects: readonly YamlNode[]) => Parameters<typeof factsOfFile>[2];

/** `objectsOf` reads what is asked of a cluster. */
export const terraform = (objectsOf: ReadObjects): Artifact => ({ id: 'terraform', recognises: (path) => isTerraform(path) || isValues(path), read: (path, text, files) => read(path, text, files, objectsOf) });

// What a module is given; the values themselves are read with the module.
const isValues = (path: string): boolean => path.endsWith('.tfvars');

function read(path: string, text: string, files: FileTable, objectsOf: ReadObjects): ArtifactReading {
  const { body, trouble } = readKept(path, files);
  const module = moduleOf(path, body, files);
  const place: Place = {
    file: path, text, scope: module, addressOf,
    assigned: (name, value) => (isJson(path) ? `"${name}": ${value}` : `${name} = ${value}`),
    added: (block, name, value) => (isJson(path) ? undefined : additionTo(block, `${name} = ${value}`, path, text)),
  };
  const declared = body.blocks.filter((block) => isDeclared(block) && !isAbsent(block, module));
  const objects = declared.flatMap((block) => manifestsIn(block, place));
  const asked = objects.length > 0 ? objectsOf(path, text, objects) : {};
  const openStores = [...declared.flatMap((block) => openStoresOf(block, place)), ...asked.openStores ?? []];
  return {
    facts: factsOfFile(path, 'terraform', {
      ...asked,
      cloud: [...declared.flatMap((block) => weaknessesIn(block, module, place)), ...asked.cloud ?? []],
      tls: [...body.blocks.flatMap((block) => uncheckedIn(block, place)), ...asked.tls ?? []],
      ...(openStores.length > 0 ? { openStores } : {}),
      credentials: [...credentialsIn(body, place), ...(asked.credentials ?? []).filter(({ at }) => at.file !== path || !isReference(text.slice(at.span.start, at.span.end)))],
      ...(isValues(path) ? {} : { cloudFile: cloudFileOf(path, text, body, module) }),
    }),
    readFrom: module.files.filter((one) => one !== path),
    troubles: trouble === undefined ? [] : [`Line ${text.slice(0, trouble).split('\n').length} could not be read as Terraform; the rest of the file is.`],
  };
}

// What a local value or another resource gives stands elsewhere.
const isReference = (written: string): boolean => /^(var|local|module|data|each|[a-z]+_\w+)\./.test(written);

const isDeclared = ({ type, labels }: Block): boolean => ((type === 'resource' || type === 'data') && labels.length === 2) || (type === 'module' && labels.length === 1);

function weaknessesIn(block: Block, module: Module, place: Place): readonly CloudWeakness[] {
  if (block.type === 'module') {
    const source = plainAt(block, 'source', module);
    return weaknessesOf(block, typeof source === 'string' ? moduleTraits(source) : [], place);
  }
  if (block.type === 'data') return permissionsOf(block, place);
  const traits = records.get(block.labels[0]!)?.traits ?? [];
  return [...weaknessesOf(block, traits, place), ...aloneIn(block, module, place), ...exposuresOf(block, place), ...plainListenersOf(block, place), ...openBlocksOf(block, place), ...privilegedIn(block, place), ...permissionsOf(block, place)];
}
