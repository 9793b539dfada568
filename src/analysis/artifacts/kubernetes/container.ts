// What a container is given: environment, arguments, and the ConfigMaps and Secrets it reads.
import type { Workload } from '../../concepts';
import { hole, type Setting } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../yaml/node';

/** Environment values and arguments, with `$(NAME)` filled in from the environment before it. */
export function settingsOf(container: YamlNode, text: string): readonly Setting[] {
  const environment = new Map<string, string>();
  const fromEnvironment = itemsOf(nodeAt(container, 'env')).flatMap((variable) => {
    const key = textAt(variable, 'name');
    const value = nodeAt(variable, 'value');
    if (key === undefined || value?.kind !== 'scalar' || value.empty) return [];
    const filled = fillIn(value.text, environment);
    environment.set(key, filled);
    return [{ key, value: filled, at: value.at, raw: rawOf(value, text), ...(filled === value.text ? shownIn(value) : {}) }];
  });
  return [...fromEnvironment, ...['command', 'args'].flatMap((key) => fromArguments(nodeAt(container, key), environment, text))];
}

/** A value written in a manifest, as a setting. */
export function settingOf(key: string, value: YamlScalar, text: string): Setting {
  return { key, value: value.text, at: value.at, raw: rawOf(value, text), ...shownIn(value) };
}

/** ConfigMaps and Secrets by name, with the key where only one is read. */
export function referencesOf(container: YamlNode): NonNullable<Workload['reads']> {
  const whole = itemsOf(nodeAt(container, 'envFrom')).map((source) => ({ name: textAt(source, 'configMapRef', 'name') ?? textAt(source, 'secretRef', 'name') }));
  const single = itemsOf(nodeAt(container, 'env')).map((variable) => {
    const from = nodeAt(variable, 'valueFrom', 'configMapKeyRef') ?? nodeAt(variable, 'valueFrom', 'secretKeyRef');
    return { name: textAt(from, 'name'), key: textAt(from, 'key') };
  });
  return [...whole, ...single].flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ name, ...rest } as { name: string; key?: string }]));
}

// A flag names the value behind it: `--broker kafka:9092`, `--broker=kafka:9092`.
function fromArguments(node: YamlNode | undefined, environment: ReadonlyMap<string, string>, text: string): readonly Setting[] {
  let flag: string | undefined;
  return scalarsOf(node).map((scalar) => {
    const [, named, value] = /^(-{1,2}[\w.-]+)=([\s\S]*)$/.exec(scalar.text) ?? [];
    const key = named ?? flag ?? 'command';
    flag = named === undefined && /^-{1,2}[\w.-]+$/.test(scalar.text) ? scalar.text : undefined;
    return { key, value: fillIn(value ?? scalar.text, environment), at: scalar.at, raw: rawOf(scalar, text) };
  });
}

// `$$(NAME)` is left as it is; a name that is not set before reads as a hole.
function fillIn(value: string, environment: ReadonlyMap<string, string>): string {
  return value.replace(/(\$?)\$\(([\w.-]+)\)/g, (whole, escaped: string, name: string) => (escaped ? whole.slice(1) : environment.get(name) ?? hole));
}

const shownIn = ({ shown }: YamlScalar): Pick<Setting, 'shown'> => (shown ? { shown } : {});

function rawOf(scalar: YamlScalar, text: string): string {
  return text.slice(scalar.at.span.start, scalar.at.span.end);
}
