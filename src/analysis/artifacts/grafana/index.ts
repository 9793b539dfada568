// Files in which Grafana is told where to look for what it shows. https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
import { factsOfFile } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { settingsIn } from '../program-files';
import { mentionsIn } from '../settings/mention';

export const grafana: Artifact = { id: 'grafana', recognises, read };

function recognises(path: string, text: string): boolean {
  return /\.ya?ml$/.test(path) && /^datasources:/m.test(text) && /^apiVersion: ['"]?1['"]?\s*$/m.test(text) && !/^kind:/m.test(text);
}

function read(path: string, text: string): ArtifactReading {
  const { documents, troubles } = settingsIn(path, text);
  const mentions = documents.flat().filter(({ key }) => /^datasources\.(\d+\.)?url$/.test(key)).flatMap(mentionsIn);
  return {
    facts: factsOfFile(path, 'settings', { settings: { mentions: mentions.map((mention) => ({ ...mention, note: `it shows what ${mention.name} has` })), announces: [], product: 'Grafana' } }),
    readFrom: [], troubles,
  };
}
