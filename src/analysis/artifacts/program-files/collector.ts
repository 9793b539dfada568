// Configuration of the OpenTelemetry Collector: whom its exporters send to, and with what care. https://opentelemetry.io/docs/collector/configuration/
import { reachOf, type Address, type Connection, type Policy, type Protocol, type RemoteCall } from '../../concepts';
import { hole, type Setting } from '../settings/setting';
import { hostOf } from '../settings/url';

export interface CollectorReading {
  /** Settings of exporters that some pipeline sends to. */
  readonly exporting: readonly Setting[];
  /** Settings about TLS that change nothing: without TLS there is nothing to check, and what is collected near by is asked with certificates that the node made itself. */
  readonly idle: readonly Setting[];
  /** Connections that an option or a default of an exporter leaves in plaintext. */
  readonly connections: readonly Connection[];
  /** Sending of exporters whose retries or time limit are switched off. */
  readonly calls: readonly RemoteCall[];
}

// What speaks gRPC is encrypted unless told otherwise; what speaks HTTP says so by its scheme.
const grpc = /^(otlp|otlp_grpc|jaeger|opencensus)(\/|$)/;

/** Undefined for settings that are no collector's. Keys are dotted: `exporters.otlp.endpoint`. */
export function collectorIn(settings: readonly Setting[]): CollectorReading | undefined {
  const used = new Set(settings.flatMap(({ key, value }) => (/^service\.pipelines\.[^.]+\.exporters$/.test(key) ? [value] : [])));
  if (used.size === 0) return undefined;
  const exporting = settings.filter(({ key }) => used.has(exporterOf(key) ?? ''));
  const names = [...used].filter((name) => exporting.some(({ key }) => exporterOf(key) === name));
  const of = (name: string, option: string): Setting | undefined => exporting.find(({ key }) => key === `exporters.${name}.${option}`);
  return {
    exporting,
    idle: settings.filter(({ key }) => /insecure_skip_verify$/.test(key) && (key.startsWith('receivers.') || isPlain(exporterOf(key) ?? '', of))),
    connections: names.flatMap((name) => plaintextOf(name, (option) => of(name, option)) ?? []),
    calls: names.flatMap((name) => careless(name, (option) => of(name, option)) ?? []),
  };
}

const isPlain = (name: string, of: (name: string, option: string) => Setting | undefined): boolean => of(name, 'tls.insecure')?.value === 'true' || of(name, 'endpoint')?.value.startsWith('http://') === true;

const exporterOf = (key: string): string | undefined => /^exporters\.([^.]+)(\.|$)/.exec(key)?.[1];

type OptionOf = (option: string) => Setting | undefined;

function plaintextOf(name: string, of: OptionOf): Connection | undefined {
  if (!grpc.test(name)) return undefined;
  const insecure = of('tls.insecure') ?? of('insecure');
  const endpoint = of('endpoint');
  if (insecure?.value !== 'true' || !endpoint || endpoint.value.startsWith('https://')) return undefined;
  const address = addressOf(endpoint);
  return {
    at: insecure.at, name: `exporters.${name}: insecure`, protocol: 'grpc', transport: 'plaintext', because: 'option', ...(address ? { address } : {}),
    note: `\`insecure: true\` switches TLS off for the exporter ${name}`, fixes: [],
  };
}

/** Undefined where the variable that holds it is not known. */
function addressOf({ value, at }: Setting): Address | undefined {
  const { name } = hostOf(value.replace(/^[a-z]+:\/\//, '').split('/')[0]!);
  return name === undefined || /[${]/.test(value) || value.includes(hole) ? undefined : { host: name, reach: reachOf(name), at, text: value };
}

// Both are on unless switched off: five retrying minutes, five seconds for each attempt.
function careless(name: string, of: OptionOf): RemoteCall | undefined {
  const retry = of('retry_on_failure.enabled');
  const timeout = of('timeout');
  const never = retry?.value === 'false';
  const endless = timeout !== undefined && /^0[a-z]*$/.test(timeout.value);
  const endpoint = of('endpoint') ?? of('brokers');
  if ((!never && !endless) || !endpoint) return undefined;
  const off: Policy = { state: 'unset', explicit: true, by: 'call', clues: [] };
  const set = (value: string): Policy => ({ state: 'set', value, clues: [] });
  const protocol: Protocol = grpc.test(name) ? 'grpc' : name.startsWith('kafka') ? 'kafka' : 'http';
  const address = addressOf(endpoint);
  return {
    at: (never ? retry : timeout!).at, name: `exporters.${name}`, library: 'OpenTelemetry Collector', protocol, purpose: 'request', repeatable: 'yes', ...(address ? { address } : {}),
    deadline: endless ? off : set('5 s'), retry: never ? off : set('5 minutes'), inBrowser: false, byHand: false,
    fixes: { deadline: [], retry: never ? [{ title: `Let exporters.${name} try again`, edits: [{ ...retry.at, newText: 'true' }] }] : [] },
  };
}
