// Units of systemd, and the containers that Podman makes units of: what runs on a machine, what it needs there, and whether it is started again.
import { factsOfFile, type Change, type Declared, type Mention, type Workload } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import { connectionOf } from '../settings/connection';
import { credentialsOf } from '../settings/credential';
import { eachOnce, mentionsIn } from '../settings/mention';
import { productOf } from '../settings/product';
import { seedsOf } from '../settings/seeds';
import type { Setting } from '../settings/setting';
import { tlsWeaknessOf } from '../settings/tls';
import { runsAndEnds } from './one-shot';
import { readUnit, valueOf, valuesOf, type Unit } from './unit';

export const systemd: Artifact = { id: 'systemd', recognises, read };

function recognises(path: string, text: string): boolean {
  return (/\.service(\.in|\.j2|\.tmpl|\.template)?$/.test(path) && /^[ \t]*\[Service\]/m.test(text)) || (path.endsWith('.container') && /^[ \t]*\[Container\]/m.test(text));
}

// Units of one machine, wherever their files lie.
const scope = 'systemd';

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const unit = readUnit(text);
  // What administrators add to a unit of somebody else.
  const added = files.inFolder(`${path}.d`).filter((one) => one.endsWith('.conf'));
  const parts = [unit, ...added.map((one) => readUnit(files.text(one) ?? ''))];
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const file = path.slice(folder === '' ? 0 : folder.length + 1);
  // A template is run under many names.
  const name = file.replace(/@?\.(service|container)(\.\w+)?$/, '');
  const starters = files.inFolder(folder).filter((one) => new RegExp(`(^|/)${name.replace(/[^\w-]/g, '.')}@?\\.(timer|socket|path)(\\.\\w+)?$`).test(one));
  const settings = settingsOf(unit, path, text);
  const image = valueOf(unit, 'Container', 'Image');
  const product = productOf(image ?? name);
  const oneShot = starters.length > 0 || runsAndEnds(name, parts);
  const workload: Workload = {
    name, kind: 'system-service', scope, at: { file: path, span: unit.sections.get(image === undefined ? 'Service' : 'Container') ?? { start: 0, end: 0 } },
    ...(image === undefined ? {} : { image }), ...(product ? { product } : {}),
    replicas: {}, labels: new Map(), oneShot,
    mentions: eachOnce([...unitsNamed(unit, name, path), ...settings.flatMap(mentionsIn)]).filter((mention) => mention.name !== name),
    containers: [{
      name, at: { file: path, span: unit.sections.get('Service') ?? { start: 0, end: 0 } }, ports: [], health: 'unknown', keepsData: 'unknown', memory: { limit: 'unknown', request: 'unknown' },
      restart: restartOf(parts), fixes: { health: [], memory: [], restart: restartFix(unit, path, text) },
    }],
    fixes: { replicas: [] },
  };
  return {
    facts: factsOfFile(path, 'systemd', {
      workloads: [workload],
      connections: settings.flatMap((setting) => connectionOf(setting, new Set([name])) ?? []),
      credentials: settings.flatMap((setting) => credentialsOf(setting, name)),
      seeds: settings.flatMap((setting) => seedsOf(setting) ?? []),
      tls: settings.flatMap((setting) => tlsWeaknessOf(setting) ?? []),
    }),
    readFrom: [...starters, ...added], troubles: [],
  };
}

// Written out it counts, also where it says no.
const restartOf = (parts: readonly Unit[]): Declared => {
  const written = parts.flatMap((part) => valuesOf(part, 'Service', 'Restart')).at(-1)?.value;
  return written === undefined ? 'no' : written === '' || /[{$%@<]/.test(written) ? 'unknown' : 'yes';
};

// Behind the last command, where people look for it.
function restartFix(unit: Unit, file: string, text: string): readonly Change[] {
  const last = unit.entries.findLast(({ section, key }) => section === 'Service' && /^Exec/.test(key));
  if (!last) return [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ title: 'Start it again when it fails', edits: [{ file, span: { start: last.span.end, end: last.span.end }, newText: `${newline}Restart=on-failure${newline}RestartSec=5` }] }];
}

/** Other units that have to be up: that they are started first or with it is written in the unit. */
function unitsNamed(unit: Unit, name: string, file: string): readonly Mention[] {
  return ['Requires', 'BindsTo', 'Requisite', 'Wants', 'After'].flatMap((key) => valuesOf(unit, 'Unit', key).flatMap((entry) => (
    entry.value.split(/\s+/).filter((one) => one.endsWith('.service')).map((one) => one.replace(/(@[^.]*)?\.service$/, ''))
      .map((other) => ({ name: other, kind: 'depends-on' as const, file, span: entry.span, note: `${name} depends on ${other}` }))
  )));
}

// `Environment="A=1" "B=2" C=3`, and what stands in the command.
function settingsOf(unit: Unit, file: string, text: string): readonly Setting[] {
  const variables = ['Service', 'Container'].flatMap((section) => valuesOf(unit, section, 'Environment')).flatMap(({ valueSpan: { start, end } }) => (
    [...text.slice(start, end).matchAll(/"([A-Za-z_]\w*)=([^"]*)"|'([A-Za-z_]\w*)=([^']*)'|(?<![\w"'])([A-Za-z_]\w*)=([^\s"']\S*)/g)].flatMap((match): readonly Setting[] => {
      const key = match[1] ?? match[3] ?? match[5]!;
      const value = match[2] ?? match[4] ?? match[6] ?? '';
      const from = start + match.index + match[0].indexOf('=') + 1;
      return value === '' ? [] : [{ key, value, at: { file, span: { start: from, end: from + value.length } }, raw: value }];
    })
  ));
  const commands = valuesOf(unit, 'Service', 'ExecStart').map(({ value, valueSpan }): Setting => ({ key: 'command', value, at: { file, span: valueSpan }, raw: text.slice(valueSpan.start, valueSpan.end) }));
  return [...variables, ...commands];
}
