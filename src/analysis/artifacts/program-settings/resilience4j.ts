// Retries of Resilience4j that settings arrange: how often, and after which pauses, for every method that asks for one by name.
// https://resilience4j.readme.io/docs/getting-started-3#configuration
import type { Pause, Retry } from '../../concepts';
import type { Setting } from '../settings/setting';

const key = /^resilience4j\.retry\.(?<group>instances|backends|configs)\.(?<name>[\w-]+)\.(?<option>[\w-]+)$/i;

/** Options as the documentation names them, whichever way they are spelt: `maxAttempts`, `max-attempts`. */
interface Written {
  readonly first: Setting;
  readonly options: ReadonlyMap<string, Setting>;
}

export function resilienceRetriesIn(settings: readonly Setting[]): readonly Retry[] {
  const written = new Map<string, { first: Setting; options: Map<string, Setting> }>();
  for (const setting of settings) {
    const { group, name, option } = key.exec(setting.key)?.groups ?? {};
    if (group === undefined) continue;
    const id = `${group.toLowerCase() === 'configs' ? 'configs' : 'instances'} ${name}`;
    const known = written.get(id) ?? { first: setting, options: new Map<string, Setting>() };
    known.options.set(option!.replace(/-/g, '').toLowerCase(), setting);
    written.set(id, known);
  }
  return [...written].flatMap(([id, own]) => {
    const [group, name] = id.split(' ');
    return group === 'instances' ? retryOf(name!, own, written.get(`configs ${own.options.get('baseconfig')?.value ?? 'default'}`)) : [];
  });
}

// Three attempts half a second apart, unless told otherwise.
function retryOf(name: string, own: Written, base: Written | undefined): readonly Retry[] {
  const option = (of: string): Setting | undefined => own.options.get(of) ?? base?.options.get(of);
  const attempts = Number(option('maxattempts')?.value ?? option('maxretryattempts')?.value ?? 3);
  const pause = pauseOf(option);
  if (!Number.isInteger(attempts) || !pause) return [];
  return [{ at: (option('waitduration') ?? own.first).at, form: 'setting', name: `resilience4j.retry.instances.${name}`, attempts, pause, calls: [] }];
}

/** Undefined where it cannot be told. */
function pauseOf(option: (of: string) => Setting | undefined): Pause | undefined {
  const isOn = (of: string): boolean => option(of) !== undefined && option(of)!.value !== 'false';
  if (isOn('enableexponentialbackoff') || isOn('exponentialbackoffmultiplier')) return { growth: 'growing' };
  if (isOn('enablerandomizedwait')) return { growth: 'random' };
  if (option('intervalfunction') ?? option('intervalbifunction')) return undefined;
  const seconds = secondsOf(option('waitduration')?.value ?? '500ms');
  return seconds === undefined ? undefined : seconds === 0 ? { growth: 'none' } : { growth: 'fixed', seconds };
}

/** `500ms`, `2s`, `1m`, `PT0.5S`; a number alone counts milliseconds. */
function secondsOf(text: string): number | undefined {
  const [, amount, unit] = /^(?:PT)?([\d.]+)\s*(ms|s|m)?$/i.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * ({ ms: 0.001, s: 1, m: 60 }[unit?.toLowerCase() ?? 'ms'] ?? 0.001);
}
