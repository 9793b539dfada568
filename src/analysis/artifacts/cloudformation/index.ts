// CloudFormation and SAM templates, in YAML and JSON: what AWS is asked to provide, what is weak about it, and who uses whom.
import { factsOfFile, type CloudWeakness } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import type { Place } from '../cloud/place';
import { openedSwitches } from '../cloud/public-access-block';
import { weaknessesOf } from '../cloud/traits';
import { blocksOf, type Block } from '../cloud/tree';
import { nodeAt } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { permissionsOf } from './access-policy';
import { additionTo } from './edit';
import { exposuresOf } from './firewall';
import { entriesIn } from './gateways';
import { lonelyMember } from './members';
import { records } from './resources';
import { runningIn } from './running';
import { stacksOf } from './stacks';
import { templateOf } from './template';

export const cloudformation: Artifact = { id: 'cloudformation', recognises, read };

function recognises(path: string, text: string): boolean {
  if (isFramework(path, text)) return true;
  if (!/\.(ya?ml|json|template|cfn|cform)$/.test(path)) return false;
  return text.includes('AWS::') && /(^|[\s{,])["']?Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?AWS::\w+/.test(text);
}

// The Serverless Framework keeps a template inside of its own file.
const isFramework = (path: string, text: string): boolean => /(^|\/)serverless[\w.-]*\.ya?ml$/.test(path) && /^functions:/m.test(text) && /^provider:/m.test(text);

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const yaml = readYaml(path, text);
  const root = yaml.documents[0];
  const stacks = stacksOf(path, text, files);
  const template = isFramework(path, text) ? templateOf(path, nodeAt(root, 'resources'), stacks, files, root) : templateOf(path, root, stacks, files);
  const entries = entriesIn(template, path);
  const place: Place = {
    file: path, text, scope: template,
    addressOf: (block) => block.labels[1]!,
    assigned: (name, value) => `${name}: ${value}`,
    added: (block, name, value) => additionTo(template.mapOf(block), name, value, text),
  };
  return {
    facts: factsOfFile(path, 'cloudformation', {
      ...runningIn(template, place),
      ...(entries.length > 0 ? { entries } : {}),
      cloud: template.resources.flatMap((block) => [...weaknessesIn(block, place), ...lonelyMember(block, template, place)].map((one) => (template.isAlternative(block) ? { ...one, sure: false } : one))),
    }),
    readFrom: template.readFrom,
    troubles: yaml.troubles,
  };
}

function weaknessesIn(block: Block, place: Place): readonly CloudWeakness[] {
  const traits = records.get(block.labels[0]!)?.traits ?? [];
  return [...weaknessesOf(block, traits, place), ...exposuresOf(block, place), ...permissionsOf(block, place), ...openBuckets(block, place)];
}

const switches = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

// A site is there to be read.
const openBuckets = (block: Block, place: Place): readonly CloudWeakness[] => (block.labels[0] !== 'AWS::S3::Bucket' || blocksOf(block, 'WebsiteConfiguration').length > 0 ? []
  : blocksOf(block, 'PublicAccessBlockConfiguration').flatMap((one) => openedSwitches(one, switches, place.addressOf(block), place)));
