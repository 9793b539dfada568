// What a team declares because no file shows it: it joins the facts that rules ask for, with the words of the team as evidence.
import type { Clue, Connection, Facts, Policy, ProjectFacts, RemoteCall, Retry } from '../concepts';
import type { Configuration, Declared } from './configuration';
import { configurationFileName } from './configuration-file';

/** The same project, as the team knows it. */
export function asDeclared<P extends ProjectFacts>(project: P, { declared }: Pick<Configuration, 'declared'>): P {
  const { encryption, rateLimit, clients, idempotent } = declared;
  if (encryption === undefined && rateLimit === undefined && clients === undefined && idempotent === undefined) return project;
  const cover = (call: RemoteCall): RemoteCall => coveredCall(call, declared);
  return {
    ...project,
    ...(encryption === undefined ? {} : { connectionsIn: (file: string) => project.connectionsIn(file).map((connection) => encrypted(connection, encryption)) }),
    ...(rateLimit === undefined ? {} : { limiter: (format: string) => project.limiter(format) ?? clueOf(rateLimit) }),
    ...(clients === undefined ? {} : {
      of: (file: string) => factsAsDeclared(project.of(file), declared),
      callsThrough: (client) => project.callsThrough(client).map(cover),
      serviceCalls: (file) => project.serviceCalls(file).map((one) => ({ ...one, call: cover(one.call) })),
    } satisfies Partial<ProjectFacts>),
    ...(idempotent === undefined ? {} : { retries: (file: string) => project.retries(file).map((retry) => repeatable(retry, idempotent)) }),
  };
}

/** The facts of one file, as the team knows them. */
export function factsAsDeclared(facts: Facts, declared: Declared): Facts {
  if (declared.clients === undefined || facts.calls.length === 0) return facts;
  return { ...facts, calls: facts.calls.map((call) => coveredCall(call, declared)) };
}

/** What the team says about a call, by the file it or its client stands in, or by its name; undefined if nothing. */
export function declarationFor({ at, name, client }: Pick<RemoteCall, 'at' | 'name' | 'client'>, { clients = {} }: Declared): Declaration | undefined {
  const entry = Object.entries(clients).find(([key]) => isMeant(key, name, [at.file, ...(client ? [client.at.file] : [])]));
  return entry?.[1];
}

export type Declaration = NonNullable<Declared['clients']>[string];

/** What encrypts traffic between the services of a cluster says nothing about hosts outside of it. */
export const isCovered = (connection: Connection): boolean => connection.transport === 'plaintext' && connection.address?.reach === 'cluster';

/** By a path, with or without extension, from anywhere in it: `src/http/client`; by a name: `apiClient` means `this.apiClient.get`. */
function isMeant(key: string, name: string, files: readonly string[]): boolean {
  const path = key.replace(/^\.?\//, '').replace(/\.\w+$/, '');
  const inFile = key.includes('/') && files.some((file) => `/${file.replace(/\.\w+$/, '')}`.endsWith(`/${path}`) || `/${file}`.includes(`/${path}/`));
  return inFile || `.${name}.`.includes(`.${key}.`);
}

function coveredCall(call: RemoteCall, declared: Declared): RemoteCall {
  const declaration = declarationFor(call, declared);
  if (!declaration) return call;
  const { deadline, retry } = declaration;
  return {
    ...call,
    ...(deadline === undefined || call.deadline.state === 'set' ? {} : { deadline: setBy(deadline, secondsIn(deadline)) }),
    ...(retry === undefined || call.retry.state === 'set' ? {} : { retry: setBy(retry) }),
  };
}

const setBy = (words: string, seconds?: number): Policy => ({ state: 'set', value: words, ...(seconds === undefined ? {} : { seconds }), clues: [clueOf(words)] });

/** `2 s`, `500 ms`, `two attempts of 3 seconds` as far as one length stands there. */
function secondsIn(words: string): number | undefined {
  const lengths = [...words.matchAll(/(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?|min|minutes?)\b/gi)];
  if (lengths.length !== 1) return undefined;
  const unit = lengths[0]![2]!.toLowerCase();
  return Number(lengths[0]![1]) * (/^mi?l|^ms/.test(unit) ? 0.001 : unit.startsWith('m') ? 60 : 1);
}

function repeatable(retry: Retry, idempotent: Readonly<Record<string, string>>): Retry {
  const isDeclared = (name: string, file: string): boolean => Object.keys(idempotent).some((key) => isMeant(key, name, [file, retry.at.file]));
  return { ...retry, calls: retry.calls.map((call) => (call.repeatable === 'no' && isDeclared(call.name, call.at.file) ? { ...call, repeatable: 'yes' } : call)) };
}

function encrypted(connection: Connection, words: string): Connection {
  return isCovered(connection) ? { ...connection, transport: 'tls', because: 'option', note: `declared: ${words}` } : connection;
}

const clueOf = (words: string): Clue => ({ file: configurationFileName, span: { start: 0, end: 0 }, note: `declared: ${words}` });
