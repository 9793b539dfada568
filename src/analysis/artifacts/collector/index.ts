// Configuration files of the OpenTelemetry Collector.
import { factsOfFile } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { collectorIn, settingsIn } from '../program-files';
import { connectionOf } from '../settings/connection';
import { credentialOf } from '../settings/credential';
import { mentionsIn } from '../settings/mention';
import { tlsWeaknessOf } from '../settings/tls';

export const collector: Artifact = { id: 'collector', recognises, read };

function recognises(path: string, text: string): boolean {
  return /\.ya?ml$/.test(path) && /^exporters:/m.test(text) && /^service:/m.test(text) && /^[ \t]+pipelines:/m.test(text) && !/^kind:/m.test(text);
}

function read(path: string, text: string): ArtifactReading {
  const { documents, troubles } = settingsIn(path, text);
  const reading = collectorIn(documents.flat());
  const settings = reading?.exporting ?? [];
  const none: ReadonlySet<string> = new Set();
  return {
    facts: factsOfFile(path, 'collector', {
      calls: reading?.calls ?? [],
      connections: [...settings.flatMap((setting) => connectionOf(setting, none) ?? []), ...reading?.connections ?? []],
      credentials: settings.flatMap((setting) => credentialOf(setting, 'the collector') ?? []),
      tls: settings.filter((setting) => !reading?.idle.includes(setting)).flatMap((setting) => tlsWeaknessOf(setting) ?? []),
      settings: { mentions: settings.flatMap(mentionsIn).map((mention) => ({ ...mention, note: `it sends to ${mention.name}` })), announces: [], product: 'OpenTelemetry Collector' },
    }),
    readFrom: [], troubles,
  };
}
