// What a Compose service opens: ports of stores and brokers on every interface, the socket of the container engine, the machine itself.
import type { Change, Exposure, Grant, Workload } from '../../concepts';
import { filtersSocket, isEngineSocket, managesContainers } from '../settings/container-engine';
import { isSystemFolder, isUnconfined, ownsMachine } from '../settings/host-access';
import { openConsole } from '../settings/open-store';
import { isForNeighbours, servedOn } from '../settings/product';
import { hole } from '../settings/setting';
import { insertFirst } from '../yaml/edit';
import { itemsOf, scalarsOf, textAt, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';
import { interpolate } from './interpolate';
import { every, latest } from './layers';
import type { Scene } from './settings';
import { volumesOf } from './volumes';

export function exposuresOf(workload: Workload, layers: readonly YamlMap[], scene: Scene): readonly Exposure[] {
  if (workload.onDemand || workload.oneShot) return [];
  return [...portsOf(workload, layers, scene), ...socketsOf(workload, layers, scene)].filter(({ at }) => at.file === scene.file);
}

/** A privileged service, unless it runs an engine of its own or measures the machine. */
export function grantsOf(workload: Workload, layers: readonly YamlMap[], scene: Scene): readonly Grant[] {
  if (workload.onDemand || /dind|kindest|k3s|rancher|sysbox|systemd|buildkit/i.test(workload.image ?? '') || workload.product?.role === 'telemetry') return [];
  const privileged = latest(layers, 'privileged');
  if (privileged?.value.kind === 'scalar' && privileged.value.text === 'true') return privileged.keyAt.file === scene.file ? [{ at: privileged.keyAt, name: workload.name, kind: 'machine', clues: [] }] : [];
  return hostOf(workload, layers, scene).filter(({ at }) => at.file === scene.file).slice(0, 1);
}

// Agents watch the machine; what is only read gives nothing away that a program would need to own it.
function hostOf({ name, image = '' }: Workload, layers: readonly YamlMap[], scene: Scene): readonly Grant[] {
  if (/exporter|cadvisor|agent|netdata|datadog|glances|portainer/i.test(`${image} ${name}`)) return [];
  const grant = (at: Grant['at'], written: string): Grant => ({ at, name, kind: 'host', written, clues: [] });
  const shared = ['pid', 'ipc', 'network_mode'].flatMap((key) => {
    const entry = latest(layers, key);
    return entry?.value.kind === 'scalar' && entry.value.text === 'host' ? [grant(entry.keyAt, `${key}: host`)] : [];
  });
  return [
    ...every(layers, 'cap_add').flatMap(scalarsOf).filter(({ text }) => ownsMachine(text)).map(({ at, text }) => grant(at, text)),
    ...shared,
    ...volumesOf(layers, scene).filter(({ source, readOnly }) => !readOnly && isSystemFolder(source)).map(({ at, source }) => grant(at, source)),
    ...every(layers, 'security_opt').flatMap(scalarsOf).filter(({ text }) => isUnconfined(text)).map(({ at, text }): Grant => ({ at, name, kind: 'loosened', written: text, clues: [] })),
  ];
}

// All ports of a service are one cause: the first stands for them.
function portsOf(workload: Workload, layers: readonly YamlMap[], scene: Scene): readonly Exposure[] {
  const open = every(layers, 'ports').flatMap(itemsOf).filter((item) => item.at.file === scene.file && isOpen(item, scene));
  const stores = forNeighbours(workload, open, scene);
  const { title, items } = stores.items.length > 0 ? stores : forDebuggers(layers, open, scene);
  const [first, ...others] = items;
  if (!first) return [];
  const edits = items.flatMap((item) => behindLoopback(item, scene));
  const fixes: readonly Change[] = edits.length === items.length ? [{ title: `Let only this machine reach ${workload.name}`, edits }] : [];
  return [{
    at: first.at, name: workload.name, kind: 'port', product: title, written: writtenOf(first),
    clues: others.map((item) => ({ ...item.at, note: `${writtenOf(item)} is published as well` })), fixes,
  }];
}

// All of them where the service is a store or a console; of what nobody knows, those that only a store listens on.
function forNeighbours({ product, image }: Workload, open: readonly YamlNode[], scene: Scene): { readonly title: string; readonly items: readonly YamlNode[] } {
  // What is wrong with a console that has no login is told where that is.
  const title = product?.title ?? '';
  if (isForNeighbours(product) || (title === 'console' && openConsole(image, []) === undefined)) return { title, items: open };
  // A router listens where it is told to.
  const served = product || /(^|\/)(traefik|nginx|haproxy|envoy|caddy|kong)(-\w+)*(:|@|$)/.test(image ?? '') ? [] : open.map((item) => ({ item, title: servedOn(innerPort(item, scene)) })).filter(({ title }) => title !== undefined);
  return { title: served[0]?.title ?? '', items: served.map(({ item }) => item) };
}

// A debugger runs whatever it is sent, and asks nobody who he is.
function forDebuggers(layers: readonly YamlMap[], open: readonly YamlNode[], scene: Scene): { readonly title: string; readonly items: readonly YamlNode[] } {
  const told = ['command', 'entrypoint', 'environment'].flatMap((key) => every(layers, key)).flatMap(scalarsOf).map(({ text }) => text).join(' ');
  const [java, node] = [/(?:\b|Xrun)jdwp[=:]\S*\baddress=(?:[\w.*]*:)?(\d{2,5})\b/.exec(told)?.[1], /--inspect(?:-brk)?=(?:0\.0\.0\.0:)?(\d{2,5})\b/.exec(told)?.[1]];
  const items = open.filter((item) => [java, node].includes(innerPort(item, scene)));
  return { title: java === undefined ? 'the debugger of Node.js' : 'the debugger of Java', items };
}

function innerPort(item: YamlNode, scene: Scene): string {
  return item.kind === 'scalar' ? interpolate(item.text, scene.variables).replace(/\/\w+$/, '').split(':').at(-1)! : textAt(item, 'target') ?? '';
}

function writtenOf(item: YamlNode): string {
  return item.kind === 'scalar' ? item.text : `${textAt(item, 'published') ?? ''}:${textAt(item, 'target') ?? ''}`;
}

function isOpen(item: YamlNode, scene: Scene): boolean {
  if (item.kind === 'map') return textAt(item, 'published') !== undefined && textAt(item, 'host_ip') === undefined;
  if (item.kind !== 'scalar' || item.empty) return false;
  const parts = interpolate(item.text, scene.variables).replace(/\/\w+$/, '').split(':');
  // With two parts the first is a port; with three it is an address, and what stands in a variable is not known.
  if (parts.length === 1) return /^\d+(-\d+)?$/.test(parts[0]!);
  if (parts.length === 2) return new RegExp(`^(\\d+(-\\d+)?|${hole})$`).test(parts[0]!);
  return parts.length === 3 && (parts[0] === '0.0.0.0' || parts[0] === '*');
}

function behindLoopback(item: YamlNode, scene: Scene) {
  if (item.kind === 'map') return insertFirst(scene.text, item, ['host_ip: 127.0.0.1']) ?? [];
  const { at, text } = item as YamlScalar;
  const start = at.span.start + (/^["']/.test(scene.text.slice(at.span.start, at.span.end)) ? 1 : 0);
  const [, everywhere = ''] = /^(0\.0\.0\.0:)/.exec(text) ?? [];
  if (everywhere === '' && !/^[^:]+:[^:]+$/.test(text)) return [];
  return [{ file: at.file, span: { start, end: start + everywhere.length }, newText: '127.0.0.1:' }];
}

function socketsOf(workload: Workload, layers: readonly YamlMap[], scene: Scene): readonly Exposure[] {
  const said = `${workload.image ?? ''} ${workload.name}`;
  const socket = volumesOf(layers, scene).find(({ source }) => isEngineSocket(source));
  if (!socket || filtersSocket(said)) return [];
  const needed = managesContainers(said) || workload.product?.role === 'telemetry' || workload.product?.role === 'stand-in';
  return [{ at: socket.at, name: workload.name, kind: 'socket', written: socket.source, ...(needed ? { needed } : {}), clues: [], fixes: [] }];
}
