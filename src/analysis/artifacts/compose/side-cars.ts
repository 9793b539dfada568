// Side-cars of Dapr beside services of Compose: one that shares the network of a service is a part of it, and not a thing of its own.
import type { Mention, Workload } from '../../concepts';
import { scalarsOf, type YamlMap } from '../yaml/node';
import { latest } from './layers';

/** The workloads without side-cars, whose services go by their ids and call whom they call. */
export function withSideCars(workloads: readonly Workload[], layersOf: ReadonlyMap<string, readonly YamlMap[]>): readonly Workload[] {
  const beside = new Map<string, { readonly id: string | undefined; readonly mentions: readonly Mention[] }>();
  const names = new Set(workloads.map(({ name }) => name));
  const left = workloads.filter(({ name, image, mentions }) => {
    const layers = layersOf.get(name) ?? [];
    const words = (key: string): readonly string[] => scalarsOf(latest(layers, key)?.value).flatMap(({ text }) => text.split(/\s+/));
    const service = /^service:(.+)$/.exec(words('network_mode')[0] ?? '')?.[1];
    if (service === undefined || !names.has(service) || image === undefined || !/(^|\/)daprd(:|@|$)/.test(image)) return true;
    const command = words('command');
    const at = command.findIndex((word) => /^--?app-id$/.test(word));
    beside.set(service, { id: at < 0 ? undefined : command[at + 1], mentions: mentions.filter((mention) => mention.name !== service) });
    return false;
  });
  return left.map((workload) => {
    const sideCar = beside.get(workload.name);
    if (!sideCar) return workload;
    const { id, mentions } = sideCar;
    const known = new Set([workload.name, ...workload.mentions.map(({ name }) => name)]);
    return {
      ...workload,
      ...(id === undefined || id.toLowerCase() === workload.name ? {} : { aliases: [...workload.aliases ?? [], id.toLowerCase()] }),
      mentions: [...workload.mentions, ...mentions.filter(({ name }) => !known.has(name))],
    };
  });
}
