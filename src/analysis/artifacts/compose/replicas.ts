// How many instances of a Compose service run, and the change that makes it two where a second one can help.
import type { Change, Edit, Product, Workload } from '../../concepts';
import { insertFirst, insertSecond, isOwn } from '../yaml/edit';
import { entriesOf, itemsOf, nodeAt, textAt, type YamlMap, type YamlNode } from '../yaml/node';
import { interpolate } from './interpolate';
import { every, latest } from './layers';
import type { Scene } from './settings';

/** One where nothing is written. Not known for global services and for counts that come from outside. */
export function replicasOf(layers: readonly YamlMap[], scene: Scene): Workload['replicas'] {
  const mode = latest(layers, 'deploy', 'mode')?.value;
  if (mode?.kind === 'scalar' && mode.text === 'global') return { site: mode.at };
  const written = latest(layers, 'deploy', 'replicas') ?? latest(layers, 'scale');
  if (!written) return { count: 1 };
  const text = written.value.kind === 'scalar' ? interpolate(written.value.text, scene.variables) : '';
  return { ...(/^\d+$/.test(text) ? { count: Number(text) } : {}), site: written.value.at };
}

/** Empty where a second instance would collide (host port, name) or would not share the data of the first. */
export function replicasFix(name: string, layers: readonly YamlMap[], product: Product | undefined, scene: Scene): readonly Change[] {
  const own = layers.at(-1);
  if (!own || product || collides(layers) || keepsData(layers)) return [];
  const edit = twoInstances(own, scene.text);
  return edit ? [{ title: `Run two instances of ${name}`, edits: [edit] }] : [];
}

function twoInstances(own: YamlMap, text: string): Edit | undefined {
  const written = nodeAt(own, 'deploy', 'replicas') ?? nodeAt(own, 'scale');
  // A count behind an anchor or a variable belongs to others too.
  if (written) return isOwn(own, written) && written.kind === 'scalar' && /^\d+$/.test(written.text) ? { ...written.at, newText: '2' } : undefined;
  const deploy = nodeAt(own, 'deploy');
  if (!deploy) return insertSecond(text, own, ['deploy:', '  replicas: 2']);
  return deploy.kind === 'map' && isOwn(own, deploy) ? insertFirst(text, deploy, ['replicas: 2']) : undefined;
}

function collides(layers: readonly YamlMap[]): boolean {
  return latest(layers, 'container_name') !== undefined || latest(layers, 'network_mode') !== undefined
    || every(layers, 'ports').flatMap(itemsOf).some(takesHostPort);
}

// `8080:80` and `{ published: 8080 }` take a port of the host; `80` lets Compose choose a free one each.
function takesHostPort(port: YamlNode): boolean {
  return port.kind === 'map' ? textAt(port, 'published') !== undefined : port.kind === 'scalar' && port.text.includes(':');
}

/** A named volume is state; code from the project folder, what is read-only, and caches of packages are not. */
export function keepsData(layers: readonly YamlMap[]): boolean {
  return every(layers, 'volumes').flatMap(itemsOf).some((volume) => (
    volume.kind === 'map' ? entriesOf(volume).some(({ key, value }) => key === 'type' && value.kind === 'scalar' && value.text === 'volume')
      : volume.kind === 'scalar' && /^[A-Za-z0-9][\w.-]*:/.test(volume.text) && !/:ro\b|node_modules|cache|\/\.?venv|^[^:]*logs?:|\/logs?(\/|:|$)/.test(volume.text)
  ));
}
