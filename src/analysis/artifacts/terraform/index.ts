// Terraform and OpenTofu: what clouds are asked to provide, and what is weak about it as it is declared.
import { noFacts, type CloudWeakness } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import { permissionsOf } from './access-policy';
import { exposuresOf } from './firewall';
import type { HclBlock } from './hcl';
import { isAbsent, isTerraform, moduleOf, readKept } from './module';
import { records } from './resources';
import { weaknessesOf, type Place } from './traits';

export const terraform: Artifact = { id: 'terraform', recognises: isTerraform, read };

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const { body, trouble } = readKept(path, files);
  const module = moduleOf(path, body, files);
  const place: Place = { file: path, text, module };
  const cloud = body.blocks.flatMap((block) => (isDeclared(block) && !isAbsent(block, module) ? weaknessesIn(block, place) : []));
  return {
    facts: { ...noFacts(path, 'terraform'), cloud },
    readFrom: module.files.filter((one) => one !== path),
    troubles: trouble === undefined ? [] : [`Line ${text.slice(0, trouble).split('\n').length} could not be read as Terraform; the rest of the file is.`],
  };
}

const isDeclared = ({ type, labels }: HclBlock): boolean => (type === 'resource' || type === 'data') && labels.length === 2;

function weaknessesIn(block: HclBlock, place: Place): readonly CloudWeakness[] {
  if (block.type === 'data') return permissionsOf(block, place);
  const traits = records.get(block.labels[0]!)?.traits ?? [];
  return [...weaknessesOf(block, traits, place), ...exposuresOf(block, place), ...permissionsOf(block, place)];
}
