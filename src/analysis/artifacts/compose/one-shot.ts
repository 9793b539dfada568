// Which Compose services run and end, and which run only when somebody asks for them.
import { itemsOf, scalarsOf, textAt, type YamlMap, type YamlNode } from '../yaml/node';
import { every, latest } from './layers';

/** True if the service does one thing and ends, or from then on only waits: a migration, a seed, a job. `awaited`: another waits until it has completed; `dockerfile`: what it is built from. */
export function isOneShot(name: string, layers: readonly YamlMap[], awaited: boolean, dockerfile?: string): boolean {
  if (awaited) return true;
  const mode = textOf(layers, 'deploy', 'mode');
  if (mode === 'replicated-job' || mode === 'global-job') return true;
  if (textOf(layers, 'deploy', 'restart_policy', 'condition') === 'none') return true;
  if (every(layers, 'ports').length === 0 && ['command', 'entrypoint'].some((key) => /(^|\s)(tail -f \/dev\/null|sleep (infinity|inf))$/.test(lastCommand(latest(layers, key)?.value)))) return true;
  const restart = textOf(layers, 'restart');
  if (restart === 'always' || restart === 'unless-stopped' || every(layers, 'ports').length > 0 || latest(layers, 'healthcheck')) return false;
  return restart === 'no' || endsByItself(latest(layers, 'command')?.value) || endsByItself(latest(layers, 'entrypoint')?.value) || bringsFilesOnly(dockerfile) || oneShotName.test(name);
}

/** True if all its profiles are for development, tests or tools: it is not started with the system. */
export function isOnDemand(layers: readonly YamlMap[]): boolean {
  const profiles = latest(layers, 'profiles')?.value;
  return itemsOf(profiles).length > 0 && scalarsOf(profiles).every((profile) => idleProfile.test(profile.text));
}

/** Services that say nothing but which volume they fill, by name with what waits for them: `{ image: acme/plugins, volumes: [plugins:/plugins] }`. */
export function bringingFiles(services: readonly { readonly name: string; readonly layers: readonly YamlMap[] }[], volumesOf: (layers: readonly YamlMap[]) => readonly string[]): ReadonlySet<string> {
  return new Set(services.flatMap(({ name, layers }) => {
    const volumes = layers.every(saysNothingElse) ? volumesOf(layers) : [];
    const filled = volumes.length > 0 && services.some((one) => every(one.layers, 'depends_on').some((node) => namesIn(node).includes(name)) && volumesOf(one.layers).some((volume) => volumes.includes(volume)));
    return filled ? [name] : [];
  }));
}

const saysNothingElse = (layer: YamlMap): boolean => [...layer.entries.keys()].every((key) => key === 'image' || key === 'build' || key === 'volumes' || key === 'container_name');

const namesIn = (node: YamlNode): readonly string[] => (node.kind === 'map' ? [...node.entries.keys()] : scalarsOf(node).map(({ text }) => text));

/** Names of services that others wait for with `service_completed_successfully`. */
export function completedFirst(dependencies: readonly YamlNode[]): readonly string[] {
  return dependencies.flatMap((node) => (node.kind === 'map' ? [...node.entries.values()] : []))
    .filter((entry) => textAt(entry.value, 'condition') === 'service_completed_successfully')
    .map((entry) => entry.key);
}

const oneShotName = /(^|[-_])(migrate|migrations?|migrator|seed|seeder|seeds|init|initdb|setup|loader|bootstrap|topics|buckets)$|^(init|setup|create|wait)[-_]/;

const idleProfile = /^(dev|develop|development|debug|tests?|testing|tools?|e2e|ci|local|manual|seeds?|init|setup|migrations?|load-?test|bench\w*|docs?|cli|admin|examples?|demo)$/;

// Only the last command of a shell line decides: `migrate && serve` serves.
function lastCommand(command: YamlNode | undefined): string {
  const words = scalarsOf(command).map((part) => part.text).join(' ');
  return words.split(/&&|;|\n|\|\||\bfi\b/).map((part) => part.trim()).filter(Boolean).at(-1) ?? '';
}

// An image that ends at once, or copies what is in it, is there for its files.
function bringsFilesOnly(dockerfile: string | undefined): boolean {
  const [, words = ''] = [...(dockerfile ?? '').matchAll(/^\s*(?:CMD|ENTRYPOINT)\s+(.+)$/gim)].at(-1) ?? [];
  const last = words.replace(/[[\]",]+/g, ' ').split(/&&|;/).at(-1)!.trim();
  return /^(?:(?:\/bin\/)?(?:ba)?sh\s+-c\s+)?(?:\S*\/)?(?:true$|(?:cp|mv|rsync)\s)/.test(last);
}

function endsByItself(command: YamlNode | undefined): boolean {
  const last = lastCommand(command).replace(/^(?:\S*\/)?(?:ba|a)?sh\s+-l?c\s+["']?/, '');
  return /(^|[\s:/])(migrate|migration:run|db:migrate|db:seed|seed|collectstatic|upgrade head|db upgrade|create-topics|createsuperuser)(\s|$|["'])/.test(last)
    // A client that is handed what to do.
    || /^(?:-l?c\s+)?(?:\S*\/)?(mysql|mariadb|psql|mongo|mongosh|redis-cli|cqlsh|clickhouse-client)\s(.*\s)?(<|-[efc]|--(eval|file|execute|command|query))(\s|=|$)/.test(last)
    // Builds and installs.
    || /^(?:\S*\/)?(?:(?:npm|yarn|pnpm|bun)\s+)?(?:run\s+)?(?:(?:install|ci)\b|build(?![\w:-]*(?:watch|dev|serve|start))[\w:-]*$)/.test(last)
    || /^(\S*\/)?(cp|chown|chmod|mkdir|true$|mc|kafka-topics(\.sh)?|sleep \d+$|echo|wait-for-it(\.sh)?$)\b/.test(last);
}

function textOf(layers: readonly YamlMap[], ...path: readonly string[]): string | undefined {
  const value = latest(layers, ...path)?.value;
  return value?.kind === 'scalar' && !value.empty ? value.text : undefined;
}
