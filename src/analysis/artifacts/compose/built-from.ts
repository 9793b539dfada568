// The Dockerfile that a Compose service is built from, and the image that this one begins with.
import { resolvePath } from '../settings/path';
import { textAt, type YamlMap } from '../yaml/node';
import { interpolate } from './interpolate';
import { latest } from './layers';
import { folderFor, type Scene } from './settings';

/** Its text; undefined if nothing is built, or it cannot be read. */
export function dockerfileOf(layers: readonly YamlMap[], scene: Scene): string | undefined {
  const build = latest(layers, 'build');
  if (!build) return undefined;
  const written = build.value;
  const context = written.kind === 'scalar' ? written.text : textAt(written, 'context') ?? '.';
  const file = (written.kind === 'scalar' ? undefined : textAt(written, 'dockerfile')) ?? 'Dockerfile';
  const path = resolvePath(folderFor(build.keyAt, scene), `${interpolate(context, scene.variables)}/${interpolate(file, scene.variables)}`);
  if (path === undefined) return undefined;
  scene.readFrom.add(path);
  return scene.files.text(path);
}

/** The image that the last stage of its Dockerfile begins with; undefined if that is an earlier stage, or not known. */
export function startsFrom(layers: readonly YamlMap[], scene: Scene): string | undefined {
  const image = [...(dockerfileOf(layers, scene) ?? '').matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim)].at(-1)?.[1];
  return image?.includes('$') ? undefined : image;
}
