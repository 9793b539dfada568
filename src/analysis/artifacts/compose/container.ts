// What a Compose service says about its own health, its restarts and its data.
import type { Container, ContainerPort, Declared, Site } from '../../concepts';
import { bringsHealthCheck, healthQuestion } from '../settings/healthy';
import { insertSecond } from '../yaml/edit';
import { entriesOf, itemsOf, nodeAt, scalarsOf, textAt, type YamlMap } from '../yaml/node';
import { dockerfileOf } from './built-from';
import { keepsItsData } from '../settings/data-folders';
import { interpolate } from './interpolate';
import { every, latest } from './layers';
import type { Scene } from './settings';
import { volumesOf } from './volumes';

export interface ServiceParts {
  readonly name: string;
  readonly at: Site;
  readonly image?: string;
  readonly layers: readonly YamlMap[];
}

export function toContainer(service: ServiceParts, scene: Scene): Container {
  const { name, at, image, layers } = service;
  const own = layers.at(-1);
  const question = healthQuestion(image);
  const add = (title: string, lines: readonly string[]) => {
    const edit = own && insertSecond(scene.text, own, lines);
    return edit ? [{ title, edits: [edit] }] : [];
  };
  return {
    name, at, ...(image === undefined ? {} : { image }),
    ports: portsOf(layers, scene),
    health: healthOf(image, layers, scene),
    restart: restartOf(layers, scene),
    memory: { limit: 'unknown', request: 'unknown' },
    keepsData: keepsDataOf(image, layers, scene),
    ...(isDevelopment(layers, scene) ? { developing: true } : {}),
    fixes: {
      health: question ? add(`Ask ${name} every 10 seconds whether it works`, ['healthcheck:', `  test: [${question.map((word) => JSON.stringify(word)).join(', ')}]`, '  interval: 10s', '  timeout: 5s', '  retries: 5']) : [],
      restart: add(`Start ${name} again when it ends`, ['restart: unless-stopped']),
      memory: [],
    },
  };
}

// A check that is switched off is a decision, and counts as one.
function healthOf(image: string | undefined, layers: readonly YamlMap[], scene: Scene): Declared {
  if (latest(layers, 'healthcheck')) return 'yes';
  if (!latest(layers, 'build')) return bringsHealthCheck(image) ? 'yes' : 'no';
  const text = dockerfileOf(layers, scene);
  if (text === undefined) return 'unknown';
  return /^\s*HEALTHCHECK\s/im.test(text) ? 'yes' : 'no';
}

// A swarm starts services again by itself; a stack is told by keys that only a swarm reads.
function restartOf(layers: readonly YamlMap[], scene: Scene): Declared {
  if (latest(layers, 'restart') || latest(layers, 'deploy', 'restart_policy')) return 'yes';
  const swarm = ['placement', 'update_config', 'rollback_config', 'endpoint_mode', 'mode'].some((key) => latest(layers, 'deploy', key));
  return swarm || /stack|swarm/i.test(scene.file) ? 'unknown' : 'no';
}

function keepsDataOf(image: string | undefined, layers: readonly YamlMap[], scene: Scene): Declared {
  const volumes = volumesOf(layers, scene);
  // Kept in memory on purpose, or with what another service mounts.
  const inMemory = every(layers, 'tmpfs').flatMap(scalarsOf).some(({ text }) => !/^\/(tmp|run|var\/run|var\/tmp|var\/cache)(\/|:|$)/.test(text));
  if (inMemory || latest(layers, 'volumes_from')) return 'unknown';
  if (volumes.every(({ target }) => isInput.test(target))) return 'no';
  const words = [...every(layers, 'environment').flatMap((node) => [...entriesOf(node).map(({ key }) => key), ...scalarsOf(node).map(({ text }) => text)]), ...every(layers, 'command').flatMap(scalarsOf).map(({ text }) => text)];
  return latest(layers, 'build') === undefined && latest(layers, 'env_file') === undefined && keepsItsData(image, volumes.map(({ target }) => target), words) === false ? 'no' : 'yes';
}

// What a store reads when it starts: scripts, settings, certificates.
const isInput = /docker-entrypoint|initdb|\.(sql|sh|conf|cnf|ini|ya?ml|js|json|properties|xml|pem|crt|key|gz)$|\/conf(ig)?(\.d)?(\/|$)|^\/etc\/|\/certs?(\/|$)|\/scripts?(\/|$)|\.sock$/i;

function portsOf(layers: readonly YamlMap[], scene: Scene): readonly ContainerPort[] {
  const published = every(layers, 'ports').flatMap((node) => itemsOf(node).map((item) => (item.kind === 'map' ? textAt(item, 'target') : item.kind === 'scalar' ? interpolate(item.text, scene.variables).split(':').at(-1) : undefined)));
  const exposed = every(layers, 'expose').flatMap(scalarsOf).map(({ text }) => text);
  return [...published, ...exposed].flatMap((port) => (port === undefined || port === '' ? [] : [{ number: port.replace(/\/.*$/, '') }]));
}

function isDevelopment(layers: readonly YamlMap[], scene: Scene): boolean {
  const words = [latest(layers, 'entrypoint'), latest(layers, 'command')].flatMap((entry) => scalarsOf(entry?.value)).map(({ text }) => text).join(' ');
  const reloads = /(^|\s)(npm|yarn|pnpm|bun)\s+(run\s+)?(dev|develop|start:dev|watch|serve:dev)\b|--reload\b|\bnodemon\b|\brunserver\b|\bdotnet watch\b|\bflask\b.*\brun\b|\bair\b(\s|$)|\brails (s|server)\b|\bwebpack(-dev-server| serve)\b|\bvite\b|sleep (infinity|inf\b)|tail -f \/dev\/null|^\s*(\/bin\/)?(ba)?sh\s*$/.test(words);
  const program = latest(layers, 'build') !== undefined || /^(node|python|golang|ruby|php|rust|openjdk|maven|gradle)(:|$)/.test(textOf(layers, 'image') ?? '');
  const mounted = volumesOf(layers, scene).some(({ source, target }) => /^\.{1,2}(\/|$)/.test(source) && /^\/(app|usr\/src|code|workspace|workdir|src|srv|var\/www|go\/src|opt\/app|home)(\/|$)/.test(target) && !isInput.test(target));
  return reloads || (program && mounted) || entriesOf(nodeAt(layers.at(-1), 'develop')).length > 0;
}

function textOf(layers: readonly YamlMap[], key: string): string | undefined {
  const value = latest(layers, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
