// Dockerfiles: what an image brings along in its environment. What runs in it, and with what else, other files say.
import { issuerOf, noFacts } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { credentialsOf } from '../settings/credential';
import { tlsWeaknessOf } from '../settings/tls';
import { uncheckedTools } from './unchecked-tools';
import { variablesIn } from './variables';

export const dockerfile: Artifact = { id: 'dockerfile', recognises, read };

function recognises(path: string, text: string): boolean {
  return /(^|\/)(([\w.-]+\.)?Dockerfile|Dockerfile[.-][\w.-]+|Containerfile)$/.test(path) && /^\s*FROM\s/im.test(text);
}

function read(path: string, text: string): ArtifactReading {
  const variables = variablesIn(path, text);
  // A build that only needs some value is given one; what a build may be handed instead is a secret only if somebody issued it.
  const kept = variables.filter(({ setting: { value }, argument }) => !standIn.test(value) && (!argument || issuerOf(value.trim()) !== undefined));
  return {
    facts: {
      ...noFacts(path, 'dockerfile'),
      credentials: kept.flatMap(({ setting }) => credentialsOf(setting, 'the image')),
      tls: [...variables.filter(({ argument }) => !argument).flatMap(({ setting }) => tlsWeaknessOf(setting) ?? []), ...uncheckedTools(path, text)],
    },
    readFrom: [],
    troubles: [],
  };
}

const standIn = /dummy|fake|placeholder|build|not-?used|unused|temp|^x+$|^\d$/i;
