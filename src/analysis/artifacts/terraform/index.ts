// Terraform and OpenTofu: what clouds are asked to provide, and what is weak about it as it is declared.
import { noFacts, type CloudWeakness } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import type { HclBlock } from './hcl';
import { addressOf, isAbsent, isTerraform, moduleOf, readKept } from './module';
import { records } from './resources';
import { weaknessesOf, type Place } from './traits';

export const terraform: Artifact = { id: 'terraform', recognises: isTerraform, read };

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const { body, trouble } = readKept(path, files);
  const module = moduleOf(path, body, files);
  const place: Place = { file: path, text, module };
  const cloud = body.blocks.flatMap((block) => (block.type === 'resource' && !isAbsent(block, module) ? weaknessesIn(block, place) : []));
  return {
    facts: { ...noFacts(path, 'terraform'), cloud },
    readFrom: module.files.filter((one) => one !== path),
    troubles: trouble === undefined ? [] : [`Line ${text.slice(0, trouble).split('\n').length} could not be read as Terraform; the rest of the file is.`],
  };
}

function weaknessesIn(block: HclBlock, place: Place): readonly CloudWeakness[] {
  const traits = records.get(block.labels[0] ?? '')?.traits ?? [];
  return addressOf(block).includes('.') ? weaknessesOf(block, traits, place) : [];
}
