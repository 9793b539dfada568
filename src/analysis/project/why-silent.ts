// Why nothing is reported about a call: a sentence for each policy, from the clues that facts carry. It judges nothing itself.
import { contains, type Span } from '../../base/span';
import type { Connection, Facts, NetworkClient, Policy, Query, RemoteCall, Silence, SilenceReason, Site } from '../concepts';
import type { Call } from '../program';
import type { LiftTools } from './lift';
import { short } from './policies';
import { siteOf, textOf, type SourceFile } from './source-file';
import { whyUnknown } from './why-unknown';

export interface SilenceTools extends LiftTools {
  /** A place as people write it: `client.go:14`. */
  placeOf(site: Site): string;
}

/**
 * About the call at a place: the innermost around it that something is known of, or else the innermost. For a stretch of text, about
 * every known call whose name stands there. Empty where no call stands.
 */
export function whySilent(file: SourceFile, facts: Facts, asked: Span, tools: SilenceTools): readonly Silence[] {
  const known = new Map([...facts.clients, ...(facts.queries ?? []), ...facts.calls].map((fact) => [key(fact.at.span), fact]));
  const { calls } = file.program;
  const around = calls.filter(({ at }) => contains(at, asked)).sort((a, b) => length(a.at) - length(b.at));
  const innermost = around[0];
  const named = asked.start === asked.end ? [] : calls.filter(({ name }) => contains(asked, name));
  const there = named.length > 0 ? named : around.filter(({ fn }) => fn === innermost!.fn);
  const described = there.filter(({ at }) => known.has(key(at)));
  if (described.length > 0) return (named.length > 0 ? described : described.slice(0, 1)).map(({ at }) => explain(known.get(key(at))!, facts, tools));
  // A step in the middle of a chain over several lines: what the chain ends in is what was meant.
  const ending = around.find(({ at, callee }) => known.has(key(at)) && named.some(({ name }) => contains(callee.at, name)));
  if (ending) return [explain(known.get(key(ending.at))!, facts, tools)];
  const other = named.length > 0 ? named.reduce((a, b) => (length(b.at) > length(a.at) ? b : a)) : innermost;
  return other ? [undescribed(file, other, tools)] : [];
}

const length = ({ start, end }: Span): number => end - start;
const key = ({ start, end }: Span): string => `${start} ${end}`;

type Described = RemoteCall | NetworkClient | Query;

function explain(fact: Described, facts: Facts, tools: SilenceTools): Silence {
  const base = { subject: fact.name, at: fact.at };
  if ('purpose' in fact) {
    const connection = facts.connections.find(({ at }) => same(at, fact.at) || (fact.address && same(at, fact.address.at)) || (at.file === fact.at.file && contains(fact.at.span, at.span)));
    const sites = [fact.at, ...(fact.client ? [fact.client.at] : []), ...(connection ? [connection.at] : [])];
    return { ...base, sites, reasons: [deadlineOf(fact, tools), retryOf(fact, tools), encryptionOf(fact, connection, tools)] };
  }
  if ('carries' in fact) {
    const ofClient = (about: 'deadline' | 'retry'): SilenceReason => ofPolicy(about, fact[about], tools, 'None is set here; each call through it may set its own.');
    return { ...base, sites: [fact.at], reasons: (['deadline', 'retry'] as const).filter((about) => fact.carries[about] && !isUndescribed(fact[about])).map(ofClient) };
  }
  return { ...base, sites: [fact.at], reasons: [reason('call', 'It asks over a connection that is open already: deadline, retries and encryption belong to where that is opened.')] };
}

function deadlineOf(call: RemoteCall, tools: SilenceTools): SilenceReason {
  const nearby = call.address?.reach === 'socket' ? 'None is asked for: it never leaves this machine.' : undefined;
  return ofPolicy('deadline', call.deadline, tools, nearby ?? lacking(call, 'deadline', tools));
}

function retryOf(call: RemoteCall, tools: SilenceTools): SilenceReason {
  const needless = noRetryNeeded(call);
  if (needless !== undefined && isUndescribed(call.retry)) return reason('retry', needless);
  return ofPolicy('retry', call.retry, tools, needless ?? lacking(call, 'retry', tools));
}

function noRetryNeeded({ repeatable, address }: RemoteCall): string | undefined {
  if (repeatable === 'no') return 'None is asked for: repeating it could do something twice.';
  if (repeatable === 'unknown') return 'None is asked for: it cannot be seen whether repeating it is safe.';
  if (address?.reach === 'loopback' || address?.reach === 'socket') return 'None is asked for: it never leaves this machine.';
  if (address?.reach === 'origin') return 'None is asked for: it runs in a browser, whose user can reload.';
  return undefined;
}

function lacking({ client, ...call }: RemoteCall, which: 'deadline' | 'retry', { placeOf }: SilenceTools): string {
  const policy = call[which];
  if (policy.state === 'unset' && policy.explicit) return 'It is switched off.';
  return client ? `None is set, neither by the call nor by its client (\`${placeOf(client.at)}\`).` : 'None is set.';
}

function encryptionOf({ address, protocol }: RemoteCall, connection: Connection | undefined, { placeOf }: SilenceTools): SilenceReason {
  if (connection?.transport === 'tls') return reason('encryption', `It is encrypted: ${connection.note} (\`${placeOf(connection.at)}\`).`);
  if (connection?.transport === 'plaintext') {
    const stays = connection.address?.reach === 'loopback' || connection.address?.reach === 'socket';
    return reason('encryption', stays ? 'It is plaintext, but never leaves this machine.' : `It is plaintext: ${connection.note} (\`${placeOf(connection.at)}\`).`);
  }
  if (address?.scheme !== undefined) return reason('encryption', `Whether \`${address.text}\` is encrypted is not visible here.`);
  return reason('encryption', `The mentor cannot see where this ${protocol} call goes${address && address.text !== '…' ? ` (\`${address.text}\`)` : ''}, so it says nothing about encryption.`);
}

function ofPolicy(about: SilenceReason['about'], policy: Policy, tools: SilenceTools, whenUnset: string): SilenceReason {
  const sentence = policy.state === 'unset' ? whenUnset : policy.state === 'set' ? setBy(policy, tools) : unseen(policy, tools);
  return { about, sentence, clues: policy.clues };
}

const byDefault = /^library default (.*)$/s;

function setBy({ value, seconds, clues }: Extract<Policy, { state: 'set' }>, { placeOf }: SilenceTools): string {
  const clue = clues[0];
  const place = clue ? ` (\`${placeOf(clue)}\`)` : '';
  const fallback = byDefault.exec(value ?? '');
  if (fallback) return `The library's own default counts: ${fallback[1]}.`;
  if (seconds !== undefined) return `${Number(seconds.toFixed(3))} s${clue ? `, from \`${placeOf(clue)}\`` : ''}.`;
  if (value !== undefined) return clue ? `\`${short(value)}\`, from \`${placeOf(clue)}\`.` : `It is set ${value}.`;
  if (clue?.note.startsWith('sets ')) return `A call at \`${placeOf(clue)}\` ${clue.note}.`;
  return clue ? `${capital(clue.note)}${place}.` : 'It is set.';
}

function unseen({ why, clues }: Extract<Policy, { state: 'unknown' }>, { placeOf }: SilenceTools): string {
  if (isUndescribed({ why })) return 'The library records do not say how it is set for this call, so nothing is claimed.';
  const [clue] = clues;
  return `The mentor cannot see ${why}${clue ? ` (\`${placeOf(clue)}\`)` : ''}, and what it cannot see it does not call missing.`;
}

function undescribed(file: SourceFile, call: Call, tools: SilenceTools): Silence {
  const at = siteOf(file, call.at);
  const subject = short(textOf(file, { start: call.at.start, end: Math.max(call.name.end, call.callee.at.end) }));
  return { subject, at, sites: [at], reasons: [reason('call', whyUnknown(file, call, tools))] };
}

/** How lifting says that no record speaks about a policy. */
const isUndescribed = (policy: { readonly why?: string } | Policy): boolean => 'why' in policy && policy.why === 'anything that sets it';
const reason = (about: SilenceReason['about'], sentence: string): SilenceReason => ({ about, sentence, clues: [] });
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const same = (a: Site, b: Site): boolean => a.file === b.file && a.span.start === b.span.start && a.span.end === b.span.end;
