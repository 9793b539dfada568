// Configuration of reverse proxies and load balancers: whom they forward to, and the names they answer to.
import { noFacts } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { backendsIn, isProxyFile } from '../program-files';
import { mentionsIn } from '../settings/mention';

export const proxy: Artifact = { id: 'proxy', recognises: isProxyFile, read };

function read(path: string, text: string): ArtifactReading {
  const mentions = backendsIn(path, text).flatMap(mentionsIn).map((mention) => ({ ...mention, note: `it forwards to ${mention.name}` }));
  const announces = [...text.matchAll(/^[ \t]*server_name[ \t]+([^;{}]+);/gm)].flatMap(([, names]) => names!.trim().toLowerCase().split(/\s+/)).filter((name) => /^[a-z][\w-]*(\.[\w-]+)+$/.test(name));
  return { facts: { ...noFacts(path, 'proxy'), settings: { mentions, announces } }, readFrom: [], troubles: [] };
}
