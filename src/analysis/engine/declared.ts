// What a team declares because no file shows it: it joins the facts that rules ask for, with the words of the team as evidence.
import type { Clue, Connection, ProjectFacts } from '../concepts';
import type { Configuration } from './configuration';
import { configurationFileName } from './configuration-file';

/** The same project, as the team knows it. */
export function asDeclared<P extends ProjectFacts>(project: P, { declared }: Pick<Configuration, 'declared'>): P {
  const { encryption, rateLimit } = declared;
  if (encryption === undefined && rateLimit === undefined) return project;
  return {
    ...project,
    ...(encryption === undefined ? {} : { connectionsIn: (file: string) => project.connectionsIn(file).map((connection) => encrypted(connection, encryption)) }),
    ...(rateLimit === undefined ? {} : { limiter: (format: string) => project.limiter(format) ?? clueOf(rateLimit) }),
  };
}

/** What encrypts traffic between the services of a cluster says nothing about hosts outside of it. */
export const isCovered = (connection: Connection): boolean => connection.transport === 'plaintext' && connection.address?.reach === 'cluster';

function encrypted(connection: Connection, words: string): Connection {
  return isCovered(connection) ? { ...connection, transport: 'tls', because: 'option', note: `declared: ${words}` } : connection;
}

const clueOf = (words: string): Clue => ({ file: configurationFileName, span: { start: 0, end: 0 }, note: `declared: ${words}` });
