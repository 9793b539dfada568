// Whether a call may be made again: by its record, its HTTP method, the request it sends, or its name.
import { once } from '../../base/once';
import type { RemoteCall } from '../concepts';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { rememberedIn, type Remembered } from './readings';
import { callOf, textOf } from './source-file';
import { thingsAt } from './things-at';

const readingName = /^(get|list|read|find|search|query|fetch|count|check|lookup|describe|exists|head|is|has)(?![a-z])/;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

export function repeatable(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  // A client may be made with a context that brings along a client made with a context, in a circle.
  return once(answers, tools, () => rememberedIn(tools.readings)).get(match, match.ref.file, () => ofOperation(match, tools)) ?? 'unknown';
}

const answers = new WeakMap<LiftTools, Remembered<Match, RemoteCall['repeatable']>>();

function ofOperation(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const rule = match.operation.repeatable ?? (match.operation.does === 'connect' ? 'yes' : undefined);
  if (rule === undefined) return ofRequest(match, tools);
  if (rule === 'reads') return readingName.test(lowerFirst(textOf(match.ref.file, callOf(match.ref).name))) ? 'yes' : 'unknown';
  if (typeof rule === 'string') return rule;
  for (const place of rule.method) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state === 'hidden') return 'unknown';
    if (keyed.state !== 'given') continue;
    const methods = tools.resolver.resolve(keyed.value).map(({ value }) => (value.kind === 'literal' ? String(value.value)
      : value.kind === 'member' ? methodNamed(value.name) : undefined));
    if (methods.includes(undefined)) return 'unknown';
    return methods.every((m) => safeMethods.has(m!.toUpperCase())) ? 'yes' : 'no';
  }
  return 'yes';
}

/** `http.MethodPost` of Go, `HttpMethod.POST` of Java. */
const methodNamed = (name: string): string | undefined => (name.startsWith('Method') ? name.slice(6) : /^[A-Z]+$/.test(name) ? name : undefined);

/** What the request object that is sent says: `client.Do(request)`. */
function ofRequest(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const places = (match.operation.through ?? []).filter((place) => place !== 'receiver');
  // A request is put together in a chain, whose earlier links may name the method: `builder.POST(body).build()`, `client.get(url).send()`.
  const earlier = match.operation.does !== 'request' ? match.receivers : places.length > 0 ? [] : match.receivers.filter(({ made }) => made?.operation.does === 'make');
  const sent = [...places.flatMap((place) => thingsAt(match, place, tools)), ...earlier];
  const given = new Set(sent.map(({ made }) => (made ? repeatable(made, tools) : 'unknown')));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : 'unknown';
}

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
